package org.trucewatch.reading;

import java.util.List;
import org.trucewatch.claims.Chain;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.Span;

/** On whose word a report says what it says, in whatever language. */
interface Sourcing {
  /** Whether most of the span stands in quotation marks. */
  boolean quoted(Span span);

  /** Whether the offset lies in words that only name who says it. */
  boolean isCredit(int offset);

  /**
   * The part of the span that is what somebody says, without the words that say who says it; the
   * span itself where nobody says it.
   *
   * @param offset of the word that carries the claim
   */
  Span content(Span span, int offset);

  /** The chains of a claim of that kind with that evidence. */
  List<Chain> chains(List<Span> evidence, Kind kind);
}

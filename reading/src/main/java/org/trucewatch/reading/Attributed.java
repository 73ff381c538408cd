package org.trucewatch.reading;

import java.util.Comparator;
import java.util.List;
import org.trucewatch.claims.Chain;
import org.trucewatch.claims.Span;

/**
 * A stretch of a report that rests on someone's word.
 *
 * @param content what is said
 * @param chains on whose word; more than one where several say the same
 * @param cue the words that show it: {@code said}, {@code according to}; of a stretch that only
 *     goes on with the word of the one before, the stretch itself
 * @param quoted whether it stands in quotation marks
 * @param act whether the speaking itself is the deed (demands, rejects, threatens): the stretch
 *     rests on the speaker as a speech act, not as a fact
 */
record Attributed(Span content, List<Chain> chains, Span cue, boolean quoted, boolean act) {
  /** In the order of the text; nested ones after their outer. */
  static final Comparator<Attributed> IN_TEXT =
      Comparator.comparing(
          Attributed::content, Comparator.comparingInt(Span::start).thenComparing(x -> -x.end()));

  Attributed {
    chains = List.copyOf(chains);
  }
}

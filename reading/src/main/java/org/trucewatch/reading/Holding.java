package org.trucewatch.reading;

import java.util.Set;
import org.trucewatch.claims.Status;

/**
 * The status of holding back. What a party declares or promises is planned until it holds; what it
 * observes or has stopped goes on until the report says otherwise.
 *
 * <p>Which of the two a predicate says stands in its table: {@code promise}, {@code holds}.
 */
final class Holding {
  private static final Set<String> PROMISING = Lexicon.verbs("agree", "promise", "pledge", "vow");
  private static final Set<String> PERFECT = Set.of("has", "have", "had", "'ve");
  private static final Set<String> LASTING = Set.of("amid", "throughout", "where", "since");
  private static final Set<String> PAST_FORMS =
      Set.of("held", "kept", "stuck", "began", "cut", "was", "were");

  private Holding() {}

  static Status of(Predicate predicate, Sentence s, Clause clause, int head, Status status) {
    if (predicate.has("negative") && status == Status.DENIED) {
      return predicate.has("promise") ? Status.PLANNED : Status.ONGOING;
    }
    if (status != Status.HAPPENED) {
      return status;
    }
    if (isPromised(s, clause, head)) {
      return Status.PLANNED;
    }
    if (LASTING.contains(s.token(clause.from()).lower()) && !predicate.has("moves")) {
      return Status.ONGOING;
    }
    if (predicate.has("promise")) {
      return Status.PLANNED;
    }
    return predicate.has("holds") && lasts(s, clause, head) ? Status.ONGOING : status;
  }

  private static boolean isPromised(Sentence s, Clause clause, int head) {
    for (int i = Math.max(clause.from(), head - 4); i < head; i++) {
      if (PROMISING.contains(s.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb stands in the present or the perfect. */
  private static boolean lasts(Sentence s, Clause clause, int head) {
    for (int i = Math.max(clause.from(), head - 3); i < head; i++) {
      if (PERFECT.contains(s.token(i).lower())) {
        return true;
      }
    }
    String word = s.token(head).lower();
    return s.token(head).isVerb() && !word.endsWith("ed") && !PAST_FORMS.contains(word);
  }
}

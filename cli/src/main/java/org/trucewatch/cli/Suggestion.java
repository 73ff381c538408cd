package org.trucewatch.cli;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** "Did you mean": the known word that a mistyped one is nearest to. */
final class Suggestion {
  private Suggestion() {}

  /**
   * The candidate with the fewest wrong, missing or surplus letters, where a third of the word at
   * most is wrong.
   */
  static Optional<String> nearest(String word, Collection<String> candidates) {
    String wanted = word.toLowerCase(Locale.ROOT);
    int least = Math.max(2, word.length() / 3) + 1;
    Optional<String> best = Optional.empty();
    for (String candidate : candidates) {
      int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
      if (distance < least && distance < candidate.length()) {
        least = distance;
        best = Optional.of(candidate);
      }
    }
    return best;
  }

  /** {@code did you mean "x"}, or what there is to choose from. */
  static String of(String word, Collection<String> candidates) {
    return nearest(word, candidates)
        .map(c -> "did you mean \"" + c + "\"")
        .orElseGet(() -> "it is one of " + String.join(", ", candidates));
  }

  /** Levenshtein's distance, by the two-row method. */
  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + change, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}

package org.trucewatch.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Sets of words written as one string. */
final class WordSet {
  private WordSet() {}

  /** The words between the blanks, each once. */
  static Set<String> of(String words) {
    return Set.copyOf(new LinkedHashSet<>(List.of(words.strip().split("\\s+", -1))));
  }
}

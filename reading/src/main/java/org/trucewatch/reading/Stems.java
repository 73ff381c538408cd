package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A set of words given by how they begin: {@code "ракет*"} any word that begins so, {@code "рф"}
 * that word. Immutable.
 */
final class Stems {
  private final Map<String, List<String>> byKey = new HashMap<>();

  private Stems() {}

  /** The set of the words and stems, separated by blanks. */
  static Stems of(String... words) {
    Stems stems = new Stems();
    for (String word : String.join(" ", words).split(" +", -1)) {
      stems.byKey.computeIfAbsent(key(word), k -> new ArrayList<>()).add(word);
    }
    return stems;
  }

  private static String key(String word) {
    return word.substring(0, Math.min(2, word.length()));
  }

  boolean has(String lower) {
    for (String word : byKey.getOrDefault(key(lower), List.of())) {
      if (word.endsWith("*")
          ? lower.startsWith(word.substring(0, word.length() - 1))
          : lower.equals(word)) {
        return true;
      }
    }
    return false;
  }

  boolean has(Token t) {
    return has(t.lower());
  }

  /** The first token of the stretch that belongs to the set; -1 where none does. */
  int first(Sentence s, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, s.size()); i++) {
      if (has(s.token(i))) {
        return i;
      }
    }
    return -1;
  }

  boolean in(Sentence s, int from, int to) {
    return first(s, from, to) >= 0;
  }
}

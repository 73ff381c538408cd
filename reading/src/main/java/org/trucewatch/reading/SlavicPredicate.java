package org.trucewatch.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.Kind;

/**
 * Words of Ukrainian and Russian that state a claim of a kind.
 *
 * @param kind what they state; empty for words that only look so
 * @param pattern as the table writes it
 * @param elements what has to stand there, from left to right
 * @param head index of the element that carries the claim
 * @param options settings of the table
 */
record SlavicPredicate(
    Optional<Kind> kind,
    String pattern,
    List<Element> elements,
    int head,
    Map<String, String> options) {
  SlavicPredicate {
    elements = List.copyOf(elements);
    options = Map.copyOf(options);
  }

  /** The value of a setting; empty where the table gives none. */
  String option(String name) {
    return options.getOrDefault(name, "");
  }

  boolean has(String option) {
    return options.containsKey(option);
  }

  /** What has to stand at one place of a pattern. */
  sealed interface Element {
    /** One of these words, or a word that begins with one of these stems. */
    record Word(Set<String> words, List<String> stems, Sort sort) implements Element {
      boolean matches(Token t) {
        return (words.contains(t.lower()) || stems.stream().anyMatch(t.lower()::startsWith))
            && sort.admits(t);
      }
    }

    /** Up to {@code most} words without a sign; without a preposition too where {@code light}. */
    record Gap(int most, boolean light) implements Element {}
  }

  /** Which part of speech an element asks for. */
  enum Sort {
    ANY,
    VERB,
    NOUN,
    ADJECTIVE;

    boolean admits(Token t) {
      return switch (this) {
        case ANY -> true;
        case VERB -> Grammar.isVerbal(t);
        case NOUN -> Grammar.isNoun(t);
        case ADJECTIVE -> Grammar.isAdjective(t);
      };
    }
  }

  /**
   * A predicate where it stands.
   *
   * @param from first token
   * @param to token behind the last
   * @param head token that carries it
   */
  record At(SlavicPredicate predicate, int from, int to, int head) {}
}

package org.trucewatch.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trucewatch.claims.Kind;

/**
 * Words that state a claim of a kind.
 *
 * @param kind empty for words that only keep other predicates from standing there
 * @param pattern the words as the table writes them, which names the predicate in messages
 * @param elements what has to stand there, one after the other
 * @param head index of the element that is the verb or noun
 * @param options settings of the table: {@code status} to {@code possible}, {@code war} to an empty
 *     string
 */
record Predicate(
    Optional<Kind> kind,
    String pattern,
    List<Element> elements,
    int head,
    Map<String, String> options) {
  Predicate {
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

  /** Whether it is a noun that carries it, where that token stands at its head. */
  boolean isNoun(Token token) {
    return elements.get(head) instanceof Word word && word.isNoun(token);
  }

  /** What has to stand at one place of a pattern. */
  sealed interface Element permits Word, Gap {}

  /** One of some words. */
  non-sealed interface Word extends Element {
    boolean matches(Token t);

    /** Whether that token, where it matches, is a noun by which the pattern means one. */
    boolean isNoun(Token t);
  }

  /** Some words, any that do not stop it. */
  non-sealed interface Gap extends Element {
    /** How many at most. */
    int most();

    boolean stopsAt(Token t);
  }

  /**
   * A predicate where it stands.
   *
   * @param from first token
   * @param to token behind the last
   * @param head token of the verb or noun
   */
  record At(Predicate predicate, int from, int to, int head) {}
}

package org.trucewatch.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    return elements.get(head) instanceof Element.Word word
        && !word.nouns().isEmpty()
        && (word.verbs().isEmpty() || !token.isVerb());
  }

  /** What has to stand at one place of a pattern. */
  sealed interface Element {
    /** One of these words, with one of these kinds of tag. */
    record Word(Set<String> anyWord, Set<String> verbs, Set<String> nouns) implements Element {
      /** Forms that are as often nouns: of these the tag decides. */
      private static final Set<String> ALSO_NOUNS =
          Set.of(
              "attack",
              "attacks",
              "strike",
              "strikes",
              "hit",
              "bomb",
              "bombs",
              "shell",
              "shells",
              "target",
              "targets",
              "raid",
              "raids",
              "fire",
              "fires",
              "demand",
              "demands",
              "offer",
              "offers",
              "call",
              "calls",
              "control",
              "controls",
              "capture",
              "blast",
              "advance",
              "advances",
              "request",
              "requests",
              "plan",
              "plans",
              "pause",
              "halt",
              "cut",
              "cuts",
              "damage",
              "wound",
              "wounds",
              "down",
              "storm",
              "storms",
              "meet",
              "talk",
              "talks",
              "push",
              "press",
              "threat",
              "threats",
              "ambush",
              "drop",
              "drops",
              "open",
              "set",
              "sets",
              "must",
              "cross",
              "launch",
              "launches",
              "send",
              "limit",
              "breach",
              "break",
              "breaks",
              "appeal",
              "appeals",
              "veto",
              "boycott",
              "lift",
              "spare",
              "retreat",
              "blockade",
              "siege",
              "loss",
              "invite",
              "prepare",
              "shoot",
              "bombing",
              "bombings",
              "fighting",
              "killing",
              "meeting",
              "meetings",
              "shelling",
              "sabotage",
              "torch",
              "release",
              "order",
              "orders",
              "vow",
              "vows",
              "pledge",
              "pledges",
              "warning",
              "warnings",
              "bombarding",
              "blow",
              "fall",
              "falls",
              "leave",
              "hold",
              "rule",
              "rules",
              "turn",
              "takes",
              "want",
              "wants",
              "lead",
              "seize",
              "pressure",
              "spurn",
              "decline",
              "leaves",
              "murder",
              "question",
              "repeat",
              "shut",
              "crash",
              "ask",
              "tell",
              "hunger",
              "debris",
              "signing",
              "proposing",
              "understanding",
              "ending");

      boolean matches(Token t) {
        return anyWord.contains(t.lower())
            || (verbs.contains(t.lower()) && isVerbal(t))
            || (nouns.contains(t.lower()) && !t.isVerb());
      }

      /** The tagger takes participles for adjectives, and verbs of headlines for nouns. */
      private static boolean isVerbal(Token t) {
        return t.isVerb()
            || (t.pos().equals("ADJ") && (t.lower().endsWith("ed") || t.lower().endsWith("ing")))
            || (t.pos().equals("NOUN") && !ALSO_NOUNS.contains(t.lower()));
      }
    }

    /** Up to {@code most} words; only such as stand inside a noun phrase where {@code light}. */
    record Gap(int most, boolean light) implements Element {}
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

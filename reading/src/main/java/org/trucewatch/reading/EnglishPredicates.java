package org.trucewatch.reading;

import java.util.LinkedHashSet;
import java.util.Set;
import org.trucewatch.reading.Predicate.Element;

/** English predicates: words in all their forms, as verbs ({@code /v}) and nouns ({@code /n}). */
final class EnglishPredicates implements Predicates.Notation {
  private static final Set<String> LIGHT =
      Set.of("DET", "ADJ", "ADV", "NUM", "PROPN", "NOUN", "PRON", "PART", "AUX");

  /** Signs that may stand within a gap. */
  private static final Set<String> JOINING = Set.of("-", "\"", "\u201c", "\u201d");

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

  @Override
  public String table() {
    return "predicates.tsv";
  }

  @Override
  public boolean isHead(String part) {
    return part.contains("/v") || part.contains("/n");
  }

  @Override
  public Set<String> keys(Element first) {
    Forms forms = (Forms) first;
    Set<String> words = new LinkedHashSet<>(forms.anyWord());
    words.addAll(forms.verbs());
    words.addAll(forms.nouns());
    return words;
  }

  @Override
  public String key(String word) {
    return word;
  }

  @Override
  public Element element(String part) {
    if (part.equals("_")) {
      return new Skipped(4, true);
    }
    if (part.equals("...")) {
      return new Skipped(7, false);
    }
    Set<String> any = new LinkedHashSet<>();
    Set<String> verbs = new LinkedHashSet<>();
    Set<String> nouns = new LinkedHashSet<>();
    for (String word : part.split("\\|", -1)) {
      if (word.endsWith("/v")) {
        verbs.addAll(Inflection.verb(word.substring(0, word.length() - 2)));
      } else if (word.endsWith("/n")) {
        nouns.addAll(Inflection.noun(word.substring(0, word.length() - 2)));
      } else {
        any.add(word);
      }
    }
    return new Forms(any, verbs, nouns);
  }

  /** One of these words, with one of these kinds of tag. */
  private record Forms(Set<String> anyWord, Set<String> verbs, Set<String> nouns)
      implements Predicate.Word {
    @Override
    public boolean matches(Token t) {
      return anyWord.contains(t.lower())
          || (verbs.contains(t.lower()) && isVerbal(t))
          || (nouns.contains(t.lower()) && !t.isVerb());
    }

    @Override
    public boolean isNoun(Token t) {
      return !nouns.isEmpty() && (verbs.isEmpty() || !t.isVerb());
    }

    /** The tagger takes participles for adjectives, and verbs of headlines for nouns. */
    private static boolean isVerbal(Token t) {
      return t.isVerb()
          || (t.pos().equals("ADJ") && (t.lower().endsWith("ed") || t.lower().endsWith("ing")))
          || (t.pos().equals("NOUN") && !ALSO_NOUNS.contains(t.lower()));
    }
  }

  /** Up to {@code most} words; only such as stand inside a noun phrase where {@code light}. */
  private record Skipped(int most, boolean light) implements Predicate.Gap {
    @Override
    public boolean stopsAt(Token t) {
      boolean joins = JOINING.contains(t.text());
      return (t.isPunctuation() && !joins) || (light && !LIGHT.contains(t.pos()) && !joins);
    }
  }
}

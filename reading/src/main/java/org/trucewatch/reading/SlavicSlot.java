package org.trucewatch.reading;

import java.util.Set;

/**
 * How a noun phrase is tied to the words around it.
 *
 * @param tie by what
 * @param by the token of the preposition, or of the noun whose genitive it is; -1 of a bare one
 * @param start first token of the phrase, its adjectives counted in
 */
record SlavicSlot(Tie tie, int by, int start) {
  enum Tie {
    /** By nothing but its case. */
    BARE,
    /** By a preposition. */
    PREPOSITION,
    /** As the genitive of a noun: "удари Росії". */
    GENITIVE
  }

  private static final Set<String> TWO = Set.of("боку", "стороны");

  private static final Set<String> AND = Set.of("та", "і", "й", "и", "або", "или", ",");

  /** How the phrase that holds the token is tied. */
  static SlavicSlot of(Sentence s, int token, int least) {
    int i = token - 1;
    int start = token;
    boolean counted = false;
    while (i >= least && Grammar.isModifier(s.token(i)) && !Grammar.isPredicate(s.token(i))) {
      if (Grammar.isAdjective(s.token(i)) && !sharesCase(s.token(i), s.token(token))) {
        // "У лютому Україна": the adjective is another's.
        return new SlavicSlot(Tie.BARE, -1, start);
      }
      start = s.token(i).text().equals("\"") ? start : i;
      counted |= s.token(i).pos().equals("NUM");
      i--;
    }
    if (i < least) {
      return new SlavicSlot(Tie.BARE, -1, start);
    }
    Token before = s.token(i);
    if (before.pos().equals("ADP")) {
      return new SlavicSlot(Tie.PREPOSITION, i, start);
    }
    if (TWO.contains(before.lower()) && i > least && s.token(i - 1).pos().equals("ADP")) {
      return new SlavicSlot(Tie.PREPOSITION, i, start);
    }
    boolean genitive = Grammar.may(s.token(token), Case.GENITIVE);
    if (!counted && Grammar.isNoun(before) && genitive && !before.isPunctuation()) {
      return new SlavicSlot(Tie.GENITIVE, i, start);
    }
    if (AND.contains(before.lower()) && i > least) {
      int j = i - 1;
      Token other = s.token(j);
      if (Grammar.isNoun(other)
          && !Grammar.isPredicate(other)
          && sharesCase(other, s.token(token))) {
        SlavicSlot first = of(s, j, least);
        return first.tie() == Tie.BARE ? new SlavicSlot(Tie.BARE, -1, start) : first;
      }
    }
    return new SlavicSlot(Tie.BARE, -1, start);
  }

  private static boolean sharesCase(Token a, Token b) {
    return !Grammar.isTelling(a) || !Grammar.isTelling(b) || a.cases().stream().anyMatch(b::can);
  }

  /** The preposition in lower case: "з боку" is "боку"; empty where it is none. */
  String preposition(Sentence s) {
    return tie == Tie.PREPOSITION ? s.token(by).lower() : "";
  }

  /** The noun that an adjective at the token describes; -1 where none follows. */
  static int described(Sentence s, int from, int to) {
    for (int i = from; i < Math.min(to, from + 5); i++) {
      Token t = s.token(i);
      boolean last =
          i + 1 >= to || !(s.token(i + 1).isNominal() || Grammar.isAdjective(s.token(i + 1)));
      if (t.isNominal() || (last && SlavicLexicon.FORCES.has(t))) {
        return i;
      }
      boolean within = Grammar.isModifier(t) || t.text().equals("-") || AND.contains(t.lower());
      if (!within) {
        return -1;
      }
    }
    return -1;
  }
}

package org.trucewatch.reading;

import java.util.Locale;

/** Names of Ukrainian and Russian texts in the nominative, as a list would write them. */
final class Nominatives {
  private Nominatives() {}

  /**
   * The words in the nominative; those behind the first noun stay in the genitive that they are.
   */
  static String nominative(Sentence s, int from, int to) {
    StringBuilder name = new StringBuilder();
    boolean people = isPeople(s, from, to);
    boolean oblique = people && SlavicSlot.of(s, from, 0).tie() != SlavicSlot.Tie.BARE;
    boolean headed = false;
    for (int i = from; i < to; i++) {
      Token t = s.token(i);
      if (i > from && s.token(i - 1).end() < t.start()) {
        name.append(' ');
      }
      boolean keep = headed && !people;
      name.append(keep ? t.text() : oblique ? given(t) : nominative(t));
      headed |= t.isNominal();
    }
    return name.toString();
  }

  private static boolean isPeople(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      Token t = s.token(i);
      if (t.is(Analysis.Trait.FIRST_NAME) || t.is(Analysis.Trait.SURNAME)) {
        return true;
      }
    }
    return false;
  }

  /** The nominative of a name that stands in another case, whatever else it could be. */
  private static String given(Token t) {
    for (Analysis a : t.analyses()) {
      boolean name =
          a.is(Analysis.Trait.FIRST_NAME)
              || a.is(Analysis.Trait.SURNAME)
              || a.pos().equals("PROPN");
      if (name && !a.can(Case.NOMINATIVE) && !a.lemma().isEmpty()) {
        return capital(a.lemma());
      }
    }
    return nominative(t);
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String nominative(Token t) {
    if (t.analyses().isEmpty()
        || t.can(Case.NOMINATIVE)
        || t.is(Analysis.Trait.INDECLINABLE)
        || t.is(Analysis.Trait.ABBREVIATION)
        || t.lemma().isEmpty()
        || (t.is(Analysis.Trait.GUESSED) && t.pos().equals("ADJ"))) {
      return t.text();
    }
    String lemma = t.lemma();
    if (t.text().equals(t.text().toUpperCase(Locale.ROOT)) && t.text().length() > 1) {
      return t.text();
    }
    return t.isCapitalised()
        ? lemma.substring(0, 1).toUpperCase(Locale.ROOT) + lemma.substring(1)
        : lemma;
  }
}

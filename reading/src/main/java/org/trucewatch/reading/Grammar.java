package org.trucewatch.reading;

import org.trucewatch.reading.Analysis.Trait;

/** What the form of a Ukrainian or Russian word tells of its place in a clause. */
final class Grammar {
  private Grammar() {}

  static boolean isSign(Token t) {
    return t.isPunctuation();
  }

  /** A verb in any form, participles too. */
  static boolean isVerbal(Token t) {
    for (int i = 0; i < t.analyses().size(); i++) {
      Analysis a = t.analyses().get(i);
      boolean verbal = a.pos().equals("VERB") || a.is(Trait.PARTICIPLE) || a.is(Trait.SHORT);
      if (verbal && (i == 0 || !a.is(Trait.IMPERATIVE))) {
        return true;
      }
    }
    return t.analyses().isEmpty() && t.isVerb();
  }

  static boolean isNoun(Token t) {
    return t.isNominal() || t.analyses().stream().anyMatch(Analysis::isNominal);
  }

  static boolean isAdjective(Token t) {
    return t.pos().equals("ADJ") || t.pos().equals("DET");
  }

  /** Words between a preposition and its noun. */
  static boolean isModifier(Token t) {
    return isAdjective(t)
        || t.pos().equals("NUM")
        || t.pos().equals("DET")
        || t.is(Trait.PARTICIPLE)
        || t.text().equals("\"")
        || (t.pos().equals("ADV") && !t.lower().isEmpty());
  }

  /** A word that makes a clause: a verb that is no infinitive, -но/-то, a short participle. */
  static boolean isPredicate(Token t) {
    if (t.analyses().isEmpty()) {
      return t.isVerb();
    }
    Analysis a = t.analyses().get(0);
    if (a.pos().equals("VERB") && !a.is(Trait.PARTICIPLE)) {
      return !a.is(Trait.INFINITIVE) && !a.is(Trait.GERUND);
    }
    return a.is(Trait.SHORT) || a.is(Trait.IMPERSONAL);
  }

  /** A participle or a form in -но/-то, whose subject suffers what it says; also -ся. */
  static boolean isPassive(Token t) {
    if (t.analyses().isEmpty()) {
      return false;
    }
    for (Analysis a : t.analyses()) {
      if (a.is(Trait.IMPERSONAL) && a.pos().equals("VERB")) {
        return true;
      }
      if (a.is(Trait.PARTICIPLE) && a.is(Trait.PASSIVE)) {
        return true;
      }
      if (a.is(Trait.SHORT)) {
        return true;
      }
    }
    return false;
  }

  /** A full participle that describes the noun behind it: "зруйнована нафтобаза". */
  static boolean isParticiple(Token t) {
    return t.is(Trait.PARTICIPLE);
  }

  static boolean isInfinitive(Token t) {
    return t.is(Trait.INFINITIVE);
  }

  static boolean isPresent(Token t) {
    return t.is(Trait.PRESENT);
  }

  static boolean isFuture(Token t) {
    return t.is(Trait.FUTURE);
  }

  static boolean isPast(Token t) {
    return t.is(Trait.PAST);
  }

  static boolean isPlural(Token t) {
    return t.analyses().stream().anyMatch(Analysis::isPlural);
  }

  /** Whether the word can stand in the case; of a word without forms nothing speaks against it. */
  static boolean may(Token t, Case is) {
    if (isFixed(t) || (t.is(Trait.GUESSED) && t.isCapitalised())) {
      return true;
    }
    boolean declines = t.analyses().stream().anyMatch(a -> !a.cases().isEmpty());
    return !declines || t.can(is);
  }

  /** A word that has one form: an abbreviation, a foreign name. */
  private static boolean isFixed(Token t) {
    return t.analyses().isEmpty()
        || t.is(Trait.INDECLINABLE)
        || t.is(Trait.ABBREVIATION)
        || isAcronym(t.text());
  }

  static boolean isAcronym(String text) {
    return text.length() > 1
        && text.chars().anyMatch(Character::isLetter)
        && text.chars().noneMatch(Character::isLowerCase);
  }

  /** A full participle that stands before its noun, or in a case that no predicate stands in. */
  static boolean isAttributive(Sentence s, int i) {
    Token t = s.token(i);
    boolean full = t.is(Trait.PARTICIPLE) && !t.is(Trait.SHORT) && !t.is(Trait.IMPERSONAL);
    return full && !t.can(Case.NOMINATIVE);
  }

  /** Whether the form can be told from other cases at all. */
  static boolean isTelling(Token t) {
    return !isFixed(t) && t.analyses().stream().anyMatch(a -> !a.cases().isEmpty());
  }

  /** Whether the word can stand in that case and in no other of a subject or an object. */
  static boolean must(Token t, Case is) {
    if (!isTelling(t) || !t.can(is)) {
      return false;
    }
    return t.cases().stream().allMatch(c -> c == is || c == Case.VOCATIVE);
  }
}

package org.trucewatch.reading;

import java.util.Set;

/**
 * One way to take the form of a Ukrainian or Russian word: what word it is a form of, and which.
 *
 * @param lemma the form that a dictionary lists the word under, in lower case, with г for ґ and е
 *     for ё: the nominative singular of a noun, the infinitive of a verb. A Russian participle
 *     stands under its verb, a Ukrainian one under its own masculine
 * @param pos a universal tag, as in {@link Token#pos}; a name is PROPN
 * @param gender m, f or n in the singular, p in the plural, s in a singular of any gender, - of
 *     what has none
 * @param cases the cases that the form can stand for; empty of what has none
 */
record Analysis(String lemma, String pos, char gender, Set<Case> cases, Set<Trait> traits) {
  /** What a dictionary says of a form beside its part of speech, gender and case. */
  enum Trait {
    /** It names a living being. */
    ANIMATE,
    /** A name of a place. */
    GEOGRAPHIC,
    FIRST_NAME,
    SURNAME,
    PATRONYMIC,
    /** It has one form for all cases. */
    INDECLINABLE,
    ABBREVIATION,
    PRONOUN,
    ORDINAL,
    PARTICIPLE,
    PASSIVE,
    /** A short adjective or participle: the predicate "повреждена". */
    SHORT,
    PERFECTIVE,
    IMPERFECTIVE,
    PAST,
    PRESENT,
    FUTURE,
    INFINITIVE,
    IMPERATIVE,
    /** A verb that names no doer: "пошкоджено". */
    IMPERSONAL,
    /** A verbal adverb: "сообщив". */
    GERUND,
    FIRST_PERSON,
    SECOND_PERSON,
    COMPARATIVE,
    /** Guessed by its ending: no dictionary has it. */
    GUESSED
  }

  boolean can(Case is) {
    return cases.contains(is);
  }

  boolean is(Trait trait) {
    return traits.contains(trait);
  }

  boolean isPlural() {
    return gender == 'p';
  }

  boolean isNominal() {
    return pos.equals("NOUN") || pos.equals("PROPN");
  }

  /** The same, standing for some of its cases only. */
  Analysis in(Set<Case> some) {
    return new Analysis(lemma, pos, gender, some, traits);
  }
}

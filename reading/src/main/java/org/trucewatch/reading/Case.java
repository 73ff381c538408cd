package org.trucewatch.reading;

/** The cases of Ukrainian and Russian nouns, adjectives, pronouns and numerals. */
enum Case {
  NOMINATIVE,
  GENITIVE,
  DATIVE,
  ACCUSATIVE,
  INSTRUMENTAL,
  LOCATIVE,
  VOCATIVE
}

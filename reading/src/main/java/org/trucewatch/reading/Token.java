package org.trucewatch.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.trucewatch.claims.Span;

/**
 * One word or sign of a sentence.
 *
 * @param start offset of its first character in the report's text, in UTF-16 code units
 * @param end offset behind its last character
 * @param text its characters, quotation marks and apostrophes made straight
 * @param lower the same in lower case
 * @param pos its part of speech, a universal tag: NOUN, PROPN, VERB, AUX, ADJ, ADP, NUM, PUNCT ...
 * @param analyses of a Ukrainian or Russian word, the ways to take it that its neighbours leave,
 *     the likeliest first; empty of an English word and of a sign
 */
record Token(int start, int end, String text, String lower, String pos, List<Analysis> analyses) {
  Token {
    analyses = List.copyOf(analyses);
  }

  /** An English word or a sign. */
  Token(int start, int end, String text, String lower, String pos) {
    this(start, end, text, lower, pos, List.of());
  }

  Span span() {
    return new Span(start, end);
  }

  boolean is(String word) {
    return lower.equals(word);
  }

  boolean isVerb() {
    return pos.equals("VERB") || pos.equals("AUX");
  }

  boolean isNominal() {
    return pos.equals("NOUN") || pos.equals("PROPN");
  }

  boolean isPunctuation() {
    return !text.startsWith("$")
        && !text.startsWith("'")
        && text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  boolean isCapitalised() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** What word it is most likely a form of; the word itself where nothing tells. */
  String lemma() {
    return analyses.isEmpty() ? lower : analyses.get(0).lemma();
  }

  /** Whether it can be a form of that word. */
  boolean isForm(String lemma) {
    return analyses.isEmpty()
        ? lower.equals(lemma)
        : analyses.stream().anyMatch(a -> a.lemma().equals(lemma));
  }

  /** Whether it can be a form of one of those words. */
  boolean isForm(Set<String> lemmas) {
    return analyses.isEmpty()
        ? lemmas.contains(lower)
        : analyses.stream().anyMatch(a -> lemmas.contains(a.lemma()));
  }

  /** Whether it can stand in that case. */
  boolean can(Case is) {
    return analyses.stream().anyMatch(a -> a.can(is));
  }

  /** Every case it can stand in. */
  Set<Case> cases() {
    Set<Case> all = EnumSet.noneOf(Case.class);
    analyses.forEach(a -> all.addAll(a.cases()));
    return all;
  }

  /** Whether the likeliest way to take it has the trait. */
  boolean is(Analysis.Trait trait) {
    return !analyses.isEmpty() && analyses.get(0).is(trait);
  }
}

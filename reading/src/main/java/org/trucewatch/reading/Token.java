package org.trucewatch.reading;

import org.trucewatch.claims.Span;

/**
 * One word or sign of a sentence.
 *
 * @param start offset of its first character in the report's text, in UTF-16 code units
 * @param end offset behind its last character
 * @param text its characters, quotation marks and apostrophes made straight
 * @param lower the same in lower case
 * @param pos its part of speech, a universal tag: NOUN, PROPN, VERB, AUX, ADJ, ADP, NUM, PUNCT ...
 */
record Token(int start, int end, String text, String lower, String pos) {
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
}

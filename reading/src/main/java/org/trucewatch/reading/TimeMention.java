package org.trucewatch.reading;

import org.trucewatch.claims.Span;
import org.trucewatch.claims.When;

/**
 * A stretch of a sentence that names a time.
 *
 * @param sentence index of the sentence
 * @param from its first token in that sentence
 * @param to the token behind its last
 * @param span the characters
 * @param when the days it means; {@link When#UNDATED} where nothing tells which
 * @param precision how exactly it speaks
 * @param aside whether it only names or compares something else and dates no event of its clause:
 *     the October 7 attacks, the 2015 accord, the first strike since November
 */
record TimeMention(
    int sentence, int from, int to, Span span, When when, Precision precision, boolean aside) {
  boolean isDated() {
    return precision != Precision.UNKNOWN;
  }
}

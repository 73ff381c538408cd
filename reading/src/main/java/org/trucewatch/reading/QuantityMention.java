package org.trucewatch.reading;

import org.trucewatch.claims.Quantity;
import org.trucewatch.claims.Span;

/**
 * A stretch of a sentence that states a number.
 *
 * @param sentence index of the sentence
 * @param from its first token in that sentence
 * @param to the token behind its last: the number with what it counts
 * @param span the characters
 * @param quantity the number with its unit
 */
record QuantityMention(int sentence, int from, int to, Span span, Quantity quantity) {}

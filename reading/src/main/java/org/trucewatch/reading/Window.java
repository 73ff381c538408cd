package org.trucewatch.reading;

/**
 * What the encoder looks at in one go.
 *
 * @param first the first sentence that it is about
 * @param last the sentence behind the last
 * @param pieces all of it, context and marks too
 * @param from the first piece that it is about
 * @param to the piece behind the last
 */
record Window(int first, int last, Pieces pieces, int from, int to) {}

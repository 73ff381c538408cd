package org.trucewatch.reading;

/**
 * Words of one sentence, by number.
 *
 * @param from the first token
 * @param to the token behind the last
 */
record Range(int from, int to) {
  static final Range EMPTY = new Range(0, 0);

  boolean isEmpty() {
    return to <= from;
  }

  boolean contains(int token) {
    return from <= token && token < to;
  }
}

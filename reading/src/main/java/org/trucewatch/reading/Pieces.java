package org.trucewatch.reading;

/**
 * A stretch of text as the encoder takes it.
 *
 * @param ids numbers of the vocabulary
 * @param starts offset of the first character of each piece in the report's text, in UTF-16 code
 *     units; -1 for a piece that stands for no character
 * @param ends offset behind the last
 */
@SuppressWarnings("ArrayRecordComponent") // numbers by the thousand, never compared
record Pieces(int[] ids, int[] starts, int[] ends) {
  int size() {
    return ids.length;
  }
}

package org.trucewatch.reading;

import java.util.List;
import org.trucewatch.claims.Report;

/**
 * A report cut into sentences and words.
 *
 * @param report the report
 * @param plain its text, character for character, with quotation marks, apostrophes and spaces made
 *     plain
 * @param sentences in the order of the text
 */
record Text(Report report, String plain, List<Sentence> sentences) {
  Text {
    sentences = List.copyOf(sentences);
  }

  /**
   * The number of the sentence that holds the offset, or of the next behind it; of the last where
   * none follows.
   */
  int sentenceAt(int offset) {
    int lo = 0;
    int hi = sentences.size() - 1;
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (sentences.get(mid).end() <= offset) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return lo;
  }
}

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
}

package org.trucewatch.reading;

import java.util.List;
import org.trucewatch.claims.Span;

/**
 * One sentence of a report.
 *
 * @param index its number in the report, from 0
 * @param paragraph the number of its paragraph (line of the text), from 0; with a title, paragraph
 *     0 is the title
 * @param title whether it is the headline
 * @param tokens its words and signs, at least one
 * @param language en, uk or ru
 */
record Sentence(int index, int paragraph, boolean title, List<Token> tokens, String language) {
  Sentence {
    tokens = List.copyOf(tokens);
  }

  /** An English sentence. */
  Sentence(int index, int paragraph, boolean title, List<Token> tokens) {
    this(index, paragraph, title, tokens, "en");
  }

  int start() {
    return tokens.get(0).start();
  }

  int end() {
    return tokens.get(tokens.size() - 1).end();
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /** The stretch of text from token {@code from} to before token {@code to}. */
  Span span(int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** Index of the token that covers or follows the offset; {@code size()} where none does. */
  int tokenAt(int offset) {
    int lo = 0;
    int hi = tokens.size();
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (tokens.get(mid).end() <= offset) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return lo;
  }
}

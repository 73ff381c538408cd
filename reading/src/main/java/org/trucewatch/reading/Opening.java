package org.trucewatch.reading;

/** What the first words of a sentence give away. */
final class Opening {
  private Opening() {}

  /** Where the sentence begins behind "KYIV, Dec 5 (Reuters) - ". */
  static int dateline(Sentence s) {
    for (int i = 0; i < Math.min(s.size() - 1, 14); i++) {
      if (s.token(i).is(")")
          && (s.token(i + 1).is("-") || s.token(i + 1).is("–") || s.token(i + 1).is("—"))
          && i + 2 < s.size()
          && s.token(0).text().equals(s.token(0).text().toUpperCase(java.util.Locale.ROOT))) {
        return s.token(i + 2).start();
      }
    }
    return 0;
  }

  static boolean isMarks(Sentence s, Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (!s.token(i).isPunctuation()) {
        return false;
      }
    }
    return true;
  }

  static boolean isThis(Sentence s, Range range) {
    Token first = s.token(range.from());
    return (first.is("this") || first.is("that") || first.is("it"))
        && range.from() == 0
        && range.to() > 1
        && s.token(1).isVerb();
  }

  /**
   * "Statement by the High Representative ...": the heading of a text that is all one statement.
   */
  static boolean isStatementBy(Sentence s) {
    return s.size() > 3
        && (s.token(0).is("statement") || s.token(0).is("remarks"))
        && (s.token(1).is("by") || s.token(1).is("from"));
  }
}

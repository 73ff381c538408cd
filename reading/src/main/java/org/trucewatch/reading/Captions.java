package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trucewatch.claims.Span;

/** Captions of pictures that end with whose picture it is: "A bridge at dusk. Image: Jane Doe." */
final class Captions {
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?m)(?:^|(?<=[.?!)\"'\\w]) +)\\(?(?:Image|Images|Photo|Photos|Picture|Photograph|File photo|Photo credit|Image credit"
              + "|Photo by|Credit):? (?=[A-Z@])(?:[^\\n.]|\\.(?=[^\\n]{0,20}$)){2,80}$");

  /**
   * A caption.
   *
   * @param words the caption itself; the credit where it stands alone
   * @param credit the words that say whose picture it is
   */
  record Caption(Span words, Span credit) {}

  private Captions() {}

  /** The captions of the text in its order; time is linear in its length. */
  static List<Caption> of(String plain) {
    List<Caption> found = new ArrayList<>();
    Matcher m = CREDIT.matcher(plain);
    while (m.find()) {
      int line = plain.lastIndexOf('\n', m.start()) + 1;
      Span credit = new Span(m.start(), m.end());
      found.add(new Caption(m.start() > line ? new Span(line, m.start()) : credit, credit));
    }
    return found;
  }
}

package org.trucewatch.reading;

import java.util.Locale;
import org.trucewatch.claims.Report;

/** The language of a report: the one it states, or, where it states none, what its letters tell. */
final class Script {
  /** So many letters at the beginning are enough to tell. */
  private static final int ENOUGH = 2_000;

  private Script() {}

  /** The primary language, {@code und} where neither the report nor its letters tell. */
  static String language(Report report) {
    String stated = report.language().toLowerCase(Locale.ROOT);
    int dash = stated.indexOf('-');
    String primary = dash < 0 ? stated : stated.substring(0, dash);
    return primary.equals("und") ? ofLetters(report.text()) : primary;
  }

  private static String ofLetters(String text) {
    int latin = 0;
    int cyrillic = 0;
    int ukrainian = 0;
    int other = 0;
    for (int i = 0; i < text.length() && latin + cyrillic + other < ENOUGH; i++) {
      char c = text.charAt(i);
      if (!Character.isLetter(c)) {
        continue;
      }
      Character.UnicodeScript script = Character.UnicodeScript.of(c);
      if (script == Character.UnicodeScript.LATIN) {
        latin++;
      } else if (script == Character.UnicodeScript.CYRILLIC) {
        cyrillic++;
        ukrainian += "\u0456\u0457\u0454\u0491\u0406\u0407\u0404\u0490".indexOf(c) >= 0 ? 1 : 0;
      } else {
        other++;
      }
    }
    if (latin > cyrillic + other) {
      return "en";
    }
    if (cyrillic > latin + other) {
      return ukrainian > 0 ? "uk" : "ru";
    }
    return "und";
  }
}

package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.Published;
import org.trucewatch.claims.Report;

/** What a report states and its letters in, its language out. */
class ScriptTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en    | Russia struck Odesa.                         | en
          en-GB | Russia struck Odesa.                         | en
          EN    | Russia struck Odesa.                         | en
          TR-IN | Russia struck Odesa.                         | tr
          uk    | Росія вдарила по Одесі.                      | uk
          fr    | La Russie a frappé Odessa.                   | fr
          und   | Russia struck Odesa.                         | en
          und   | Росія вдарила по Одесі.                      | uk
          und   | Россия ударила по Одессе.                    | ru
          und   | ضربت روسيا أوديسا                             | und
          und   | 12345 !!!                                    | und
          UND   | Reuters reports: Россия ударила по Одессе, сообщили в администрации. | ru
          """)
  void ofAReport(String stated, String text, String language) {
    assertThat(Script.language(report(stated, text))).isEqualTo(language);
  }

  @Test
  void onlyTheBeginningIsLookedAt() {
    String text = "Russia struck Odesa. ".repeat(200) + "Ж".repeat(1_000_000);
    assertThat(Script.language(report("und", text))).isEqualTo("en");
  }

  private static Report report(String language, String text) {
    return new Report("r", "", "", Published.UNKNOWN, language, "", text);
  }
}

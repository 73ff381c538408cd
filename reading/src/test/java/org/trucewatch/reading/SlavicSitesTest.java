package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Published;
import org.trucewatch.claims.Report;

/** A report; the place of its first claim. */
class SlavicSitesTest {
  private static String site(String language, String text) {
    Report report = new Report("r", "", "", new Published("2025-03-19"), language, "", text);
    List<Claim> claims = Lines.reader().read(report).claims();
    return claims.isEmpty() ? "no claim" : claims.get(0).place().name();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "uk|Російські війська вдарили по підстанції в Полтаві.|Полтава",
        "ru|Российские войска ударили по Харькову и Сумам.|Харьков и Сумы",
        "uk|Полтава без світла. Російські дрони атакували підстанцію.|Полтава",
        "ru|Российские дроны атаковали подстанцию.|''",
      })
  void tellsWhere(String language, String text, String expected) {
    assertThat(site(language, text)).isEqualTo(expected);
  }
}

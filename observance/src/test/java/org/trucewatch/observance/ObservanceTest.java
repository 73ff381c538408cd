package org.trucewatch.observance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trucewatch.observance.Story.told;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.Remark;

class ObservanceTest {
  @ParameterizedTest
  @CsvSource({
    "2025-03-20,                    2025-03-20T00:00:00Z, 1",
    "2025-03-20,                    2025-03-19T23:59:59Z, 0",
    "2025-03-20T10:00:00Z,          2025-03-20T10:00:00Z, 1",
    "2025-03-20T10:00:00Z,          2025-03-20T09:59:59Z, 0",
    "2025-03-20T01:00:00+03:00,     2025-03-19T22:00:00Z, 1",
    "2025-03-20T10:00:00,           2025-03-20T00:00:00Z, 1",
    "'',                            2025-03-20T00:00:00Z, 1",
  })
  void onlyWhatWasPublishedByThenIsUsed(String published, String asOf, int used) {
    Story story = new Story().report("r", "Reuters", published, told(Kind.TALKS).from("RUS UKR"));

    assertThat(Observance.judge(Samples.WAR, story.reports(), Instant.parse(asOf)).reports())
        .isEqualTo(used);
  }

  @Test
  void aReportWithoutADateIsRemarkedOn() {
    assertThat(new Story().report("r", "Reuters", "").judged(Samples.WAR, "2025-03-20").remarks())
        .containsExactly(
            new Remark(
                "r",
                "has no publication date and is used whatever the date asked for: give it one"));
  }

  @Test
  void twoReportsOfOneIdAreRemarkedOn() {
    assertThat(
            new Story()
                .report("r", "Reuters", "2025-03-20")
                .report("r", "Reuters", "2025-03-21")
                .judged(Samples.WAR, "2025-05-01")
                .remarks())
        .extracting(Remark::toString)
        .containsExactly("r: is the id of two different reports: give each an id of its own");
  }

  @Test
  void everyFindingNamesTheMethodAndTheTime() {
    Instant asOf = Observance.endOf(LocalDate.parse("2025-05-01"));

    assertThat(new Story().judged(Samples.WAR, "2025-05-01").findings())
        .isNotEmpty()
        .allSatisfy(
            f -> {
              assertThat(f.method()).isEqualTo("observance-1");
              assertThat(f.asOf()).isEqualTo(asOf);
            });
  }

  @Test
  void aDossierWithoutAgreementsGivesNoFindings() {
    assertThat(new Story().judged(Samples.dossier(), "2025-05-01").findings()).isEmpty();
  }
}

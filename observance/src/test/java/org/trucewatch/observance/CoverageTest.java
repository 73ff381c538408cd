package org.trucewatch.observance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final Period WEEK =
      new Period(Period.Stretch.WEEK, LocalDate.parse("2025-03-24"), LocalDate.parse("2025-03-30"));

  @Test
  void threeOriginsWithoutALongGapAndTheSparedHeardAreEnough() {
    Coverage coverage = coverage("A 2025-03-25 UKR", "B 2025-03-26", "C 2025-03-29");

    assertThat(coverage).isEqualTo(new Coverage(3, 3, 2, true));
    assertThat(coverage.isSufficient()).isTrue();
    assertThat(coverage.shortfalls()).isEmpty();
  }

  @Test
  void everyShortfallIsNamed() {
    assertThat(coverage("A 2025-03-25", "A 2025-03-30").shortfalls())
        .containsExactly(
            "1 distinct origin of at least 3",
            "4 days in a row without a new report, at most 3 are allowed",
            "the party that was to be spared was not heard");
  }

  @Test
  void anEmptyPeriodIsOneGap() {
    assertThat(coverage()).isEqualTo(new Coverage(0, 0, 7, false));
  }

  @Test
  void whatIsSaidOnOtherDaysDoesNotCount() {
    assertThat(coverage("A 2025-03-23 UKR", "B 2025-03-31 UKR")).isEqualTo(coverage());
  }

  private static Coverage coverage(String... said) {
    List<Coverage.Said> all =
        Stream.of(said)
            .map(s -> s.split(" "))
            .map(
                s ->
                    new Coverage.Said(
                        LocalDate.parse(s[1]), new Origin(s[0]), s.length > 2 ? s[2] : ""))
            .toList();
    return Coverage.of(WEEK, all, Set.of("UKR"));
  }
}

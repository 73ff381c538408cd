package org.trucewatch.observance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trucewatch.observance.Samples.KREMLIN;
import static org.trucewatch.observance.Samples.MORATORIUM;
import static org.trucewatch.observance.Samples.REPORTED;
import static org.trucewatch.observance.Samples.TACIT;
import static org.trucewatch.observance.Samples.WHITE_HOUSE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.trucewatch.claims.dossier.Agreement;
import org.trucewatch.claims.dossier.Reading;

class PeriodsTest {
  private static final LocalDate LATER = LocalDate.parse("2025-12-31");
  private static final LocalDate EARLIEST = LocalDate.parse("2022-10-10");

  @Test
  void aReadingOfThirtyDaysIsCutByWeek() {
    Period whole = Periods.whole(MORATORIUM, KREMLIN, EARLIEST, LATER);

    assertThat(whole).hasToString("2025-03-18 to 2025-04-16");
    assertThat(Periods.parts(KREMLIN, whole))
        .extracting(Period::toString)
        .containsExactly(
            "2025-03-18 to 2025-03-23",
            "2025-03-24 to 2025-03-30",
            "2025-03-31 to 2025-04-06",
            "2025-04-07 to 2025-04-13",
            "2025-04-14 to 2025-04-16");
  }

  @Test
  void aLongReadingIsCutByMonth() {
    Period whole = Periods.whole(TACIT, REPORTED, EARLIEST, LATER);

    assertThat(Periods.parts(REPORTED, whole))
        .hasSize(7)
        .allMatch(p -> p.stretch() == Period.Stretch.MONTH)
        .last()
        .hasToString("2024-03-01 to 2024-03-31");
  }

  @Test
  void anOpenEndIsTheDayAskedFor() {
    Period whole = Periods.whole(MORATORIUM, WHITE_HOUSE, EARLIEST, LocalDate.parse("2025-03-20"));

    assertThat(whole).hasToString("2025-03-18 to 2025-03-20");
    assertThat(Periods.parts(WHITE_HOUSE, whole)).hasSize(1);
    assertThat(Periods.after(MORATORIUM, WHITE_HOUSE, LATER)).isEmpty();
  }

  @Test
  void anOpenStartIsThatOfTheAgreementElseTheFirstReport() {
    Reading open = Samples.reading("open", "USA", "Open", "", "").of();
    Agreement alone = Samples.agreement("alone", "Alone", org.trucewatch.claims.Form.NONE, open);
    Agreement beside =
        Samples.agreement("beside", "Beside", org.trucewatch.claims.Form.NONE, KREMLIN, open);

    assertThat(Periods.whole(alone, open, EARLIEST, LATER).first()).isEqualTo(EARLIEST);
    assertThat(Periods.whole(beside, open, EARLIEST, LATER).first())
        .isEqualTo(KREMLIN.period().start());
  }

  @Test
  void whatHasNotBegunIsItsFirstDay() {
    assertThat(Periods.whole(MORATORIUM, KREMLIN, EARLIEST, LocalDate.parse("2024-01-01")))
        .hasToString("2025-03-18");
  }

  @Test
  void theMarginsAreAMonthAndReachAsFarAsOtherReadings() {
    assertThat(Periods.before(MORATORIUM, KREMLIN))
        .extracting(Period::toString)
        .containsExactly("2025-02-15 to 2025-03-17");
    assertThat(Periods.after(MORATORIUM, KREMLIN, LATER))
        .extracting(Period::toString)
        .containsExactly("2025-04-17 to 2025-12-31");
    assertThat(Periods.after(TACIT, REPORTED, LATER))
        .extracting(Period::toString)
        .containsExactly("2024-04-01 to 2024-05-01");
  }

  @Test
  void aPeriodThatEndsBeforeItBeginsIsNone() {
    assertThatThrownBy(() -> new Period(Period.Stretch.WEEK, LATER, EARLIEST))
        .hasMessage("a period from 2025-12-31 to 2022-10-10: the end is before the start");
  }
}

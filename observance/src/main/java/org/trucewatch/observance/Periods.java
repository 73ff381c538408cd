package org.trucewatch.observance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.trucewatch.claims.When;
import org.trucewatch.claims.dossier.Agreement;
import org.trucewatch.claims.dossier.Declaration;
import org.trucewatch.claims.dossier.Reading;

/** The periods for which a reading is judged. */
final class Periods {
  /**
   * Readings of at most so many days are judged by week, longer and open ones by month: two months,
   * since a thirty-day moratorium cut by month would have two periods and show no course.
   */
  static final int WEEKS_UP_TO_DAYS = 60;

  /**
   * How many days before and after a reading are looked at: a month, as long as the longest period
   * within it.
   */
  static final int MARGIN_DAYS = 31;

  private Periods() {}

  /**
   * The days of {@code reading} that can be judged on {@code asOf}: its open start is the first
   * declaration's, else {@code earliest}; its open end is {@code asOf}. Where it begins after
   * {@code asOf}, its first day alone.
   */
  static Period whole(Agreement agreement, Reading reading, LocalDate earliest, LocalDate asOf) {
    LocalDate first = reading.period().hasStart() ? reading.period().start() : begun(agreement);
    if (first.equals(LocalDate.MIN)) {
      first = earliest;
    }
    LocalDate last = reading.period().end().isBefore(asOf) ? reading.period().end() : asOf;
    return new Period(Period.Stretch.WHOLE, first, last.isBefore(first) ? first : last);
  }

  /** The weeks or months of {@code whole}, in order. */
  static List<Period> parts(Reading reading, Period whole) {
    When period = reading.period();
    boolean weeks =
        period.hasStart()
            && period.hasEnd()
            && period.end().toEpochDay() - period.start().toEpochDay() < WEEKS_UP_TO_DAYS;
    List<Period> parts = new ArrayList<>();
    LocalDate first = whole.first();
    while (!first.isAfter(whole.last())) {
      LocalDate end =
          weeks
              ? first.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
              : first.with(TemporalAdjusters.lastDayOfMonth());
      LocalDate last = end.isAfter(whole.last()) ? whole.last() : end;
      parts.add(new Period(weeks ? Period.Stretch.WEEK : Period.Stretch.MONTH, first, last));
      first = last.plusDays(1);
    }
    return parts;
  }

  /** The days before {@code reading} that are looked at; empty where its start is open. */
  static List<Period> before(Agreement agreement, Reading reading) {
    if (!reading.period().hasStart()) {
      return List.of();
    }
    LocalDate first = reading.period().start().minusDays(MARGIN_DAYS);
    for (Reading other : agreement.readings()) {
      LocalDate start = other.period().start();
      first = other.period().hasStart() && start.isBefore(first) ? start : first;
    }
    return List.of(new Period(Period.Stretch.BEFORE, first, reading.period().start().minusDays(1)));
  }

  /** The days after {@code reading} that are looked at; empty where its end is open or not past. */
  static List<Period> after(Agreement agreement, Reading reading, LocalDate asOf) {
    if (!reading.period().hasEnd() || !reading.period().end().isBefore(asOf)) {
      return List.of();
    }
    LocalDate last = reading.period().end().plusDays(MARGIN_DAYS);
    for (Reading other : agreement.readings()) {
      LocalDate end = other.period().end();
      last = end.isAfter(last) ? end : last;
    }
    return List.of(
        new Period(
            Period.Stretch.AFTER,
            reading.period().end().plusDays(1),
            last.isAfter(asOf) ? asOf : last));
  }

  /** The first day on which any reading or declaration begins; MIN where none tells. */
  static LocalDate begun(Agreement agreement) {
    LocalDate begun = LocalDate.MAX;
    for (Reading reading : agreement.readings()) {
      if (reading.period().hasStart() && reading.period().start().isBefore(begun)) {
        begun = reading.period().start();
      }
    }
    for (Declaration declaration : agreement.declarations()) {
      LocalDate day =
          declaration.effective().hasStart()
              ? declaration.effective().start()
              : declaration.declared();
      begun = day.isBefore(begun) ? day : begun;
    }
    return begun.equals(LocalDate.MAX) ? LocalDate.MIN : begun;
  }
}

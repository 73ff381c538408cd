package org.trucewatch.reading;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.trucewatch.claims.When;
import org.trucewatch.reading.TimeWords.Part;
import org.trucewatch.reading.TimeWords.Season;

/** A time expression put on the calendar. */
record Stretch(When when, Precision precision) {
  /** The words name a time, but it cannot be put on the calendar. */
  static final Stretch UNKNOWN = new Stretch(When.UNDATED, Precision.UNKNOWN);

  static Stretch on(LocalDate day) {
    return new Stretch(When.on(day), Precision.DAY);
  }

  static Stretch of(LocalDate start, LocalDate end, Precision precision) {
    return end.isBefore(start) ? UNKNOWN : new Stretch(new When(start, end), precision);
  }

  boolean isKnown() {
    return precision != Precision.UNKNOWN;
  }

  Stretch as(Precision other) {
    return isKnown() ? new Stretch(when, other) : this;
  }

  /** A calendar day; unknown where there is no such day. */
  static Stretch day(int year, int month, int day) {
    return days(year, month, day, day);
  }

  static Stretch days(int year, int month, int from, int to) {
    try {
      LocalDate start = LocalDate.of(year, month, from);
      LocalDate end = LocalDate.of(to < from ? start.plusMonths(1).getYear() : year, month, to);
      // "the night of 30-1 October" runs into the next month
      end = end.isBefore(start) ? end.plusMonths(1) : end;
      return of(start, end, from == to ? Precision.DAY : Precision.RANGE);
    } catch (DateTimeException e) {
      return UNKNOWN;
    }
  }

  static Stretch seasonOf(int year, Season season) {
    return months(LocalDate.of(year, season.firstMonth, 1), 3, Precision.SEASON);
  }

  static Stretch year(int year) {
    return months(LocalDate.of(year, 1, 1), 12, Precision.YEAR);
  }

  static Stretch decade(int first) {
    return months(LocalDate.of(first, 1, 1), 120, Precision.DECADE);
  }

  /** The first to fourth quarter of a year, or its first or second half. */
  static Stretch share(Stretch ofYear, int number, int months) {
    return ofYear.isKnown()
        ? months(
            ofYear.when().start().plusMonths((long) (number - 1) * months),
            months,
            Precision.QUARTER)
        : UNKNOWN;
  }

  static Stretch months(LocalDate first, int months, Precision precision) {
    return of(first, first.plusMonths(months).minusDays(1), precision);
  }

  /** Early, middle or late in a month, a year or a decade. */
  static Stretch part(Part part, Stretch whole) {
    LocalDate start = whole.when().start();
    return switch (whole.precision()) {
      case MONTH -> {
        LocalDate end = whole.when().end();
        yield switch (part) {
          case EARLY -> of(start, start.plusDays(9), Precision.PART_OF_MONTH);
          case MIDDLE -> of(start.plusDays(10), start.plusDays(19), Precision.PART_OF_MONTH);
          case LATE -> of(start.plusDays(20), end, Precision.PART_OF_MONTH);
          case FIRST_HALF -> of(start, start.plusDays(14), Precision.PART_OF_MONTH);
          case SECOND_HALF -> of(start.plusDays(15), end, Precision.PART_OF_MONTH);
        };
      }
      case YEAR ->
          switch (part) {
            case EARLY -> months(start, 3, Precision.PART_OF_YEAR);
            case MIDDLE -> months(start.plusMonths(5), 2, Precision.PART_OF_YEAR);
            case LATE -> months(start.plusMonths(9), 3, Precision.PART_OF_YEAR);
            case FIRST_HALF -> months(start, 6, Precision.QUARTER);
            case SECOND_HALF -> months(start.plusMonths(6), 6, Precision.QUARTER);
          };
      case SEASON, QUARTER -> {
        Precision third =
            whole.precision() == Precision.SEASON ? Precision.PART_OF_SEASON : Precision.MONTH;
        yield switch (part) {
          case EARLY -> months(start, 1, third);
          case MIDDLE -> months(start.plusMonths(1), 1, third);
          case LATE -> months(whole.when().end().withDayOfMonth(1), 1, third);
          case FIRST_HALF, SECOND_HALF -> whole;
        };
      }
      default -> whole;
    };
  }

  /** The first (1), second ... or last (-1) seven days of a month. */
  static Stretch weekOf(int number, Stretch month) {
    if (month.precision() != Precision.MONTH) {
      return month;
    }
    LocalDate end = month.when().end();
    LocalDate start = number < 0 ? end.minusDays(6) : month.when().start().plusWeeks(number - 1L);
    return of(start, number < 0 ? end : start.plusDays(6), Precision.PART_OF_MONTH);
  }

  /** The weekday within a week: "Tuesday next week". */
  static Stretch weekdayIn(DayOfWeek day, Stretch week) {
    return week.isKnown()
        ? on(week.when().start().with(TemporalAdjusters.nextOrSame(day)))
        : UNKNOWN;
  }
}

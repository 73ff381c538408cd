package org.trucewatch.reading;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.IntFunction;
import org.trucewatch.claims.When;
import org.trucewatch.reading.TimeWords.Season;
import org.trucewatch.reading.TimeWords.Tense;
import org.trucewatch.reading.TimeWords.Unit;
import org.trucewatch.reading.TimeWords.Way;

/**
 * What time expressions are counted from: the day of publication and the time mentioned last.
 *
 * <p>News counts from publication: "in August" is the last August that has begun. A narrative (a
 * report without a date, or one whose years lie far back) counts from its own last mention: after
 * "in December 1941", "in January" is January 1942. Not safe for use by several threads.
 */
final class Anchor {
  /** So many months back, a story has gone on into the next year rather than back in this one. */
  private static final int NEXT_YEAR = 8;

  /** A day so near ahead is meant, where the tense tells nothing. */
  private static final int DAYS_AHEAD = 60;

  private static final int DAYS_OF_PLANS = 183;

  private final Optional<LocalDate> published;
  private final boolean narrative;

  /** Whether it is known to look back from long after: its "this year" is the year told of. */
  private final boolean history;

  private final Story story;
  private Stretch last = Stretch.UNKNOWN;
  private Stretch lastDay = Stretch.UNKNOWN;
  private int sentence;
  private boolean leads;
  private Tense tense = Tense.OPEN;
  private int year;

  Anchor(Optional<LocalDate> published, boolean narrative) {
    this.published = published;
    this.narrative = narrative || published.isEmpty();
    this.history = narrative;
    this.story = new Story(this.narrative);
  }

  /**
   * Prepares for one expression.
   *
   * @param around the tense around it
   * @param statedYear a year that its neighbours state; 0 where they state none
   * @param inSentence the number of its sentence
   * @param leading whether it leads its sentence
   */
  void enter(Tense around, int statedYear, int inSentence, boolean leading) {
    tense = around;
    year = statedYear;
    sentence = inSentence;
    leads = leading;
    last = story.now(sentence);
    lastDay = story.day(sentence);
  }

  /** Keeps what was mentioned. */
  void remember(Stretch stretch, Story.Manner manner) {
    boolean stated = manner == Story.Manner.STATED;
    boolean bounded = stretch.isKnown() && stretch.when().hasStart() && stretch.when().hasEnd();
    if (bounded && !(narrative && !stated && isRecent(stretch))) {
      story.mention(stretch, manner, sentence, leads);
    }
  }

  /** "Today" and "in recent years" tell of the narrator, not of the story. */
  private boolean isRecent(Stretch stretch) {
    return published.isPresent()
        && stretch.when().end().isAfter(published.get().minusYears(1))
        && last.isKnown()
        && last.when().end().isBefore(published.get().minusYears(1));
  }

  Stretch last() {
    return last;
  }

  /** Days of a month, both included; without a year (0), of the year that fits. */
  Stretch daysOf(int statedYear, int month, int from, int to) {
    int y = statedYear != 0 ? statedYear : yearOf(month, from);
    return y == 0 ? Stretch.UNKNOWN : Stretch.days(y, month, from, to);
  }

  /** "The 25th": of the month last mentioned, else of the month of publication. */
  Stretch dayOfMonth(int day) {
    LocalDate in = reference();
    return in.equals(LocalDate.MIN)
        ? Stretch.UNKNOWN
        : Stretch.day(in.getYear(), in.getMonthValue(), day);
  }

  Stretch month(int statedYear, int month) {
    int y = statedYear != 0 ? statedYear : yearOf(month, 1);
    return y == 0 ? Stretch.UNKNOWN : Stretch.months(LocalDate.of(y, month, 1), 1, Precision.MONTH);
  }

  /** "Last August", "next March", "the previous May". */
  Stretch month(int month, Way way) {
    Stretch here = month(0, month);
    if (narrative || published.isEmpty() || year != 0) {
      return here;
    }
    LocalDate today = published.get();
    LocalDate first = LocalDate.of(today.getYear(), month, 1);
    boolean current = month == today.getMonthValue();
    return switch (way) {
      case LAST, BEFORE ->
          month(first.isBefore(today) && !current ? today.getYear() : today.getYear() - 1, month);
      case NEXT, AFTER ->
          month(first.isAfter(today) ? today.getYear() : today.getYear() + 1, month);
      case THIS -> month(today.getYear(), month);
      case SAME, NEAR -> here;
    };
  }

  /** The part of a period that is over at publication. */
  Stretch soFar(Stretch whole) {
    return published
        .filter(day -> whole.isKnown() && whole.when().contains(day))
        .map(day -> Stretch.of(whole.when().start(), day, partOf(whole)))
        .orElse(whole);
  }

  /** The part of a period that is still to come at publication. */
  Stretch stillTo(Stretch whole) {
    return published
        .filter(day -> whole.isKnown() && whole.when().contains(day))
        .map(day -> Stretch.of(day, whole.when().end(), partOf(whole)))
        .orElse(whole);
  }

  private static Precision partOf(Stretch whole) {
    return switch (whole.precision()) {
      case YEAR -> Precision.PART_OF_YEAR;
      case MONTH -> Precision.PART_OF_MONTH;
      default -> Precision.RANGE;
    };
  }

  Stretch season(int statedYear, Season season, Way way) {
    int y = statedYear != 0 ? statedYear : seasonYear(season, way);
    return y == 0 ? Stretch.UNKNOWN : Stretch.seasonOf(y, season);
  }

  Stretch weekday(DayOfWeek day, Way way) {
    if (history && lastDay.isKnown()) {
      LocalDate middle = lastDay.when().start();
      return Stretch.on(middle.minusDays(3).with(TemporalAdjusters.nextOrSame(day)));
    }
    LocalDate from = narrative ? LocalDate.MIN : published.orElse(LocalDate.MIN);
    if (way == Way.AFTER || way == Way.BEFORE) {
      from = reference();
    }
    if (from.equals(LocalDate.MIN)) {
      return Stretch.UNKNOWN;
    }
    return Stretch.on(
        from.with(
            switch (way) {
              case LAST, BEFORE -> TemporalAdjusters.previous(day);
              case NEXT, AFTER -> TemporalAdjusters.next(day);
              case THIS, NEAR, SAME ->
                  tense == Tense.FUTURE
                      ? TemporalAdjusters.nextOrSame(day)
                      : TemporalAdjusters.previousOrSame(day);
            }));
  }

  /** So many days from publication: yesterday is -1. */
  Stretch fromToday(int days) {
    return published.map(day -> Stretch.on(day.plusDays(days))).orElse(Stretch.UNKNOWN);
  }

  /** The day of an hour that names none: one named just before, else that of publication. */
  Stretch clock() {
    Stretch near = story.dayBeside(sentence);
    return (near.isKnown() ? near : narrative ? lastDay : fromToday(0)).as(Precision.PART_OF_DAY);
  }

  /** The night before publication, with both its days. */
  Stretch overnight() {
    return published
        .map(day -> Stretch.of(day.minusDays(1), day, Precision.PART_OF_DAY))
        .orElse(Stretch.UNKNOWN);
  }

  /** "Three weeks ago": so many units from publication. */
  Stretch ago(int number, Unit unit) {
    if (history && last.isKnown()) {
      return after(-number, unit);
    }
    return published.map(day -> shifted(day, -number, unit)).orElse(Stretch.UNKNOWN);
  }

  /** "Two days later", "a year earlier": so many units from the time last mentioned. */
  Stretch after(int number, Unit unit) {
    Stretch from = unit == Unit.DAY || unit == Unit.HOUR ? lastDay : last;
    if (from.isKnown()) {
      boolean day = unit == Unit.DAY || unit == Unit.WEEK;
      // Two days after a month is no day that one can name.
      if (day && !from.precision().isDay()) {
        return Stretch.UNKNOWN;
      }
      return shifted(number > 0 ? from.when().end() : from.when().start(), number, unit);
    }
    return narrative || number > 0
        ? Stretch.UNKNOWN
        : published.map(day -> shifted(day, number, unit)).orElse(Stretch.UNKNOWN);
  }

  private static Stretch shifted(LocalDate day, int number, Unit unit) {
    return switch (unit) {
      case HOUR -> {
        int days = number / 24;
        yield days != 0 || number == 0 ? Stretch.on(day.plusDays(days)) : Stretch.on(day);
      }
      case DAY -> Stretch.on(day.plusDays(number));
      case WEEK -> Stretch.on(day.plusWeeks(number));
      case MONTH -> Stretch.months(day.plusMonths(number).withDayOfMonth(1), 1, Precision.MONTH);
      case YEAR -> Stretch.year(day.plusYears(number).getYear());
      case DECADE -> Stretch.year(day.plusYears(10L * number).getYear());
    };
  }

  /** "Last week", "this month", "next year", "the following day", "that year". */
  Stretch unit(Unit unit, Way pointing) {
    Way way = history && last.isKnown() ? told(pointing) : pointing;
    boolean anaphoric = way == Way.BEFORE || way == Way.AFTER || way == Way.SAME;
    Stretch told = way == Way.SAME ? story.latest() : last;
    Stretch from = unit == Unit.DAY && lastDay.isKnown() ? lastDay : told;
    LocalDate base;
    if (anaphoric && from.isKnown()) {
      if (unit == Unit.DAY && !from.precision().isDay()) {
        return Stretch.UNKNOWN;
      }
      base = way == Way.AFTER ? from.when().end() : from.when().start();
    } else if (published.isPresent() && !(anaphoric && narrative) && way != Way.SAME) {
      base = published.get();
    } else {
      return Stretch.UNKNOWN;
    }
    int step =
        switch (way) {
          case LAST, BEFORE -> -1;
          case NEXT, AFTER -> 1;
          case THIS, SAME, NEAR -> 0;
        };
    return switch (unit) {
      case HOUR -> Stretch.UNKNOWN;
      case WEEK -> {
        LocalDate monday =
            base.plusWeeks(step).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield Stretch.of(monday, monday.plusDays(6), Precision.WEEK);
      }
      case DECADE -> Stretch.decade(Math.floorDiv(base.getYear(), 10) * 10 + 10 * step);
      case DAY, MONTH, YEAR -> shifted(base, step, unit);
    };
  }

  /** In a narrative "this year" is the year told of. */
  private static Way told(Way way) {
    return switch (way) {
      case LAST -> Way.BEFORE;
      case THIS -> Way.SAME;
      case NEXT -> Way.AFTER;
      default -> way;
    };
  }

  /** The first to fourth quarter of no stated year: the latest that has begun, or the next. */
  Stretch quarter(int number) {
    LocalDate from = narrative ? reference() : published.orElse(LocalDate.MIN);
    if (from.equals(LocalDate.MIN)) {
      return Stretch.UNKNOWN;
    }
    Stretch here = Stretch.share(Stretch.year(from.getYear()), number, 3);
    boolean ahead = here.when().start().isAfter(from);
    boolean over = here.when().end().isBefore(from);
    int years = narrative ? 0 : tense == Tense.FUTURE ? (over ? 1 : 0) : ahead ? -1 : 0;
    return Stretch.share(Stretch.year(from.getYear() + years), number, 3);
  }

  /** The quarter before that of publication, that itself, or the one after it. */
  Stretch quarter(Way way) {
    int step = way == Way.LAST ? -1 : way == Way.NEXT ? 1 : 0;
    return published
        .map(day -> day.plusMonths(3L * step))
        .map(day -> day.withMonth((day.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1))
        .map(first -> Stretch.months(first, 3, Precision.QUARTER))
        .orElse(Stretch.UNKNOWN);
  }

  /** Saturday and Sunday. */
  Stretch weekend(Way way) {
    return published
        .map(
            day -> {
              boolean ahead = way == Way.NEXT || (way != Way.LAST && tense == Tense.FUTURE);
              LocalDate saturday =
                  day.with(
                      ahead
                          ? TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)
                          : TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
              if (!ahead && way == Way.LAST && saturday.plusDays(1).compareTo(day) >= 0) {
                saturday = saturday.minusWeeks(1);
              }
              return Stretch.of(saturday, saturday.plusDays(1), Precision.WEEK);
            })
        .orElse(Stretch.UNKNOWN);
  }

  /** "In the past two weeks": so many units up to publication. */
  Stretch past(int number, Unit unit) {
    return published
        .map(
            day ->
                Stretch.of(
                    switch (unit) {
                      case HOUR -> day.minusDays(Math.max(1, number / 24));
                      case DAY -> day.minusDays(number);
                      case WEEK -> day.minusWeeks(number);
                      case MONTH -> day.minusMonths(number);
                      case YEAR -> day.minusYears(number);
                      case DECADE -> day.minusYears(10L * number);
                    },
                    day,
                    Precision.RANGE))
        .orElse(Stretch.UNKNOWN);
  }

  /** "In the coming days": from publication on. */
  Stretch ahead() {
    return published
        .map(day -> new Stretch(When.from(day), Precision.SINCE))
        .orElse(Stretch.UNKNOWN);
  }

  /** A day that comes every year: Christmas, Easter. */
  Stretch yearly(IntFunction<LocalDate> feast) {
    if (year != 0) {
      return Stretch.on(feast.apply(year));
    }
    LocalDate from = reference();
    if (from.equals(LocalDate.MIN)) {
      return Stretch.UNKNOWN;
    }
    LocalDate here = feast.apply(from.getYear());
    if (narrative) {
      return Stretch.on(here);
    }
    LocalDate today = published.orElse(from);
    here = feast.apply(today.getYear());
    long ahead = ChronoUnit.DAYS.between(today, here);
    return Stretch.on(
        tense == Tense.FUTURE && ahead < 0
            ? feast.apply(today.getYear() + 1)
            : tense != Tense.FUTURE && ahead > (tense == Tense.OPEN ? DAYS_AHEAD : 1)
                ? feast.apply(today.getYear() - 1)
                : here);
  }

  private LocalDate reference() {
    if (last.isKnown()) {
      return last.when().start();
    }
    return narrative ? LocalDate.MIN : published.orElse(LocalDate.MIN);
  }

  /** The year of a month or day that states none; 0 where nothing tells. */
  private int yearOf(int month, int day) {
    if (year != 0) {
      return year;
    }
    if (narrative) {
      LocalDate from = reference();
      if (from.equals(LocalDate.MIN)) {
        return 0;
      }
      return from.getMonthValue() - month >= NEXT_YEAR ? from.getYear() + 1 : from.getYear();
    }
    LocalDate today = published.orElse(LocalDate.MIN);
    LocalDate here;
    try {
      here = LocalDate.of(today.getYear(), month, day);
    } catch (DateTimeException e) {
      return today.getYear();
    }
    long ahead = ChronoUnit.DAYS.between(today, here);
    return switch (tense) {
      // A day ahead is the clock of another time zone.
      case PAST -> ahead > 1 ? today.getYear() - 1 : today.getYear();
      case FUTURE -> {
        boolean over = ahead < 0 && here.getMonthValue() != today.getMonthValue();
        // "Stop violating the February ceasefire": half a year ahead is too far for a plan.
        boolean near = ahead + 365 <= DAYS_OF_PLANS;
        yield over && near
            ? today.getYear() + 1
            : over || ahead <= DAYS_OF_PLANS ? today.getYear() : today.getYear() - 1;
      }
      case OPEN -> {
        if (ahead > (day == 1 ? 1 : DAYS_AHEAD)) {
          yield today.getYear() - 1;
        }
        yield ahead < DAYS_AHEAD - 365 && day != 1 ? today.getYear() + 1 : today.getYear();
      }
    };
  }

  private int seasonYear(Season season, Way way) {
    if (year != 0) {
      return year;
    }
    if (way == Way.SAME || way == Way.AFTER || narrative) {
      Stretch latest = story.latest();
      LocalDate from = way == Way.SAME && latest.isKnown() ? latest.when().start() : reference();
      if (from.equals(LocalDate.MIN)) {
        return 0;
      }
      Stretch before = Stretch.seasonOf(from.getYear() - 1, season);
      Stretch same = Stretch.seasonOf(from.getYear(), season);
      if (way == Way.NEAR) {
        return from.getYear();
      }
      if (before.when().contains(from)) {
        return from.getYear() - 1;
      }
      return same.when().end().isBefore(from) ? from.getYear() + 1 : from.getYear();
    }
    LocalDate today = published.orElse(LocalDate.MIN);
    int y = today.getYear();
    return switch (way) {
      case LAST, BEFORE -> {
        int latest = y;
        while (!Stretch.seasonOf(latest, season).when().end().isBefore(today)) {
          latest--;
        }
        yield latest;
      }
      case NEXT -> Stretch.seasonOf(y, season).when().start().isAfter(today) ? y : y + 1;
      case THIS ->
          Stretch.seasonOf(y - 1, season).when().contains(today) && season == Season.WINTER
              ? y - 1
              : y;
      default -> {
        boolean begun = !Stretch.seasonOf(y, season).when().start().isAfter(today);
        if (tense == Tense.FUTURE) {
          boolean over = Stretch.seasonOf(y, season).when().end().isBefore(today);
          yield Stretch.seasonOf(y - 1, season).when().contains(today) ? y - 1 : over ? y + 1 : y;
        }
        yield begun ? y : y - 1;
      }
    };
  }
}

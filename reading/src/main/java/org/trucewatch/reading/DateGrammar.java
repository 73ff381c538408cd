package org.trucewatch.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.reading.TimeWords.Season;
import org.trucewatch.reading.TimeWords.Way;

/**
 * Days, months, seasons and years by name or number: 30 October 2024, Oct. 30, the 25th of March,
 * 18-20 March, 2024-10-30, in 2002-4, the 1990s, the winter of 1941-42, Easter.
 */
final class DateGrammar {
  private static final Set<String> ORDINAL_ENDS = Set.of("st", "nd", "rd", "th");

  /** Words before "May" or "March" that make it a month. */
  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in",
          "of",
          "since",
          "last",
          "this",
          "next",
          "early",
          "mid",
          "late",
          "by",
          "until",
          "till",
          "from",
          "and",
          "end",
          "through",
          "during",
          "between",
          "to",
          "for",
          "before",
          "after",
          "previous",
          "following",
          "-",
          "or",
          "that");

  private final Atoms atoms;
  private final FeastGrammar feasts;

  DateGrammar(Atoms atoms) {
    this.atoms = atoms;
    this.feasts = new FeastGrammar(atoms);
  }

  Optional<TimePoint> at(int i) {
    Optional<TimePoint> found = numeric(i);
    if (found.isEmpty()) {
      found = dayMonth(i);
    }
    if (found.isEmpty()) {
      found = monthDay(i);
    }
    if (found.isEmpty()) {
      found = month(i);
    }
    if (found.isEmpty()) {
      found = season(i);
    }
    if (found.isEmpty()) {
      found = feasts.at(i, this::yearNumber);
    }
    return found.isEmpty() ? year(i) : found;
  }

  /** 2024-10-30, 30.10.2024, and 30/10/2024 where only one order of day and month is possible. */
  private Optional<TimePoint> numeric(int i) {
    boolean chained =
        atoms.at(i).isNumber()
            && atoms.at(i + 1).glued()
            && atoms.at(i + 2).isNumber()
            && atoms.at(i + 2).glued()
            && atoms.at(i + 3).glued()
            && atoms.is(i + 3, atoms.word(i + 1))
            && atoms.at(i + 4).isNumber()
            && atoms.at(i + 4).glued();
    if (!chained) {
      return Optional.empty();
    }
    int a = atoms.digits(i);
    int b = atoms.digits(i + 2);
    int c = atoms.digits(i + 4);
    boolean dotted = atoms.is(i + 1, ".");
    if (atoms.length(i) == 4 && atoms.is(i + 1, "-")) {
      return numeric(i, a, b, c);
    }
    if (atoms.length(i + 4) == 4 && (dotted || a > 12)) {
      return numeric(i, c, b, a);
    }
    return atoms.length(i + 4) == 4 && atoms.is(i + 1, "/") && b > 12
        ? numeric(i, c, a, b)
        : Optional.empty();
  }

  private static Optional<TimePoint> numeric(int i, int year, int month, int day) {
    return isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= 31
        ? TimePoint.fixed(i, i + 5, year, anchor -> Stretch.day(year, month, day))
        : Optional.empty();
  }

  /** 30 October, the 25th of March 2024, 18-20 March, 22 and 24 August. */
  private Optional<TimePoint> dayMonth(int i) {
    int from = atoms.skip(i, "the");
    int first = dayNumber(from);
    if (first == 0) {
      return Optional.empty();
    }
    int end = afterDay(from);
    int last = first;
    boolean joined =
        atoms.isDash(end) || atoms.is(end, "and") || atoms.is(end, "to") || atoms.is(end, "or");
    if (joined && dayNumber(atoms.skip(end + 1, "the")) != 0) {
      int second = atoms.skip(end + 1, "the");
      last = dayNumber(second);
      end = afterDay(second);
    }
    boolean ordinal = end > from + 1 && ORDINAL_ENDS.contains(atoms.word(end - 1));
    int monthAt = atoms.skip(end, "of");
    int month = monthName(monthAt);
    if (month == 0) {
      // "The 25th" alone is a day of the month last spoken of.
      int day = first;
      boolean alone = from > i && ordinal && last == first && !isNoun(end);
      return alone
          ? TimePoint.relative(i, end, anchor -> anchor.dayOfMonth(day))
          : Optional.empty();
    }
    if (last < first && joined) {
      return Optional.empty();
    }
    int to = afterMonth(monthAt);
    return withYear(i, to, month, first, last);
  }

  /** A word in small letters behind "the 38th" or "the 9th" makes it count something. */
  private boolean isNoun(int i) {
    String word = atoms.word(i);
    return atoms.at(i).capital()
        || (!word.isEmpty()
            && Character.isLetter(word.charAt(0))
            && !Set.of("and", "to", "the", "a", "when", "with", "but", "as", "in", "at", "by")
                .contains(word));
  }

  /** Oct. 30, October 30th, October 18-20, 2024. */
  private Optional<TimePoint> monthDay(int i) {
    int month = monthName(i);
    if (month == 0) {
      return Optional.empty();
    }
    int dayAt = atoms.skip(afterMonth(i), "the");
    int first = dayNumber(dayAt);
    boolean clock = atoms.is(dayAt + 1, ":") && atoms.at(dayAt + 1).glued();
    if (first == 0 || clock || !atoms.at(i).capital()) {
      return Optional.empty();
    }
    int end = afterDay(dayAt);
    int last = first;
    boolean joined = atoms.isDash(end) || atoms.is(end, "and") || atoms.is(end, "to");
    int second = joined ? dayNumber(end + 1) : 0;
    if (second > first && monthName(afterDay(end + 1)) == 0) {
      last = second;
      end = afterDay(end + 1);
    }
    return withYear(i, end, month, first, last);
  }

  private Optional<TimePoint> withYear(int from, int to, int month, int first, int last) {
    int yearAt = atoms.skip(atoms.skip(to, ","), "of");
    int year = yearAt <= to + 1 ? yearNumber(yearAt) : 0;
    if (year != 0) {
      return TimePoint.fixed(
          from, yearAt + 1, year, anchor -> anchor.daysOf(year, month, first, last));
    }
    Optional<YearOf> words = yearWords(to);
    if (words.isPresent()) {
      YearOf of = words.get();
      return TimePoint.relative(
          from, of.to(), anchor -> anchor.daysOf(of.year(anchor), month, first, last));
    }
    return TimePoint.dated(from, to, 0, anchor -> anchor.daysOf(0, month, first, last));
  }

  /** October 2024, August, May of that year, October last year. */
  private Optional<TimePoint> month(int i) {
    int month = monthName(i);
    if (month == 0 || !atoms.at(i).capital()) {
      return Optional.empty();
    }
    int to = afterMonth(i);
    int yearAt = atoms.skip(atoms.skip(to, ","), "of");
    int year = yearAt <= to + 1 ? yearNumber(yearAt) : 0;
    if (year != 0 && !isCounted(yearAt + 1)) {
      return TimePoint.fixed(i, yearAt + 1, year, anchor -> anchor.month(year, month));
    }
    boolean doubtful = atoms.is(i, "may") || atoms.is(i, "march") || atoms.is(i, "mar");
    boolean short3 = atoms.length(i) == 3 && !atoms.is(i, "may");
    if ((doubtful && !atoms.in(i - 1, BEFORE_MONTH)) || (short3 && !atoms.is(i + 1, "."))) {
      return Optional.empty();
    }
    Optional<YearOf> words = yearWords(to);
    if (words.isPresent()) {
      YearOf of = words.get();
      return TimePoint.relative(i, of.to(), anchor -> anchor.month(of.year(anchor), month));
    }
    return TimePoint.dated(i, to, 0, anchor -> anchor.month(0, month));
  }

  /** The winter of 1941-42, summer 2023, in spring. "Last winter" is read elsewhere. */
  private Optional<TimePoint> season(int i) {
    int at = atoms.skip(i, "the");
    Season season = TimeWords.SEASONS.get(atoms.word(at));
    if (season == null) {
      return Optional.empty();
    }
    int yearAt = atoms.skip(atoms.skip(at + 1, "of"), ",");
    int year = yearNumber(yearAt);
    if (year != 0) {
      int to = shortYearEnd(yearAt, year);
      return TimePoint.fixed(i, to, year, anchor -> anchor.season(year, season, Way.NEAR));
    }
    Optional<YearOf> words = yearWords(at + 1);
    if (words.isPresent()) {
      YearOf of = words.get();
      return TimePoint.relative(
          i, of.to(), anchor -> anchor.season(of.year(anchor), season, Way.NEAR));
    }
    boolean fall = atoms.is(at, "fall");
    boolean placed =
        Set.of(
                "in",
                "during",
                "since",
                "over",
                "by",
                "until",
                "through",
                "of",
                "early",
                "late",
                "throughout",
                "for")
            .contains(atoms.word(i - 1));
    boolean more = atoms.is(at + 1, "of") || isCapital(at + 1);
    return placed && !fall && !more
        ? TimePoint.dated(i, at + 1, 0, anchor -> anchor.season(0, season, Way.NEAR))
        : Optional.empty();
  }

  private boolean isCapital(int i) {
    return atoms.at(i).capital();
  }

  /** 2014; 2002-4; 1939-1945; the 1990s. */
  private Optional<TimePoint> year(int i) {
    int at = atoms.skip(i, "the");
    int year = atoms.digits(at);
    if (atoms.length(at) == 4
        && isYear(year)
        && year % 10 == 0
        && atoms.is(at + 1, "s")
        && atoms.at(at + 1).glued()) {
      return TimePoint.fixed(i, at + 2, year, anchor -> Stretch.decade(year));
    }
    if (at > i || yearNumber(i) == 0) {
      return Optional.empty();
    }
    int to = shortYearEnd(i, year);
    boolean range = to == i + 3 && atoms.length(i + 2) == 4;
    boolean heading = i == 0 && (atoms.size() == 1 || atoms.is(1, ":"));
    boolean last4 = atoms.is(i - 1, ",") && to == atoms.size() && !atoms.at(i).glued();
    boolean placed = atoms.in(i - 1, TimeWords.BEFORE_YEAR) || range || heading || last4;
    boolean clock = atoms.is(i + 1, ":") && atoms.at(i + 2).glued();
    if (!placed || isCounted(i + 1) || clock) {
      return Optional.empty();
    }
    int last = to == i + 1 ? year : longYear(year, atoms.digits(to - 1), atoms.length(to - 1));
    boolean attribute =
        Set.of("the", "a", "an", "its", "their", "his", "that", "of").contains(atoms.word(i - 1));
    boolean named = attribute && !atoms.is(i - 1, "of");
    // "The 2,000 men" is written "the 2000 men" too: only years of this and the last centuries.
    if (named && year < 1700) {
      return Optional.empty();
    }
    TimePoint point =
        new TimePoint(
            i,
            to,
            anchor ->
                last == year
                    ? Stretch.year(year)
                    : Stretch.of(
                        LocalDate.of(year, 1, 1), LocalDate.of(last, 12, 31), Precision.RANGE),
            year,
            false,
            named);
    return Optional.of(point);
  }

  private boolean isCounted(int i) {
    return atoms.in(i, TimeWords.COUNTED)
        || (atoms.is(i, ",") && atoms.at(i + 1).isNumber() && atoms.at(i + 1).glued())
        || (atoms.is(i, ".") && atoms.at(i + 1).isNumber() && atoms.at(i + 1).glued());
  }

  /** Index behind "42" of "1941-42" or behind 1941 alone. */
  private int shortYearEnd(int i, int year) {
    boolean more =
        atoms.isDash(i + 1)
            && atoms.at(i + 1).glued()
            && atoms.at(i + 2).isNumber()
            && atoms.at(i + 2).glued()
            && atoms.length(i + 2) != 3
            && longYear(year, atoms.digits(i + 2), atoms.length(i + 2)) > year
            && !atoms.isDash(i + 3);
    return more ? i + 3 : i + 1;
  }

  private static int longYear(int first, int last, int digits) {
    int scale =
        switch (digits) {
          case 1 -> 10;
          case 2 -> 100;
          default -> 10_000;
        };
    int year = first / scale * scale + last;
    return year < first + 200 ? year : 0;
  }

  /** A year in words that follows a month: "of that year", "last year", "this year". */
  record YearOf(int to, Way way) {
    int year(Anchor anchor) {
      Stretch year = anchor.unit(TimeWords.Unit.YEAR, way);
      return year.isKnown() ? year.when().start().getYear() : 0;
    }
  }

  Optional<YearOf> yearWords(int i) {
    int at = atoms.skip(atoms.skip(i, "of"), "the");
    Way way = TimeWords.WAYS.get(atoms.word(at));
    return way != null && atoms.is(at + 1, "year")
        ? Optional.of(new YearOf(at + 2, way))
        : Optional.empty();
  }

  /** The number of the month whose name stands at {@code i}; 0 where none does. */
  private int monthName(int i) {
    int month = TimeWords.MONTHS.getOrDefault(atoms.word(i), 0);
    return atoms.at(i).capital() ? month : 0;
  }

  private int afterMonth(int i) {
    boolean abbreviated = atoms.length(i) <= 4 && !atoms.is(i, "may") && atoms.is(i + 1, ".");
    return abbreviated && atoms.at(i + 1).glued() ? i + 2 : i + 1;
  }

  private int dayNumber(int i) {
    int day = atoms.length(i) <= 2 ? atoms.digits(i) : -1;
    boolean decimal = atoms.is(i + 1, ".") && atoms.at(i + 2).isNumber() && atoms.at(i + 2).glued();
    return day >= 1 && day <= 31 && !decimal ? day : 0;
  }

  private int afterDay(int i) {
    return ORDINAL_ENDS.contains(atoms.word(i + 1)) && atoms.at(i + 1).glued() ? i + 2 : i + 1;
  }

  /** The year written in four digits at {@code i}; 0 where there is none. */
  int yearNumber(int i) {
    int year = atoms.length(i) == 4 ? atoms.digits(i) : -1;
    boolean model =
        atoms.isDash(i - 1)
            && atoms.at(i).glued()
            && !atoms.at(i - 2).isNumber()
            && !TimeWords.PARTS.containsKey(atoms.word(i - 2));
    return isYear(year) && !model ? year : 0;
  }

  private static boolean isYear(int year) {
    return year >= 1000 && year < 2100;
  }
}

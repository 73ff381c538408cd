package org.trucewatch.reading;

import java.util.Optional;
import java.util.Set;
import org.trucewatch.reading.TimeWords.Way;
import org.trucewatch.reading.YearGrammar.Year;

/**
 * Days, months, seasons and years by name or number: 30 October 2024, Oct. 30, the 25th of March,
 * 18-20 March, 2024-10-30, and what {@link YearGrammar}, {@link SeasonGrammar} and {@link
 * FeastGrammar} read.
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

  /** Words behind "the 25th" that leave it a day. */
  private static final Set<String> BEHIND_ORDINAL =
      Set.of(
          "and", "to", "the", "a", "when", "with", "but", "as", "in", "at", "by", "was", "were",
          "is", "had", "has", "he", "she", "it", "they", "after", "before", "while");

  private final Atoms atoms;
  private final YearGrammar years;
  private final SeasonGrammar seasons;
  private final FeastGrammar feasts;

  DateGrammar(Atoms atoms) {
    this.atoms = atoms;
    this.years = new YearGrammar(atoms);
    this.seasons = new SeasonGrammar(atoms, years, this);
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
      found = seasons.at(i);
    }
    if (found.isEmpty()) {
      found = feasts.at(i, this::yearNumber);
    }
    return found.isEmpty() ? years.point(i) : found;
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
    return YearGrammar.isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= 31
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
      // "The 25th" alone and "the 25th of that month" are days of the month last spoken of.
      int day = first;
      boolean told =
          TimeWords.WAYS.get(atoms.word(monthAt)) == Way.SAME || atoms.is(monthAt, "the");
      if (from > i && ordinal && last == first && told && atoms.is(monthAt + 1, "month")) {
        return TimePoint.relative(i, monthAt + 2, anchor -> anchor.dayOfMonth(day));
      }
      boolean list = atoms.is(end, ",") && dayNumber(end + 1) != 0;
      boolean alone = from > i && ordinal && last == first && !isNoun(end) && !list;
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
            && !BEHIND_ORDINAL.contains(word));
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
    Year stated = yearAt <= to + 1 ? years.at(yearAt) : YearGrammar.NONE;
    if (stated.isFound()) {
      int year = stated.year();
      return TimePoint.fixed(
          from, stated.end(), year, anchor -> anchor.daysOf(year, month, first, last));
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
    Year stated = yearAt <= to + 1 ? years.at(yearAt) : YearGrammar.NONE;
    if (stated.isFound() && !years.isCounted(stated.end())) {
      int year = stated.year();
      return TimePoint.fixed(i, stated.end(), year, anchor -> anchor.month(year, month));
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

  /** A year in words that follows a month: "of that year", "last year", "this year". */
  record YearOf(int to, Way way) {
    int year(Anchor anchor) {
      Stretch year = anchor.unit(TimeWords.Unit.YEAR, way);
      return year.isKnown() ? year.when().start().getYear() : 0;
    }
  }

  YearGrammar years() {
    return years;
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
  private int yearNumber(int i) {
    Year found = years.at(i);
    return found.end() == i + 1 ? found.year() : 0;
  }
}

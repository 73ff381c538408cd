package org.trucewatch.reading;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.reading.Atoms.Atom;
import org.trucewatch.reading.DateGrammar.YearOf;
import org.trucewatch.reading.TimePoint.Meaning;
import org.trucewatch.reading.TimeWords.Part;
import org.trucewatch.reading.TimeWords.Season;
import org.trucewatch.reading.TimeWords.Unit;
import org.trucewatch.reading.TimeWords.Way;
import org.trucewatch.reading.YearGrammar.Year;

/**
 * All points and periods that a sentence can name: what {@link DateGrammar} reads, and what is
 * counted from publication or from the time last mentioned (last night, three weeks ago, the
 * following day, early October, on Monday). Every rule looks a fixed number of words ahead.
 */
final class TimeGrammar {
  /** Words and phrases that mean a day by themselves. */
  private static final Map<String, Meaning> TODAY =
      Map.of(
          "today", anchor -> anchor.fromToday(0),
          "yesterday", anchor -> anchor.fromToday(-1),
          "tomorrow", anchor -> anchor.fromToday(1),
          "tonight", anchor -> anchor.fromToday(0).as(Precision.PART_OF_DAY),
          "overnight", Anchor::overnight);

  /** Before a weekday they make it the name of an event. */
  private static final Set<String> BLACK = Set.of("black", "bloody", "palm", "ash", "maundy");

  private final Atoms atoms;
  private final DateGrammar dates;
  private final CountGrammar counts;
  private final ClockGrammar clocks;

  TimeGrammar(Atoms atoms) {
    this.atoms = atoms;
    this.dates = new DateGrammar(atoms);
    this.counts = new CountGrammar(atoms);
    this.clocks = new ClockGrammar(atoms, this::dayAt);
  }

  /** The expression that begins at {@code i}. */
  Optional<TimePoint> at(int i) {
    Optional<TimePoint> found = today(i);
    if (found.isEmpty()) {
      found = night(i);
    }
    if (found.isEmpty()) {
      found = part(i);
    }
    if (found.isEmpty()) {
      found = weekday(i);
    }
    if (found.isEmpty()) {
      found = quarter(i);
    }
    if (found.isEmpty()) {
      found = counts.window(i);
    }
    if (found.isEmpty()) {
      found = pointed(i);
    }
    if (found.isEmpty()) {
      found = counts.counted(i);
    }
    return found.isEmpty() ? dates.at(i) : found;
  }

  private Optional<TimePoint> today(int i) {
    Optional<TimePoint> clock = clocks.at(i);
    if (clock.isPresent()) {
      return clock;
    }
    if (atoms.is(i, "overnight")) {
      // "Overnight on 22 March" and "overnight on Monday" name the night themselves.
      int next = atoms.skip(atoms.skip(i + 1, "on"), "into");
      Optional<TimePoint> named = next > i + 1 ? dayAt(next) : Optional.empty();
      if (named.isPresent()) {
        return named.map(p -> inPart(p.spanning(i, p.to())));
      }
    }
    if (atoms.is(i, "overnight") && (atoms.is(i - 1, "an") || atoms.is(i - 1, "the"))) {
      // "An overnight attack kills three" is dated by the morning on which it is told.
      return TimePoint.relative(i, i + 1, anchor -> anchor.fromToday(0).as(Precision.PART_OF_DAY));
    }
    Meaning meaning = TODAY.get(atoms.word(i));
    if (meaning != null) {
      boolean part = TimeWords.DAY_PARTS.contains(atoms.word(i + 1));
      return TimePoint.relative(
          i,
          part ? i + 2 : i + 1,
          anchor -> {
            Stretch day = meaning.in(anchor);
            return part ? day.as(Precision.PART_OF_DAY) : day;
          });
    }
    if (atoms.are(i, "last", "night")) {
      return TimePoint.relative(i, i + 2, anchor -> anchor.fromToday(-1).as(Precision.PART_OF_DAY));
    }
    boolean during =
        (atoms.is(i - 1, "during") || atoms.is(i - 1, "in")) && atoms.are(i, "the", "night");
    if (during && !atoms.is(i + 2, "of")) {
      return TimePoint.relative(i, i + 2, Anchor::overnight);
    }
    boolean hours =
        atoms.is(i - 1, "in")
            && atoms.is(i, "the")
            && Set.of("morning", "afternoon", "evening").contains(atoms.word(i + 1));
    if (hours && !atoms.is(i + 2, "of") && !atoms.is(i + 2, "hours")) {
      return TimePoint.relative(i, i + 2, Anchor::clock);
    }
    if (atoms.is(i, "this") && TimeWords.DAY_PARTS.contains(atoms.word(i + 1))) {
      return TimePoint.relative(i, i + 2, anchor -> anchor.fromToday(0).as(Precision.PART_OF_DAY));
    }
    if (atoms.is(i, "then") && atoms.in(i - 1, Set.of("since", "until", "till", "by"))) {
      return TimePoint.relative(i, i + 1, Anchor::last);
    }
    return Optional.empty();
  }

  /** The night of 18 March, the early hours of Wednesday, late Thursday. */
  private Optional<TimePoint> night(int i) {
    int at = atoms.skip(i, "the");
    boolean early = atoms.are(at, "early", "hours") || atoms.are(at, "small", "hours");
    boolean part = TimeWords.DAY_PARTS.contains(atoms.word(at));
    int of = early ? at + 2 : at + 1;
    if ((early || part) && (atoms.is(of, "of") || atoms.is(of, "to") || atoms.is(of, "on"))) {
      return dayAt(of + 1).map(p -> inPart(p.spanning(i, p.to())));
    }
    if (at == i && (atoms.is(i, "early") || atoms.is(i, "late"))) {
      return dayAt(atoms.skip(i + 1, "on")).map(p -> inPart(p.spanning(i, p.to())));
    }
    return Optional.empty();
  }

  /** A weekday or a full day, and no month or year. */
  private Optional<TimePoint> dayAt(int i) {
    Optional<TimePoint> weekday = weekday(i);
    if (weekday.isPresent()) {
      return weekday;
    }
    boolean number = atoms.at(atoms.skip(i, "the")).isNumber();
    boolean monthDay =
        TimeWords.MONTHS.containsKey(atoms.word(i))
            && (atoms.length(i + 1) <= 2 || atoms.is(i + 1, "."));
    return number || monthDay ? dates.at(i).filter(p -> p.to() > i + 1) : Optional.empty();
  }

  static TimePoint inPart(TimePoint point) {
    Meaning day = point.meaning();
    return point.meaning(
        anchor -> {
          Stretch stretch = day.in(anchor);
          return stretch.precision() == Precision.DAY ? stretch.as(Precision.PART_OF_DAY) : stretch;
        });
  }

  /** Early October, mid-September, the end of the year, the first week of May. */
  private Optional<TimePoint> part(int i) {
    int at = atoms.skip(i, "the");
    if (atoms.is(at, "very")) {
      at++;
    }
    int ordinal = atoms.is(at, "last") ? -1 : Numbers.ordinal(atoms.word(at));
    if (ordinal != 0 && atoms.are(at + 1, "week", "of")) {
      return whole(at + 3)
          .map(p -> within(p.spanning(i, p.to()), whole -> Stretch.weekOf(ordinal, whole)));
    }
    boolean half =
        (ordinal == 1 || ordinal == 2 || ordinal == -1) && atoms.are(at + 1, "half", "of");
    if (half) {
      Part part = ordinal == 1 ? Part.FIRST_HALF : Part.SECOND_HALF;
      return whole(at + 3)
          .map(p -> within(p.spanning(i, p.to()), whole -> Stretch.part(part, whole)));
    }
    if (atoms.is(at, "latter") && atoms.are(at + 1, "half", "of")) {
      return whole(at + 3)
          .map(p -> within(p.spanning(i, p.to()), w -> Stretch.part(Part.SECOND_HALF, w)));
    }
    if ((atoms.is(at, "rest") || atoms.is(at, "remainder")) && atoms.is(at + 1, "of")) {
      return whole(at + 2).map(p -> within(p.spanning(i, p.to()), TimeGrammar::rest));
    }
    if (at > i && (atoms.is(at, "entire") || atoms.is(at, "whole"))) {
      return unitOf(at + 1).map(p -> p.spanning(i, p.to()));
    }
    boolean latest = atoms.is(at, "latter") && atoms.is(at + 1, "part");
    Part part = latest ? Part.LATE : TimeWords.PARTS.get(atoms.word(at));
    if (part == null) {
      return Optional.empty();
    }
    int next = latest ? at + 2 : at + 1;
    next = atoms.isDash(next) ? next + 1 : next;
    boolean noun = Set.of("end", "beginning", "start", "middle").contains(atoms.word(at));
    boolean of = atoms.is(next, "of") || (atoms.is(next, "in") && !noun);
    if (noun && !of) {
      return Optional.empty();
    }
    return whole(of ? next + 1 : next)
        .map(p -> within(p.spanning(i, p.to()), whole -> Stretch.part(part, whole)));
  }

  /** The corpus of all days of a period may be told as what is left of it. */
  private static Stretch rest(Stretch whole) {
    return switch (whole.precision()) {
      case YEAR -> whole.as(Precision.PART_OF_YEAR);
      case MONTH -> whole.as(Precision.PART_OF_MONTH);
      default -> whole;
    };
  }

  private interface Within {
    Stretch of(Stretch whole);
  }

  private static TimePoint within(TimePoint point, Within within) {
    Meaning whole = point.meaning();
    return point.meaning(anchor -> within.of(whole.in(anchor)));
  }

  /** A month, season, year or "the year", of which a part is meant. */
  private Optional<TimePoint> whole(int i) {
    int at = atoms.skip(i, "the");
    Optional<TimePoint> unit = at > i ? unitOf(at) : Optional.empty();
    if (unit.isPresent()) {
      return unit.map(p -> p.spanning(i, p.to()));
    }
    Optional<TimePoint> pointed = pointed(i);
    if (pointed.isPresent()) {
      return pointed;
    }
    Year stated = dates.years().at(i);
    Atom next = atoms.at(stated.end());
    boolean more = next.isNumber() || next.lower().equals("s") || atoms.isDash(stated.end());
    if (stated.isFound() && !(next.glued() && more)) {
      int year = stated.year();
      return TimePoint.fixed(i, stated.end(), year, anchor -> Stretch.year(year));
    }
    return dates.at(i).filter(p -> !atoms.at(i).isNumber() || atoms.at(i + 1).glued());
  }

  /** The year, the month, the week that is told of. */
  private Optional<TimePoint> unitOf(int i) {
    Unit unit = TimeWords.UNITS.get(atoms.word(i));
    boolean one = atoms.length(i) <= 5 || atoms.is(i, "decade");
    return unit != null && one && unit != Unit.DAY && unit != Unit.HOUR
        ? TimePoint.relative(
            i,
            i + 1,
            anchor -> {
              Stretch same = anchor.unit(unit, Way.SAME);
              return same.isKnown() ? same : anchor.unit(unit, Way.THIS);
            })
        : Optional.empty();
  }

  /** Monday, Tuesday night, last Saturday, Monday, 30 October, Tuesday next week. */
  private Optional<TimePoint> weekday(int i) {
    int at = atoms.skip(i, "the");
    Way way = TimeWords.WAYS.getOrDefault(atoms.word(at), Way.NEAR);
    if (way != Way.NEAR) {
      boolean coming = atoms.is(at + 1, "coming");
      way = coming ? Way.NEXT : way;
      at = coming ? at + 2 : at + 1;
    }
    DayOfWeek day = TimeWords.WEEKDAYS.get(atoms.word(at));
    if (day == null
        || BLACK.contains(atoms.word(at - 1))
        || !atoms.at(at).capital()
        || (at > i && way == Way.NEAR)) {
      return Optional.empty();
    }
    Way pointing = way;
    boolean part = TimeWords.DAY_PARTS.contains(atoms.word(at + 1));
    int to = part ? at + 2 : at + 1;
    int dateAt = atoms.skip(atoms.skip(atoms.skip(to, ","), "the"), "on");
    boolean numbered = atoms.at(dateAt).isNumber() && atoms.length(dateAt) <= 2;
    boolean named = TimeWords.MONTHS.containsKey(atoms.word(dateAt)) && atoms.at(dateAt).capital();
    Optional<TimePoint> date = numbered || named ? dates.at(dateAt) : Optional.empty();
    if (date.isPresent() && date.get().to() > dateAt + 1) {
      return date.map(p -> part ? inPart(p.spanning(i, p.to())) : p.spanning(i, p.to()));
    }
    Way weekWay = TimeWords.WAYS.get(atoms.word(to));
    if (weekWay != null && atoms.is(to + 1, "week")) {
      return TimePoint.relative(
          i, to + 2, anchor -> Stretch.weekdayIn(day, anchor.unit(Unit.WEEK, weekWay)));
    }
    return TimePoint.relative(
        i,
        to,
        anchor -> {
          Stretch found = anchor.weekday(day, pointing);
          return part ? found.as(Precision.PART_OF_DAY) : found;
        });
  }

  /** The first quarter of 2025, Q3 2024. */
  private Optional<TimePoint> quarter(int i) {
    int at = atoms.skip(i, "the");
    int number;
    int to;
    if (atoms.is(at, "q") && atoms.at(at + 1).glued() && atoms.digits(at + 1) >= 1) {
      number = atoms.digits(at + 1);
      to = at + 2;
    } else if (TimeWords.WAYS.containsKey(atoms.word(at))) {
      return pointedQuarter(at).map(p -> p.spanning(i, p.to()));
    } else if (atoms.is(at + 1, "quarter") || atoms.are(at + 1, "-", "quarter")) {
      number = Numbers.ordinal(atoms.word(at));
      to = atoms.is(at + 1, "quarter") ? at + 2 : at + 3;
    } else {
      return Optional.empty();
    }
    if (number < 1 || number > 4) {
      return Optional.empty();
    }
    int yearAt = atoms.skip(to, "of");
    Year stated = dates.years().at(yearAt);
    if (stated.isFound()) {
      int year = stated.year();
      return TimePoint.fixed(
          i, stated.end(), year, anchor -> Stretch.share(Stretch.year(year), number, 3));
    }
    Optional<YearOf> words = dates.yearWords(to);
    if (words.isPresent()) {
      YearOf of = words.get();
      return TimePoint.relative(
          i, of.to(), anchor -> Stretch.share(anchor.unit(Unit.YEAR, of.way()), number, 3));
    }
    int end = to;
    return atoms.is(to, "of")
        ? Optional.empty()
        : TimePoint.relative(i, end, a -> a.quarter(number));
  }

  /** The last quarter, next quarter. */
  private Optional<TimePoint> pointedQuarter(int i) {
    Way way = atoms.is(i + 1, "quarter") ? TimeWords.WAYS.get(atoms.word(i)) : null;
    return way == Way.LAST || way == Way.THIS || way == Way.NEXT
        ? TimePoint.relative(i, i + 2, anchor -> anchor.quarter(way))
        : Optional.empty();
  }

  /** Last week, this spring, next month, earlier this year, that winter, the following day. */
  private Optional<TimePoint> pointed(int i) {
    int at = atoms.skip(i, "the");
    boolean earlier = atoms.is(at, "earlier");
    boolean later = atoms.is(at, "later");
    if (earlier || later) {
      at = atoms.skip(atoms.skip(at + 1, "in"), "the");
    }
    if (at == i + 1 && atoms.is(at, "weekend")) {
      return TimePoint.relative(i, at + 1, anchor -> anchor.weekend(Way.NEAR));
    }
    boolean bare = (earlier || later) && atoms.is(at - 1, "the");
    Way way = bare ? Way.THIS : TimeWords.WAYS.get(atoms.word(at));
    if (way == null || (way == Way.SAME && atoms.is(at, "same") && at == i)) {
      return Optional.empty();
    }
    int noun = bare ? at : at + 1;
    if (atoms.is(at, "that") && atoms.is(noun, "same")) {
      noun++;
    }
    if (atoms.is(noun, "weekend")) {
      return TimePoint.relative(i, noun + 1, anchor -> anchor.weekend(way));
    }
    Season season = TimeWords.SEASONS.get(atoms.word(noun));
    if (season != null) {
      return TimePoint.relative(i, noun + 1, anchor -> anchor.season(0, season, way));
    }
    Integer month = atoms.at(noun).capital() ? TimeWords.MONTHS.get(atoms.word(noun)) : null;
    if (month != null) {
      return TimePoint.relative(i, noun + 1, anchor -> anchor.month(month, way));
    }
    if (TimeWords.DAY_PARTS.contains(atoms.word(noun)) && way != Way.LAST && way != Way.THIS) {
      Way fixed = atoms.is(at, "next") ? Way.AFTER : way;
      return TimePoint.relative(
          i, noun + 1, anchor -> anchor.unit(Unit.DAY, fixed).as(Precision.PART_OF_DAY));
    }
    Unit unit = TimeWords.UNITS.get(atoms.word(noun));
    boolean singular = unit != null && !atoms.word(noun).endsWith("s");
    if (unit == null || !singular || unit == Unit.HOUR || atoms.is(noun, "fortnight")) {
      return Optional.empty();
    }
    // "The next day" and "the next year" go on from what was told; "next year" from today.
    boolean told = at > i && atoms.is(at, "next");
    Way fixed = told ? Way.AFTER : way;
    if (earlier && (unit == Unit.DAY || (!bare && way != Way.THIS && way != Way.SAME))) {
      return Optional.empty();
    }
    boolean ahead = later;
    return TimePoint.relative(
        i,
        noun + 1,
        anchor -> {
          Stretch whole = anchor.unit(unit, fixed);
          return earlier ? anchor.soFar(whole) : ahead ? anchor.stillTo(whole) : whole;
        });
  }
}

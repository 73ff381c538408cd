package org.trucewatch.reading;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;

/** The words of which time expressions are made. */
final class TimeWords {
  static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("january", 1),
          Map.entry("february", 2),
          Map.entry("march", 3),
          Map.entry("april", 4),
          Map.entry("may", 5),
          Map.entry("june", 6),
          Map.entry("july", 7),
          Map.entry("august", 8),
          Map.entry("september", 9),
          Map.entry("october", 10),
          Map.entry("november", 11),
          Map.entry("december", 12),
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sept", 9),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  static final Map<String, DayOfWeek> WEEKDAYS =
      Map.ofEntries(
          Map.entry("monday", DayOfWeek.MONDAY),
          Map.entry("tuesday", DayOfWeek.TUESDAY),
          Map.entry("wednesday", DayOfWeek.WEDNESDAY),
          Map.entry("thursday", DayOfWeek.THURSDAY),
          Map.entry("friday", DayOfWeek.FRIDAY),
          Map.entry("saturday", DayOfWeek.SATURDAY),
          Map.entry("sunday", DayOfWeek.SUNDAY));

  static final Map<String, Season> SEASONS =
      Map.of(
          "spring", Season.SPRING,
          "summer", Season.SUMMER,
          "autumn", Season.AUTUMN,
          "fall", Season.AUTUMN,
          "winter", Season.WINTER);

  static final Map<String, Unit> UNITS =
      Map.ofEntries(
          Map.entry("hour", Unit.HOUR),
          Map.entry("hours", Unit.HOUR),
          Map.entry("minutes", Unit.HOUR),
          Map.entry("day", Unit.DAY),
          Map.entry("days", Unit.DAY),
          Map.entry("night", Unit.DAY),
          Map.entry("nights", Unit.DAY),
          Map.entry("week", Unit.WEEK),
          Map.entry("weeks", Unit.WEEK),
          Map.entry("fortnight", Unit.WEEK),
          Map.entry("month", Unit.MONTH),
          Map.entry("months", Unit.MONTH),
          Map.entry("year", Unit.YEAR),
          Map.entry("years", Unit.YEAR),
          Map.entry("decade", Unit.DECADE),
          Map.entry("decades", Unit.DECADE));

  static final Map<String, Part> PARTS =
      Map.ofEntries(
          Map.entry("early", Part.EARLY),
          Map.entry("beginning", Part.EARLY),
          Map.entry("start", Part.EARLY),
          Map.entry("mid", Part.MIDDLE),
          Map.entry("middle", Part.MIDDLE),
          Map.entry("late", Part.LATE),
          Map.entry("end", Part.LATE));

  /** What points at a unit, and where it points. */
  static final Map<String, Way> WAYS =
      Map.ofEntries(
          Map.entry("last", Way.LAST),
          Map.entry("past", Way.LAST),
          Map.entry("this", Way.THIS),
          Map.entry("current", Way.THIS),
          Map.entry("next", Way.NEXT),
          Map.entry("coming", Way.NEXT),
          Map.entry("upcoming", Way.NEXT),
          Map.entry("previous", Way.BEFORE),
          Map.entry("prior", Way.BEFORE),
          Map.entry("preceding", Way.BEFORE),
          Map.entry("following", Way.AFTER),
          Map.entry("that", Way.SAME),
          Map.entry("same", Way.SAME));

  static final Set<String> DAY_PARTS =
      Set.of("morning", "afternoon", "evening", "night", "noon", "midnight", "midday", "dawn");

  /** "A few days ago" names a day that nobody can tell. */
  static final Set<String> VAGUE =
      Set.of("few", "several", "some", "many", "couple", "recent", "various", "countless");

  /** Before a bare number they make it a year. */
  static final Set<String> BEFORE_YEAR =
      Set.of(
          "in",
          "for",
          "of",
          "since",
          "by",
          "from",
          "to",
          "until",
          "till",
          "through",
          "during",
          "before",
          "after",
          "around",
          "circa",
          "late",
          "early",
          "mid",
          "between",
          "and",
          "year",
          "years",
          "throughout",
          "til",
          "into",
          "(",
          "than",
          "the",
          "a",
          "an",
          "its",
          "their",
          "his",
          "about",
          "spring",
          "summer",
          "autumn",
          "winter",
          "fall",
          "that",
          "or");

  /** Behind a year that leads its sentence they go on with a sentence: 1987 saw ... */
  static final Set<String> BEHIND_YEAR =
      Set.of("saw", "was", "is", "also", "brought", "began", "ended", "had", "would", "will");

  /** They count from the day on which the report is written. */
  static final Set<String> DEICTIC =
      Set.of(
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "overnight",
          "ago",
          "last",
          "next",
          "this",
          "coming",
          "recent",
          "past",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  /** Behind a bare number they make it a quantity. */
  static final Set<String> COUNTED =
      Set.of(
          "people",
          "troops",
          "soldiers",
          "men",
          "women",
          "children",
          "civilians",
          "fighters",
          "rebels",
          "militants",
          "prisoners",
          "hostages",
          "tons",
          "tonnes",
          "km",
          "kilometers",
          "kilometres",
          "miles",
          "dead",
          "killed",
          "wounded",
          "homes",
          "houses",
          "families",
          "households",
          "drones",
          "missiles",
          "rockets",
          "tanks",
          "aircraft",
          "casualties",
          "megawatts",
          "mw",
          "refugees",
          "members",
          "million",
          "years",
          "days",
          "hours",
          "feet",
          "residents",
          "workers",
          "police",
          "meters",
          "metres",
          "hectares",
          "barrels",
          "guns",
          "lives",
          "ships",
          "planes",
          "horses",
          "cavalry",
          "infantry",
          "hoplites",
          "percent",
          "%");

  /** Ways to stand to a reference. */
  enum Way {
    /** Before publication. */
    LAST,
    /** Around publication. */
    THIS,
    /** After publication. */
    NEXT,
    /** Before the time last mentioned. */
    BEFORE,
    /** After the time last mentioned. */
    AFTER,
    /** The time last mentioned. */
    SAME,
    /** The nearest that fits the tense. */
    NEAR
  }

  /** Seasons, each of three months. */
  enum Season {
    SPRING(3),
    SUMMER(6),
    AUTUMN(9),
    /** It belongs to the year in which it begins. */
    WINTER(12);

    final int firstMonth;

    Season(int firstMonth) {
      this.firstMonth = firstMonth;
    }
  }

  /** Units that are counted or pointed at. */
  enum Unit {
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR,
    DECADE
  }

  /** Part of a month or a year. */
  enum Part {
    EARLY,
    MIDDLE,
    LATE,
    FIRST_HALF,
    SECOND_HALF
  }

  /** Whether the clause around an expression looks back or ahead. */
  enum Tense {
    PAST,
    FUTURE,
    OPEN
  }

  private TimeWords() {}
}

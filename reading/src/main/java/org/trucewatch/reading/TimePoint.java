package org.trucewatch.reading;

import java.util.Optional;

/**
 * One point or period that a sentence names, not yet on the calendar.
 *
 * @param from its first atom
 * @param to the atom behind its last
 * @param meaning how it is put on the calendar
 * @param year the year it states; 0 where it states none
 * @param lacksYear whether it is a month or a day that takes its year from elsewhere
 * @param passing whether it only names something ("the 1975 accord") and moves no story on
 */
record TimePoint(int from, int to, Meaning meaning, int year, boolean lacksYear, boolean passing) {
  /** Puts an expression on the calendar. */
  interface Meaning {
    Stretch in(Anchor anchor);
  }

  static Optional<TimePoint> fixed(int from, int to, int year, Meaning meaning) {
    return Optional.of(new TimePoint(from, to, meaning, year, false, false));
  }

  /** A month or day of {@code year}, or of a year to be found where that is 0. */
  static Optional<TimePoint> dated(int from, int to, int year, Meaning meaning) {
    return Optional.of(new TimePoint(from, to, meaning, year, year == 0, false));
  }

  static Optional<TimePoint> relative(int from, int to, Meaning meaning) {
    return Optional.of(new TimePoint(from, to, meaning, 0, false, false));
  }

  TimePoint spanning(int newFrom, int newTo) {
    return new TimePoint(newFrom, newTo, meaning, year, lacksYear, passing);
  }

  TimePoint meaning(Meaning other) {
    return new TimePoint(from, to, other, year, lacksYear, passing);
  }

  TimePoint inPassing() {
    return new TimePoint(from, to, meaning, year, lacksYear, true);
  }
}

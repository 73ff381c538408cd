package org.trucewatch.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** Feasts that name a day: Christmas, New Year's Eve, Easter, Good Friday. */
final class FeastGrammar {
  private final Atoms atoms;

  FeastGrammar(Atoms atoms) {
    this.atoms = atoms;
  }

  /** A feast with a fixed day, or counted from Easter. */
  Optional<TimePoint> at(int i, IntUnaryOperator years) {
    if (!atoms.at(i).capital()) {
      return Optional.empty();
    }
    if (atoms.is(i, "christmas")) {
      boolean eve = atoms.is(i + 1, "eve");
      int to = eve || atoms.is(i + 1, "day") ? i + 2 : i + 1;
      return feast(i, to, years, year -> LocalDate.of(year, 12, eve ? 24 : 25));
    }
    if (atoms.are(i, "new", "year", "'", "s")) {
      boolean eve = atoms.is(i + 4, "eve");
      return eve || atoms.is(i + 4, "day")
          ? feast(
              i, i + 5, years, year -> eve ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1))
          : Optional.empty();
    }
    if (atoms.are(i, "good", "friday")) {
      return feast(i, i + 2, years, year -> Feasts.easter(year).minusDays(2));
    }
    boolean orthodox = atoms.is(i, "orthodox");
    int at = orthodox ? i + 1 : i;
    if (atoms.is(at, "easter")) {
      boolean monday = atoms.is(at + 1, "monday");
      int to = monday || atoms.is(at + 1, "sunday") ? at + 2 : at + 1;
      return feast(
          i,
          to,
          years,
          year ->
              (orthodox ? Feasts.orthodoxEaster(year) : Feasts.easter(year))
                  .plusDays(monday ? 1 : 0));
    }
    return Optional.empty();
  }

  private interface Feast {
    LocalDate in(int year);
  }

  private static Optional<TimePoint> feast(int from, int to, IntUnaryOperator years, Feast feast) {
    int year = years.applyAsInt(to);
    if (year != 0) {
      return TimePoint.fixed(from, to + 1, year, anchor -> Stretch.on(feast.in(year)));
    }
    return TimePoint.dated(from, to, 0, anchor -> anchor.yearly(feast::in));
  }
}

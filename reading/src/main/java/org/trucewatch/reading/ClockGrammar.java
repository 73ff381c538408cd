package org.trucewatch.reading;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Hours: at 6:40 p.m. on Monday, 18:00 UTC, 11 a.m. on 11 November. The day that is named with
 * them, or the one last mentioned.
 */
final class ClockGrammar {
  private static final Set<String> CLOCK =
      Set.of(
          "a", "p", "m", "am", "pm", ".", "utc", "gmt", "(", ")", "local", "time", "eet", "cet",
          "est", "edt", "hr", "hrs", "hours", "h");

  private final Atoms atoms;
  private final IntFunction<Optional<TimePoint>> days;

  /**
   * @param days the day that is named at an index
   */
  ClockGrammar(Atoms atoms, IntFunction<Optional<TimePoint>> days) {
    this.atoms = atoms;
    this.days = days;
  }

  Optional<TimePoint> at(int i) {
    int hour = atoms.length(i) <= 2 ? atoms.digits(i) : -1;
    if (hour < 0 || hour > 24) {
      return Optional.empty();
    }
    boolean minutes =
        atoms.is(i + 1, ":")
            && atoms.at(i + 1).glued()
            && atoms.at(i + 2).glued()
            && atoms.length(i + 2) == 2
            && atoms.digits(i + 2) >= 0;
    int start = minutes ? i + 3 : i + 1;
    int end = start;
    while (end < start + 7 && atoms.in(end, CLOCK)) {
      end++;
    }
    if (atoms.at(end).capital() && atoms.is(end + 1, "time")) {
      end += 2;
    }
    boolean told = minutes ? end > start || atoms.is(i - 1, "at") : isHalfOfDay(start);
    if (!told) {
      return Optional.empty();
    }
    int next = atoms.skip(atoms.skip(end, ","), "on");
    int to = end;
    return days.apply(next)
        .map(p -> TimeGrammar.inPart(p.spanning(i, p.to())))
        .or(() -> TimePoint.relative(i, to, Anchor::clock));
  }

  private boolean isHalfOfDay(int i) {
    return atoms.is(i, "am")
        || atoms.is(i, "pm")
        || ((atoms.is(i, "a") || atoms.is(i, "p")) && atoms.are(i + 1, ".", "m"));
  }
}

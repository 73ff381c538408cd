package org.trucewatch.reading;

import java.util.Optional;
import java.util.Set;
import org.trucewatch.reading.DateGrammar.YearOf;
import org.trucewatch.reading.TimeWords.Season;
import org.trucewatch.reading.TimeWords.Way;
import org.trucewatch.reading.YearGrammar.Year;

/**
 * Seasons: the winter of 1941-42, summer 2023, in spring, the summer offensive. "Last winter" is
 * read elsewhere.
 */
final class SeasonGrammar {
  /** Before the bare name of a season they place something in it. */
  private static final Set<String> PLACING =
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
          "for",
          "before",
          "after",
          "into",
          "this",
          "entire",
          "whole");

  /** Behind the name of a season it is what was done in it. */
  private static final Set<String> DONE =
      Set.of(
          "offensive",
          "offensives",
          "counteroffensive",
          "campaign",
          "campaigns",
          "attack",
          "attacks",
          "assault",
          "operation",
          "operations",
          "fighting",
          "months");

  private final Atoms atoms;
  private final YearGrammar years;
  private final DateGrammar dates;

  SeasonGrammar(Atoms atoms, YearGrammar years, DateGrammar dates) {
    this.atoms = atoms;
    this.years = years;
    this.dates = dates;
  }

  Optional<TimePoint> at(int i) {
    Year before = years.at(i);
    Season behind = before.isFound() ? TimeWords.SEASONS.get(atoms.word(before.end())) : null;
    if (behind != null && !atoms.is(before.end(), "fall")) {
      int year = before.year();
      return TimePoint.fixed(
          i, before.end() + 1, year, anchor -> anchor.season(year, behind, Way.NEAR));
    }
    int at = atoms.skip(i, "the");
    Season season = TimeWords.SEASONS.get(atoms.word(at));
    if (season == null) {
      return Optional.empty();
    }
    int yearAt = atoms.skip(atoms.skip(at + 1, "of"), ",");
    Year stated = years.at(yearAt);
    if (stated.isFound()) {
      int year = stated.year();
      int to = stated.end() == yearAt + 1 ? years.shortYearEnd(yearAt, year) : stated.end();
      return TimePoint.fixed(i, to, year, anchor -> anchor.season(year, season, Way.NEAR));
    }
    Optional<YearOf> words = dates.yearWords(at + 1);
    if (words.isPresent()) {
      YearOf of = words.get();
      return TimePoint.relative(
          i, of.to(), anchor -> anchor.season(of.year(anchor), season, Way.NEAR));
    }
    boolean fall = atoms.is(at, "fall");
    boolean done = DONE.contains(atoms.word(at + 1));
    if (done && (at > i || !fall)) {
      return TimePoint.dated(i, at + 1, 0, anchor -> anchor.season(0, season, Way.NEAR))
          .map(TimePoint::inPassing);
    }
    boolean listed = (atoms.is(at + 1, "and") || atoms.is(at - 1, "and")) && isListed(at);
    boolean more = atoms.is(at + 1, "of") || atoms.at(at + 1).capital();
    boolean placed = PLACING.contains(atoms.word(i - 1)) || (at > i && !fall) || listed;
    return placed && !(fall && !listed) && !more
        ? TimePoint.dated(i, at + 1, 0, anchor -> anchor.season(0, season, Way.NEAR))
        : Optional.empty();
  }

  /** "Summer and autumn 1918", "the spring and early summer": beside another season. */
  private boolean isListed(int at) {
    boolean behind = atoms.is(at + 1, "and");
    for (int k = 2; k <= 3; k++) {
      if (TimeWords.SEASONS.containsKey(atoms.word(behind ? at + k : at - k))) {
        return true;
      }
    }
    return false;
  }
}

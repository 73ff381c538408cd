package org.trucewatch.observance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * How closely a period was watched, as far as the reports captured tell. Retellings do not make it
 * closer: what is counted is who said something first, and the days on which something new was
 * said.
 *
 * @param origins how many distinct origins said something on the parties in the period
 * @param days on how many days something new was said
 * @param longestGap the longest run of days without, in days
 * @param sparedHeard whether the party that was to be spared was heard, or an outlet of its side
 */
public record Coverage(int origins, int days, int longestGap, boolean sparedHeard) {
  /**
   * The fewest distinct origins: with two, one mistaken or silent origin is half of what is known;
   * three is the smallest number of which a majority survives the loss of one.
   */
  public static final int MIN_ORIGINS = 3;

  /**
   * The longest gap, in days. Strikes are reported on the day or the next and retold for two or
   * three; over a longer gap a strike can pass without a trace in what was captured.
   */
  public static final int MAX_GAP_DAYS = 3;

  /** Nothing was captured. */
  static Coverage none(Period period) {
    return new Coverage(0, 0, (int) period.length(), false);
  }

  /**
   * Whether it reaches the threshold for "no breach found": enough origins, no long gap, and the
   * party that was to be spared was heard, since a party that is not heard would look unharmed.
   */
  public boolean isSufficient() {
    return origins >= MIN_ORIGINS && longestGap <= MAX_GAP_DAYS && sparedHeard;
  }

  /** What is short of the threshold, in words; empty where nothing is. */
  public List<String> shortfalls() {
    List<String> shortfalls = new ArrayList<>();
    if (origins < MIN_ORIGINS) {
      shortfalls.add(
          "%s distinct %s of at least %s"
              .formatted(origins, origins == 1 ? "origin" : "origins", MIN_ORIGINS));
    }
    if (longestGap > MAX_GAP_DAYS) {
      shortfalls.add(
          "%s days in a row without a new report, at most %s are allowed"
              .formatted(longestGap, MAX_GAP_DAYS));
    }
    if (!sparedHeard) {
      shortfalls.add("the party that was to be spared was not heard");
    }
    return List.copyOf(shortfalls);
  }

  /** Something said for the first time: on that day, by that origin, from that side. */
  record Said(LocalDate day, Origin origin, String side) {}

  static Coverage of(Period period, Collection<Said> said, Collection<String> spared) {
    TreeSet<Origin> origins = new TreeSet<>();
    TreeSet<LocalDate> days = new TreeSet<>();
    boolean heard = false;
    for (Said one : said) {
      if (period.days().contains(one.day)) {
        origins.add(one.origin);
        days.add(one.day);
        heard |= spared.contains(one.side);
      }
    }
    long gap = 0;
    LocalDate before = period.first().minusDays(1);
    for (LocalDate day : days) {
      gap = Math.max(gap, day.toEpochDay() - before.toEpochDay() - 1);
      before = day;
    }
    gap = Math.max(gap, period.last().toEpochDay() - before.toEpochDay());
    return new Coverage(origins.size(), days.size(), (int) gap, heard);
  }
}

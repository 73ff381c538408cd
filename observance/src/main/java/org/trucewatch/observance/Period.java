package org.trucewatch.observance;

import java.time.LocalDate;
import org.trucewatch.claims.When;

/**
 * The days that one finding is about.
 *
 * @param first its first day
 * @param last its last day, included
 */
public record Period(Stretch stretch, LocalDate first, LocalDate last)
    implements Comparable<Period> {
  /** What part of a reading a period is. */
  public enum Stretch {
    /** From the first day of the reading to its last, or to the day of {@code asOf}. */
    WHOLE,
    /** The days of the reading that fall into one calendar month. */
    MONTH,
    /** The days of the reading that fall into one week, Monday to Sunday. */
    WEEK,
    /** The days before the reading. */
    BEFORE,
    /** The days after the reading. */
    AFTER
  }

  public Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "a period from %s to %s: the end is before the start".formatted(first, last));
    }
  }

  public When days() {
    return new When(first, last);
  }

  /** How many days it has. */
  public long length() {
    return last.toEpochDay() - first.toEpochDay() + 1;
  }

  /** The whole first, then by day, then what lies before and after. */
  @Override
  public int compareTo(Period other) {
    int byStretch = Integer.compare(rank(), other.rank());
    if (byStretch != 0) {
      return byStretch;
    }
    int byFirst = first.compareTo(other.first);
    return byFirst != 0 ? byFirst : last.compareTo(other.last);
  }

  private int rank() {
    return switch (stretch) {
      case WHOLE -> 0;
      case MONTH, WEEK -> 1;
      case BEFORE -> 2;
      case AFTER -> 3;
    };
  }

  @Override
  public String toString() {
    return first.equals(last) ? first.toString() : first + " to " + last;
  }
}

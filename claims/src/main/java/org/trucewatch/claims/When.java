package org.trucewatch.claims;

import java.time.LocalDate;

/**
 * The tightest stretch of days that a text supports for a claim. An open side is {@link
 * LocalDate#MIN} or {@link LocalDate#MAX}, never an invented day; a stretch that is open on both
 * sides is {@link #UNDATED}.
 *
 * @param start first day
 * @param end last day, included
 */
public record When(LocalDate start, LocalDate end) {
  /** The text gives no time. */
  public static final When UNDATED = new When(LocalDate.MIN, LocalDate.MAX);

  public When {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(
          "a time from %s to %s: the end is before the start".formatted(start, end));
    }
  }

  /** One day. */
  public static When on(LocalDate day) {
    return new When(day, day);
  }

  /** Any time up to and including {@code day}: an ongoing state without a stated start. */
  public static When until(LocalDate day) {
    return new When(LocalDate.MIN, day);
  }

  /** From {@code day} on, without a stated end. */
  public static When from(LocalDate day) {
    return new When(day, LocalDate.MAX);
  }

  public boolean hasStart() {
    return !start.equals(LocalDate.MIN);
  }

  public boolean hasEnd() {
    return !end.equals(LocalDate.MAX);
  }

  public boolean isUndated() {
    return !hasStart() && !hasEnd();
  }

  /** Whether a day belongs to both stretches. */
  public boolean overlaps(When other) {
    return !start.isAfter(other.end) && !other.start.isAfter(end);
  }

  /** Whether {@code day} lies in this stretch. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }

  /** Whether every day of {@code other} lies in this stretch. */
  public boolean contains(When other) {
    return !other.start.isBefore(start) && !other.end.isAfter(end);
  }

  /**
   * ISO 8601, an open side as two dots: {@code 2024-08-01/2024-08-31}, {@code ../2024-10-30},
   * {@code undated}.
   */
  @Override
  public String toString() {
    if (isUndated()) {
      return "undated";
    }
    if (start.equals(end)) {
      return start.toString();
    }
    return (hasStart() ? start.toString() : "..") + "/" + (hasEnd() ? end.toString() : "..");
  }
}

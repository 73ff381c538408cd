package org.trucewatch.claims;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * When a report was published, as precisely as it is known: ISO 8601, a date or a date with time
 * and offset. A date stays a date; it gains no midnight.
 *
 * @param iso the value as it was given; empty where unknown
 */
public record Published(String iso) {
  public static final Published UNKNOWN = new Published("");

  public Published {
    if (!iso.isEmpty()) {
      parse(iso);
    }
  }

  public static Published on(LocalDate day) {
    return new Published(day.toString());
  }

  /** The calendar day in the offset that was given. */
  public Optional<LocalDate> day() {
    return iso.isEmpty() ? Optional.empty() : Optional.of(parse(iso));
  }

  /** The instant, where both the time and the offset were given. */
  public Optional<Instant> instant() {
    return hasOffset(iso) ? Optional.of(OffsetDateTime.parse(iso).toInstant()) : Optional.empty();
  }

  private static boolean hasOffset(String iso) {
    return iso.length() > 10 && iso.matches(".*(Z|[+-]\\d\\d:?\\d\\d)");
  }

  private static LocalDate parse(String iso) {
    try {
      return iso.length() <= 10
          ? LocalDate.parse(iso)
          : hasOffset(iso)
              ? OffsetDateTime.parse(iso).toLocalDate()
              : LocalDate.parse(iso, DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "cannot read the date \"%s\": write it as 2024-10-30 or 2024-10-30T08:15:00Z"
              .formatted(iso),
          e);
    }
  }
}

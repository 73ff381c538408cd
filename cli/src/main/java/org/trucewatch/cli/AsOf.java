package org.trucewatch.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.trucewatch.observance.Observance;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the day or instant by which something was known; a day counts whole, in UTC. */
final class AsOf implements ITypeConverter<Instant> {
  static final String WANTED = "a day such as 2025-04-20, or a time such as 2025-04-20T08:15:00Z";

  AsOf() {}

  @Override
  public Instant convert(String value) {
    try {
      return value.toUpperCase(Locale.ROOT).contains("T")
          ? OffsetDateTime.parse(value).toInstant()
          : Observance.endOf(LocalDate.parse(value));
    } catch (DateTimeException e) {
      throw new TypeConversionException(WANTED);
    }
  }
}

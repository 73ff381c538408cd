package org.trucewatch.claims;

import java.util.regex.Pattern;

/**
 * Where something happened or would happen.
 *
 * @param name the place as the text names it; empty where it names none
 * @param country ISO 3166-1 alpha-3; empty where unknown
 * @param location where on the earth that is
 */
public record Place(String name, String country, Location location) {
  private static final Pattern COUNTRY = Pattern.compile("|[A-Z]{3}");

  /** The text names no place. */
  public static final Place UNKNOWN = new Place("", "");

  public Place {
    if (!COUNTRY.matcher(country).matches()) {
      throw new IllegalArgumentException(
          "the country \"%s\": it is three capital letters of ISO 3166-1, such as UKR"
              .formatted(country));
    }
  }

  /** A place that nobody has located yet. */
  public Place(String name, String country) {
    this(name, country, Location.UNKNOWN);
  }

  /** Whether it has neither a name nor a country. */
  public boolean isUnknown() {
    return name.isEmpty() && country.isEmpty();
  }

  /** The same place, located. */
  public Place at(Location where) {
    return new Place(name, country, where);
  }
}

package org.trucewatch.claims;

/**
 * A point on the earth that stands for a place, and how much of the earth it stands for.
 *
 * @param latitude degrees north in WGS 84, -90 to 90; {@code NaN} where unknown
 * @param longitude degrees east in WGS 84, -180 to 180; {@code NaN} where unknown
 * @param precision what the point stands for
 * @param identifier whose point it is: {@code geonames:703448}, {@code iso:UKR}, {@code
 *     gazetteer:UKR/Robotyne} where GeoNames has no number for it, {@code dossier:Trypilska TPP};
 *     empty where unknown
 */
public record Location(double latitude, double longitude, Precision precision, String identifier) {

  /** The place is not known, or cannot be told from others of its name. */
  public static final Location UNKNOWN =
      new Location(Double.NaN, Double.NaN, Precision.UNKNOWN, "");

  /** What a point stands for, from the most exact. */
  public enum Precision {
    /** The point itself: the text or the dossier gives coordinates. No gazetteer does. */
    EXACT,
    /** A city, town, village, or a named part of one: the point is its middle. */
    SETTLEMENT,
    /** A district, or what is near a settlement, on its outskirts, in one part of it. */
    DISTRICT,
    /** A first-order division, a region without bounds, a sea: the point is a label's. */
    REGION,
    /** A country: the point is in the middle of its largest stretch of land. */
    COUNTRY,
    /** There is no point. */
    UNKNOWN;

    /** The word for it in output, in lower case. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public Location {
    if ((precision == Precision.UNKNOWN) != Double.isNaN(latitude)
        || Double.isNaN(latitude) != Double.isNaN(longitude)) {
      throw new IllegalArgumentException(
          "the location %s, %s of precision %s: it has a point, or it is unknown"
              .formatted(latitude, longitude, precision.code()));
    }
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
      throw new IllegalArgumentException(
          "the location %s, %s: a latitude is -90 to 90, a longitude -180 to 180"
              .formatted(latitude, longitude));
    }
  }

  public boolean isUnknown() {
    return precision == Precision.UNKNOWN;
  }

  /**
   * The way over the sphere to another location, in kilometres; both must be known. By the
   * haversine formula (Sinnott, 1984) with a radius of 6,371 km, exact to half a percent.
   */
  public double kilometres(Location other) {
    double phi = Math.toRadians(latitude);
    double phi2 = Math.toRadians(other.latitude);
    double a = Math.sin((phi2 - phi) / 2);
    double b = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
    double h = a * a + Math.cos(phi) * Math.cos(phi2) * b * b;
    return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}

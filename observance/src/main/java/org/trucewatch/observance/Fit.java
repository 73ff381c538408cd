package org.trucewatch.observance;

/** How an incident lies to a reading: by its object and by its day. */
public enum Fit {
  /** The object is covered, and every possible day of the incident lies within the reading. */
  WITHIN,
  /**
   * The object is covered, and the day is the first of the reading, or the possible days reach over
   * its first or last: the hour, which the claims do not tell, decides.
   */
  AT_BOUNDARY,
  /**
   * The day lies within the reading, and the object is named more broadly than what is covered:
   * "energy" where the reading lists refineries and plants.
   */
  SCOPE_UNCLEAR,
  /** The day lies within the reading; another reading of the agreement covers the object. */
  OUTSIDE_SCOPE,
  /** The object is covered; every possible day lies before or after the reading. */
  OUTSIDE_PERIOD
}

package org.trucewatch.claims;

/**
 * How a claim's source puts it. It belongs to what the source says, not to whether it is believed.
 */
public enum Status {
  /**
   * Over, and stated as fact by its source; of a speech act (demand, offer, threat ...), that it
   * was made.
   */
  HAPPENED,
  /** Stated as going on at publication. */
  ONGOING,
  /** Its actor intends it, or it is scheduled. */
  PLANNED,
  /** Hedged, hypothetical, conditional or predicted. */
  POSSIBLE,
  /** Its source says that it did not or does not happen. */
  DENIED;

  /** The word of the schema, for example {@code happened}. */
  public String code() {
    return Codes.of(this);
  }

  /** The status of that word; refuses a word that is none. */
  public static Status of(String code) {
    return Codes.parse(Status.class, "status", code);
  }
}

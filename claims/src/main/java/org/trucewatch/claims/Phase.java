package org.trucewatch.claims;

/** How far talks or an agreement have come. */
public enum Phase {
  /** Talks: early, preliminary, about whether to talk. */
  EXPLORATORY,
  /** Talks: to be held. */
  PLANNED,
  /** Talks: under way, also where slow or deadlocked. */
  ONGOING,
  /** Talks: said to be close to an agreement. */
  NEAR_AGREEMENT,
  /** Talks: taken up again. */
  RESUMED,
  /** Talks: the parties stopped meeting for the time being. */
  SUSPENDED,
  /** Talks: ended without a result, or one side pulled out. */
  BROKEN_OFF,
  /** Talks: a meeting that is over. Agreement: made, signed, announced. */
  CONCLUDED,
  /** Agreement: on the table, not made. */
  PROPOSED,
  /** Agreement: holding, took effect, was extended. */
  IN_FORCE,
  /** Agreement: expired, collapsed, was cancelled. */
  ENDED,
  /** No phase: the claim is neither on talks nor on an agreement, or the text does not tell. */
  NONE;

  /** The word of the schema, for example {@code broken-off}; {@code none} for {@link #NONE}. */
  public String code() {
    return Codes.of(this);
  }

  /** The phase of that word; refuses a word that is none. */
  public static Phase of(String code) {
    return Codes.parse(Phase.class, "phase", code);
  }
}

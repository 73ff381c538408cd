package org.trucewatch.observance;

import java.util.Set;
import org.trucewatch.claims.SourceType;

/** Whose word it is, measured by who is said to have acted and who was to be spared. */
public enum Standing {
  /**
   * The acting side says so on record, and it counts against that side: a named speaker of it, or
   * an outlet that it directs, says that it struck an object which the reading protects.
   */
  ADMITTED_AGAINST_INTEREST,
  /**
   * The acting side says so otherwise: in its own favour (that it held back, that it struck
   * something else), or through an unnamed speaker.
   */
  CLAIMED_BY_ACTOR,
  /** The side that was to be spared says so, or an outlet that it directs. */
  ALLEGED_BY_AFFECTED,
  /** Another side of the conflict says so. */
  OTHER_PARTY,
  /**
   * Somebody who belongs to no side of the conflict says so: an outlet, a third state, a monitor.
   */
  THIRD_PARTY,
  /** A document says so that no side of the conflict made: an image, a fire map, a data set. */
  PHYSICAL_EVIDENCE;

  /**
   * The standing of {@code voice}.
   *
   * @param against whether what it says counts against {@code actor}
   */
  static Standing of(
      Voice voice, String actor, Set<String> spared, Set<String> principals, boolean against) {
    String side = voice.side();
    if (side.equals(actor)) {
      return against && voice.named() ? ADMITTED_AGAINST_INTEREST : CLAIMED_BY_ACTOR;
    }
    if (spared.contains(side)) {
      return ALLEGED_BY_AFFECTED;
    }
    if (principals.contains(side)) {
      return OTHER_PARTY;
    }
    return voice.type() == SourceType.DOCUMENT && voice.named() ? PHYSICAL_EVIDENCE : THIRD_PARTY;
  }
}

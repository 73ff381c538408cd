package org.trucewatch.observance;

/**
 * What a finding says of one party, under one reading of one agreement, in one period. From the
 * strongest to the weakest: the first constant whose condition holds is given. No constant says
 * what is true; each says how well a breach is supported by what was captured.
 */
public enum Verdict {
  /**
   * At least one incident within the reading's objects and period that two camps of speakers
   * support, naming the party: either one of them is the party itself, by name and against its own
   * interest, or a document of no side supports the strike beside two camps. Nobody accuses another
   * of it, and nobody names another object.
   */
  VERIFIED_BREACH,
  /**
   * At least one incident within the reading's objects and period for which the party itself, by
   * name, says that it struck the protected object; or which two camps of speakers lay to it, one
   * of them neither the affected side nor another party.
   */
  PROBABLE_BREACH,
  /**
   * A strike by the party within the reading's objects and period, or a breach by it, is reported,
   * and neither stronger verdict holds: one side alone says so, one origin alone, the hour at the
   * boundary of the period is not known, the object is named too broadly, or no incident is told
   * beside the allegation.
   */
  ALLEGED_ONLY,
  /**
   * A strike within the reading's objects and period is reported, and no report names who did it,
   * or the parties accuse each other and neither version is better supported.
   */
  NOT_ATTRIBUTABLE,
  /**
   * The only strikes of the period that any reading of the agreement covers are on objects that
   * this reading does not cover; or what is called a breach concerns such objects only; or the
   * agreement binds the party to nothing.
   */
  OUTSIDE_SCOPE,
  /**
   * The only strikes on protected objects that another reading counts, or that somebody calls a
   * breach, lie before the first or after the last day of this reading. In a period before or after
   * the reading, given for every such strike reported.
   */
  OUTSIDE_PERIOD,
  /**
   * Coverage of the period reaches the threshold, and no report tells of a strike by the party on
   * an object that a reading of the agreement covers, nor calls anything a breach by it.
   */
  NO_BREACH_FOUND,
  /**
   * Nothing is reported against the party, and coverage of the period is below the threshold.
   * Silence is never read as observance.
   */
  INSUFFICIENT_COVERAGE;

  boolean strongerThan(Verdict other) {
    return compareTo(other) < 0;
  }
}

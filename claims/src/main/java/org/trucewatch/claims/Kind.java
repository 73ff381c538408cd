package org.trucewatch.claims;

/** What a claim is about. One claim has one kind. */
public enum Kind {
  /** An attack on an object happened, happens or was tried. Fighting between troops is not one. */
  STRIKE,
  /**
   * A ground operation, an incursion, a capture, a siege, a withdrawal of troops under pressure.
   */
  OFFENSIVE,
  /** A party holds back: reduced, paused or refrained from attacks, or withdrew under a promise. */
  RESTRAINT,
  /**
   * Parties negotiate, meet or are in contact, directly or through a mediator, or stopped doing so.
   */
  TALKS,
  /** A deal, truce, moratorium or understanding between parties exists, is near, or ended. */
  AGREEMENT,
  /** Someone holds that a party broke an agreement or understanding. */
  BREACH,
  /** A party proposes, is ready for, or wants talks, an agreement or a step. */
  OFFER,
  /** A party asks for something or makes it a condition. */
  DEMAND,
  /** A party rejects, rules out, is unlikely to accept, or pulls out before it began. */
  REFUSAL,
  /** A party announces, intends or plans to attack or to go on attacking. */
  THREAT,
  /** An outsider urges a party to do or to stop something. */
  APPEAL,
  /** The state that attacks left: capacity lost, outages, running totals, restored supply. */
  DAMAGE,
  /** Who holds a territory. */
  CONTROL;

  /** The word of the schema, for example {@code strike}. */
  public String code() {
    return Codes.of(this);
  }

  /** The kind of that word; refuses a word that is none. */
  public static Kind of(String code) {
    return Codes.parse(Kind.class, "kind", code);
  }
}

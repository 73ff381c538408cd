package org.trucewatch.claims.dossier;

/** Reliability of a source on the Admiralty scale (NATO AJP-2.1). */
public enum Reliability {
  /**
   * Completely reliable: no doubt of authenticity, trustworthiness or competence; a history of
   * complete reliability.
   */
  A,
  /** Usually reliable: minor doubt; a history of mostly valid information. */
  B,
  /** Fairly reliable: doubt, but it has provided valid information in the past. */
  C,
  /** Not usually reliable: significant doubt, but it has provided valid information in the past. */
  D,
  /**
   * Unreliable: lacking authenticity, trustworthiness or competence; a history of invalid
   * information.
   */
  E,
  /** Cannot be judged: there is no basis to evaluate it. */
  F
}

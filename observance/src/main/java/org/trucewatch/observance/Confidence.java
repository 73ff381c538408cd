package org.trucewatch.observance;

/** How sure the judgement is of itself, by what was captured (ICD 203). Not a likelihood. */
public enum Confidence {
  /** None of the others. */
  LOW,
  /** Verified or probable; or no breach found at sufficient coverage. */
  MODERATE,
  /** Verified, with sufficient coverage and no dissent. */
  HIGH
}

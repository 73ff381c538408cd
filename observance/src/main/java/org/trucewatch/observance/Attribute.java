package org.trucewatch.observance;

/** What sources can differ on about one incident. */
public enum Attribute {
  /** Who struck. */
  ATTACKER,
  /** Who was struck. */
  TARGET,
  /** What class of object was struck. */
  OBJECT,
  /** Where. */
  PLACE,
  /** On which days. */
  WHEN,
  /** With what. */
  WEAPON,
  /** How many were launched, downed, killed, and so on. */
  QUANTITY
}

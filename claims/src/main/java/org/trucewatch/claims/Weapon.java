package org.trucewatch.claims;

/** The means of a strike or threat; where several, the first named. */
public enum Weapon {
  /** Ballistic and cruise missiles, air strikes with missiles. */
  MISSILE,
  /** Unmanned aircraft and boats. */
  DRONE,
  /** Shelling, mortars, unguided rockets of tube and launcher artillery. */
  ARTILLERY,
  /** Bombs dropped, planted or carried. */
  BOMB,
  /** Arson, mining, demolition by hand. */
  SABOTAGE,
  /** Attacks on computers. */
  CYBER,
  /** The text names none. */
  NONE;

  /** The word of the schema, for example {@code missile}; {@code none} for {@link #NONE}. */
  public String code() {
    return Codes.of(this);
  }

  /** The weapon of that word; refuses a word that is none. */
  public static Weapon of(String code) {
    return Codes.parse(Weapon.class, "weapon", code);
  }
}

package org.trucewatch.claims;

/** The form of an agreement, as the text gives it. */
public enum Form {
  /** Understood without being spoken: an understanding, an unwritten rule. */
  TACIT,
  /** Spoken: by telephone, by announcement. */
  VERBAL,
  /** Signed or set down in a text. */
  WRITTEN,
  /** The text does not tell, or the claim is not about an agreement. */
  NONE;

  /** The word of the schema, for example {@code tacit}; {@code none} for {@link #NONE}. */
  public String code() {
    return Codes.of(this);
  }

  /** The form of that word; refuses a word that is none. */
  public static Form of(String code) {
    return Codes.parse(Form.class, "form", code);
  }
}

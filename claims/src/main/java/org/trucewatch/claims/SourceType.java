package org.trucewatch.claims;

/** What a source is. */
public enum SourceType {
  /** Press, agency, broadcaster, channel of news. */
  OUTLET,
  /** A person or body that speaks for a state or an organisation with an army or a seat. */
  OFFICIAL,
  /** Any other person. */
  PERSON,
  /** An NGO, a company, a research body. */
  ORGANISATION,
  /** A satellite image, a filing, a data set. */
  DOCUMENT,
  /** Eyewitnesses, residents, social media. */
  CROWD;

  /** The word of the schema, for example {@code outlet}. */
  public String code() {
    return Codes.of(this);
  }

  /** The type of that word; refuses a word that is none. */
  public static SourceType of(String code) {
    return Codes.parse(SourceType.class, "source type", code);
  }
}

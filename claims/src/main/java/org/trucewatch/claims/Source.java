package org.trucewatch.claims;

/**
 * One link of a chain: someone who says something.
 *
 * @param type what it is
 * @param name as the text names it, in the fullest form of the report; empty for an unnamed source
 * @param named false for an anonymous source
 * @param count how many they are, where the text says so ("four officials": 4); 0 where it does not
 * @param side code of the party it belongs to; empty where unknown
 * @param role the text's description ("high-ranking official"); empty where it gives none
 */
public record Source(
    SourceType type, String name, boolean named, int count, String side, String role) {
  public Source {
    if (named == name.isEmpty()) {
      throw new IllegalArgumentException(
          named
              ? "a named source without a name"
              : "an unnamed source that has the name \"%s\"".formatted(name));
    }
    if (count < 0) {
      throw new IllegalArgumentException(
          "a source that counts %d: it is 1 or more, or 0 for unknown".formatted(count));
    }
  }

  /** A named outlet. */
  public static Source outlet(String name) {
    return new Source(SourceType.OUTLET, name, true, 0, "", "");
  }

  /** As a reader would say it: {@code Financial Times}, {@code 4 Ukrainian officials (unnamed)}. */
  @Override
  public String toString() {
    if (named) {
      return name;
    }
    String who = role.isEmpty() ? type.code() : role;
    return (count > 1 && !role.startsWith(count + " ") ? count + " " : "") + who + " (unnamed)";
  }
}

package org.trucewatch.claims;

/**
 * One published news item.
 *
 * @param id what it is called here; not empty
 * @param url where it was published; empty where unknown
 * @param outlet who published it; empty where unknown
 * @param published when
 * @param language BCP 47, for example {@code en}; {@code und} where unknown
 * @param title the headline alone; empty where it has none. {@code text} holds it too
 * @param text the headline, a line break, then the body. All offsets count UTF-16 code units of it
 */
public record Report(
    String id,
    String url,
    String outlet,
    Published published,
    String language,
    String title,
    String text) {
  public Report {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a report without an id");
    }
    if (language.isBlank()) {
      throw new IllegalArgumentException(
          "report %s has an empty language: write en, uk, ru, or und for unknown".formatted(id));
    }
  }
}

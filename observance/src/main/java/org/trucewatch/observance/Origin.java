package org.trucewatch.observance;

/**
 * Who first said something: a named person or body, or the outlet that heard unnamed sources. Two
 * chains with one origin are one support, however many outlets retell it.
 *
 * @param name as the dossier names it, else as the reports do
 */
public record Origin(String name) implements Comparable<Origin> {
  public Origin {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an origin without a name");
    }
  }

  @Override
  public int compareTo(Origin other) {
    return name.compareTo(other.name);
  }
}

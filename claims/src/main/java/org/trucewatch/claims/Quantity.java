package org.trucewatch.claims;

/**
 * A number that the text states.
 *
 * @param value the number; a share is between 0 and 1 ("almost half" is 0.5)
 * @param unit {@code share}, {@code count}, {@code killed}, {@code injured}, {@code km2}, {@code
 *     days} ...
 * @param of what is counted, in the words of the text; empty where the text does not tell
 * @param approximate whether the text says about, almost, at least, more than
 */
public record Quantity(double value, String unit, String of, boolean approximate) {
  public Quantity {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new IllegalArgumentException(
          "a quantity of %s: it is a finite number".formatted(value));
    }
    if (unit.isBlank()) {
      throw new IllegalArgumentException(
          "a quantity of %s without a unit: count is the plainest".formatted(value));
    }
  }
}

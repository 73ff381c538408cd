package org.trucewatch.reading;

import java.util.Map;

/** Cardinal numbers in digits and words: 2,000; 1.5 million; two hundred and five; a dozen. */
final class Numbers {
  /** No number stands there. */
  static final Cardinal NONE = new Cardinal(0, -1);

  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19));

  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);

  private static final Map<String, Double> SCALE =
      Map.of("hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12);

  private static final Map<String, Integer> ORDINAL =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10));

  /**
   * A number.
   *
   * @param end index of the atom behind it; -1 where none was found
   */
  record Cardinal(double value, int end) {
    boolean isFound() {
      return end >= 0;
    }

    /** Its whole part, within the range of an int. */
    int rounded() {
      return (int) Math.round(Math.min(value, 1e9));
    }
  }

  private Numbers() {}

  /** The number that starts at {@code i}. */
  static Cardinal at(Atoms atoms, int i) {
    if (atoms.are(i, "half", "a") && SCALE.containsKey(atoms.word(i + 2))) {
      return new Cardinal(SCALE.getOrDefault(atoms.word(i + 2), 1.0) / 2, i + 3);
    }
    if (atoms.are(i, "half", "a", "dozen")) {
      return new Cardinal(6, i + 3);
    }
    if (atoms.are(i, "a", "quarter", "of", "a", "million")) {
      return new Cardinal(250_000, i + 5);
    }
    if (atoms.is(i, "a") || atoms.is(i, "one")) {
      int after = i + 1;
      if (atoms.is(after, "dozen")) {
        return new Cardinal(12, after + 1);
      }
      if (SCALE.containsKey(atoms.word(after))) {
        return scaled(atoms, 1, after);
      }
    }
    if (atoms.is(i, "dozen")) {
      return new Cardinal(12, i + 1);
    }
    Cardinal plain = atoms.at(i).isNumber() ? digits(atoms, i) : words(atoms, i);
    if (!plain.isFound()) {
      return NONE;
    }
    if (atoms.is(plain.end(), "dozen")) {
      return new Cardinal(plain.value() * 12, plain.end() + 1);
    }
    return scaled(atoms, plain.value(), plain.end());
  }

  /** An ordinal word, first to tenth; 0 where there is none. */
  static int ordinal(String word) {
    return ORDINAL.getOrDefault(word, 0);
  }

  private static Cardinal digits(Atoms atoms, int i) {
    if (atoms.length(i) > 12) {
      return NONE;
    }
    StringBuilder number = new StringBuilder(atoms.word(i));
    int end = i + 1;
    // Two digits between commas as well: 1,80,000 is Indian English.
    while (atoms.is(end, ",")
        && atoms.at(end).glued()
        && atoms.at(end + 1).isNumber()
        && atoms.at(end + 1).glued()
        && (atoms.length(end + 1) == 3 || atoms.length(end + 1) == 2)
        && number.length() < 12) {
      number.append(atoms.word(end + 1));
      end += 2;
    }
    if (atoms.is(end, ".")
        && atoms.at(end).glued()
        && atoms.at(end + 1).isNumber()
        && atoms.at(end + 1).glued()
        && atoms.length(end + 1) <= 4) {
      number.append('.').append(atoms.word(end + 1));
      end += 2;
    }
    return new Cardinal(Double.parseDouble(number.toString()), end);
  }

  /** Twenty-five, two hundred and five, three thousand two hundred. */
  private static Cardinal words(Atoms atoms, int i) {
    double value = 0;
    int end = i;
    Integer tens = TENS.get(atoms.word(end));
    if (tens != null) {
      value = tens;
      end++;
      int unit = atoms.isDash(end) ? end + 1 : end;
      int small = SMALL.getOrDefault(atoms.word(unit), 0);
      if (small > 0 && small < 10) {
        value += small;
        end = unit + 1;
      }
      return new Cardinal(value, end);
    }
    Integer small = SMALL.get(atoms.word(end));
    return small == null ? NONE : new Cardinal(small, end + 1);
  }

  private static Cardinal scaled(Atoms atoms, double value, int from) {
    double factor = 1;
    int end = from;
    while (SCALE.containsKey(atoms.word(end)) && end < from + 3) {
      factor *= SCALE.getOrDefault(atoms.word(end), 1.0);
      end++;
    }
    if (end == from) {
      return new Cardinal(value, end);
    }
    double total = value * factor;
    int rest = atoms.is(end, "and") ? end + 1 : end;
    Cardinal below = atoms.at(rest).isNumber() ? NONE : words(atoms, rest);
    if (below.isFound() && below.value() < factor) {
      Cardinal scaledBelow = scaled(atoms, below.value(), below.end());
      boolean joined = rest == end || factor == 100;
      if (joined && scaledBelow.value() < factor) {
        return new Cardinal(total + scaledBelow.value(), scaledBelow.end());
      }
    }
    return new Cardinal(total, end);
  }
}

package org.trucewatch.reading;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Years, decades and centuries by number or word: 2014, 498 BC, AD 70, 2002-4, the 1990s, the 470s
 * BC, the nineteenth century. The year before AD 1 is the year 0, as in ISO 8601.
 */
final class YearGrammar {
  /** No year stands there. */
  static final Year NONE = new Year(0, -1);

  private static final Set<String> ORDINAL_ENDS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> RANGE = Set.of("to", "and", "or", "until");
  private static final Set<String> ATTRIBUTIVE =
      Set.of("the", "a", "an", "its", "their", "his", "that", "of");

  /** Before "70s" they make it a decade, and no age or temperature. */
  private static final Set<String> BEFORE_DECADE =
      Set.of("the", "'", "and", "early", "mid", "late", "-", "s");

  private static final Map<String, Integer> TEENS =
      Map.ofEntries(
          Map.entry("eleventh", 11),
          Map.entry("twelfth", 12),
          Map.entry("thirteenth", 13),
          Map.entry("fourteenth", 14),
          Map.entry("fifteenth", 15),
          Map.entry("sixteenth", 16),
          Map.entry("seventeenth", 17),
          Map.entry("eighteenth", 18),
          Map.entry("nineteenth", 19),
          Map.entry("twentieth", 20));

  /**
   * A year that is written out.
   *
   * @param year the year; 0 where none stands there
   * @param end index of the atom behind it
   */
  record Year(int year, int end) {
    boolean isFound() {
      return year != 0;
    }
  }

  private final Atoms atoms;

  YearGrammar(Atoms atoms) {
    this.atoms = atoms;
  }

  /** The year written at {@code i}: in four digits, or in up to four with BC or AD. */
  Year at(int i) {
    int digits = atoms.length(i) <= 4 ? atoms.digits(i) : -1;
    if (digits < 2) {
      return NONE;
    }
    int before = beforeChrist(i + 1);
    if (before > 0) {
      return new Year(1 - digits, before);
    }
    boolean range = (atoms.isDash(i + 1) || atoms.in(i + 1, RANGE)) && atoms.length(i) > 1;
    int other = range && atoms.length(i + 2) <= 4 ? atoms.digits(i + 2) : -1;
    if (other > 0 && other < digits && beforeChrist(i + 3) > 0) {
      return new Year(1 - digits, i + 1);
    }
    if (atoms.is(i - 1, "ad") && atoms.at(i - 1).capital()) {
      return new Year(digits, i + 1);
    }
    boolean after = (atoms.is(i + 1, "ad") || atoms.is(i + 1, "ce")) && atoms.at(i + 1).capital();
    if (after) {
      return new Year(digits, i + 2);
    }
    boolean model =
        atoms.isDash(i - 1)
            && atoms.at(i).glued()
            && !atoms.at(i - 2).isNumber()
            && !TimeWords.PARTS.containsKey(atoms.word(i - 2));
    return atoms.length(i) == 4 && isYear(digits) && !model ? new Year(digits, i + 1) : NONE;
  }

  /** Index behind "BC", "B.C." or "BCE"; 0 where none stands there. */
  private int beforeChrist(int i) {
    if (!atoms.at(i).capital()) {
      return 0;
    }
    if (atoms.is(i, "bc") || atoms.is(i, "bce")) {
      return i + 1;
    }
    return atoms.are(i, "b", ".", "c") ? (atoms.is(i + 3, ".") ? i + 4 : i + 3) : 0;
  }

  /** 2014; 2002-4; 1939-1945; 498 BC; the 1990s; the nineteenth century. */
  Optional<TimePoint> point(int i) {
    Optional<TimePoint> several = decade(i).or(() -> century(i));
    if (several.isPresent()) {
      return several;
    }
    Year found = at(i);
    if (!found.isFound()) {
      return Optional.empty();
    }
    if (found.end() > i + 1 || found.year() < 1000) {
      return ancient(i, found);
    }
    int year = found.year();
    int to = shortYearEnd(i, year);
    boolean range = to == i + 3 && atoms.length(i + 2) == 4;
    boolean clock = atoms.is(i + 1, ":") && atoms.at(i + 2).glued();
    if (!(range || isPlaced(i, to)) || isCounted(i + 1) || clock) {
      return Optional.empty();
    }
    int last = to == i + 1 ? year : longYear(year, atoms.digits(to - 1), atoms.length(to - 1));
    boolean named = ATTRIBUTIVE.contains(atoms.word(i - 1)) && !atoms.is(i - 1, "of");
    // "The 2,000 men" is written "the 2000 men" too: only years of this and the last centuries.
    if (named && year < 1700) {
      return Optional.empty();
    }
    return Optional.of(
        new TimePoint(i, to, anchor -> years(year, last), year, false, named || isTitle(i)));
  }

  /** What makes a bare number of four digits a year. */
  private boolean isPlaced(int i, int to) {
    boolean heading = i == 0 && (atoms.size() == 1 || atoms.is(1, ":"));
    boolean closes = atoms.is(i - 1, ",") && to == atoms.size() && !atoms.at(i).glued();
    boolean inserted = atoms.is(i - 1, ",") && !atoms.at(i).glued() && atoms.is(to, ",");
    boolean owner = atoms.is(to, "'") && atoms.is(to + 1, "s");
    boolean modern = atoms.digits(i) >= 1700;
    boolean opens = i == 0 && modern && isLetters(to);
    return atoms.in(i - 1, TimeWords.BEFORE_YEAR)
        || heading
        || closes
        || (inserted && modern)
        || (owner && modern)
        || opens;
  }

  /** "1972 election and Paris accords": a year that leads a line names what is told under it. */
  private boolean isTitle(int i) {
    return i == 0 && isLetters(1) && !atoms.in(1, TimeWords.BEHIND_YEAR);
  }

  private boolean isLetters(int i) {
    String word = atoms.word(i);
    return !word.isEmpty() && Character.isLetter(word.charAt(0)) && !atoms.at(i).glued();
  }

  private Optional<TimePoint> ancient(int i, Year first) {
    int second = atoms.isDash(first.end()) ? first.end() + 1 : -1;
    Year last = second > 0 && atoms.at(second).glued() ? at(second) : NONE;
    boolean range = last.isFound() && last.year() > first.year();
    return TimePoint.fixed(
        i,
        range ? last.end() : first.end(),
        first.year(),
        anchor -> years(first.year(), range ? last.year() : first.year()));
  }

  private static Stretch years(int first, int last) {
    return last == first
        ? Stretch.year(first)
        : Stretch.of(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.RANGE);
  }

  /** The 1990s, the 470s BC, the '80s. */
  private Optional<TimePoint> decade(int i) {
    int at = atoms.skip(atoms.skip(i, "the"), "'");
    int first = atoms.digits(at);
    if (first < 10 || first % 10 != 0 || !atoms.is(at + 1, "s") || !atoms.at(at + 1).glued()) {
      return Optional.empty();
    }
    int before = beforeChrist(at + 2);
    if (before > 0) {
      return TimePoint.fixed(i, before, 1 - first, anchor -> Stretch.decade(-8 - first));
    }
    if (atoms.length(at) == 4 && isYear(first)) {
      return TimePoint.fixed(i, at + 2, first, anchor -> Stretch.decade(first));
    }
    boolean told = at > i || atoms.in(at - 1, BEFORE_DECADE);
    return atoms.length(at) == 2 && told
        ? TimePoint.fixed(i, at + 2, 1900 + first, anchor -> Stretch.decade(1900 + first))
        : Optional.empty();
  }

  /** The nineteenth century, the 4th century BC. */
  private Optional<TimePoint> century(int i) {
    int at = atoms.skip(i, "the");
    int number = Numbers.ordinal(atoms.word(at));
    number = number == 0 ? TEENS.getOrDefault(atoms.word(at), 0) : number;
    int end = at + 1;
    if (atoms.are(at, "twenty", "-", "first")) {
      number = 21;
      end = at + 3;
    } else if (atoms.length(at) <= 2
        && atoms.digits(at) > 0
        && ORDINAL_ENDS.contains(atoms.word(at + 1))) {
      number = atoms.digits(at);
      end = at + 2;
    }
    end = atoms.isDash(end) ? end + 1 : end;
    if (number == 0 || number > 21 || !atoms.is(end, "century")) {
      return Optional.empty();
    }
    int before = beforeChrist(end + 1);
    int first = before > 0 ? 2 - 100 * number : 100 * (number - 1);
    return TimePoint.fixed(
        i,
        before > 0 ? before : end + 1,
        first == 0 ? 1 : first,
        anchor -> Stretch.months(LocalDate.of(first, 1, 1), 1200, Precision.CENTURY));
  }

  boolean isCounted(int i) {
    return atoms.in(i, TimeWords.COUNTED)
        || (atoms.is(i, ",") && atoms.at(i + 1).isNumber() && atoms.at(i + 1).glued())
        || (atoms.is(i, ".") && atoms.at(i + 1).isNumber() && atoms.at(i + 1).glued());
  }

  /** Index behind "42" of "1941-42" or behind 1941 alone. */
  int shortYearEnd(int i, int year) {
    boolean more =
        atoms.isDash(i + 1)
            && atoms.at(i + 1).glued()
            && atoms.at(i + 2).isNumber()
            && atoms.at(i + 2).glued()
            && atoms.length(i + 2) != 3
            && longYear(year, atoms.digits(i + 2), atoms.length(i + 2)) > year
            && !atoms.isDash(i + 3);
    return more ? i + 3 : i + 1;
  }

  private static int longYear(int first, int last, int digits) {
    int scale =
        switch (digits) {
          case 1 -> 10;
          case 2 -> 100;
          default -> 10_000;
        };
    int year = first / scale * scale + last;
    return year < first + 200 ? year : 0;
  }

  static boolean isYear(int year) {
    return year >= 1000 && year < 2100;
  }
}

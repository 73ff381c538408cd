package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.trucewatch.reading.Analysis.Trait;

/**
 * Takes words that no dictionary has: "електропідстанція" by its last part, "дрон-камікадзе" by the
 * part behind its hyphen, "шахедів" and "Сырского" by their endings.
 */
final class Guesses {
  /** So many letters of a known word must stand behind an unknown beginning. */
  private static final int KNOWN_PART = 5;

  private static final int LONGEST = 60;

  /** An ending of a form, that of its lemma, and what the form is. */
  private record Ending(String form, String lemma, String pos, char gender, Set<Case> cases) {}

  private final List<Ending> endings = new ArrayList<>();
  private final Function<String, List<Analysis>> dictionary;

  Guesses(boolean ukrainian, Function<String, List<Analysis>> dictionary) {
    this.dictionary = dictionary;
    for (Table.Row row : Table.read(ukrainian ? "endings-uk.tsv" : "endings-ru.tsv")) {
      String pos = row.cell(0);
      String lemma = row.cell(1);
      for (String form : row.cell(2).split(" ", -1)) {
        String[] parts = form.split(":", -1);
        endings.add(
            new Ending(
                parts[0].equals("-") ? "" : parts[0],
                lemma.equals("-") ? "" : lemma,
                pos,
                parts[1].charAt(0),
                cases(parts[1].substring(1))));
      }
    }
    endings.sort(Comparator.comparingInt(e -> -e.form().length()));
  }

  private static Set<Case> cases(String letters) {
    Set<Case> cases = EnumSet.noneOf(Case.class);
    for (int i = 0; i < letters.length(); i++) {
      cases.add(
          switch (letters.charAt(i)) {
            case 'n' -> Case.NOMINATIVE;
            case 'g' -> Case.GENITIVE;
            case 'd' -> Case.DATIVE;
            case 'a' -> Case.ACCUSATIVE;
            case 'i' -> Case.INSTRUMENTAL;
            case 'l' -> Case.LOCATIVE;
            default -> throw new IllegalStateException("no case in " + letters);
          });
    }
    return cases;
  }

  List<Analysis> of(String key, boolean capital) {
    if (key.length() > LONGEST || !isCyrillic(key.charAt(key.length() - 1))) {
      return List.of();
    }
    List<Analysis> found = new ArrayList<>();
    int hyphen = key.lastIndexOf('-');
    if (hyphen > 0 && hyphen < key.length() - 1) {
      found.addAll(hyphened(key, hyphen));
    }
    if (found.isEmpty() && !capital) {
      found.addAll(compound(key));
    }
    if (found.isEmpty()) {
      found.addAll(byEnding(key, capital));
    }
    return found;
  }

  /** What a word can be a form of, by every ending that fits; a name has those of names alone. */
  Set<String> lemmas(String key, boolean name) {
    Set<String> all = new LinkedHashSet<>();
    if (key.length() > LONGEST || !isCyrillic(key.charAt(key.length() - 1))) {
      return all;
    }
    for (Ending e : endings) {
      boolean fits = e.pos().equals("PROPN") || (!name && e.pos().equals("NOUN"));
      if (fits && key.endsWith(e.form()) && key.length() >= e.form().length() + 3) {
        all.add(key.substring(0, key.length() - e.form().length()) + e.lemma());
      }
    }
    return all;
  }

  private static boolean isCyrillic(char c) {
    return c >= '\u0400' && c <= '\u04FF';
  }

  /**
   * "Су-25" is left alone; "дрона-камикадзе" declines in its first part, "нефтегазо-" in its last.
   */
  private List<Analysis> hyphened(String key, int hyphen) {
    String first = key.substring(0, hyphen);
    String last = key.substring(hyphen + 1);
    List<Analysis> found = new ArrayList<>();
    List<Analysis> behind = dictionary.apply(last);
    List<Analysis> before = dictionary.apply(first);
    boolean fixed = behind.stream().anyMatch(a -> a.is(Trait.INDECLINABLE));
    if (fixed || behind.isEmpty()) {
      before.stream()
          .filter(Analysis::isNominal)
          .forEach(a -> found.add(as(a, a.lemma() + "-" + last)));
    }
    if (found.isEmpty()) {
      for (Analysis b : behind) {
        String start =
            before.stream()
                .filter(a -> a.isNominal() && b.isNominal() && a.gender() == b.gender())
                .findFirst()
                .map(Analysis::lemma)
                .orElse(first);
        found.add(as(b, start + "-" + b.lemma()));
      }
    }
    return found;
  }

  /** The longest known word that ends it. */
  private List<Analysis> compound(String key) {
    for (int i = 2; i <= key.length() - KNOWN_PART; i++) {
      String last = key.substring(i);
      List<Analysis> known = dictionary.apply(last);
      List<Analysis> found = new ArrayList<>();
      for (Analysis a : known) {
        if (a.pos().equals("NOUN") || a.pos().equals("ADJ") || a.pos().equals("VERB")) {
          found.add(as(a, key.substring(0, i) + a.lemma()));
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Analysis> byEnding(String key, boolean capital) {
    List<Analysis> found = new ArrayList<>();
    int length = -1;
    for (Ending e : endings) {
      boolean name = e.pos().equals("PROPN");
      if (name != capital && (name || e.pos().equals("NOUN"))) {
        continue;
      }
      if (length >= 0 && e.form().length() < length) {
        break;
      }
      if (key.endsWith(e.form()) && key.length() >= e.form().length() + 2) {
        length = e.form().length();
        String lemma = key.substring(0, key.length() - e.form().length()) + e.lemma();
        found.add(new Analysis(lemma, e.pos(), e.gender(), e.cases(), EnumSet.of(Trait.GUESSED)));
      }
    }
    return found;
  }

  private static Analysis as(Analysis a, String lemma) {
    Set<Trait> traits = EnumSet.of(Trait.GUESSED);
    traits.addAll(a.traits());
    return new Analysis(lemma, a.pos(), a.gender(), a.cases(), traits);
  }
}

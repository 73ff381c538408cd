package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.trucewatch.reading.Analysis.Trait;

/**
 * Takes each word of a sentence as its neighbours allow: a noun in a case that its preposition
 * governs, an adjective in the gender, number and case of its noun. What would leave a word no way
 * to be taken is left alone.
 */
final class Agreement {
  private static final Map<String, Set<Case>> GOVERNED = Government.CASES;

  private static final Set<String> SUBORDINATE =
      Set.of(
          "що",
          "щоб",
          "якщо",
          "коли",
          "бо",
          "хоча",
          "оскільки",
          "поки",
          "аби",
          "что",
          "чтобы",
          "если",
          "когда",
          "хотя",
          "поскольку",
          "пока",
          "будто",
          "якобы");

  private static final Set<String> TO_BE = Set.of("бути", "быть");

  private final List<Token> tokens;
  private final List<List<Analysis>> ways = new ArrayList<>();

  private Agreement(List<Token> tokens, Morphology morphology) {
    this.tokens = tokens;
    for (Token t : tokens) {
      List<Analysis> all =
          Character.isLetter(t.text().charAt(0)) ? morphology.taken(t.text()) : List.of();
      ways.add(likeliest(t, all));
    }
  }

  /** The words with the ways to take them and their part of speech. */
  static List<Token> taken(List<Token> tokens, Morphology morphology) {
    Agreement a = new Agreement(tokens, morphology);
    a.governed();
    a.agreed();
    a.named();
    List<Token> taken = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token t = tokens.get(i);
      taken.add(new Token(t.start(), t.end(), t.text(), t.lower(), a.pos(i), a.ways.get(i)));
    }
    return taken;
  }

  /** Function words are what they mostly are; nobody is called or told to do anything. */
  private static List<Analysis> likeliest(Token t, List<Analysis> all) {
    String pos = Government.FUNCTION_WORDS.getOrDefault(t.lower(), "");
    List<Analysis> kept = kept(all, a -> a.pos().equals(pos));
    kept = kept(kept, a -> !a.is(Trait.IMPERATIVE));
    // "Загинула" is a verb, though a dictionary lists "загинулий".
    if (kept.stream().anyMatch(a -> a.is(Trait.PAST))) {
      kept = kept(kept, a -> !(a.pos().equals("ADJ") && isPastLike(a.lemma())));
    }
    List<Analysis> uncalled = new ArrayList<>();
    for (Analysis a : kept) {
      Set<Case> cases = EnumSet.noneOf(Case.class);
      cases.addAll(a.cases());
      cases.remove(Case.VOCATIVE);
      if (a.cases().isEmpty() || !cases.isEmpty()) {
        uncalled.add(cases.size() < a.cases().size() ? a.in(cases) : a);
      }
    }
    return uncalled.isEmpty() ? kept : uncalled;
  }

  private static boolean isPastLike(String adjective) {
    return adjective.endsWith("лий") && !adjective.equals("минулий");
  }

  private static List<Analysis> kept(List<Analysis> all, Predicate<Analysis> fits) {
    List<Analysis> kept = all.stream().filter(fits).toList();
    return kept.isEmpty() ? all : kept;
  }

  /** Behind a preposition, up to the first noun. */
  private void governed() {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Set<Case> cases = GOVERNED.get(tokens.get(i).lower());
      if (cases == null) {
        continue;
      }
      for (int j = i + 1; j < Math.min(tokens.size(), i + 6); j++) {
        List<Analysis> fit = within(ways.get(j), cases);
        if (fit.isEmpty()) {
          boolean number = Character.isDigit(tokens.get(j).text().charAt(0));
          boolean adverb = ways.get(j).stream().anyMatch(a -> a.pos().equals("ADV"));
          if (number || tokens.get(j).is("\"") || adverb) {
            continue;
          }
          break;
        }
        ways.set(j, fit);
        if (fit.get(0).isNominal() || fit.get(0).pos().equals("PRON")) {
          break;
        }
      }
    }
  }

  private static List<Analysis> within(List<Analysis> all, Set<Case> cases) {
    List<Analysis> fit = new ArrayList<>();
    for (Analysis a : all) {
      Set<Case> both = EnumSet.noneOf(Case.class);
      both.addAll(a.cases());
      both.retainAll(cases);
      if (!both.isEmpty()) {
        fit.add(a.in(both));
      }
    }
    return fit;
  }

  /** Adjectives and the noun behind them, from right to left. */
  private void agreed() {
    for (int i = tokens.size() - 2; i >= 0; i--) {
      boolean adjective =
          ways.get(i).stream()
              .anyMatch(
                  a -> (a.pos().equals("ADJ") || a.pos().equals("DET")) && !a.is(Trait.SHORT));
      if (adjective) {
        agree(i, i + 1, a -> a.pos().equals("ADJ") || a.pos().equals("DET"));
      }
    }
  }

  /** First name and family name stand in one case. */
  private void named() {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean first = ways.get(i).stream().anyMatch(a -> a.is(Trait.FIRST_NAME));
      if (first && tokens.get(i).isCapitalised() && tokens.get(i + 1).isCapitalised()) {
        agree(i, i + 1, a -> a.is(Trait.FIRST_NAME));
      }
    }
  }

  private void agree(int left, int right, Predicate<Analysis> describing) {
    List<Analysis> lefts = new ArrayList<>();
    List<Analysis> rights = new ArrayList<>();
    for (Analysis l : ways.get(left)) {
      if (!describing.test(l)) {
        continue;
      }
      for (Analysis r : ways.get(right)) {
        if (!sameGender(l.gender(), r.gender()) || r.pos().equals("VERB")) {
          continue;
        }
        Set<Case> both = EnumSet.noneOf(Case.class);
        both.addAll(l.cases());
        both.retainAll(r.cases());
        if (!both.isEmpty()) {
          merge(lefts, l, both);
          merge(rights, r, both);
        }
      }
    }
    if (!lefts.isEmpty()) {
      ways.set(left, lefts);
      ways.set(right, rights);
    }
  }

  private static void merge(List<Analysis> into, Analysis a, Set<Case> cases) {
    for (int i = 0; i < into.size(); i++) {
      Analysis known = into.get(i);
      if (known.lemma().equals(a.lemma())
          && known.gender() == a.gender()
          && known.pos().equals(a.pos())
          && known.traits().equals(a.traits())) {
        Set<Case> both = EnumSet.copyOf(known.cases());
        both.addAll(cases);
        into.set(i, known.in(both));
        return;
      }
    }
    into.add(a.in(cases));
  }

  private static boolean sameGender(char a, char b) {
    return a == b || a == '-' || b == '-' || (a == 's' && b != 'p') || (b == 's' && a != 'p');
  }

  private String pos(int i) {
    Token t = tokens.get(i);
    List<Analysis> all = ways.get(i);
    char c = t.text().charAt(0);
    if (Character.isDigit(c)) {
      return "NUM";
    }
    if (!Character.isLetter(c)) {
      return t.is("%") ? "SYM" : "PUNCT";
    }
    if (SUBORDINATE.contains(t.lower())) {
      return "SCONJ";
    }
    if (all.isEmpty()) {
      return t.isCapitalised() ? "PROPN" : "X";
    }
    Analysis best = all.get(0);
    if (best.pos().equals("VERB") && TO_BE.contains(best.lemma())) {
      return "AUX";
    }
    boolean name = best.pos().equals("NOUN") && i > 0 && t.isCapitalised();
    return name ? "PROPN" : best.pos();
  }
}

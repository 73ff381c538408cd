package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trucewatch.claims.Kind;
import org.trucewatch.reading.SlavicPredicate.Element;

/** The table of Ukrainian and Russian predicates, and where they stand in a sentence. Immutable. */
final class SlavicPredicates {
  /** Predicates are found by so many letters of their first word. */
  private static final int KEY = 2;

  private static final int GAP = 4;

  private static final int LONG_GAP = 6;

  private final Map<String, List<SlavicPredicate>> byKey = new HashMap<>();

  private SlavicPredicates() {}

  /** The table of the program. */
  static SlavicPredicates load() {
    SlavicPredicates predicates = new SlavicPredicates();
    for (Table.Row row : Table.read("predicates-slavic.tsv")) {
      predicates.add(row);
    }
    return predicates;
  }

  private void add(Table.Row row) {
    List<Element> elements = new ArrayList<>();
    int head = -1;
    for (String part : row.cell(1).split(" +", -1)) {
      boolean marked = part.contains("!");
      if (marked) {
        head = elements.size();
      }
      elements.add(element(part.replace("!", "")));
    }
    Map<String, String> options = new LinkedHashMap<>();
    for (String option : row.cell(2).isEmpty() ? new String[0] : row.cell(2).split(",", -1)) {
      int eq = option.indexOf('=');
      options.put(
          eq < 0 ? option : option.substring(0, eq), eq < 0 ? "" : option.substring(eq + 1));
    }
    if (!(elements.get(0) instanceof Element.Word first)) {
      throw row.refuse("a pattern begins with a word");
    }
    String kind = row.cell(0);
    SlavicPredicate predicate =
        new SlavicPredicate(
            kind.equals("none") ? Optional.empty() : Optional.of(Kind.of(kind)),
            row.cell(1),
            elements,
            Math.max(head, 0),
            options);
    Set<String> keys = new LinkedHashSet<>();
    first.words().forEach(w -> keys.add(key(w)));
    first.stems().forEach(w -> keys.add(key(w)));
    for (String key : keys) {
      byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(predicate);
    }
  }

  private static String key(String word) {
    return word.substring(0, Math.min(KEY, word.length()));
  }

  private static Element element(String part) {
    if (part.equals("_")) {
      return new Element.Gap(GAP, true);
    }
    if (part.equals("...")) {
      return new Element.Gap(LONG_GAP, false);
    }
    int slash = part.indexOf('/');
    SlavicPredicate.Sort sort =
        slash < 0
            ? SlavicPredicate.Sort.ANY
            : switch (part.substring(slash + 1)) {
              case "v" -> SlavicPredicate.Sort.VERB;
              case "n" -> SlavicPredicate.Sort.NOUN;
              case "a" -> SlavicPredicate.Sort.ADJECTIVE;
              default -> throw new IllegalStateException("an element that ends in " + part);
            };
    Set<String> words = new LinkedHashSet<>();
    List<String> stems = new ArrayList<>();
    for (String word : (slash < 0 ? part : part.substring(0, slash)).split("\\|", -1)) {
      if (word.endsWith("*")) {
        stems.add(word.substring(0, word.length() - 1));
      } else {
        words.add(word);
      }
    }
    return new Element.Word(words, stems, sort);
  }

  /** The predicates of a sentence from left to right; none begins inside another. */
  List<SlavicPredicate.At> in(Sentence s) {
    List<SlavicPredicate.At> found = new ArrayList<>();
    int i = 0;
    while (i < s.size()) {
      SlavicPredicate.At best = longest(s, i);
      if (best == null) {
        i++;
        continue;
      }
      if (best.predicate().kind().isPresent()) {
        found.add(best);
      }
      i = best.to();
    }
    return found;
  }

  private SlavicPredicate.@Nullable At longest(Sentence s, int i) {
    SlavicPredicate.At best = null;
    for (SlavicPredicate predicate : byKey.getOrDefault(key(s.token(i).lower()), List.of())) {
      int[] at = new int[predicate.elements().size()];
      int end = match(s, predicate.elements(), 0, i, at);
      if (end > i && (best == null || end > best.to())) {
        best = new SlavicPredicate.At(predicate, i, end, at[predicate.head()]);
      }
    }
    return best;
  }

  /**
   * The token behind a match of the elements from {@code e} on at token {@code i}; -1 where there
   * is none.
   */
  private static int match(Sentence s, List<Element> elements, int e, int i, int[] at) {
    if (e == elements.size()) {
      return i;
    }
    if (elements.get(e) instanceof Element.Word word) {
      if (i >= s.size() || !word.matches(s.token(i))) {
        return -1;
      }
      at[e] = i;
      return match(s, elements, e + 1, i + 1, at);
    }
    Element.Gap gap = (Element.Gap) elements.get(e);
    for (int n = 0; n <= gap.most(); n++) {
      int end = match(s, elements, e + 1, i + n, at);
      if (end >= 0) {
        return end;
      }
      if (i + n >= s.size()
          || Grammar.isSign(s.token(i + n))
          || (gap.light() && s.token(i + n).pos().equals("ADP"))) {
        return -1;
      }
    }
    return -1;
  }
}

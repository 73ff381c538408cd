package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.Kind;
import org.trucewatch.reading.Predicate.Element;

/** The table of predicates, and where they stand in a sentence. Immutable. */
final class Predicates {
  private static final Set<String> LIGHT =
      Set.of("DET", "ADJ", "ADV", "NUM", "PROPN", "NOUN", "PRON", "PART", "AUX");

  /** Signs that may stand within a gap. */
  private static final Set<String> JOINING = Set.of("-", "\"", "\u201c", "\u201d");

  /** Predicates by each word that their first element can be, the longest pattern first. */
  private final Map<String, List<Predicate>> byFirstWord = new HashMap<>();

  private Predicates() {}

  /** The table of the program. */
  static Predicates load() {
    Predicates predicates = new Predicates();
    for (Table.Row row : Table.read("predicates.tsv")) {
      predicates.add(row);
    }
    predicates
        .byFirstWord
        .values()
        .forEach(
            list ->
                list.sort(
                    Comparator.<Predicate>comparingInt(c -> -c.elements().size())
                        .thenComparing(c -> c.kind().isPresent())
                        .thenComparing(Predicate::pattern)));
    return predicates;
  }

  private void add(Table.Row row) {
    String kind = row.cell(0);
    List<Element> elements = new ArrayList<>();
    int head = -1;
    for (String part : row.cell(1).split(" ", -1)) {
      if (head < 0 && (part.contains("/v") || part.contains("/n"))) {
        head = elements.size();
      }
      elements.add(element(part));
    }
    Map<String, String> options = new LinkedHashMap<>();
    for (String option : row.cell(2).isEmpty() ? new String[0] : row.cell(2).split(",", -1)) {
      int eq = option.indexOf('=');
      options.put(
          eq < 0 ? option : option.substring(0, eq), eq < 0 ? "" : option.substring(eq + 1));
    }
    Predicate predicate =
        new Predicate(
            kind.equals("none") ? Optional.empty() : Optional.of(Kind.of(kind)),
            row.cell(1),
            elements,
            Math.max(head, 0),
            options);
    if (!(elements.get(0) instanceof Element.Word first)) {
      throw row.refuse("a pattern begins with a word");
    }
    Set<String> words = new LinkedHashSet<>(first.anyWord());
    words.addAll(first.verbs());
    words.addAll(first.nouns());
    for (String word : words) {
      byFirstWord.computeIfAbsent(word, w -> new ArrayList<>()).add(predicate);
    }
  }

  private static Element element(String part) {
    if (part.equals("_")) {
      return new Element.Gap(4, true);
    }
    if (part.equals("...")) {
      return new Element.Gap(7, false);
    }
    Set<String> any = new LinkedHashSet<>();
    Set<String> verbs = new LinkedHashSet<>();
    Set<String> nouns = new LinkedHashSet<>();
    for (String word : part.split("\\|", -1)) {
      if (word.endsWith("/v")) {
        verbs.addAll(Inflection.verb(word.substring(0, word.length() - 2)));
      } else if (word.endsWith("/n")) {
        nouns.addAll(Inflection.noun(word.substring(0, word.length() - 2)));
      } else {
        any.add(word);
      }
    }
    return new Element.Word(any, verbs, nouns);
  }

  /** The predicates of a sentence from left to right; none begins inside another. */
  List<Predicate.At> in(Sentence s) {
    List<Predicate.At> found = new ArrayList<>();
    int i = 0;
    while (i < s.size()) {
      Predicate.At best = longest(s, i);
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

  private Predicate.@org.jspecify.annotations.Nullable At longest(Sentence s, int i) {
    Predicate.At best = null;
    for (Predicate predicate : byFirstWord.getOrDefault(s.token(i).lower(), List.of())) {
      int[] at = new int[predicate.elements().size()];
      int end = match(s, predicate.elements(), 0, i, at);
      if (end > i && (best == null || end > best.to())) {
        best = new Predicate.At(predicate, i, end, at[predicate.head()]);
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
          || (s.token(i + n).isPunctuation() && !JOINING.contains(s.token(i + n).text()))
          || (gap.light()
              && !LIGHT.contains(s.token(i + n).pos())
              && !JOINING.contains(s.token(i + n).text()))) {
        return -1;
      }
    }
    return -1;
  }
}

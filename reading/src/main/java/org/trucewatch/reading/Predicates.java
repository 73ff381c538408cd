package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trucewatch.claims.Kind;
import org.trucewatch.reading.Predicate.Element;
import org.trucewatch.reading.Predicate.Gap;
import org.trucewatch.reading.Predicate.Word;

/** The table of predicates of a language, and where they stand in a sentence. Immutable. */
final class Predicates {
  /** How a language writes the elements of its patterns. */
  interface Notation {
    /** The name of its table. */
    String table();

    Element element(String part);

    /** Whether that part carries the claim; the first where several do. */
    boolean isHead(String part);

    /** Under which keys a predicate that begins with that part is found. */
    Set<String> keys(Element first);

    /** The key of a word of a sentence, in lower case. */
    String key(String word);
  }

  private final Notation notation;

  /** Predicates by each key of their first element, the longest pattern first. */
  private final Map<String, List<Predicate>> byKey = new HashMap<>();

  private Predicates(Notation notation) {
    this.notation = notation;
  }

  /** The table of that notation. */
  static Predicates of(Notation notation) {
    Predicates predicates = new Predicates(notation);
    for (Table.Row row : Table.read(notation.table())) {
      predicates.add(row);
    }
    predicates
        .byKey
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
    List<Element> elements = new ArrayList<>();
    int head = -1;
    for (String part : row.cell(1).split(" +", -1)) {
      if (head < 0 && notation.isHead(part)) {
        head = elements.size();
      }
      elements.add(notation.element(part));
    }
    Map<String, String> options = new LinkedHashMap<>();
    for (String option : row.cell(2).isEmpty() ? new String[0] : row.cell(2).split(",", -1)) {
      int eq = option.indexOf('=');
      options.put(
          eq < 0 ? option : option.substring(0, eq), eq < 0 ? "" : option.substring(eq + 1));
    }
    if (!(elements.get(0) instanceof Word)) {
      throw row.refuse("a pattern begins with a word");
    }
    String kind = row.cell(0);
    Predicate predicate =
        new Predicate(
            kind.equals("none") ? Optional.empty() : Optional.of(Kind.of(kind)),
            row.cell(1),
            elements,
            Math.max(head, 0),
            options);
    for (String key : notation.keys(elements.get(0))) {
      byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(predicate);
    }
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

  private Predicate.@Nullable At longest(Sentence s, int i) {
    Predicate.At best = null;
    for (Predicate predicate : byKey.getOrDefault(notation.key(s.token(i).lower()), List.of())) {
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
    if (elements.get(e) instanceof Word word) {
      if (i >= s.size() || !word.matches(s.token(i))) {
        return -1;
      }
      at[e] = i;
      return match(s, elements, e + 1, i + 1, at);
    }
    Gap gap = (Gap) elements.get(e);
    for (int n = 0; n <= gap.most(); n++) {
      int end = match(s, elements, e + 1, i + n, at);
      if (end >= 0) {
        return end;
      }
      if (i + n >= s.size() || gap.stopsAt(s.token(i + n))) {
        return -1;
      }
    }
    return -1;
  }
}

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
import org.trucewatch.reading.Cue.Element;

/** The table of cues, and where they stand in a sentence. Immutable. */
final class Cues {
  private static final Set<String> LIGHT =
      Set.of("DET", "ADJ", "ADV", "NUM", "PROPN", "NOUN", "PRON", "PART", "AUX");

  /** Cues by each word that their first element can be, the longest pattern first. */
  private final Map<String, List<Cue>> byFirstWord = new HashMap<>();

  private Cues() {}

  /** The table of the program. */
  static Cues load() {
    Cues cues = new Cues();
    for (Table.Row row : Table.read("cues.tsv")) {
      cues.add(row);
    }
    cues.byFirstWord
        .values()
        .forEach(
            list ->
                list.sort(
                    Comparator.<Cue>comparingInt(c -> -c.elements().size())
                        .thenComparing(c -> c.kind().isPresent())
                        .thenComparing(Cue::pattern)));
    return cues;
  }

  private void add(Table.Row row) {
    String kind = row.cell(0);
    List<Element> elements = new ArrayList<>();
    int head = -1;
    for (String part : row.cell(1).split(" ")) {
      if (head < 0 && (part.contains("/v") || part.contains("/n"))) {
        head = elements.size();
      }
      elements.add(element(part));
    }
    Map<String, String> options = new LinkedHashMap<>();
    for (String option : row.cell(2).isEmpty() ? new String[0] : row.cell(2).split(",")) {
      int eq = option.indexOf('=');
      options.put(eq < 0 ? option : option.substring(0, eq), eq < 0 ? "" : option.substring(eq + 1));
    }
    Cue cue =
        new Cue(
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
      byFirstWord.computeIfAbsent(word, w -> new ArrayList<>()).add(cue);
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
    for (String word : part.split("\\|")) {
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

  /** The cues of a sentence from left to right; none begins inside another. */
  List<Cue.At> in(Sentence s) {
    List<Cue.At> found = new ArrayList<>();
    int i = 0;
    while (i < s.size()) {
      Cue.At best = longest(s, i);
      if (best == null) {
        i++;
        continue;
      }
      if (best.cue().kind().isPresent()) {
        found.add(best);
      }
      i = best.to();
    }
    return found;
  }

  private Cue.@org.jspecify.annotations.Nullable At longest(Sentence s, int i) {
    Cue.At best = null;
    for (Cue cue : byFirstWord.getOrDefault(s.token(i).lower(), List.of())) {
      int[] at = new int[cue.elements().size()];
      int end = match(s, cue.elements(), 0, i, at);
      if (end > i && (best == null || end > best.to())) {
        best = new Cue.At(cue, i, end, at[cue.head()]);
      }
    }
    return best;
  }

  /** The token behind a match of the elements from {@code e} on at token {@code i}; -1 where there is none. */
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
          || s.token(i + n).isPunctuation()
          || (gap.light() && !LIGHT.contains(s.token(i + n).pos()))) {
        return -1;
      }
    }
    return -1;
  }
}

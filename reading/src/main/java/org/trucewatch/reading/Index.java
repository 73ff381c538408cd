package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The mentions of a text by sentence and place. */
final class Index {
  private final Map<Integer, List<Mention>> bySentence = new HashMap<>();
  private final List<Mention> all;
  private final Set<String> full = new HashSet<>();

  Index(List<Mention> mentions) {
    all = mentions.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
    for (Mention m : all) {
      if (m.type() == Mention.Type.PERSON && m.length() > 1) {
        full.add(m.name());
      }
      bySentence.computeIfAbsent(m.sentence(), s -> new ArrayList<>()).add(m);
    }
  }

  /** The mentions that lie within the words of the sentence, in their order. */
  List<Mention> in(Sentence sentence, Range range) {
    List<Mention> found = new ArrayList<>();
    for (Mention m : bySentence.getOrDefault(sentence.index(), List.of())) {
      if (m.from() >= range.from() && m.to() <= range.to()) {
        found.add(m);
      }
    }
    return found;
  }

  /** The mention that ends with the token before {@code to} and starts at {@code from} or later. */
  Optional<Mention> endingAt(Sentence sentence, int from, int to) {
    return in(sentence, new Range(from, to)).stream().filter(m -> m.to() == to).findFirst();
  }

  /** Whether somewhere a person of that name is called by more than one word. */
  boolean isNamedInFull(String name) {
    return full.contains(name);
  }

  /** Whether a mention holds the token. */
  boolean covers(Sentence sentence, int token) {
    return bySentence.getOrDefault(sentence.index(), List.of()).stream()
        .anyMatch(m -> m.from() <= token && token < m.to());
  }

  /** Whether a mention starts with the token. */
  boolean startsAt(Sentence sentence, int token) {
    return bySentence.getOrDefault(sentence.index(), List.of()).stream()
        .anyMatch(m -> m.from() == token);
  }

  /** The code of the mention that covers the offset or is the next behind it; empty where none. */
  String codeAt(int offset) {
    int lo = 0;
    int hi = all.size();
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (all.get(mid).span().end() <= offset) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return lo < all.size() && all.get(lo).span().start() <= offset + 1 ? all.get(lo).code() : "";
  }
}

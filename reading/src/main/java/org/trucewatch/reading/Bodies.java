package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The bodies that a text names with their side: the Russian Defence Ministry, Israel's army. */
final class Bodies {
  /** Bodies of one kind that are told apart; a report has fewer. */
  private static final int MOST = 50;

  private final Map<String, List<Body>> byNoun = new HashMap<>();
  private final Text text;
  private final Index index;

  Bodies(Text text, Index index) {
    this.text = text;
    this.index = index;
    for (Sentence s : text.sentences()) {
      scan(s);
    }
  }

  /**
   * The longest that the text calls the body which it calls so here: "Russian Defence Ministry".
   */
  String fullName(String name, String code) {
    String best = name;
    for (Body body : byNoun.getOrDefault(key(name), List.of())) {
      boolean ends = body.name().toLowerCase(Locale.ROOT).endsWith(name.toLowerCase(Locale.ROOT));
      if (ends
          && body.name().length() > best.length()
          && (code.isEmpty() || body.code().equals(code))) {
        best = body.name();
      }
    }
    return best;
  }

  /** The side of the body of that full name. */
  Optional<String> code(String name) {
    return byNoun.getOrDefault(key(name), List.of()).stream()
        .filter(b -> b.name().equals(name))
        .map(Body::code)
        .findFirst();
  }

  private static String key(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** Bodies with their side: an adjective or an owner, and what it is. */
  private void scan(Sentence s) {
    for (int i = 1; i < s.size(); i++) {
      if (!Speech.BODY.contains(s.token(i).lower())) {
        continue;
      }
      int from = i;
      while (from > 0
          && from > i - 6
          && (Phrases.isNoun(s.token(from - 1))
              || s.token(from - 1).pos().equals("ADJ")
              || s.token(from - 1).is("'s"))) {
        from--;
      }
      for (Mention m : index.in(s, new Range(from, i))) {
        if ((m.type() == Mention.Type.ADJECTIVE || m.type() == Mention.Type.PARTY) && m.to() < i) {
          String name = s.span(m.from(), i + 1).of(text.report().text());
          List<Body> alike = byNoun.computeIfAbsent(key(name), k -> new ArrayList<>());
          Body body = new Body(name, m.code());
          if (alike.size() < MOST && !alike.contains(body)) {
            alike.add(body);
          }
          break;
        }
      }
    }
  }

  private record Body(String name, String code) {}
}

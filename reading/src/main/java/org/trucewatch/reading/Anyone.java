package org.trucewatch.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceType;

/**
 * Says who is meant by a name of which nothing else is known: no lexicon has it and the text gives
 * no role. A name of one word is led back to the full name that the text gives somewhere.
 */
final class Anyone {
  /** Last words of the names of newspapers and stations. */
  private static final Set<String> PRESS =
      Set.of(
          "times",
          "post",
          "news",
          "herald",
          "tribune",
          "gazette",
          "journal",
          "telegraph",
          "mail",
          "chronicle",
          "guardian",
          "observer",
          "star",
          "standard",
          "mirror",
          "express",
          "weekly",
          "radio",
          "television",
          "tv");

  private static final int LONGEST = 4;

  private final Index index;
  private final Cast cast;
  private final Map<String, String> full = new HashMap<>();

  /** Words that begin with a capital within a sentence. */
  private final Set<String> within = new HashSet<>();

  Anyone(Text text, Index index, Cast cast) {
    this.index = index;
    this.cast = cast;
    for (Sentence s : text.sentences()) {
      collect(s);
    }
  }

  /** Rows of two to four capitalised words that end with no known name, by their last word. */
  private void collect(Sentence s) {
    for (int k = 1; k < s.size(); k++) {
      if (s.token(k).isCapitalised()) {
        within.add(s.token(k).text());
      }
    }
    int i = 0;
    while (i < s.size()) {
      int to = i;
      while (to < s.size() && isName(s, to) && (to > i || !isFirstWord(s, to))) {
        to++;
      }
      int length = to - i;
      if (length >= 2 && length <= LONGEST && index.in(s, new Range(i, to)).isEmpty()) {
        String last = s.token(to - 1).text();
        String name = cast.name(s, new Range(i, to));
        full.merge(last, name, (a, b) -> a.length() >= b.length() ? a : b);
      }
      i = Math.max(to, i + 1);
    }
  }

  /** Whose name closes the phrase; empty where no name does. */
  Optional<Source> named(Sentence s, Range head) {
    int to = head.to();
    while (to > 0 && isName(s, to - 1) && to < s.size() && isName(s, to)) {
      to++;
    }
    int from = to;
    while (from > head.from() && isName(s, from - 1)) {
      from--;
    }
    if (from == to || !index.in(s, new Range(from, to)).isEmpty()) {
      return Optional.empty();
    }
    Token last = s.token(to - 1);
    boolean acronym = last.text().chars().filter(Character::isUpperCase).count() > 1;
    boolean plural = last.lower().endsWith("s") && !within.contains(last.text());
    boolean first = from == 0 && to == 1 && !acronym;
    boolean common = first && (!last.pos().equals("PROPN") || plural);
    if (common || Phrases.TIMES.contains(last.lower())) {
      return Optional.empty();
    }
    String name = cast.name(s, new Range(from, to));
    if (PRESS.contains(last.lower()) && to - from > 1) {
      return Optional.of(new Source(SourceType.OUTLET, name, true, 0, "", ""));
    }
    boolean article = from > head.from() && s.token(from - 1).pos().equals("DET");
    if (article || (acronym && to - from == 1)) {
      return Optional.of(new Source(SourceType.ORGANISATION, name, true, 0, "", ""));
    }
    return Optional.of(
        new Source(SourceType.PERSON, full.getOrDefault(last.text(), name), true, 0, "", ""));
  }

  private static boolean isFirstWord(Sentence s, int i) {
    return i == 0 && !s.token(i).pos().equals("PROPN");
  }

  private static boolean isName(Sentence s, int i) {
    Token t = s.token(i);
    boolean word = t.isCapitalised() && Character.isLetter(t.text().charAt(0));
    return word
        && (!t.pos().equals("PRON") || t.text().equals("WHO"))
        && !t.pos().equals("DET")
        && !t.pos().equals("ADP")
        && !t.pos().equals("SCONJ")
        && !t.pos().equals("CCONJ");
  }
}

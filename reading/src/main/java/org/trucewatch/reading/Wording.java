package org.trucewatch.reading;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceType;

/** What the words for a speaker say of him: how many, of which side, in what role. */
final class Wording {
  static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("another", 1),
          Map.entry("two", 2),
          Map.entry("both", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("dozen", 12));

  private final Index index;
  private final Cast cast;

  Wording(Index index, Cast cast) {
    this.index = index;
    this.cast = cast;
  }

  Range trimmed(Sentence s, Range words) {
    int from = words.from();
    int to = words.to();
    while (from < to
        && (s.token(from).isPunctuation()
            || (s.token(from).pos().equals("ADV") && !isAlone(s, from, to))
            || s.token(from).pos().equals("ADP")
            || s.token(from).pos().equals("SCONJ")
            || s.token(from).pos().equals("CCONJ")
            || s.token(from).is("both"))) {
      from++;
    }
    while (to > from && (s.token(to - 1).isPunctuation() || s.token(to - 1).is("'s"))) {
      to--;
    }
    return new Range(from, to);
  }

  /** A capitalised word that is all there is: a name that the tagger does not know. */
  private static boolean isAlone(Sentence s, int from, int to) {
    return to - from == 1 && s.token(from).isCapitalised();
  }

  boolean isRole(String noun) {
    return Speech.OFFICIAL.contains(noun) || Speech.PERSON.contains(noun);
  }

  boolean hasRole(Sentence s, Range words) {
    for (int i = words.from(); i < words.to(); i++) {
      if (isRole(s.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  boolean hasOfficial(Sentence s, Range words) {
    for (int i = words.from(); i < words.to(); i++) {
      if (Speech.OFFICIAL.contains(s.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  boolean isNamed(Sentence s, Range bare) {
    for (int i = bare.from(); i < bare.to(); i++) {
      Token t = s.token(i);
      boolean adjective =
          index.in(s, new Range(i, i + 1)).stream()
              .anyMatch(m -> m.type() == Mention.Type.ADJECTIVE || m.type() == Mention.Type.PARTY);
      if (t.isCapitalised() && !adjective && t.pos().equals("PROPN") && !(i == 0)) {
        return true;
      }
    }
    return bare.to() - bare.from() > 1 && s.token(bare.to() - 1).isCapitalised();
  }

  int endOfName(Sentence s, Range rest) {
    int end = rest.from() + 1;
    while (end < rest.to()
        && (s.token(end).isCapitalised()
            || s.token(end).is("of")
            || s.token(end).is("the")
            || s.token(end).is("and")
            || s.token(end).is("for"))) {
      end++;
    }
    return end;
  }

  Optional<String> codeIn(Sentence s, Range words) {
    return words.isEmpty()
        ? Optional.empty()
        : index.in(s, words).stream()
            .filter(m -> m.type() != Mention.Type.FACILITY && m.type() != Mention.Type.OUTLET)
            .map(Mention::code)
            .filter(c -> !c.isEmpty())
            .findFirst();
  }

  int skipDeterminer(Sentence s, Range head) {
    int from = head.from();
    while (from < head.to() - 1
        && (s.token(from).pos().equals("DET")
            || s.token(from).is("the")
            || s.token(from).pos().equals("PRON")
            || (NUMBERS.containsKey(s.token(from).lower()) && s.token(from).pos().equals("NUM")))) {
      from++;
    }
    return from;
  }

  /** How many the words say they are; 0 where they do not. */
  int countOf(Sentence s, Range head) {
    for (int i = head.from(); i < head.to(); i++) {
      String w = s.token(i).lower();
      if (NUMBERS.containsKey(w)) {
        return NUMBERS.get(w);
      }
      if (s.token(i).pos().equals("NUM") && w.matches("\\d{1,4}")) {
        return Integer.parseInt(w);
      }
    }
    String noun = s.token(head.to() - 1).lower();
    boolean collective =
        Speech.BODY.contains(noun)
            || Set.of(
                    "authority",
                    "police",
                    "opposition",
                    "leadership",
                    "media",
                    "imagery",
                    "press",
                    "side",
                    "data",
                    "footage",
                    "government",
                    "people",
                    "delegation")
                .contains(noun);
    boolean plural =
        noun.endsWith("s")
            || (noun.endsWith("men") && !noun.equals("women"))
            || noun.equals("people")
            || noun.equals("media");
    return collective || plural ? 0 : 1;
  }

  Source unnamed(Sentence s, SourceType type, Range head, Range rest, int count, String code) {
    Range bare = new Range(skipDeterminer(s, head), head.to());
    Range all = rest.isEmpty() ? bare : new Range(bare.from(), Math.max(bare.to(), rest.to()));
    return new Source(type, "", false, count, code, roleText(s, all));
  }

  String roleText(Sentence s, Range words) {
    int from = words.from();
    while (from < words.to() - 1
        && (s.token(from).pos().equals("DET")
            || s.token(from).isPunctuation()
            || NUMBERS.containsKey(s.token(from).lower())
            || s.token(from).is("unnamed"))) {
      from++;
    }
    String text = cast.text(s, new Range(from, words.to())).strip();
    Token first = s.token(from);
    boolean proper =
        first.pos().equals("PROPN")
            || (first.pos().equals("ADJ")
                && !index.in(s, new Range(from, words.to())).stream()
                    .filter(m -> m.from() == firstOf(words, s))
                    .toList()
                    .isEmpty());
    return proper || text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  int firstOf(Range words, Sentence s) {
    int from = words.from();
    while (from < words.to() - 1
        && (s.token(from).pos().equals("DET")
            || s.token(from).isPunctuation()
            || NUMBERS.containsKey(s.token(from).lower())
            || s.token(from).is("unnamed"))) {
      from++;
    }
    return from;
  }
}

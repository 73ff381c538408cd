package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.trucewatch.reading.Predicate.Element;

/**
 * Ukrainian and Russian predicates: words and beginnings of words ({@code *}), as verbs, nouns or
 * adjectives; the one that carries the claim is marked by {@code !}.
 */
final class SlavicPredicates implements Predicates.Notation {
  /** Predicates are found by so many letters of their first word. */
  private static final int KEY = 2;

  private static final int GAP = 4;

  private static final int LONG_GAP = 6;

  @Override
  public String table() {
    return "predicates-slavic.tsv";
  }

  @Override
  public boolean isHead(String part) {
    return part.contains("!");
  }

  @Override
  public Set<String> keys(Element first) {
    Stemmed stemmed = (Stemmed) first;
    Set<String> keys = new LinkedHashSet<>();
    stemmed.words().forEach(w -> keys.add(key(w)));
    stemmed.stems().forEach(w -> keys.add(key(w)));
    return keys;
  }

  @Override
  public String key(String word) {
    return word.substring(0, Math.min(KEY, word.length()));
  }

  @Override
  public Element element(String written) {
    String part = written.replace("!", "");
    if (part.equals("_")) {
      return new Skipped(GAP, true);
    }
    if (part.equals("...")) {
      return new Skipped(LONG_GAP, false);
    }
    int slash = part.indexOf('/');
    Sort sort =
        slash < 0
            ? Sort.ANY
            : switch (part.substring(slash + 1)) {
              case "v" -> Sort.VERB;
              case "n" -> Sort.NOUN;
              case "a" -> Sort.ADJECTIVE;
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
    return new Stemmed(words, stems, sort);
  }

  /** One of these words, or a word that begins with one of these stems. */
  private record Stemmed(Set<String> words, List<String> stems, Sort sort)
      implements Predicate.Word {
    @Override
    public boolean matches(Token t) {
      return (words.contains(t.lower()) || stems.stream().anyMatch(t.lower()::startsWith))
          && sort.admits(t);
    }

    @Override
    public boolean isNoun(Token t) {
      return Grammar.isNoun(t);
    }
  }

  /** Up to {@code most} words without a sign; without a preposition too where {@code light}. */
  private record Skipped(int most, boolean light) implements Predicate.Gap {
    @Override
    public boolean stopsAt(Token t) {
      return Grammar.isSign(t) || (light && t.pos().equals("ADP"));
    }
  }

  /** Which part of speech an element asks for. */
  private enum Sort {
    ANY,
    VERB,
    NOUN,
    ADJECTIVE;

    boolean admits(Token t) {
      return switch (this) {
        case ANY -> true;
        case VERB -> Grammar.isVerbal(t);
        case NOUN -> Grammar.isNoun(t);
        case ADJECTIVE -> Grammar.isAdjective(t);
      };
    }
  }
}

package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Sets right what the tagger regularly gets wrong in news: it was taught on letters and reviews,
 * where hardly anybody is named Khaled or announces that.
 */
final class Tags {
  /** Nouns of ours that it takes for verbs where nobody stands before them. */
  private static final Set<String> NOUNS = Set.of("talks", "clashes", "strikes", "attacks");

  private static final Set<String> DOING =
      Set.of("did", "does", "do", "will", "would", "wo", "could", "should", "can", "must");

  /** Words of a sentence that are looked at to tell a headline in capitals from a sentence. */
  private static final int LONG = 4;

  private Tags() {}

  static List<Token> corrected(List<Token> tokens) {
    boolean headline = isInCapitals(tokens);
    List<Token> right = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token t = tokens.get(i);
      Token next = tokens.get(Math.min(i + 1, tokens.size() - 1));
      boolean name = i > 0 && !headline && t.isCapitalised() && t.pos().equals("VERB");
      boolean says =
          t.pos().equals("NOUN")
              && t.lower().endsWith("s")
              && Lexicon.isSaying(t.lower())
              && (next.is("that") || next.is("it"));
      if (name && !opensQuote(tokens.get(i - 1))) {
        right.add(as(t, "PROPN"));
      } else if (t.isVerb() && NOUNS.contains(t.lower()) && !hasSubject(tokens, i)) {
        right.add(as(t, "NOUN"));
      } else if (t.is("said") && t.pos().equals("NOUN")) {
        right.add(as(t, "VERB"));
      } else if (t.is("military") && t.pos().equals("ADJ") && (next.is("said") || next.isVerb())) {
        right.add(as(t, "NOUN"));
      } else if (t.is("offensive") && t.pos().equals("ADJ") && !next.isNominal()) {
        right.add(as(t, "NOUN"));
      } else if (t.pos().equals("NOUN") && isDone(tokens, i)) {
        right.add(as(t, "VERB"));
      } else {
        right.add(says ? as(t, "VERB") : t);
      }
    }
    return right;
  }

  /** "did not strike", "does not attack". */
  private static boolean isDone(List<Token> tokens, int i) {
    return i > 1
        && (tokens.get(i - 1).is("not") || tokens.get(i - 1).is("n't"))
        && DOING.contains(tokens.get(i - 2).lower());
  }

  private static boolean hasSubject(List<Token> tokens, int verb) {
    return verb > 0
        && (tokens.get(verb - 1).isNominal()
            || tokens.get(verb - 1).pos().equals("PRON")
            || tokens.get(verb - 1).pos().equals("ADV"));
  }

  private static Token as(Token t, String pos) {
    return new Token(t.start(), t.end(), t.text(), t.lower(), pos);
  }

  /** Behind a quotation mark or a colon a sentence may begin. */
  private static boolean opensQuote(Token before) {
    return before.isPunctuation() && !before.is(",") && !before.is("-");
  }

  private static boolean isInCapitals(List<Token> tokens) {
    int words = 0;
    int capitals = 0;
    for (Token t : tokens) {
      if (t.text().length() >= LONG && Character.isLetter(t.text().charAt(0))) {
        words++;
        capitals += t.isCapitalised() ? 1 : 0;
      }
    }
    return 3 * capitals > 2 * words;
  }
}

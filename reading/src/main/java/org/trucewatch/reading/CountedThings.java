package org.trucewatch.reading;

import java.util.Set;

/** Reads what stands behind a number: "Ukrainian drones", "people without power". */
final class CountedThings {
  static final Thing NOTHING = new Thing("", "", -1);

  private static final int LONGEST = 6;

  private static final Set<String> POWER =
      Set.of("power", "electricity", "heat", "heating", "water", "gas", "light");

  private static final Set<String> SKIPPED =
      Set.of(
          "other",
          "others",
          "more",
          "additional",
          "further",
          "another",
          "of",
          "the",
          "its",
          "their",
          "his",
          "as",
          "many");

  private final Sentence sentence;

  /**
   * A noun with the words before it.
   *
   * @param words as the text has them, without "other" and "more"
   * @param head the noun in lower case
   * @param to the token behind it; -1 where there is none
   */
  record Thing(String words, String head, int to) {
    boolean isFound() {
      return to >= 0;
    }
  }

  CountedThings(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The thing counted by a number that ends before {@code token}. */
  Thing counted(int token) {
    int i = token;
    while (i < sentence.size() && SKIPPED.contains(sentence.token(i).lower())) {
      boolean alone = sentence.token(i).is("others") || sentence.token(i).is("more");
      boolean goesOn = i + 1 < sentence.size() && isPart(sentence.token(i + 1));
      if (alone && !goesOn) {
        return new Thing("others", sentence.token(i).lower(), i + 1);
      }
      i++;
    }
    return phrase(i);
  }

  /** The thing behind "of", a dash or an article. */
  Thing after(int token) {
    int i = token;
    while (i < sentence.size()
        && (SKIPPED.contains(sentence.token(i).lower())
            || sentence.token(i).pos().equals("DET")
            || sentence.token(i).is("-"))) {
      i++;
    }
    return phrase(i);
  }

  private Thing phrase(int from) {
    int head = -1;
    int i = from;
    while (i < Math.min(sentence.size(), from + LONGEST) && isPart(sentence.token(i))) {
      if (sentence.token(i).isNominal()) {
        head = i;
      }
      i++;
    }
    if (head < 0 && from < sentence.size() && isPlural(sentence.token(from))) {
      // The tagger takes "33 drones aimed at" for a verb.
      head = from;
    }
    if (head < 0) {
      return NOTHING;
    }
    StringBuilder words = new StringBuilder();
    for (int k = from; k <= head; k++) {
      Token token = sentence.token(k);
      boolean glued = k > from && sentence.token(k - 1).end() == token.start();
      words.append(k == from || glued ? "" : " ").append(token.text());
    }
    return new Thing(words.toString(), sentence.token(head).lower(), head + 1);
  }

  private static boolean isPlural(Token token) {
    return token.pos().equals("VERB")
        && token.lower().endsWith("s")
        && !QuantityWords.FATES.containsKey(token.lower());
  }

  private static boolean isPart(Token token) {
    String fate = QuantityWords.FATES.getOrDefault(token.lower(), "");
    boolean counts = token.isNominal() || token.pos().equals("ADJ") || token.is("-");
    return counts && (fate.isEmpty() || token.is("deaths"));
  }

  /** Power, water or heat that the people counted before {@code token} lack; empty where none. */
  String without(int token) {
    int at = withoutEnd(token);
    return at > 0 ? sentence.token(at - 1).lower() : "";
  }

  int withoutEnd(int token) {
    for (int i = token; i < Math.min(sentence.size(), token + 6); i++) {
      Token word = sentence.token(i);
      boolean lack = word.is("without") || word.is("lost") || word.is("no");
      if (lack) {
        for (int k = i + 1; k < Math.min(sentence.size(), i + 4); k++) {
          if (POWER.contains(sentence.token(k).lower())) {
            return k + 1;
          }
        }
        return -1;
      }
      if (!word.isVerb()
          && !word.pos().equals("ADV")
          && !word.pos().equals("ADP")
          && !word.isNominal()) {
        return -1;
      }
    }
    return -1;
  }
}

package org.trucewatch.reading;

import java.util.Set;

/** Where the noun phrases and clauses of a sentence begin and end, by their words alone. */
final class Phrases {
  static final Set<String> SUBORDINATORS =
      Set.of(
          "that",
          "while",
          "because",
          "after",
          "as",
          "if",
          "when",
          "where",
          "whether",
          "although",
          "though",
          "since",
          "before",
          "until",
          "so",
          "unless",
          "whereas",
          "amid",
          "despite",
          "than",
          "why",
          "how",
          "what",
          "but",
          "yet");

  /** Unlike a month, none of them is a person's name. */
  static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "today",
          "yesterday",
          "week",
          "month",
          "year",
          "morning",
          "evening",
          "night",
          "afternoon",
          "day",
          "earlier",
          "later",
          "overnight",
          "recently",
          "time",
          "gmt",
          "weekend");

  private static final Set<String> LINKS =
      Set.of(
          "of",
          "for",
          "in",
          "at",
          "from",
          "with",
          "to",
          "on",
          "by",
          "near",
          "under",
          "inside",
          "into",
          "about",
          "over",
          "around",
          "between",
          "against",
          "within",
          "throughout",
          "across",
          "outside",
          "behind",
          "via");

  private static final Set<String> POST =
      Set.of(
          "familiar",
          "close",
          "privy",
          "aware",
          "loyal",
          "responsible",
          "speaking",
          "knowledgeable",
          "able",
          "involved");

  private Phrases() {}

  /** Whether the token is a noun or a name, alone or as an owner ("Sudan's"). */
  static boolean isNoun(Token t) {
    return t.pos().startsWith("NOUN") || t.pos().startsWith("PROPN");
  }

  /** Whether the token is an owner: "Sudan's", "the rebels'". */
  static boolean isOwner(Token t) {
    return t.is("'s") || t.is("'") || t.lower().endsWith("'s") || t.lower().endsWith("s'");
  }

  /** Whether the token is a verb that carries a clause, and not one that describes a noun. */
  static boolean isClauseVerb(Sentence s, int i) {
    Token t = s.token(i);
    if (!t.isVerb()) {
      return false;
    }
    if (i > 0 && t.isCapitalised() && s.token(i - 1).isCapitalised()) {
      return false;
    }
    if (t.pos().equals("AUX")) {
      return true;
    }
    String w = t.lower();
    boolean participle =
        w.endsWith("ing")
            || w.endsWith("ed")
            || w.endsWith("en")
            || w.equals("led")
            || w.equals("held")
            || w.equals("sent");
    if (!participle) {
      return true;
    }
    if (i == 0) {
      return false;
    }
    Token before = s.token(i - 1);
    Token after = i + 1 < s.size() ? s.token(i + 1) : before;
    boolean describesLeft =
        (isNoun(before) || isSpeakerWord(before.lower()))
            && (w.endsWith("ing") || after.pos().equals("ADP") || after.is("to"));
    boolean describesRight = isNoun(after) || after.pos().equals("ADJ");
    boolean attributive =
        describesRight
            && (before.pos().equals("DET")
                || before.pos().equals("ADJ")
                || before.pos().equals("NUM")
                || before.pos().equals("ADP")
                || before.is("-")
                || before.is("'s"));
    return !describesLeft && !attributive;
  }

  /**
   * The first token of the noun phrase that ends with {@code last}, its clause begun by nothing but
   * itself: behind the comma, conjunction, verb or mark that stands before it.
   */
  static int startBefore(Sentence s, int last) {
    int j = last;
    while (j >= 0) {
      Token t = s.token(j);
      if (t.is(")")) {
        int open = j;
        while (open > 0 && !s.token(open).is("(")) {
          open--;
        }
        if (open == 0 || j - open > 12) {
          return j + 1;
        }
        j = open - 1;
        continue;
      }
      if (t.isPunctuation()
          && !t.is("-")
          && !t.is("/")
          && !t.is("&")
          && !t.is("%")
          && !isInitial(s, j)) {
        return j + 1;
      }
      if (SUBORDINATORS.contains(t.lower())
          && j < last
          && !isRelativeThat(s, j)
          && !(t.is("may") && isNoun(t))) {
        return j + 1;
      }
      if ((t.is("and") || t.is("or")) && hasClauseVerbLeft(s, j)) {
        return j + 1;
      }
      if (isClauseVerb(s, j)) {
        int who = relativeBefore(s, j);
        if (who < 0) {
          return j + 1;
        }
        j = who - 1;
        continue;
      }
      j--;
    }
    return 0;
  }

  private static boolean isInitial(Sentence s, int j) {
    return s.token(j).is(".")
        && j > 0
        && s.token(j - 1).text().length() <= 3
        && s.token(j - 1).isCapitalised();
  }

  private static boolean isRelativeThat(Sentence s, int j) {
    return s.token(j).is("that") && s.token(j).pos().equals("DET");
  }

  /**
   * The "who" of the relative clause whose verb group ends at {@code verb}; -1 where there is none.
   */
  private static int relativeBefore(Sentence s, int verb) {
    int j = verb;
    while (j > 0
        && (s.token(j).isVerb()
            || s.token(j).pos().equals("ADV")
            || s.token(j).pos().equals("PART"))) {
      j--;
    }
    return j > 0 && s.token(j).is("who") && isNoun(s.token(j - 1)) ? j : -1;
  }

  private static boolean hasClauseVerbLeft(Sentence s, int from) {
    for (int j = from - 1; j >= 0; j--) {
      Token t = s.token(j);
      if (t.is(",") || t.is(";") || t.is(":") || t.is("\"") || t.is("that")) {
        return false;
      }
      if (isClauseVerb(s, j) && relativeBefore(s, j) < 0) {
        return true;
      }
    }
    return false;
  }

  /** The token behind the noun phrase that begins at {@code from}, with what describes it. */
  static int endAfter(Sentence s, int from) {
    int j = from;
    boolean any = false;
    while (j < s.size()) {
      Token t = s.token(j);
      if (t.is("(")) {
        int close = j;
        while (close < s.size() - 1 && !s.token(close).is(")") && close - j < 12) {
          close++;
        }
        if (!s.token(close).is(")")) {
          return j;
        }
        j = close + 1;
        continue;
      }
      if (t.isPunctuation()
          && !t.is("-")
          && !t.is("/")
          && !t.is("&")
          && !(isInitial(s, j) && j + 1 < s.size())) {
        return j;
      }
      if (t.is("citing")
          || t.is("quoting")
          || (t.is("with") && j + 1 < s.size() && s.token(j + 1).is("reference"))) {
        return j;
      }
      if (any && SUBORDINATORS.contains(t.lower()) && !(t.is("may") && isNoun(t))) {
        return j;
      }
      if (isClauseVerb(s, j) && any) {
        if (j > from && s.token(j - 1).is("who")) {
          return endOfClause(s, j);
        }
        return j;
      }
      if (t.is("who") || t.is("which")) {
        j++;
        continue;
      }
      if (t.is("and") && startsClause(s, j + 1)) {
        return j;
      }
      any |= isNoun(t) || t.pos().equals("PRON");
      j++;
    }
    return j;
  }

  private static int endOfClause(Sentence s, int from) {
    int j = from;
    while (j < s.size() && !(s.token(j).isPunctuation() && !s.token(j).is("-"))) {
      j++;
    }
    return j;
  }

  /** Whether a noun and a clause verb follow before any mark. */
  private static boolean startsClause(Sentence s, int from) {
    for (int j = from; j < s.size(); j++) {
      Token t = s.token(j);
      if (t.isPunctuation() && !t.is("-")) {
        return false;
      }
      if (isClauseVerb(s, j)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The token behind the run of nouns, adjectives and numbers that holds the head of the phrase.
   */
  static int endOfHead(Sentence s, Range phrase) {
    int j = phrase.from();
    int lastNominal = -1;
    while (j < phrase.to()) {
      Token t = s.token(j);
      String w = t.lower();
      boolean link =
          (LINKS.contains(w) && t.pos().equals("ADP"))
              || w.equals("of")
              || w.equals("who")
              || w.equals("which")
              || w.equals("including");
      if (j > phrase.from()
          && (link || POST.contains(w) || t.is(",") || t.is("(") || isDescribing(s, j, phrase))) {
        break;
      }
      if (isNoun(t)
          || t.pos().equals("PRON")
          || t.pos().equals("X")
          || t.isCapitalised()
          || isSpeakerWord(w)) {
        lastNominal = j;
      }
      j++;
    }
    return lastNominal < 0 ? j : lastNominal + 1;
  }

  private static boolean isSpeakerWord(String word) {
    return Speech.OFFICIAL.contains(word)
        || Speech.PERSON.contains(word)
        || Speech.BODY.contains(word)
        || Speech.CROWD.contains(word)
        || Speech.OUTLET.contains(word);
  }

  private static boolean isDescribing(Sentence s, int j, Range phrase) {
    Token t = s.token(j);
    if (t.lower().endsWith("ing") && j > phrase.from() && isSpeakerWord(s.token(j - 1).lower())) {
      return true;
    }
    if (!t.pos().equals("VERB") || j == phrase.from() || s.token(j - 1).is("-")) {
      return false;
    }
    boolean nounFollows = j + 1 < phrase.to() && isNoun(s.token(j + 1));
    return (isNoun(s.token(j - 1)) && !nounFollows)
        || (isNoun(s.token(j - 1)) && t.lower().endsWith("ing"));
  }
}

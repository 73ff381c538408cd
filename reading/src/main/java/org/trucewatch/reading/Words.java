package org.trucewatch.reading;

import java.util.Set;

/** The words of a sentence with the small questions that finding cues asks of them. */
final class Words {
  static final Set<String> VIEWS =
      Set.of(
          "words", "view", "opinion", "estimate", "estimation", "assessment", "account", "telling");

  static final Set<String> RECKONINGS =
      Set.of(
          "count",
          "counts",
          "tally",
          "tallies",
          "estimate",
          "estimates",
          "account",
          "accounts",
          "reckoning",
          "figures",
          "admission");

  private final Sentence s;

  Words(Sentence sentence) {
    this.s = sentence;
  }

  /** Whether a verb of the same clause stands before the token already. */
  boolean hasClauseVerbBefore(int i) {
    for (int j = i - 1; j >= 0; j--) {
      Token t = s.token(j);
      if ((t.isPunctuation() && !t.is("-") && !t.is("(") && !t.is(")"))
          || t.is("and")
          || t.is("but")
          || Phrases.SUBORDINATORS.contains(t.lower())) {
        return false;
      }
      if (Phrases.isClauseVerb(s, j)) {
        return true;
      }
    }
    return false;
  }

  /** "By the ministry's count", "by the estimate of": the token of the noun; 0 where it is none. */
  int reckoning(int by) {
    for (int j = by + 1; j < Math.min(s.size(), by + 6); j++) {
      if (RECKONINGS.contains(s.token(j).lower())) {
        return j > by + 1 ? j : 0;
      }
      if (s.token(j).isPunctuation() || s.token(j).isVerb()) {
        return 0;
      }
    }
    return 0;
  }

  /** "In his words", "in the general's view": the token of the noun; 0 where it is none. */
  int viewOf(int in) {
    for (int j = in + 2; j < Math.min(s.size(), in + 6); j++) {
      if (VIEWS.contains(s.token(j).lower())) {
        boolean owner =
            Phrases.isOwner(s.token(j - 1)) || (j == in + 2 && s.token(j - 1).pos().equals("PRON"));
        return owner ? j : 0;
      }
      if (s.token(j).isPunctuation() || s.token(j).isVerb()) {
        return 0;
      }
    }
    return 0;
  }

  /** The clause in which the words from {@code from} to {@code to} are an insertion. */
  Range around(int from, int to) {
    int start = from;
    while (start > 0 && !is(start - 1, ";") && !isBorder(start - 1)) {
      start--;
    }
    boolean leads = onlyMarks(start, from);
    int next = is(to, ",") ? to + 1 : to;
    if (leads) {
      return new Range(next, s.size());
    }
    return new Range(start, onlyMarks(to, s.size()) ? from : s.size());
  }

  boolean isBorder(int i) {
    return (is(i, "while") || is(i, "but") || is(i, "whereas"))
        && i > 0
        && s.token(i - 1).isPunctuation();
  }

  boolean onlyMarks(int from, int to) {
    for (int i = from; i < to; i++) {
      Token t = s.token(i);
      if (!t.isPunctuation()
          && !t.pos().equals("ADV")
          && !t.pos().equals("CCONJ")
          && !t.pos().equals("NUM")) {
        return false;
      }
    }
    return true;
  }

  /** "The United States, the European Union and several others call for": where the list begins. */
  int listStart(int start) {
    if (start < 3 || (!is(start - 1, ",") && !(is(start - 1, "and") && is(start - 2, ",")))) {
      return start;
    }
    int j = start - 1;
    while (j >= 0) {
      Token t = s.token(j);
      boolean listed =
          Phrases.isNoun(t)
              || t.pos().equals("ADJ")
              || t.pos().equals("DET")
              || t.is(",")
              || t.is("and");
      if (!listed || Phrases.TIMES.contains(t.lower())) {
        return start;
      }
      j--;
    }
    return is(start - 1, "and") ? 0 : start;
  }

  boolean follows(int verb, String word, int within) {
    for (int j = verb + 1; j < Math.min(s.size(), verb + within); j++) {
      if (is(j, word)) {
        return true;
      }
      if (s.token(j).isPunctuation()) {
        return false;
      }
    }
    return false;
  }

  boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Phrases.isClauseVerb(s, i) && i < to) {
        return true;
      }
    }
    return false;
  }

  /** All that stands before a cue that closes its sentence, back to a semicolon. */
  Range before(int end) {
    int to = end;
    while (to > 0 && s.token(to - 1).is(",")) {
      to--;
    }
    int from = to;
    while (from > 0 && !is(from - 1, ";")) {
      from--;
    }
    return new Range(from, to);
  }

  /** A phrase between commas behind a name: its words; empty where there is none. */
  Range apposition(int comma) {
    if (!is(comma, ",")) {
      return Range.EMPTY;
    }
    int j = comma + 1;
    while (j < s.size()
        && !(s.token(j).isPunctuation() && !s.token(j).is("-") && !s.token(j).is("."))) {
      if (Phrases.isClauseVerb(s, j)) {
        return Range.EMPTY;
      }
      j++;
    }
    boolean descr =
        j > comma + 1
            && (s.token(comma + 1).is("a")
                || s.token(comma + 1).is("the")
                || s.token(comma + 1).is("an")
                || hasRole(comma + 1, j));
    return descr ? new Range(comma + 1, j) : Range.EMPTY;
  }

  /** "Cited", "referred to": that someone has it from another. */
  boolean isCiting(int i) {
    return i < s.size()
        && (s.token(i).lower().matches("cit(ed|es|e)|quot(ed|es|e)")
            || (s.token(i).lower().matches("refer(red|s)?") && is(i + 1, "to")));
  }

  /** The "as" of "quoted him as saying"; 0 where there is none. */
  int asSaying(int verb) {
    for (int j = verb + 1; j < Math.min(s.size() - 1, verb + 16); j++) {
      if (is(j, "as") && s.token(j + 1).lower().matches("saying|telling|writing")) {
        return j;
      }
    }
    return 0;
  }

  /** What is said behind an insertion: "..., citing officials, that ...". */
  Range behind(int insertion, int to) {
    int from = insertion;
    while (from < s.size() - 1 && (is(from, ",") || is(from, "that"))) {
      from++;
    }
    return new Range(from, Math.max(from, to));
  }

  boolean hasRole(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Speech.OFFICIAL.contains(s.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  int previousComma(int from) {
    for (int j = from; j > 0; j--) {
      if (is(j, ",")) {
        return j;
      }
      if (is(j, "\"") || is(j, ";") || is(j, "that")) {
        return -1;
      }
    }
    return -1;
  }

  /** Skips "on Thursday" between a subject and its verb. */
  int skipTimes(int last) {
    int j = last;
    while (j > 0) {
      Token t = s.token(j);
      boolean time =
          Phrases.TIMES.contains(t.lower())
              || (t.pos().equals("NUM") && j > 0 && Phrases.TIMES.contains(s.token(j - 1).lower()));
      if (time) {
        j--;
        if (s.token(j).is("on")
            || s.token(j).is("in")
            || s.token(j).is("last")
            || s.token(j).is("this")
            || s.token(j).is("earlier")) {
          j--;
        }
      } else if ((t.is("turn") || t.is("response")) && is(j - 1, "in")) {
        j -= 2;
      } else if (t.pos().equals("ADV") && j < last) {
        j--;
      } else {
        return j;
      }
    }
    return j;
  }

  /** The phrase without the adverbial that leads its clause: in Washington, on Friday, earlier. */
  Range lead(Range phrase) {
    int from = phrase.from();
    while (from < phrase.to() - 1
        && (s.token(from).pos().equals("CCONJ")
            || s.token(from).text().matches("\\d{1,2}[.:]\\d{2}|•")
            || s.token(from).pos().equals("ADV")
            || s.token(from).pos().equals("INTJ")
            || s.token(from).is("both"))) {
      from++;
    }
    if (from < phrase.to() - 1
        && (s.token(from).pos().equals("ADP") || Phrases.TIMES.contains(s.token(from).lower()))) {
      int start = -1;
      for (int j = from + 1; j < phrase.to(); j++) {
        Token t = s.token(j);
        Token b = s.token(j - 1);
        boolean opens =
            (t.pos().equals("DET") && !t.isCapitalised())
                || (t.pos().equals("PRON") && !t.is("its") && !t.is("his") && !t.is("their"));
        boolean afterNoun =
            Phrases.isNoun(b) || b.pos().equals("NUM") || Phrases.TIMES.contains(b.lower());
        if (afterNoun
            && (opens
                || ((Phrases.TIMES.contains(b.lower()) || b.pos().equals("NUM"))
                    && !Phrases.TIMES.contains(t.lower())
                    && !t.pos().equals("ADP")
                    && !t.pos().equals("NUM")))) {
          start = j;
          break;
        }
      }
      if (start > 0) {
        from = start;
      }
    }
    return new Range(from, phrase.to());
  }

  /** The last noun phrase between the two, without what stands before a preposition. */
  int nearest(int from, int to) {
    return lead(new Range(from, to)).from();
  }

  boolean is(int i, String word) {
    return i >= 0 && i < s.size() && s.token(i).is(word);
  }

  int semicolon(int from, int end) {
    for (int i = from; i < end; i++) {
      if (is(i, ";")) {
        return i;
      }
    }
    return end;
  }
}

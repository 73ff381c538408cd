package org.trucewatch.reading;

import java.util.Set;

/**
 * Which words of a sentence are verbs of speech, and what stands around them: who is told, whether
 * a clause follows, where what is said begins.
 */
final class SpeechVerbs {
  static final Set<String> BE =
      Set.of("be", "is", "are", "was", "were", "been", "being", "'s", "'re");

  static final Set<String> HAVE = Set.of("have", "has", "had", "'ve");

  private static final Set<String> ADVERBS =
      Set.of(
          "also",
          "then",
          "later",
          "earlier",
          "now",
          "meanwhile",
          "still",
          "again",
          "just",
          "even",
          "never",
          "ever",
          "already",
          "soon",
          "once",
          "so",
          "yet",
          "here",
          "there",
          "however",
          "moreover",
          "furthermore",
          "too",
          "first",
          "thus",
          "elsewhere",
          "today",
          "yesterday");

  static final Set<String> NOT = Set.of("not", "n't", "never", "neither", "nor");

  static final Set<String> TELL = Inflection.verb("tell");

  static final Set<String> ALSO_NOUNS =
      Set.of(
          "reports",
          "claims",
          "calls",
          "demands",
          "offers",
          "orders",
          "requests",
          "notes",
          "states",
          "posts",
          "tweets",
          "comments",
          "hopes",
          "signals",
          "hints",
          "estimates",
          "records",
          "counts",
          "appeals",
          "proposals",
          "wants",
          "sets",
          "puts",
          "presses",
          "rules",
          "cites",
          "quotes",
          "remarks",
          "promises",
          "pledges",
          "vows",
          "boasts",
          "replies",
          "expects");

  static final Set<String> INVERTING =
      Set.of(
          "said",
          "says",
          "added",
          "adds",
          "wrote",
          "writes",
          "reported",
          "reports",
          "noted",
          "notes",
          "announced",
          "claimed",
          "warned",
          "explained",
          "insisted",
          "stressed",
          "declared",
          "stated",
          "recalled",
          "replied",
          "commented",
          "argued",
          "confirmed",
          "posted",
          "emphasised",
          "emphasized");

  private final Sentence s;
  private final Words at;

  SpeechVerbs(Sentence sentence, Words words) {
    this.s = sentence;
    this.at = words;
  }

  /**
   * Present tense of headlines and digests that the tagger takes for a noun: "Hamas announces
   * that", "Israel orders the evacuation". What could be a noun and follows what could describe it
   * is none.
   */
  boolean isMistaggedVerb(int i) {
    Token t = s.token(i);
    if ((t.is("put") || t.is("puts")) && at.is(i + 1, "it")) {
      return true;
    }
    if (i + 1 == s.size() && i > 1) {
      // A headline ends so: "..., Washington Post reports".
      return Speech.SAY.contains(t.lower())
          && t.lower().endsWith("s")
          && s.token(i - 1).isCapitalised()
          && at.previousComma(i - 1) > 0;
    }
    if (i == 0
        || i + 1 >= s.size()
        || (!Phrases.isNoun(t) && !t.pos().equals("PUNCT"))
        || t.isCapitalised()) {
      return false;
    }
    Token before =
        s.token(i > 2 && s.token(i - 2).is("-") && s.token(i - 3).isCapitalised() ? i - 3 : i - 1);
    Token after = s.token(i + 1);
    String w = t.lower();
    boolean third = w.endsWith("s");
    boolean sure = third && !ALSO_NOUNS.contains(w);
    boolean subject =
        before.is(")")
            || (before.is(",") && third)
            || (before.pos().equals("PRON")
                && !before.lower().matches("its|his|her|their|our|my|your"))
            || before.is("and")
            || before.is("but")
            || before.is("also")
            || before.is("then")
            || ((Phrases.isNoun(before)
                    || before.isCapitalised()
                    || Speech.BODY.contains(before.lower()))
                && !Phrases.isOwner(before)
                && !before.pos().equals("DET"));
    boolean object =
        after.is("that")
            || after.is("responsibility")
            || after.pos().equals("DET")
            || after.pos().equals("PRON")
            || after.pos().equals("SCONJ")
            || after.is("to")
            || sure
            || (third
                && (after.is(".") || after.is(","))
                && before.isCapitalised()
                && at.previousComma(i - 1) > 0)
            || (third && after.pos().equals("AUX"))
            || (w.equals("rules") && after.is("out"))
            || (third && (after.is("for") || after.is("on") || after.is("against")))
            || (third
                && (after.isCapitalised()
                    || after.is("\"")
                    || (after.is(",") && at.is(i + 2, "\""))
                    || after.pos().equals("NUM")
                    || after.pos().equals("ADJ")));
    if (!third
        && !after.is("that")
        && !after.is("they")
        && !(before.lower().endsWith("s") && Speech.ACT.contains(w))) {
      return false;
    }
    if ((before.is("and") || before.is("but")) && !third) {
      return false;
    }
    return subject && object && !at.hasClauseVerbBefore(i);
  }

  /** "Said", "announced yesterday that": the tagger may take it for an adjective or a noun. */
  boolean isSurePast(int i) {
    String w = s.token(i).lower();
    return i > 1
        && (w.equals("said")
            || (w.endsWith("ed")
                && Speech.SAY.contains(w)
                && (at.is(i + 1, "that") || at.is(i + 2, "that"))));
  }

  /** "Puts it at", "speaks of", "counts 14": a verb that says something with a mere object. */
  boolean reckons(int i) {
    String w = s.token(i).lower();
    return (Speech.isForm(w, "put") && (at.follows(i, "at", 8) || at.is(i + 1, "it")))
        || (i > 0 && Speech.DOCUMENT.contains(s.token(i - 1).lower()))
        || (Speech.isForm(w, "speak") && at.is(i + 1, "of"))
        || (Speech.isForm(w, "count") && i + 1 < s.size() && s.token(i + 1).pos().equals("NUM"));
  }

  /** "Continued the attacks", unlike "he continued": no speech. */
  boolean goesOn(int i) {
    return Speech.isForm(s.token(i).lower(), "continue")
        && i + 1 < s.size()
        && !s.token(i + 1).isPunctuation();
  }

  /** Whether nothing but "as" or "but" stands before: "As the minister put it, ...". */
  boolean leads(int start) {
    for (int i = 0; i < start; i++) {
      if (!at.is(i, "as")
          && !s.token(i).pos().equals("CCONJ")
          && !s.token(i).pos().equals("ADV")
          && !s.token(i).isPunctuation()) {
        return false;
      }
    }
    return true;
  }

  /** "..., he told Reuters by telephone, would have to ...": where the sentence goes on, else 0. */
  int resumes(int verb, int from) {
    for (int j = Math.max(verb + 1, from); j < s.size() - 1; j++) {
      if (at.is(j, ",") || at.is(j, "\"") || at.is(j, ":")) {
        return at.onlyMarks(j, s.size()) ? 0 : j + 1;
      }
    }
    return 0;
  }

  /**
   * "..., he told the press, "...": whether the quotation that the verb parts goes on behind it.
   */
  boolean parts(int verb, int from) {
    int comma = Math.max(verb + 1, from);
    return comma <= verb + 8 && at.is(comma, ",") && at.is(comma + 1, "\"");
  }

  /** Whether nothing that could be said follows the verb before the next mark. */
  boolean closes(int verb) {
    if (at.is(verb + 1, "it") && verb + 2 < s.size() && s.token(verb + 2).isPunctuation()) {
      return true;
    }
    int j = Math.max(verb + 1, told(verb).to());
    int words = 0;
    while (j < s.size() && !(s.token(j).isPunctuation() && !s.token(j).is("-"))) {
      Token t = s.token(j);
      if (t.is("that") || Phrases.isClauseVerb(s, j)) {
        return false;
      }
      words++;
      j++;
    }
    boolean mark =
        j >= s.size()
            || (!s.token(j).is(":")
                && !(s.token(j).is("\"") && words == 0)
                && !(s.token(j).is(",") && at.is(j + 1, "\"")));
    if (words == 0) {
      return mark && !(at.is(j, "\"") && j == verb + 1);
    }
    Token next = s.token(Math.max(verb + 1, Math.min(told(verb).to(), s.size() - 1)));
    boolean adverbial =
        next.pos().equals("ADP")
            || next.pos().equals("ADV")
            || Phrases.TIMES.contains(next.lower())
            || next.is("last")
            || !told(verb).isEmpty();
    return mark && adverbial && at.hasVerb(0, verb - 1);
  }

  /** Whether a year, a number or a day stands there: "estimated by 2050" names no speaker. */
  boolean isTime(int i) {
    return i < s.size()
        && (s.token(i).pos().equals("NUM") || Phrases.TIMES.contains(s.token(i).lower()));
  }

  /** "..., citing two officials, that ...": whether the clause follows behind whom it cites. */
  private boolean isCitedThat(int comma) {
    boolean cites =
        at.is(comma + 1, "citing")
            || at.is(comma + 1, "quoting")
            || (at.is(comma + 1, "with") && at.is(comma + 2, "reference"));
    for (int j = comma + 2; cites && j < Math.min(s.size() - 1, comma + 16); j++) {
      if (at.is(j, ",") && at.is(j + 1, "that")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause or a quotation follows the verb: that ..., it has ..., "..." */
  boolean hasClause(int verb) {
    int limit = Math.min(s.size(), verb + 14);
    for (int j = verb + 1; j < limit; j++) {
      Token t = s.token(j);
      if ((t.is("that") && (t.pos().equals("SCONJ") || j == verb + 1))
          || t.is("whether")
          || (t.is("\"") && j <= verb + 3)
          || (t.is(",") && j <= verb + 2 && at.is(j + 1, "\""))
          || (t.is(",") && isCitedThat(j))
          || (t.is(":") && j <= verb + 3)) {
        return true;
      }
      if ((t.is("to") && t.pos().equals("PART"))
          || (t.isPunctuation() && !t.is("-") && !t.is("(") && !t.is(")"))) {
        return false;
      }
      if (Phrases.isClauseVerb(s, j) && !t.lower().endsWith("ing")) {
        return true;
      }
    }
    return false;
  }

  /** To whom it was told: the words between "told" and what was told. */
  Range told(int verb) {
    if (!TELL.contains(s.token(verb).lower()) && !at.is(verb + 1, "to")) {
      return Range.EMPTY;
    }
    int from = at.is(verb + 1, "to") ? verb + 2 : verb + 1;
    int j = from;
    boolean any = false;
    while (j < s.size()) {
      Token t = s.token(j);
      if ((t.isPunctuation() && !t.is("-"))
          || Phrases.SUBORDINATORS.contains(t.lower())
          || t.isVerb()
          || t.is("to")) {
        break;
      }
      if (any
          && (t.pos().equals("DET")
              || t.pos().equals("PRON")
              || t.pos().equals("ADP")
              || Phrases.TIMES.contains(t.lower()))) {
        break;
      }
      any |= Phrases.isNoun(t) || t.pos().equals("PRON");
      j++;
    }
    return j > from ? new Range(from, j) : Range.EMPTY;
  }

  int contentStart(int from) {
    int limit = Math.min(s.size(), from + 16);
    for (int j = from; j < limit; j++) {
      Token t = s.token(j);
      boolean first = j == from && j + 2 < s.size() && s.token(j + 1).isCapitalised();
      boolean opens = first || (j == from && at.is(j + 1, "a")) || t.pos().equals("SCONJ");
      if (t.is("that") && opens) {
        return j + 1;
      }
      if (t.is("\"") || Phrases.isClauseVerb(s, j)) {
        break;
      }
    }
    int j = from;
    while (j < s.size()
        && (Phrases.TIMES.contains(s.token(j).lower())
            || (at.is(j, "on")
                && j + 1 < s.size()
                && Phrases.TIMES.contains(s.token(j + 1).lower()))
            || at.is(j, ":")
            || at.is(j, ","))) {
      j++;
    }
    return j < s.size() ? j : from;
  }

  /** Whether the subject follows: "...", said the minister. */
  boolean inverted(int i, int first) {
    String w = s.token(i).lower();
    if (!INVERTING.contains(w) || first != i || i + 1 >= s.size()) {
      return false;
    }
    boolean mark =
        i == 0 || at.is(i - 1, "\"") || at.is(i - 1, ",") || at.is(i - 1, "?") || at.is(i - 1, "!");
    Token next = s.token(i + 1);
    boolean noun =
        Phrases.isNoun(next)
            || next.pos().equals("DET")
            || next.pos().equals("ADJ")
            || next.pos().equals("NUM")
            || (next.pos().equals("PRON")
                && !next.is("that")
                && !next.is("it")
                && !next.is("they"));
    if (!mark || !noun || next.is("that")) {
      return false;
    }
    int end = Phrases.endAfter(s, i + 1);
    boolean closed =
        end >= s.size()
            || s.token(end).isPunctuation()
            || s.token(end).pos().equals("ADP")
            || s.token(end).is("as")
            || s.token(end).is("after");
    return closed
        && (i == 0
            || at.is(i - 1, "\"")
            || at.hasVerb(Math.max(0, at.previousComma(i - 2)), i - 1)
            || (next.pos().equals("DET") && at.hasVerb(0, i - 1)));
  }

  /** Whether a capitalised word that the tagger holds for an adverb is one, and not a name. */
  private static boolean isAdverb(Token t) {
    return !t.isCapitalised() || t.lower().endsWith("ly") || ADVERBS.contains(t.lower());
  }

  int groupStart(int verb) {
    int j = verb;
    while (j > 0) {
      Token t = s.token(j - 1);
      boolean name = j == 1 && t.pos().equals("ADV") && !isAdverb(t);
      boolean part =
          (t.pos().equals("AUX") || (HAVE.contains(t.lower()) && t.isVerb()))
              || (t.pos().equals("PART") && !t.is("'s") && !t.is("'"))
              || (t.pos().equals("ADV") && !Phrases.TIMES.contains(t.lower()) && !t.is("when"));
      if (!part || name) {
        break;
      }
      j--;
    }
    return j;
  }

  boolean negated(int first, int verb) {
    if (at.is(first - 1, "neither") || at.is(first - 1, "nor")) {
      return true;
    }
    for (int j = first; j < verb; j++) {
      if (NOT.contains(s.token(j).lower())) {
        return true;
      }
    }
    return false;
  }

  boolean isPassive(int first, int verb, String w) {
    if (w.endsWith("ing") || w.endsWith("s")) {
      return false;
    }
    for (int j = first; j < verb; j++) {
      if (BE.contains(s.token(j).lower()) && s.token(j).pos().equals("AUX")) {
        return true;
      }
    }
    return false;
  }
}

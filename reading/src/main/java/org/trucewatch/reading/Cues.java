package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds the cues of a sentence: verbs of speech with their subjects before or behind them, "according
 * to", "citing". It knows no grammar beyond the order of words: a subject is what stands between the
 * last border of clauses and the verb.
 */
final class Cues {
  private static final Set<String> BE = Set.of("be", "is", "are", "was", "were", "been", "being", "'s", "'re");
  private static final Set<String> NOT = Set.of("not", "n't", "never", "neither", "nor");
  private static final Set<String> CALL = Set.of("calls", "called", "call");
  private static final Set<String> TELL = Inflection.verb("tell");
  private static final Set<String> CITING = Set.of("citing", "quoting", "cites", "quotes", "cited", "quoted");
  private static final Set<String> ALSO_NOUNS =
      Set.of("reports", "claims", "calls", "demands", "offers", "orders", "requests", "notes", "states", "posts", "tweets", "comments", "hopes", "signals", "hints", "estimates", "records", "counts", "appeals", "proposals", "wants", "sets", "puts", "presses", "rules", "cites", "quotes", "remarks", "promises", "pledges", "vows", "boasts", "replies", "expects");

  private static final Set<String> VIEWS = Set.of("words", "view", "opinion", "estimate", "estimation", "assessment", "account", "telling");

  private static final Set<String> RECKONINGS =
      Set.of("count", "counts", "tally", "tallies", "estimate", "estimates", "account", "accounts", "reckoning", "figures", "admission");

  private static final Set<String> INVERTING =
      Set.of("said", "says", "added", "adds", "told", "wrote", "writes", "reported", "reports", "noted", "notes", "announced", "claimed", "warned", "explained", "insisted", "stressed", "declared", "stated", "recalled", "replied", "commented", "argued", "confirmed", "posted", "emphasised", "emphasized");

  private final Sentence s;
  private final List<Cue> found = new ArrayList<>();

  private Cues(Sentence sentence) {
    this.s = sentence;
  }

  static List<Cue> of(Sentence sentence) {
    Cues cues = new Cues(sentence);
    cues.find();
    return cues.bounded();
  }

  private void find() {
    for (int i = 0; i < s.size(); i++) {
      String w = s.token(i).lower();
      if (w.equals("according") && is(i + 1, "to")) {
        phrase(Cue.Form.ACCORDING, i, i + 2);
      } else if (w.equals("with") && is(i + 1, "reference") && is(i + 2, "to")) {
        phrase(Cue.Form.CITING, i, i + 3);
      } else if (w.equals("as") && is(i + 1, "per")) {
        phrase(Cue.Form.ACCORDING, i, i + 2);
      } else if (w.equals("in") && viewOf(i) > 0) {
        int end = viewOf(i);
        add(Cue.Form.ACCORDING, new Range(i, end + 1), new Range(i + 1, end), Range.EMPTY, Range.EMPTY, around(i, end + 1));
      } else if (w.equals("by") && reckoning(i) > 0) {
        int noun = reckoning(i);
        int end = is(noun + 1, "of") ? Phrases.endAfter(s, noun + 2) : noun + 1;
        Range speaker = is(noun + 1, "of") ? new Range(noun + 2, end) : new Range(i + 1, noun);
        add(Cue.Form.ACCORDING, new Range(i, noun + 1), speaker, Range.EMPTY, Range.EMPTY, around(i, end));
      } else if ((w.equals("citing") || w.equals("quoting")) && !is(i - 1, "was") && !is(i - 1, "is")) {
        phrase(Cue.Form.CITING, i, i + 1);
      } else if (!CITING.contains(w)
          && (Speech.SAY.contains(w) || Speech.ACT.contains(w))
          && (i == 0 || !s.token(i).isCapitalised())
          && (s.token(i).isVerb() || isMistaggedVerb(i))) {
        verb(i);
      }
    }
  }

  /**
   * Present tense of headlines and digests that the tagger takes for a noun: "Hamas announces that",
   * "Israel orders the evacuation". What could be a noun and follows what could describe it is none.
   */
  private boolean isMistaggedVerb(int i) {
    Token t = s.token(i);
    if (i == 0 || i + 1 >= s.size() || !Phrases.isNoun(t) && !t.pos().equals("PUNCT") || t.isCapitalised()) {
      return false;
    }
    Token before = s.token(i > 2 && s.token(i - 2).is("-") && s.token(i - 3).isCapitalised() ? i - 3 : i - 1);
    Token after = s.token(i + 1);
    String w = t.lower();
    boolean third = w.endsWith("s");
    boolean sure = third && !ALSO_NOUNS.contains(w);
    boolean subject =
        before.is(")") || before.is(",") && third
            || before.pos().equals("PRON") && !before.lower().matches("its|his|her|their|our|my|your")
            || before.is("and") || before.is("but") || before.is("also") || before.is("then")
            || (Phrases.isNoun(before) || before.isCapitalised() || Speech.BODY.contains(before.lower())) && !Phrases.isOwner(before) && !before.pos().equals("DET");
    boolean object =
        after.is("that") || after.is("responsibility") || after.pos().equals("DET") || after.pos().equals("PRON")
            || after.pos().equals("SCONJ") || after.is("to") || sure || third && after.pos().equals("AUX") || w.equals("rules") && after.is("out") || third && (after.is("for") || after.is("on") || after.is("against"))
            || third && (after.isCapitalised() || after.is("\"") || after.pos().equals("NUM") || after.pos().equals("ADJ"));
    if (!third && !after.is("that") && !after.is("they") && !(before.lower().endsWith("s") && Speech.ACT.contains(w))) {
      return false;
    }
    if ((before.is("and") || before.is("but")) && !third) {
      return false;
    }
    return subject && object && !hasClauseVerbBefore(i);
  }

  /** Whether a verb of the same clause stands before the token already. */
  private boolean hasClauseVerbBefore(int i) {
    for (int j = i - 1; j >= 0; j--) {
      Token t = s.token(j);
      if (t.isPunctuation() && !t.is("-") && !t.is("(") && !t.is(")") || t.is("and") || t.is("but") || Phrases.SUBORDINATORS.contains(t.lower())) {
        return false;
      }
      if (Phrases.isClauseVerb(s, j)) {
        return true;
      }
    }
    return false;
  }

  /** "By the ministry's count", "by the estimate of": the token of the noun; 0 where it is none. */
  private int reckoning(int by) {
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
  private int viewOf(int in) {
    for (int j = in + 2; j < Math.min(s.size(), in + 6); j++) {
      if (VIEWS.contains(s.token(j).lower())) {
        boolean owner = Phrases.isOwner(s.token(j - 1)) || j == in + 2 && s.token(j - 1).pos().equals("PRON");
        return owner ? j : 0;
      }
      if (s.token(j).isPunctuation() || s.token(j).isVerb()) {
        return 0;
      }
    }
    return 0;
  }

  /** A preposition and whom it names: what stands around the two is what they say. */
  private void phrase(Cue.Form form, int from, int to) {
    if (to >= s.size()) {
      return;
    }
    int end = Phrases.endAfter(s, to);
    Range speaker = new Range(to, end);
    if (is(end, ",") && is(end + 1, "including")) {
      end = Phrases.endAfter(s, end + 2);
      speaker = new Range(to, end);
    }
    Range addition = apposition(end);
    int stop = addition.isEmpty() ? end : addition.to();
    if (!speaker.isEmpty()) {
      add(form, new Range(from, to), speaker, addition, Range.EMPTY, around(from, stop));
    }
  }

  /** The clause in which the words from {@code from} to {@code to} are an insertion. */
  private Range around(int from, int to) {
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

  private boolean isBorder(int i) {
    return (is(i, "while") || is(i, "but") || is(i, "whereas")) && i > 0 && s.token(i - 1).isPunctuation();
  }

  private boolean onlyMarks(int from, int to) {
    for (int i = from; i < to; i++) {
      Token t = s.token(i);
      if (!t.isPunctuation() && !t.pos().equals("ADV") && !t.pos().equals("CCONJ") && !t.pos().equals("NUM")) {
        return false;
      }
    }
    return true;
  }

  private void verb(int i) {
    Token t = s.token(i);
    String w = t.lower();
    int first = groupStart(i);
    if (is(i - 1, "to") || is(first - 1, "that") || negated(first, i) || is(i - 1, "-") || is(i + 1, "-")) {
      return;
    }
    boolean passive = passive(first, i, w);
    if (passive || is(i + 1, "by") && !w.endsWith("ing")) {
      passive(i, first);
      return;
    }
    if (CALL.contains(w)) {
      call(i, first);
      return;
    }
    boolean act = Speech.ACT.contains(w) && !(Speech.SAY.contains(w) && hasClause(i));
    if (w.endsWith("ing") && first == i) {
      participle(i, act);
      return;
    }
    boolean reckons = Inflection.verb("put").contains(w) && follows(i, "at", 8) || Inflection.verb("speak").contains(w) && is(i + 1, "of") || Inflection.verb("count").contains(w) && i + 1 < s.size() && s.token(i + 1).pos().equals("NUM");
    if (!act && !reckons && Speech.NEEDS_CLAUSE.contains(w) && !hasClause(i) && !closes(i) && !TELL.contains(w)) {
      return;
    }
    Cue.Form form = act ? Cue.Form.ACTS : Cue.Form.SAYS;
    if (inverted(i, first)) {
      int end = Phrases.endAfter(s, i + 1);
      Range speaker = new Range(i + 1, end);
      add(form, new Range(i, i + 1), speaker, apposition(end), Range.EMPTY, before(first));
      return;
    }
    finite(form, i, first);
  }

  private void finite(Cue.Form form, int i, int first) {
    int last = skipTimes(first - 1);
    if (last < 0) {
      return;
    }
    Token before = s.token(last);
    Range words = new Range(first, i + 1);
    if (before.is(",")) {
      int close = last;
      int open = previousComma(last - 1);
      // ", based in Kivu, Congo, claims": past what only describes.
      while (open > 0 && previousComma(open - 1) > 0 && (s.token(previousComma(open - 1) + 1).pos().equals("VERB") || s.token(previousComma(open - 1) + 1).is("who"))) {
        close = open;
        open = previousComma(open - 1);
      }
      if (open >= 0) {
        int start = Phrases.startBefore(s, open - 1);
        Range speaker = lead(new Range(start, open));
        Range addition = new Range(open + 1, close);
        boolean adverbial = s.token(speaker.from()).pos().equals("ADP") || s.token(speaker.from()).pos().equals("ADV");
        subject(form, words, adverbial ? addition : speaker, adverbial ? Range.EMPTY : addition, i);
      } else {
        subject(form, words, Range.EMPTY, Range.EMPTY, i);
      }
    } else if (before.is("who") || before.is("which")) {
      int end = is(last - 1, ",") ? last - 1 : last;
      int start = end > 0 ? Phrases.startBefore(s, end - 1) : 0;
      subject(form, words, new Range(nearest(start, end), end), Range.EMPTY, i);
    } else if (before.pos().equals("CCONJ") || before.is("then") || before.is("\"") || before.is(";") || before.is("-")) {
      subject(form, words, Range.EMPTY, Range.EMPTY, i);
    } else if (Phrases.isNoun(before) || before.pos().equals("PRON") || before.is(")") || before.pos().equals("NUM") || before.pos().equals("ADJ") || before.pos().equals("DET") || before.pos().equals("X") || before.isCapitalised()) {
      int start = listStart(Phrases.startBefore(s, last));
      Range speaker = lead(new Range(start, last + 1));
      boolean vessel = Speech.VESSEL.contains(s.token(last).lower()) && speaker.to() - speaker.from() <= 3 && (is(speaker.from(), "a") || is(speaker.from(), "an"));
      subject(form, words, vessel ? Range.EMPTY : speaker, Range.EMPTY, i);
    }
  }

  /** "The United States, the European Union and several others call for": where the list begins. */
  private int listStart(int start) {
    if (start < 3 || !is(start - 1, ",") && !(is(start - 1, "and") && is(start - 2, ","))) {
      return start;
    }
    int j = start - 1;
    while (j >= 0) {
      Token t = s.token(j);
      boolean listed = Phrases.isNoun(t) || t.pos().equals("ADJ") || t.pos().equals("DET") || t.is(",") || t.is("and");
      if (!listed || Phrases.TIMES.contains(t.lower())) {
        return start;
      }
      j--;
    }
    return is(start - 1, "and") ? 0 : start;
  }

  /** "Calls for", "calls on" is a deed; "calls it a breach" says something; "calls off" neither. */
  private void call(int i, int first) {
    if (is(i + 1, "off") || i + 1 >= s.size() || s.token(i + 1).isPunctuation() && !is(i + 1, "\"")) {
      return;
    }
    boolean deed = is(i + 1, "for") || is(i + 1, "on") || is(i + 1, "upon") || is(i + 2, "for") || is(i + 2, "on");
    finite(deed ? Cue.Form.ACTS : Cue.Form.SAYS, i, first);
  }

  private void subject(Cue.Form form, Range words, Range speaker, Range addition, int verb) {
    Range told = told(verb);
    int from = Math.max(verb + 1, told.to());
    Range after = new Range(contentStart(from), s.size());
    boolean closes = form == Cue.Form.SAYS && closes(verb);
    int start = speaker.isEmpty() ? words.from() : speaker.from();
    Range content;
    if (closes) {
      content = before(start);
      int resume = resumes(verb, from);
      if (resume > 0) {
        content = new Range(content.isEmpty() ? resume : content.from(), s.size());
      }
    } else if (form == Cue.Form.ACTS) {
      content = new Range(words.from(), s.size());
    } else {
      content = after;
    }
    add(form, words, speaker, addition, told, content);
  }

  /** "..., he told Reuters by telephone, would have to ...": where the sentence goes on, else 0. */
  private int resumes(int verb, int from) {
    for (int j = Math.max(verb + 1, from); j < s.size() - 1; j++) {
      if (is(j, ",") || is(j, "\"")|| is(j, ":")) {
        return onlyMarks(j, s.size()) ? 0 : j + 1;
      }
    }
    return 0;
  }

  /** Whether nothing that could be said follows the verb before the next mark. */
  private boolean closes(int verb) {
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
    boolean mark = j >= s.size() || !s.token(j).is(":") && !(s.token(j).is("\"") && words == 0) && !(s.token(j).is(",") && is(j + 1, "\""));
    if (words == 0) {
      return mark && !(is(j, "\"") && j == verb + 1);
    }
    Token next = s.token(Math.max(verb + 1, Math.min(told(verb).to(), s.size() - 1)));
    boolean adverbial = next.pos().equals("ADP") || next.pos().equals("ADV") || Phrases.TIMES.contains(next.lower()) || !told(verb).isEmpty();
    return mark && adverbial && hasVerb(0, verb - 1);
  }

  private boolean follows(int verb, String word, int within) {
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

  private boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Phrases.isClauseVerb(s, i) && i < to) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause or a quotation follows the verb: that ..., it has ..., "..." */
  private boolean hasClause(int verb) {
    int limit = Math.min(s.size(), verb + 14);
    for (int j = verb + 1; j < limit; j++) {
      Token t = s.token(j);
      if (t.is("that") && (t.pos().equals("SCONJ") || j == verb + 1) || t.is("whether") || t.is("\"") && j <= verb + 3 || t.is(":") && j <= verb + 3) {
        return true;
      }
      if (t.is("to") && t.pos().equals("PART") || t.isPunctuation() && !t.is("-") && !t.is("(") && !t.is(")")) {
        return false;
      }
      if (Phrases.isClauseVerb(s, j) && !t.lower().endsWith("ing")) {
        return true;
      }
    }
    return false;
  }

  /** To whom it was told: the words between "told" and what was told. */
  private Range told(int verb) {
    if (!TELL.contains(s.token(verb).lower()) && !is(verb + 1, "to")) {
      return Range.EMPTY;
    }
    int from = is(verb + 1, "to") ? verb + 2 : verb + 1;
    int j = from;
    boolean any = false;
    while (j < s.size()) {
      Token t = s.token(j);
      if (t.isPunctuation() && !t.is("-") || Phrases.SUBORDINATORS.contains(t.lower()) || t.isVerb() || t.is("to")) {
        break;
      }
      if (any && (t.pos().equals("DET") || t.pos().equals("PRON") || t.pos().equals("ADP") || Phrases.TIMES.contains(t.lower()))) {
        break;
      }
      any |= Phrases.isNoun(t) || t.pos().equals("PRON");
      j++;
    }
    return j > from ? new Range(from, j) : Range.EMPTY;
  }

  private int contentStart(int from) {
    int limit = Math.min(s.size(), from + 16);
    for (int j = from; j < limit; j++) {
      Token t = s.token(j);
      if (t.is("that") && t.pos().equals("SCONJ")) {
        return j + 1;
      }
      if (t.is("\"") || Phrases.isClauseVerb(s, j)) {
        break;
      }
    }
    int j = from;
    while (j < s.size() && (Phrases.TIMES.contains(s.token(j).lower()) || is(j, "on") && j + 1 < s.size() && Phrases.TIMES.contains(s.token(j + 1).lower()) || is(j, ":") || is(j, ","))) {
      j++;
    }
    return j < s.size() ? j : from;
  }

  /** All that stands before a cue that closes its sentence, back to a semicolon. */
  private Range before(int end) {
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

  private void passive(int verb, int first) {
    int by = -1;
    for (int j = verb + 1; j < Math.min(s.size(), verb + 7); j++) {
      if (is(j, "by")) {
        by = j;
        break;
      }
      if (s.token(j).isPunctuation() || Phrases.isClauseVerb(s, j)) {
        break;
      }
    }
    if (by < 0 || by + 1 >= s.size()) {
      return;
    }
    int end = Phrases.endAfter(s, by + 1);
    boolean act = Speech.ACT.contains(s.token(verb).lower()) && !Speech.SAY.contains(s.token(verb).lower());
    int start = Phrases.startBefore(s, Math.max(0, first - 1));
    add(
        act ? Cue.Form.ACTS : Cue.Form.SAYS,
        new Range(first, by + 1),
        new Range(by + 1, end),
        apposition(end),
        Range.EMPTY,
        first == verb && !act ? new Range(start, first) : new Range(start, s.size()));
  }

  private void participle(int i, boolean act) {
    int before = i - 1;
    if (before >= 0 && !s.token(before).is(",") && !s.token(before).pos().equals("CCONJ") && !s.token(before).pos().equals("ADV") && !s.token(before).is("\"")) {
      boolean own = Phrases.isNoun(s.token(before));
      if (!own || !hasClause(i) && !Speech.VESSEL.contains(s.token(before).lower())) {
        return;
      }
      int start = Phrases.startBefore(s, before);
      boolean vessel = Speech.VESSEL.contains(s.token(before).lower());
      add(act ? Cue.Form.ACTS : Cue.Form.SAYS, new Range(i, i + 1), vessel ? Range.EMPTY : new Range(nearest(start, i), i), Range.EMPTY, Range.EMPTY, new Range(act ? i : contentStart(i + 1), s.size()));
      return;
    }
    add(act ? Cue.Form.ACTS : Cue.Form.SAYS, new Range(i, i + 1), Range.EMPTY, Range.EMPTY, told(i), new Range(act ? i : contentStart(Math.max(i + 1, told(i).to())), s.size()));
  }

  /** Whether the subject follows: "...", said the minister. */
  private boolean inverted(int i, int first) {
    String w = s.token(i).lower();
    if (!INVERTING.contains(w) || first != i || i + 1 >= s.size()) {
      return false;
    }
    boolean mark = i == 0 || is(i - 1, "\"") || is(i - 1, ",") || is(i - 1, "?") || is(i - 1, "!");
    Token next = s.token(i + 1);
    boolean noun = Phrases.isNoun(next) || next.pos().equals("DET") || next.pos().equals("ADJ") || next.pos().equals("NUM") || next.pos().equals("PRON") && !next.is("that") && !next.is("it") && !next.is("they");
    if (!mark || !noun || next.is("that")) {
      return false;
    }
    int end = Phrases.endAfter(s, i + 1);
    boolean closed = end >= s.size() || s.token(end).isPunctuation() || s.token(end).pos().equals("ADP") || s.token(end).is("as") || s.token(end).is("after");
    return closed && (i == 0 || is(i - 1, "\"") || hasVerb(Math.max(0, previousComma(i - 2)), i - 1));
  }

  /** A phrase between commas behind a name: its words; empty where there is none. */
  private Range apposition(int comma) {
    if (!is(comma, ",")) {
      return Range.EMPTY;
    }
    int j = comma + 1;
    while (j < s.size() && !(s.token(j).isPunctuation() && !s.token(j).is("-") && !s.token(j).is("."))) {
      if (Phrases.isClauseVerb(s, j)) {
        return Range.EMPTY;
      }
      j++;
    }
    boolean descr = j > comma + 1 && (s.token(comma + 1).is("a") || s.token(comma + 1).is("the") || s.token(comma + 1).is("an") || hasRole(comma + 1, j));
    return descr ? new Range(comma + 1, j) : Range.EMPTY;
  }

  private boolean hasRole(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Speech.OFFICIAL.contains(s.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private int previousComma(int from) {
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

  private int groupStart(int verb) {
    int j = verb;
    while (j > 0) {
      Token t = s.token(j - 1);
      boolean part = t.pos().equals("AUX") || t.pos().equals("PART") && !t.is("'s") && !t.is("'") || t.pos().equals("ADV") && !Phrases.TIMES.contains(t.lower()) && !t.is("when");
      if (!part) {
        break;
      }
      j--;
    }
    return j;
  }

  private boolean negated(int first, int verb) {
    if (is(first - 1, "neither") || is(first - 1, "nor")) {
      return true;
    }
    for (int j = first; j < verb; j++) {
      if (NOT.contains(s.token(j).lower())) {
        return true;
      }
    }
    return false;
  }

  private boolean passive(int first, int verb, String w) {
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

  /** Skips "on Thursday" between a subject and its verb. */
  private int skipTimes(int last) {
    int j = last;
    while (j > 0) {
      Token t = s.token(j);
      boolean time = Phrases.TIMES.contains(t.lower()) || t.pos().equals("NUM") && j > 0 && Phrases.TIMES.contains(s.token(j - 1).lower());
      if (time) {
        j--;
        if (s.token(j).is("on") || s.token(j).is("in") || s.token(j).is("last") || s.token(j).is("this") || s.token(j).is("earlier")) {
          j--;
        }
      } else if (t.pos().equals("ADV") && j < last) {
        j--;
      } else {
        return j;
      }
    }
    return j;
  }

  /** The phrase without the adverbial that leads its clause: in Washington, on Friday, earlier. */
  private Range lead(Range phrase) {
    int from = phrase.from();
    while (from < phrase.to() - 1 && (s.token(from).pos().equals("CCONJ") || s.token(from).text().matches("\\d{1,2}[.:]\\d{2}|•") || s.token(from).pos().equals("ADV") || s.token(from).pos().equals("INTJ") || s.token(from).is("both"))) {
      from++;
    }
    if (from < phrase.to() - 1 && (s.token(from).pos().equals("ADP") || Phrases.TIMES.contains(s.token(from).lower()))) {
      int start = -1;
      for (int j = from + 1; j < phrase.to(); j++) {
        Token t = s.token(j);
        Token b = s.token(j - 1);
        boolean opens = t.pos().equals("DET") || t.pos().equals("PRON") && !t.is("its") && !t.is("his") && !t.is("their");
        boolean afterNoun = Phrases.isNoun(b) || b.pos().equals("NUM") || Phrases.TIMES.contains(b.lower());
        if (afterNoun && (opens || (Phrases.TIMES.contains(b.lower()) || b.pos().equals("NUM")) && !Phrases.TIMES.contains(t.lower()) && !t.pos().equals("ADP") && !t.pos().equals("NUM"))) {
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
  private int nearest(int from, int to) {
    return lead(new Range(from, to)).from();
  }

  private boolean is(int i, String word) {
    return i >= 0 && i < s.size() && s.token(i).is(word);
  }

  private void add(Cue.Form form, Range words, Range speaker, Range addition, Range told, Range content) {
    if (content.from() < s.size()) {
      found.add(new Cue(form, words, speaker, addition, told, content));
    }
  }

  /** A stretch that follows its cue ends where the next cue opens a clause of its own. */
  private List<Cue> bounded() {
    found.sort(Comparator.comparingInt((Cue c) -> c.words().from()));
    found.removeIf(c -> found.stream().anyMatch(o -> o != c && (o.speaker().contains(c.words().from()) || o.addition().contains(c.words().from()))));
    List<Cue> cues = new ArrayList<>();
    for (int k = 0; k < found.size(); k++) {
      Cue cue = found.get(k);
      int end = cue.content().to();
      for (int n = k + 1; n < found.size(); n++) {
        Cue next = found.get(n);
        int start = next.start();
        if (start > cue.words().to() && start < end && cue.content().from() < start && beside(next)) {
          end = start;
          break;
        }
      }
      int semicolon = semicolon(Math.max(cue.content().from(), cue.words().to()), end);
      cues.add(cue.content().from() >= cue.words().to() ? cue.until(semicolon) : cue.until(end));
    }
    return cues;
  }

  /** Whether the cue opens a clause of its own: behind a semicolon, or a comma and its conjunction. */
  private boolean beside(Cue cue) {
    int j = cue.start() - 1;
    boolean conjunction = false;
    while (j > 0 && (s.token(j).pos().equals("CCONJ") || is(j, "while") || is(j, "whereas") || is(j, "but") || s.token(j).pos().equals("ADV"))) {
      conjunction = true;
      j--;
    }
    return is(j, ";") || is(j, ",") && (conjunction || cue.speaker().isEmpty());
  }

  /** Whether the second cue speaks within what the first one says, not beside it. */
  static boolean nested(Cue outer, Cue inner) {
    boolean relative = inner.words().from() > inner.speaker().to() && inner.addition().isEmpty() && !inner.speaker().isEmpty();
    return inner.start() <= outer.content().from() + 1 && inner.start() >= outer.words().to() && !relative;
  }

  private int semicolon(int from, int end) {
    for (int i = from; i < end; i++) {
      if (is(i, ";")) {
        return i;
      }
    }
    return end;
  }
}

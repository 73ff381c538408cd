package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds the cues of a sentence: verbs of speech with their subjects before or behind them,
 * "according to", "citing". It knows no grammar beyond the order of words: a subject is what stands
 * between the last border of clauses and the verb.
 */
final class Cues {
  private static final Set<String> CALL = Set.of("calls", "called", "call");

  private static final Set<String> CITING =
      Set.of("citing", "quoting", "cites", "quotes", "cited", "quoted");

  private static final Set<String> PUBLISHING =
      Set.of("published", "posted", "recorded", "written", "printed");

  /** With "by" somebody does them, and says nothing. */
  private static final Set<String> HANDLING =
      Set.of(
          "found",
          "put",
          "published",
          "shown",
          "felt",
          "read",
          "proved",
          "written",
          "posted",
          "printed",
          "met",
          "heard",
          "known");

  /** They speak only before a clause: "putting pressure on", "finding that". */
  private static final Set<String> DOING =
      Set.of("putting", "finding", "showing", "counting", "proving", "feeling", "reading");

  /** What somebody holds: "is confident that", "are concerned the law will be changed". */
  private static final Set<String> HOLDING =
      Set.of(
          "concerned",
          "confident",
          "convinced",
          "certain",
          "sure",
          "afraid",
          "worried",
          "hopeful",
          "adamant",
          "optimistic");

  private final Sentence s;

  private final List<Cue> found = new ArrayList<>();

  private final Words at;
  private final SpeechVerbs verbs;

  private Cues(Sentence sentence) {
    this.s = sentence;
    this.at = new Words(sentence);
    this.verbs = new SpeechVerbs(sentence, at);
  }

  static List<Cue> of(Sentence sentence) {
    Cues cues = new Cues(sentence);
    cues.find();
    return cues.bounded();
  }

  private void find() {
    for (int i = 0; i < s.size(); i++) {
      String w = s.token(i).lower();
      if (w.equals("according") && at.is(i + 1, "to")) {
        phrase(Cue.Form.ACCORDING, i, i + 2);
      } else if (w.equals("with") && at.is(i + 1, "reference") && at.is(i + 2, "to")) {
        phrase(Cue.Form.CITING, i, i + 3);
      } else if ((w.equals("which") || w.equals("that")) && at.isCiting(i + 1)) {
        phrase(Cue.Form.CITING, i, at.is(i + 2, "to") ? i + 3 : i + 2);
      } else if (w.equals("as") && at.is(i + 1, "per")) {
        phrase(Cue.Form.ACCORDING, i, i + 2);
      } else if (w.equals("in") && at.viewOf(i) > 0) {
        int end = at.viewOf(i);
        add(
            Cue.Form.ACCORDING,
            new Range(i, end + 1),
            new Range(i + 1, end),
            Range.EMPTY,
            Range.EMPTY,
            at.around(i, end + 1));
      } else if (w.equals("by") && at.reckoning(i) > 0) {
        int noun = at.reckoning(i);
        int end = at.is(noun + 1, "of") ? Phrases.endAfter(s, noun + 2) : noun + 1;
        Range speaker = at.is(noun + 1, "of") ? new Range(noun + 2, end) : new Range(i + 1, noun);
        add(
            Cue.Form.ACCORDING,
            new Range(i, noun + 1),
            speaker,
            Range.EMPTY,
            Range.EMPTY,
            at.around(i, end));
      } else if ((w.equals("citing") || w.equals("quoting"))
          && !at.is(i - 1, "was")
          && !at.is(i - 1, "is")) {
        phrase(Cue.Form.CITING, i, i + 1);
      } else if (at.isCiting(i) && at.asSaying(i) > 0) {
        quotes(i, at.asSaying(i));
      } else if (HOLDING.contains(w) && i > 1 && SpeechVerbs.BE.contains(s.token(i - 1).lower())) {
        if (verbs.hasClause(i) && !verbs.negated(i - 1, i)) {
          finite(Cue.Form.SAYS, i, verbs.groupStart(i - 1));
        }
      } else if (w.equals("in")
          && at.is(i + 1, "the")
          && at.is(i + 2, "words")
          && at.is(i + 3, "of")) {
        phrase(Cue.Form.ACCORDING, i, i + 4);
      } else if (!CITING.contains(w)
          && (Speech.SAY.contains(w) || Speech.ACT.contains(w))
          && (i == 0 || !s.token(i).isCapitalised())
          && (s.token(i).isVerb() || verbs.isMistaggedVerb(i) || verbs.isSurePast(i))) {
        verb(i);
      }
    }
  }

  /** A preposition and whom it names: what stands around the two is what they say. */
  private void phrase(Cue.Form form, int from, int to) {
    if (to >= s.size()) {
      return;
    }
    int end = Phrases.endAfter(s, to);
    Range speaker = new Range(to, end);
    if (at.is(end, ",") && at.is(end + 1, "including")) {
      end = Phrases.endAfter(s, end + 2);
      speaker = new Range(to, end);
    }
    Range apposition = at.apposition(end);
    // What leads its sentence leaves something to be said behind it.
    boolean all = at.onlyMarks(0, from) && at.onlyMarks(apposition.to(), s.size());
    Range addition = all ? Range.EMPTY : apposition;
    int stop = addition.isEmpty() ? end : addition.to();
    if (!speaker.isEmpty()) {
      add(form, new Range(from, to), speaker, addition, Range.EMPTY, at.around(from, stop));
    }
  }

  /** "The agency quoted the minister as saying that ..." */
  private void quotes(int verb, int as) {
    int first = verbs.groupStart(verb);
    int last = at.skipTimes(first - 1);
    boolean passive = verbs.isPassive(first, verb, s.token(verb).lower());
    if (last < 0 || passive || as == verb + 1) {
      return;
    }
    int start = at.lead(new Range(Phrases.startBefore(s, last), last + 1)).from();
    Range agency = new Range(start, last + 1);
    boolean closes = as + 2 >= s.size() || s.token(as + 2).isPunctuation();
    add(
        Cue.Form.SAYS,
        new Range(start, as + 2),
        new Range(verb + 1, as),
        Range.EMPTY,
        agency,
        closes && !at.is(as + 2, ":") && !at.is(as + 3, "\"")
            ? at.before(start)
            : new Range(verbs.contentStart(as + 2), s.size()));
  }

  private void verb(int i) {
    Token t = s.token(i);
    String w = t.lower();
    int first = verbs.groupStart(i);
    if ((at.is(i - 1, "to") && !at.is(i - 2, "on"))
        || at.is(first - 1, "that")
        || verbs.negated(first, i)
        || at.is(i - 1, "-")
        || at.is(i + 1, "-")
        || verbs.goesOn(i)) {
      return;
    }
    boolean passive = verbs.isPassive(first, i, w);
    boolean by = at.is(i + 1, "by") && !w.endsWith("ing") && !verbs.isTime(i + 2);
    if (passive || by) {
      passive(i, first);
      return;
    }
    if (CALL.contains(w)) {
      call(i, first);
      return;
    }
    boolean act = Speech.ACT.contains(w) && !(Speech.SAY.contains(w) && verbs.hasClause(i));
    boolean bare = first == i && (w.endsWith("ed") || w.endsWith("en"));
    if (bare && PUBLISHING.contains(w) && i + 1 < s.size() && s.token(i + 1).pos().equals("ADP")) {
      // "The study published in a journal": what was published, not that somebody did.
      return;
    }
    if (w.endsWith("ing") && first == i) {
      participle(i, act);
      return;
    }
    if (!act
        && !verbs.reckons(i)
        && Speech.NEEDS_CLAUSE.contains(w)
        && !verbs.hasClause(i)
        && !verbs.closes(i)
        && !verbs.inverted(i, first)
        && !SpeechVerbs.TELL.contains(w)) {
      return;
    }
    Cue.Form form = act ? Cue.Form.ACTS : Cue.Form.SAYS;
    if (verbs.inverted(i, first)) {
      int end = Phrases.endAfter(s, i + 1);
      Range speaker = new Range(i + 1, end);
      add(form, new Range(i, i + 1), speaker, at.apposition(end), Range.EMPTY, at.before(first));
      return;
    }
    finite(form, i, first);
  }

  private void finite(Cue.Form form, int i, int first) {
    int last = at.skipTimes(first - 1);
    if (last < 0) {
      return;
    }
    Token before = s.token(last);
    Range words = new Range(first, i + 1);
    if (before.is(",")) {
      int close = last;
      int open = at.previousComma(last - 1);
      // ", based in Kivu, Congo, claims": past what only describes.
      while (open > 0
          && at.previousComma(open - 1) > 0
          && (s.token(at.previousComma(open - 1) + 1).pos().equals("VERB")
              || s.token(at.previousComma(open - 1) + 1).is("who"))) {
        close = open;
        open = at.previousComma(open - 1);
      }
      if (open >= 0) {
        int start = Phrases.startBefore(s, open - 1);
        Range speaker = at.lead(new Range(start, open));
        Range addition = new Range(open + 1, close);
        boolean adverbial =
            s.token(speaker.from()).pos().equals("ADP")
                || s.token(speaker.from()).pos().equals("ADV");
        subject(form, words, adverbial ? addition : speaker, adverbial ? Range.EMPTY : addition, i);
      } else {
        subject(form, words, Range.EMPTY, Range.EMPTY, i);
      }
    } else if ((before.is("who") && !before.text().equals("WHO")) || before.is("which")) {
      int end = at.is(last - 1, ",") ? last - 1 : last;
      int start = end > 0 ? Phrases.startBefore(s, end - 1) : 0;
      subject(form, words, new Range(at.nearest(start, end), end), Range.EMPTY, i);
    } else if (before.pos().equals("CCONJ")
        || before.is("then")
        || before.is("\"")
        || before.is(";")
        || before.is("-")) {
      subject(form, words, Range.EMPTY, Range.EMPTY, i);
    } else if (Phrases.isNoun(before)
        || before.pos().equals("PRON")
        || before.is(")")
        || before.pos().equals("NUM")
        || before.pos().equals("ADJ")
        || before.pos().equals("DET")
        || before.pos().equals("X")
        || before.isCapitalised()) {
      int start = at.listStart(Phrases.startBefore(s, last));
      Range speaker = at.lead(new Range(start, last + 1));
      boolean vessel =
          Speech.VESSEL.contains(s.token(last).lower())
              && speaker.to() - speaker.from() <= 3
              && (at.is(speaker.from(), "a") || at.is(speaker.from(), "an"));
      subject(form, words, vessel ? Range.EMPTY : speaker, Range.EMPTY, i);
    }
  }

  /** "Calls for", "calls on" is a deed; "calls it a breach" says something; "calls off" neither. */
  private void call(int i, int first) {
    if (at.is(i + 1, "off")
        || i + 1 >= s.size()
        || (s.token(i + 1).isPunctuation() && !at.is(i + 1, "\""))) {
      return;
    }
    boolean deed =
        at.is(i + 1, "for")
            || at.is(i + 1, "on")
            || at.is(i + 1, "upon")
            || at.is(i + 2, "for")
            || at.is(i + 2, "on");
    finite(deed ? Cue.Form.ACTS : Cue.Form.SAYS, i, first);
  }

  private void subject(Cue.Form form, Range words, Range speaker, Range addition, int verb) {
    Range told = verbs.told(verb);
    int from = Math.max(verb + 1, told.to());
    Range after = new Range(verbs.contentStart(from), s.size());
    boolean parted = form == Cue.Form.SAYS && verbs.parts(verb, from) && isQuoteBefore(speaker);
    boolean closes = form == Cue.Form.SAYS && (verbs.closes(verb) || parted);
    int start = speaker.isEmpty() ? words.from() : speaker.from();
    if (closes && at.is(start - 1, "that")) {
      return;
    }
    Range content;
    if (closes && verbs.leads(start)) {
      content = new Range(Math.min(s.size(), verbs.contentStart(from)), s.size());
    } else if (closes) {
      content = at.before(start);
      int resume = verbs.resumes(verb, from);
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

  private boolean isQuoteBefore(Range speaker) {
    return !speaker.isEmpty() && at.is(speaker.from() - 1, "\"") && speaker.from() > 2;
  }

  private void passive(int verb, int first) {
    if (HANDLING.contains(s.token(verb).lower())) {
      return;
    }
    int by = -1;
    for (int j = verb + 1; j < Math.min(s.size(), verb + 7); j++) {
      if (at.is(j, "by")) {
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
    boolean act =
        Speech.ACT.contains(s.token(verb).lower()) && !Speech.SAY.contains(s.token(verb).lower());
    int start = Phrases.startBefore(s, Math.max(0, first - 1));
    add(
        act ? Cue.Form.ACTS : Cue.Form.SAYS,
        new Range(first, by + 1),
        new Range(by + 1, end),
        at.apposition(end),
        Range.EMPTY,
        first == verb && !act ? new Range(start, first) : new Range(start, s.size()));
  }

  private void participle(int i, boolean act) {
    if (DOING.contains(s.token(i).lower()) && !verbs.hasClause(i) && !verbs.reckons(i)) {
      return;
    }
    int before = i - 1;
    if (before >= 0
        && !s.token(before).is(",")
        && !s.token(before).pos().equals("CCONJ")
        && !s.token(before).pos().equals("ADV")
        && !s.token(before).is("\"")) {
      boolean own = Phrases.isNoun(s.token(before));
      if (!own || (!verbs.hasClause(i) && !Speech.VESSEL.contains(s.token(before).lower()))) {
        return;
      }
      int start = Phrases.startBefore(s, before);
      boolean vessel = Speech.VESSEL.contains(s.token(before).lower());
      add(
          act ? Cue.Form.ACTS : Cue.Form.SAYS,
          new Range(i, i + 1),
          vessel ? Range.EMPTY : new Range(at.nearest(start, i), i),
          Range.EMPTY,
          Range.EMPTY,
          new Range(act ? i : verbs.contentStart(i + 1), s.size()));
      return;
    }
    add(
        act ? Cue.Form.ACTS : Cue.Form.SAYS,
        new Range(i, i + 1),
        Range.EMPTY,
        Range.EMPTY,
        verbs.told(i),
        new Range(act ? i : verbs.contentStart(Math.max(i + 1, verbs.told(i).to())), s.size()));
  }

  private void add(
      Cue.Form form, Range words, Range speaker, Range addition, Range told, Range content) {
    if (content.from() < s.size()) {
      found.add(new Cue(form, words, speaker, addition, told, content));
    }
  }

  /** A stretch that follows its cue ends where the next cue opens a clause of its own. */
  private List<Cue> bounded() {
    found.sort(Comparator.comparingInt((Cue c) -> c.words().from()));
    found.removeIf(
        c ->
            found.stream()
                .anyMatch(
                    o ->
                        !o.equals(c)
                            && (o.speaker().contains(c.words().from())
                                || (c.form() != Cue.Form.CITING
                                    && o.addition().contains(c.words().from())))));
    List<Cue> cues = new ArrayList<>();
    for (int k = 0; k < found.size(); k++) {
      Cue cue = found.get(k);
      int end = cue.content().to();
      for (int n = k + 1; n < found.size(); n++) {
        Cue next = found.get(n);
        int start = next.start();
        if (start > cue.words().to()
            && start < end
            && cue.content().from() < start
            && beside(next)) {
          end = start;
          break;
        }
      }
      int semicolon = at.semicolon(Math.max(cue.content().from(), cue.words().to()), end);
      cues.add(cue.content().from() >= cue.words().to() ? cue.until(semicolon) : cue.until(end));
    }
    return cues;
  }

  /**
   * Whether the cue opens a clause of its own: behind a semicolon, or a comma and its conjunction.
   */
  private boolean beside(Cue cue) {
    int j = cue.start() - 1;
    boolean conjunction = false;
    while (j > 0
        && (s.token(j).pos().equals("CCONJ")
            || at.is(j, "while")
            || at.is(j, "whereas")
            || at.is(j, "but")
            || s.token(j).pos().equals("ADV"))) {
      conjunction = true;
      j--;
    }
    return at.is(j, ";") || (at.is(j, ",") && (conjunction || cue.speaker().isEmpty()));
  }

  /** Whether the second cue speaks within what the first one says, not beside it. */
  static boolean nested(Cue outer, Cue inner) {
    boolean relative =
        inner.words().from() > inner.speaker().to()
            && inner.addition().isEmpty()
            && !inner.speaker().isEmpty();
    return inner.start() <= outer.content().from() + 1
        && inner.start() >= outer.words().to()
        && !relative;
  }
}

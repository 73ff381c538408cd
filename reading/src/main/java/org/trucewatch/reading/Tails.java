package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words at the end of a sentence that only say on whose word it is, one after the other: "...,
 * the ministry said, TASS reported, citing an official". Each rests on the one behind it, but what
 * somebody cites stands under him who cites.
 */
final class Tails {
  private static final Set<String> TRAILING =
      Set.of("which", "who", "whose", "among", "including", "and", "without");

  private Tails() {}

  /** The cues that close the sentence, in its order; empty where none does. */
  static List<Cue> of(Sentence s, List<Cue> cues) {
    List<Cue> tails = new ArrayList<>();
    int next = s.size();
    for (int k = cues.size() - 1; k >= 0; k--) {
      Cue cue = cues.get(k);
      if (cue.form() == Cue.Form.ACTS) {
        continue;
      }
      if (!opens(s, cue) || !reaches(s, end(cue), next)) {
        break;
      }
      tails.add(0, cue);
      next = cue.start();
    }
    return tails;
  }

  /** Whether a mark parts the cue from what stands before it, and it has a speaker of its own. */
  private static boolean opens(Sentence s, Cue cue) {
    int start = cue.start();
    boolean phrase = cue.form() != Cue.Form.SAYS;
    boolean follows = !phrase && cue.content().from() >= cue.words().to();
    if (start < 3 || cue.speaker().isEmpty() || follows) {
      return false;
    }
    Token before = s.token(start - 1);
    return phrase || before.is(",") || before.is("\"");
  }

  private static int end(Cue cue) {
    return Math.max(
        Math.max(cue.words().to(), cue.speaker().to()),
        Math.max(cue.addition().to(), cue.told().to()));
  }

  /** Whether nothing but "on Telegram", "late on Tuesday" stands between the two. */
  private static boolean reaches(Sentence s, int from, int next) {
    for (int i = from; i < next; i++) {
      Token t = s.token(i);
      boolean mark = t.isPunctuation() && !t.is("-") && !t.is("(") && !t.is(")");
      if (mark && next < s.size()) {
        return i == next - 1 && t.is(",");
      }
      if (mark) {
        return closes(s, i);
      }
      if (t.is("that") || Phrases.isClauseVerb(s, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean closes(Sentence s, int mark) {
    for (int i = mark; i < s.size(); i++) {
      Token t = s.token(i);
      if (!t.isPunctuation()) {
        return s.token(mark).is(",") && TRAILING.contains(t.lower()) && isTrailing(s, i);
      }
      if (t.is(":") || t.is(";")) {
        return false;
      }
    }
    return true;
  }

  /** Whether the rest describes only: a relative clause, or words without a verb. */
  private static boolean isTrailing(Sentence s, int from) {
    if (s.token(from).lower().startsWith("wh")) {
      return true;
    }
    for (int i = from; i < s.size(); i++) {
      if (Phrases.isClauseVerb(s, i)) {
        return false;
      }
    }
    return true;
  }
}

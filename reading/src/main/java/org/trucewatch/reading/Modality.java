package org.trucewatch.reading;

import java.util.Set;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.Status;

/**
 * The status of a claim, from the auxiliaries, hedges, negations and conditions around its head.
 */
final class Modality {
  private static final Set<String> FUTURE = Set.of("will", "'ll", "shall", "wo", "would");
  private static final Set<String> HEDGES =
      Set.of(
          "may",
          "might",
          "could",
          "would",
          "can",
          "possibly",
          "perhaps",
          "reportedly",
          "probably",
          "potential",
          "potentially",
          "possible",
          "unlikely",
          "likely",
          "hypothetical",
          "eventual",
          "prospective",
          "hopes");
  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "n't", "never", "no", "neither", "nor", "without", "denied", "denies", "deny",
          "denying");
  private static final Set<String> DENIALS =
      Set.of("denied", "denies", "deny", "denying", "untrue", "false", "baseless", "unfounded");
  private static final Set<String> DISMISSING = Lexicon.verbs("dismiss", "reject", "refute");
  private static final Set<String> REPORTS =
      Set.of(
          "report",
          "reports",
          "claim",
          "claims",
          "allegation",
          "allegations",
          "accusation",
          "accusations",
          "rumours",
          "rumors");
  private static final Set<String> PLANS =
      Lexicon.verbs("plan", "intend", "expect", "schedule", "set", "prepare", "aim", "agree");
  private static final Set<String> CONTINUING =
      Lexicon.verbs("continue", "persist", "remain", "intensify", "escalate");

  private Modality() {}

  /** The status of a claim of that kind whose head stands at that token of that clause. */
  static Status of(Kind kind, Sentence s, Clause clause, int head) {
    boolean speech = isSpeechAct(kind);
    if (isDenied(s, clause, head, speech)) {
      return Status.DENIED;
    }
    if (speech) {
      return Status.HAPPENED;
    }
    int verb = governingVerb(s, clause, head);
    for (int i = verb; i >= clause.from() && i >= verb - 5; i--) {
      Token t = s.token(i);
      if (FUTURE.contains(t.lower())) {
        return Status.PLANNED;
      }
      if (HEDGES.contains(t.lower())) {
        return Status.POSSIBLE;
      }
      if (i < verb && t.isNominal()) {
        break;
      }
    }
    for (int i = Math.max(clause.from(), head - 4); i < head; i++) {
      if (HEDGES.contains(s.token(i).lower())) {
        return Status.POSSIBLE;
      }
    }
    if (s.token(clause.from()).is("if") || s.token(clause.from()).is("unless")) {
      return Status.POSSIBLE;
    }
    if (verb > clause.from() && s.token(verb - 1).is("to") && isPlanned(s, clause, verb - 1)) {
      return Status.PLANNED;
    }
    boolean goesOn =
        CONTINUING.contains(s.token(verb).lower())
            || (verb > clause.from() + 1
                && s.token(verb - 1).is("to")
                && CONTINUING.contains(s.token(verb - 2).lower()));
    if (goesOn || isProgressive(s, clause, verb)) {
      return Status.ONGOING;
    }
    return Status.HAPPENED;
  }

  static boolean isSpeechAct(Kind kind) {
    return switch (kind) {
      case OFFER, DEMAND, REFUSAL, THREAT, APPEAL, BREACH -> true;
      case STRIKE, OFFENSIVE, RESTRAINT, TALKS, AGREEMENT, DAMAGE, CONTROL -> false;
    };
  }

  /**
   * The verb that carries the head: the head itself, else the nearest verb of the clause, the one
   * before it first.
   */
  static int governingVerb(Sentence s, Clause clause, int head) {
    if (s.token(head).isVerb()) {
      return head;
    }
    for (int i = head - 1; i >= clause.from(); i--) {
      if (s.token(i).isVerb()) {
        return i;
      }
    }
    for (int i = head + 1; i < clause.to(); i++) {
      if (s.token(i).isVerb() && !s.token(i - 1).is("to")) {
        int last = i;
        while (last + 1 < clause.to()
            && (s.token(last + 1).isVerb() || s.token(last + 1).pos().equals("ADV"))) {
          last++;
        }
        return last;
      }
    }
    return head;
  }

  /** "dismissed the report of talks", "rejected claims that": what is reported is denied. */
  private static boolean isDismissed(Sentence s, Clause clause, int head) {
    boolean reported = false;
    for (int i = head - 1; i >= Math.max(0, clause.from() - 6) && i > head - 16; i--) {
      String word = s.token(i).lower();
      reported |= REPORTS.contains(word);
      if (reported && DISMISSING.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDenied(Sentence s, Clause clause, int head, boolean speech) {
    for (int i = Math.max(0, clause.from() - 4); i < head; i++) {
      if (DENIALS.contains(s.token(i).lower()) && i < head && head - i < 14) {
        return true;
      }
    }
    if (isDismissed(s, clause, head)) {
      return true;
    }
    if (speech) {
      return false;
    }
    int verb = governingVerb(s, clause, head);
    for (int i = verb - 1; i >= clause.from() && i >= verb - 4; i--) {
      Token t = s.token(i);
      if (NEGATIONS.contains(t.lower()) && !s.token(Math.min(i + 1, s.size() - 1)).is("only")) {
        return true;
      }
      if (t.isNominal()) {
        break;
      }
    }
    for (int i = head - 1; i >= clause.from() && i >= head - 3; i--) {
      if (s.token(i).is("no")) {
        return true;
      }
      if (s.token(i).isVerb() || s.token(i).isPunctuation() || s.token(i).pos().equals("ADP")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPlanned(Sentence s, Clause clause, int to) {
    for (int i = to - 1; i >= clause.from() && i >= to - 4; i--) {
      String word = s.token(i).lower();
      if (PLANS.contains(word)
          || word.equals("due")
          || word.equals("ready")
          || word.equals("are")
          || word.equals("is")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isProgressive(Sentence s, Clause clause, int verb) {
    if (!s.token(verb).lower().endsWith("ing")) {
      return false;
    }
    for (int i = verb - 1; i >= clause.from() && i >= verb - 3; i--) {
      String word = s.token(i).lower();
      if (word.equals("is")
          || word.equals("are")
          || word.equals("been")
          || word.equals("'s")
          || word.equals("'re")) {
        return true;
      }
    }
    return false;
  }
}

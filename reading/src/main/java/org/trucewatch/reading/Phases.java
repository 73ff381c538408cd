package org.trucewatch.reading;

import java.util.HashSet;
import java.util.Set;
import org.trucewatch.claims.Form;
import org.trucewatch.claims.Phase;
import org.trucewatch.claims.Status;

/**
 * The phase of agreements, with the status it implies, and their form, from the words around. For
 * talks see {@link Course}.
 */
final class Phases {
  private static final Set<String> LAPSING =
      Set.of(
          "end",
          "ends",
          "ended",
          "expire",
          "expires",
          "expired",
          "collapse",
          "collapses",
          "collapsed",
          "lapse",
          "lapsed",
          "lapses",
          "failed",
          "fails",
          "dead",
          "over",
          "cancelled",
          "canceled",
          "terminated",
          "broke",
          "broken",
          "unravelled",
          "unraveled",
          "meaningless",
          "shredded",
          "rejected",
          "void");
  private static final Set<String> LEAVING =
      union(
          Lexicon.verbs(
              "terminate",
              "scrap",
              "abandon",
              "renounce",
              "annul",
              "quit",
              "suspend",
              "revoke",
              "cancel"),
          Set.of(
              "end",
              "collapse",
              "expiry",
              "expiration",
              "failure",
              "withdrew",
              "withdrawal",
              "withdraws",
              "pulled",
              "ending",
              "termination",
              "breakdown"));
  private static final Set<String> WAR =
      Set.of("war", "fighting", "conflict", "years", "hostilities", "violence");
  private static final Set<String> TAKING_EFFECT =
      Set.of(
          "begins", "began", "begun", "starts", "started", "took", "takes", "came", "comes", "goes",
          "went", "entered", "enters");
  private static final Set<String> IN_FORCE =
      union(
          Lexicon.verbs(
              "hold",
              "extend",
              "remain",
              "continue",
              "observe",
              "monitor",
              "threaten",
              "jeopardize",
              "implement",
              "maintain",
              "uphold",
              "undermine",
              "violate"),
          Set.of(
              "ongoing",
              "fragile",
              "shaky",
              "current",
              "currently",
              "under",
              "during",
              "despite",
              "amid",
              "place",
              "extension",
              "part",
              "day",
              "first",
              "phase",
              "stage",
              "terms",
              "violation"));
  private static final Set<String> PROPOSED =
      union(
          Lexicon.verbs("propose", "draft", "seek", "consider"),
          Set.of(
              "possible",
              "potential",
              "proposal",
              "prospect",
              "hope",
              "hopes",
              "efforts",
              "near",
              "close",
              "any",
              "towards",
              "toward",
              "emerging",
              "explore",
              "aim",
              "aimed",
              "expectations",
              "closest",
              "awaits",
              "momentum",
              "final"));
  private static final Set<String> MADE =
      union(
          Lexicon.verbs(
              "agree",
              "sign",
              "reach",
              "conclude",
              "strike",
              "announce",
              "declare",
              "finalize",
              "finalise",
              "seal",
              "approve",
              "ratify",
              "secure"),
          Set.of("signing", "accord", "agreement", "treaty", "pact"));

  /** What is done despite an agreement or under it is done while it is in force. */
  private static final Set<String> HOLDING =
      union(
          Lexicon.verbs("violate", "breach", "break", "observe", "implement"),
          Set.of("despite", "under", "part", "terms", "violating", "amid", "during"));

  private static final Set<String> TRUCE =
      Set.of("ceasefire", "cease-fire", "truce", "ceasefires", "moratorium", "understanding");

  private static final Set<String> TACIT =
      Set.of("tacit", "unwritten", "unspoken", "implicit", "informal");
  private static final Set<String> VERBAL = Set.of("verbal", "oral", "verbally", "orally");
  private static final Set<String> WRITTEN =
      union(
          Lexicon.verbs("sign"),
          Set.of(
              "written",
              "memorandum",
              "treaty",
              "signing",
              "signature",
              "signatories",
              "protocol"));

  private Phases() {}

  /** A status and a phase that go together. */
  record Reading(Status status, Phase phase) {}

  /** How far an agreement has come. */
  static Reading agreement(Sentence s, Clause clause, int head, Status status) {
    boolean truce = TRUCE.contains(s.token(head).lower());
    boolean open = status == Status.PLANNED || status == Status.POSSIBLE;
    if (status == Status.DENIED) {
      return new Reading(status, Phase.CONCLUDED);
    }
    String before = s.token(phraseStart(s, clause, head)).lower();
    if (isOver(s, clause, head) || (truce && before.equals("after") && isBare(s, clause, head))) {
      return new Reading(open ? status : Status.HAPPENED, Phase.ENDED);
    }
    boolean effect = takesEffect(s, clause, head);
    if (open) {
      return new Reading(status, effect ? Phase.IN_FORCE : Phase.PROPOSED);
    }
    if (effect) {
      return new Reading(Status.ONGOING, Phase.IN_FORCE);
    }
    boolean dated = hasYear(s, clause, head);
    boolean made = nearBehind(s, clause, head, MADE, 3);
    if (HOLDING.contains(before) && !made && !dated && !s.token(head - 1).is("peace")) {
      return new Reading(Status.ONGOING, Phase.IN_FORCE);
    }
    if (near(s, clause, head, PROPOSED, 4)) {
      return new Reading(Status.POSSIBLE, Phase.PROPOSED);
    }
    if (truce && !dated && !made && !before.equals("since") && near(s, clause, head, IN_FORCE, 5)) {
      return new Reading(Status.ONGOING, Phase.IN_FORCE);
    }
    if (!truce || dated || before.equals("since") || near(s, clause, head, MADE, 6)) {
      return new Reading(Status.HAPPENED, Phase.CONCLUDED);
    }
    return new Reading(Status.ONGOING, Phase.IN_FORCE);
  }

  /** The word before the noun phrase of the head: "despite" in "despite the fragile truce". */
  private static int phraseStart(Sentence s, Clause clause, int head) {
    int i = head - 1;
    while (i > clause.from() && i > head - 8 && isInside(s.token(i))) {
      i--;
    }
    return Math.max(i, clause.from());
  }

  private static boolean isInside(Token t) {
    boolean participle = t.lower().endsWith("ed") || t.lower().equals("ongoing");
    boolean part = t.is("of") || t.is("part") || t.is("as") || t.is("terms") || t.is("phase");
    return part
        ? !t.is("part") && !t.is("terms")
        : participle || (!t.isVerb() && !t.pos().equals("ADP") && !t.pos().equals("SCONJ"));
  }

  /** "after a five-day truce", with nothing said of how it came about. */
  private static boolean isBare(Sentence s, Clause clause, int head) {
    return head + 1 >= clause.to() || s.token(head + 1).isPunctuation();
  }

  private static boolean nearBehind(
      Sentence s, Clause clause, int head, Set<String> words, int reach) {
    for (int i = head + 1; i < Math.min(clause.to(), head + reach + 1); i++) {
      if (words.contains(s.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "the truce ended", "the collapse of the truce", but not "the truce that ended the war". */
  private static boolean isOver(Sentence s, Clause clause, int head) {
    for (int i = head + 1; i < Math.min(clause.to(), head + 6); i++) {
      if (LAPSING.contains(s.token(i).lower())) {
        for (int j = i + 1; j < Math.min(clause.to(), i + 8); j++) {
          if (WAR.contains(s.token(j).lower())) {
            return false;
          }
        }
        return true;
      }
    }
    for (int i = Math.max(clause.from(), head - 6); i < head; i++) {
      if (LEAVING.contains(s.token(i).lower()) && !isUnder(s, i, head)) {
        return true;
      }
    }
    return false;
  }

  /** "the first withdrawal under the truce": it holds. */
  private static boolean isUnder(Sentence s, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (s.token(i).is("under") || s.token(i).is("during") || s.token(i).is("despite")) {
        return true;
      }
    }
    return false;
  }

  private static boolean takesEffect(Sentence s, Clause clause, int head) {
    for (int i = head + 1; i < Math.min(clause.to(), head + 10); i++) {
      String word = s.token(i).lower();
      if ((word.equals("effect") || word.equals("force")) && i - head < 9) {
        return true;
      }
      if (TAKING_EFFECT.contains(word)
          && s.token(i).isVerb()
          && (word.startsWith("beg") || word.startsWith("start"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasYear(Sentence s, Clause clause, int head) {
    for (int i = Math.max(clause.from(), head - 4); i < Math.min(clause.to(), head + 8); i++) {
      if (s.token(i).text().matches("(19|20)\\d\\d")) {
        return true;
      }
    }
    return false;
  }

  static Form form(Sentence s, Clause clause, int head) {
    if (near(s, clause, head, TACIT, 6)) {
      return Form.TACIT;
    }
    if (near(s, clause, head, VERBAL, 6)) {
      return Form.VERBAL;
    }
    return near(s, clause, head, WRITTEN, 8) ? Form.WRITTEN : Form.NONE;
  }

  private static boolean near(Sentence s, Clause clause, int head, Set<String> words, int reach) {
    int to = Math.min(clause.to(), head + reach + 1);
    for (int i = Math.max(clause.from(), head - reach); i < to; i++) {
      if (words.contains(s.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> union(Set<String> a, Set<String> b) {
    Set<String> all = new HashSet<>(a);
    all.addAll(b);
    return Set.copyOf(all);
  }
}

package org.trucewatch.reading;

import java.util.HashSet;
import java.util.Set;
import org.trucewatch.claims.Form;
import org.trucewatch.claims.Phase;
import org.trucewatch.claims.Status;

/**
 * The phase of talks and agreements, with the status it implies, and the form of agreements, from
 * the words around.
 */
final class Phases {
  private static final Set<String> EXPLORATORY =
      Set.of("preliminary", "exploratory", "exploring", "explore", "early", "tentative", "feelers");
  private static final Set<String> BROKEN =
      union(
          Lexicon.verbs(
              "collapse", "fail", "abandon", "cancel", "derail", "scupper", "disrupt", "quit"),
          Set.of(
              "broke",
              "broken",
              "pulled",
              "pull",
              "pulling",
              "walked",
              "walk",
              "failure",
              "unsuccessful",
              "withdrew",
              "withdraws",
              "breakdown",
              "called-off"));
  private static final Set<String> SUSPENDED =
      union(
          Lexicon.verbs("suspend", "postpone", "pause", "halt", "stall", "adjourn"),
          Set.of("suspension", "postponement"));
  private static final Set<String> NEAR = Set.of("close", "nearing", "verge", "closer", "nearly");
  private static final Set<String> RESUMED =
      union(
          Lexicon.verbs("resume", "restart", "relaunch", "reopen", "revive"), Set.of("resumption"));
  private static final Set<String> UPCOMING =
      union(
          Lexicon.verbs("schedule"),
          Set.of(
              "upcoming",
              "forthcoming",
              "next",
              "ahead",
              "tomorrow",
              "coming",
              "due",
              "planned",
              "future",
              "expected",
              "set"));
  private static final Set<String> UNDER_WAY =
      union(
          Lexicon.verbs("continue", "proceed", "remain", "begin", "start", "open"),
          Set.of(
              "ongoing",
              "progress",
              "underway",
              "negotiating",
              "current",
              "amid",
              "amidst",
              "stalemate",
              "deadlock",
              "deadlocked",
              "impasse"));
  private static final Set<String> OVER =
      union(
          Lexicon.verbs("end", "conclude", "finish", "hold", "meet", "discuss", "speak", "attend"),
          Set.of("after", "following", "during", "previous", "last", "recent", "earlier"));

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
              "since",
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

  /**
   * How far talks have come.
   *
   * @param status what the auxiliaries say
   * @param past whether the verb that carries them stands in the past
   */
  static Reading talks(Sentence s, Clause clause, int head, Status status, boolean past) {
    boolean open = status == Status.PLANNED || status == Status.POSSIBLE;
    if (status == Status.DENIED) {
      return new Reading(status, past ? Phase.CONCLUDED : Phase.ONGOING);
    }
    if (near(s, clause, head, EXPLORATORY, 5)) {
      return new Reading(open ? status : Status.ONGOING, Phase.EXPLORATORY);
    }
    if (near(s, clause, head, BROKEN, 6)) {
      return new Reading(open ? status : Status.HAPPENED, Phase.BROKEN_OFF);
    }
    if (near(s, clause, head, SUSPENDED, 5)) {
      return new Reading(open ? status : Status.HAPPENED, Phase.SUSPENDED);
    }
    if (near(s, clause, head, NEAR, 5)) {
      return new Reading(status, Phase.NEAR_AGREEMENT);
    }
    if (near(s, clause, head, RESUMED, 5)) {
      return new Reading(status, open ? Phase.PLANNED : Phase.RESUMED);
    }
    if (open) {
      return new Reading(status, Phase.PLANNED);
    }
    if (near(s, clause, head, UPCOMING, 6) || isPurpose(s, clause, head)) {
      return new Reading(Status.PLANNED, Phase.PLANNED);
    }
    if (status == Status.ONGOING) {
      return new Reading(status, Phase.ONGOING);
    }
    if (past || near(s, clause, head, OVER, 6)) {
      return new Reading(Status.HAPPENED, Phase.CONCLUDED);
    }
    if (near(s, clause, head, UNDER_WAY, 6) || !s.token(head).isVerb()) {
      return new Reading(Status.ONGOING, Phase.ONGOING);
    }
    return new Reading(Status.HAPPENED, Phase.CONCLUDED);
  }

  /** "to hold talks", "for talks": what somebody came or went for. */
  private static boolean isPurpose(Sentence s, Clause clause, int head) {
    for (int i = Math.max(clause.from() + 1, head - 4); i <= head; i++) {
      if (s.token(i).pos().equals("VERB") && s.token(i - 1).is("to")) {
        return true;
      }
    }
    return head > clause.from() && s.token(head - 1).is("for");
  }

  /** How far an agreement has come. */
  static Reading agreement(Sentence s, Clause clause, int head, Status status) {
    boolean truce = TRUCE.contains(s.token(head).lower());
    boolean open = status == Status.PLANNED || status == Status.POSSIBLE;
    if (status == Status.DENIED) {
      return new Reading(status, Phase.CONCLUDED);
    }
    if (isOver(s, clause, head)) {
      return new Reading(open ? status : Status.HAPPENED, Phase.ENDED);
    }
    boolean effect = takesEffect(s, clause, head);
    if (open) {
      return new Reading(status, effect ? Phase.IN_FORCE : Phase.PROPOSED);
    }
    if (effect) {
      return new Reading(Status.HAPPENED, Phase.IN_FORCE);
    }
    if (near(s, clause, head, PROPOSED, 4)) {
      return new Reading(Status.POSSIBLE, Phase.PROPOSED);
    }
    boolean dated = hasYear(s, clause, head);
    if (truce && !dated && near(s, clause, head, IN_FORCE, 5)) {
      return new Reading(Status.ONGOING, Phase.IN_FORCE);
    }
    if (!truce || dated || near(s, clause, head, MADE, 6)) {
      return new Reading(Status.HAPPENED, Phase.CONCLUDED);
    }
    return new Reading(Status.ONGOING, Phase.IN_FORCE);
  }

  /** "the truce ended", "the collapse of the truce", but not "the truce that ended the war". */
  private static boolean isOver(Sentence s, Clause clause, int head) {
    for (int i = head + 1; i < Math.min(clause.to(), head + 6); i++) {
      if (LAPSING.contains(s.token(i).lower())) {
        for (int j = i + 1; j < Math.min(clause.to(), i + 5); j++) {
          if (WAR.contains(s.token(j).lower())) {
            return false;
          }
        }
        return true;
      }
    }
    for (int i = Math.max(clause.from(), head - 6); i < head; i++) {
      if (LEAVING.contains(s.token(i).lower())) {
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

package org.trucewatch.reading;

import java.util.List;
import java.util.Set;
import org.trucewatch.claims.Form;
import org.trucewatch.claims.Phase;
import org.trucewatch.claims.Status;

/**
 * The phase of talks and agreements and the form of agreements, from the words around their head.
 */
final class Phases {
  /** What a phase goes by, the first that stands in the clause winning. */
  private record Rule(Phase phase, Status status, Set<String> words) {}

  private static final List<Rule> TALKS =
      List.of(
          new Rule(
              Phase.EXPLORATORY,
              Status.ONGOING,
              Set.of(
                  "preliminary",
                  "exploratory",
                  "exploring",
                  "explore",
                  "early",
                  "tentative",
                  "informal")),
          new Rule(
              Phase.BROKEN_OFF,
              Status.HAPPENED,
              union(
                  Lexicon.verbs(
                      "collapse",
                      "fail",
                      "abandon",
                      "cancel",
                      "derail",
                      "scupper",
                      "disrupt",
                      "quit",
                      "terminate"),
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
                      "collapse",
                      "off",
                      "withdraw",
                      "withdrew",
                      "withdraws",
                      "breakdown"))),
          new Rule(
              Phase.SUSPENDED,
              Status.HAPPENED,
              union(
                  Lexicon.verbs(
                      "suspend", "postpone", "pause", "halt", "freeze", "delay", "adjourn"),
                  Set.of("stalled", "suspension", "hold"))),
          new Rule(
              Phase.NEAR_AGREEMENT,
              Status.ONGOING,
              Set.of("close", "near", "nearing", "verge", "closer")),
          new Rule(
              Phase.RESUMED,
              Status.HAPPENED,
              union(
                  Lexicon.verbs("resume", "restart", "relaunch", "reopen", "revive"),
                  Set.of("resumption", "resumed"))));

  private static final Set<String> PLANNED =
      union(
          Lexicon.verbs("schedule", "plan", "expect", "invite"),
          Set.of(
              "upcoming",
              "forthcoming",
              "next",
              "ahead",
              "tomorrow",
              "coming",
              "due",
              "date",
              "planned"));
  private static final Set<String> STARTING =
      Lexicon.verbs("begin", "start", "open", "continue", "proceed", "enter", "remain");
  private static final Set<String> OVER =
      Lexicon.verbs("end", "conclude", "finish", "wrap", "hold", "complete", "meet", "discuss");

  private static final Set<String> ENDED =
      union(
          Lexicon.verbs(
              "end",
              "expire",
              "collapse",
              "lapse",
              "fail",
              "cancel",
              "terminate",
              "scrap",
              "abandon",
              "renounce",
              "annul",
              "void"),
          Set.of(
              "broke",
              "broken",
              "pulled",
              "withdrew",
              "withdraw",
              "withdraws",
              "withdrawal",
              "dead",
              "over",
              "collapse",
              "expiry",
              "expiration",
              "end",
              "shattered",
              "unravelled",
              "unraveled"));
  private static final Set<String> IN_FORCE =
      union(
          Lexicon.verbs(
              "hold",
              "extend",
              "remain",
              "continue",
              "last",
              "observe",
              "monitor",
              "threaten",
              "jeopardize",
              "implement",
              "maintain",
              "uphold",
              "enforce",
              "undermine"),
          Set.of(
              "ongoing",
              "fragile",
              "shaky",
              "current",
              "under",
              "effect",
              "force",
              "existing",
              "during",
              "despite",
              "amid",
              "holding",
              "since",
              "place",
              "extension"));
  private static final Set<String> BEGINNING =
      Set.of("begins", "began", "begun", "starts", "started");
  private static final Set<String> PROPOSED =
      union(
          Lexicon.verbs("propose", "draft", "seek", "negotiate", "discuss", "mediate", "consider"),
          Set.of(
              "possible",
              "potential",
              "proposal",
              "proposed",
              "draft",
              "if",
              "could",
              "would",
              "may",
              "might",
              "prospect",
              "hope",
              "hopes",
              "efforts",
              "near",
              "close",
              "any",
              "framework",
              "for",
              "towards",
              "toward"));
  private static final Set<String> MADE =
      union(
          Lexicon.verbs(
              "agree",
              "sign",
              "reach",
              "conclude",
              "broker",
              "strike",
              "announce",
              "declare",
              "mediate",
              "negotiate",
              "finalize",
              "finalise",
              "seal",
              "approve",
              "ratify",
              "secure"),
          Set.of("signing", "after", "following", "ended", "halted"));

  private Phases() {}

  /** A status and a phase that go together. */
  record Reading(Status status, Phase phase) {}

  static Reading talks(Sentence s, Clause clause, int head, Status status, boolean past) {
    if (status == Status.DENIED) {
      return new Reading(Status.DENIED, past ? Phase.CONCLUDED : Phase.ONGOING);
    }
    for (Rule rule : TALKS) {
      if (near(s, clause, head, rule.words(), 7)) {
        boolean open = status == Status.PLANNED || status == Status.POSSIBLE;
        return new Reading(open ? status : rule.status(), rule.phase());
      }
    }
    if (status == Status.PLANNED || status == Status.POSSIBLE) {
      return new Reading(status, Phase.PLANNED);
    }
    if (near(s, clause, head, PLANNED, 6)) {
      return new Reading(Status.PLANNED, Phase.PLANNED);
    }
    if (status == Status.ONGOING) {
      return new Reading(Status.ONGOING, Phase.ONGOING);
    }
    if (near(s, clause, head, OVER, 6) || past) {
      return new Reading(Status.HAPPENED, Phase.CONCLUDED);
    }
    if (near(s, clause, head, STARTING, 5)) {
      return new Reading(Status.ONGOING, Phase.ONGOING);
    }
    return s.token(head).isVerb()
        ? new Reading(Status.HAPPENED, Phase.CONCLUDED)
        : new Reading(Status.ONGOING, Phase.ONGOING);
  }

  static Reading agreement(Sentence s, Clause clause, int head, Status status) {
    if (status == Status.DENIED) {
      return new Reading(Status.DENIED, Phase.CONCLUDED);
    }
    if (near(s, clause, head, ENDED, 5)
        && !near(s, clause, head, Set.of("war", "fighting", "conflict"), 6)) {
      return new Reading(status == Status.ONGOING ? Status.HAPPENED : status, Phase.ENDED);
    }
    if (status == Status.PLANNED || status == Status.POSSIBLE) {
      return new Reading(status, Phase.PROPOSED);
    }
    if (near(s, clause, head, BEGINNING, 5) || near(s, clause, head, IN_FORCE, 5)) {
      return new Reading(Status.ONGOING, Phase.IN_FORCE);
    }
    if (near(s, clause, head, MADE, 8)) {
      return new Reading(Status.HAPPENED, Phase.CONCLUDED);
    }
    if (near(s, clause, head, PROPOSED, 5)) {
      return new Reading(Status.POSSIBLE, Phase.PROPOSED);
    }
    return new Reading(Status.HAPPENED, Phase.CONCLUDED);
  }

  static Form form(Sentence s, Clause clause, int head) {
    if (near(
        s, clause, head, Set.of("tacit", "unwritten", "unspoken", "implicit", "informal"), 6)) {
      return Form.TACIT;
    }
    if (near(s, clause, head, Set.of("verbal", "oral", "verbally", "orally", "gentleman's"), 6)) {
      return Form.VERBAL;
    }
    if (near(
        s,
        clause,
        head,
        union(
            Lexicon.verbs("sign"),
            Set.of(
                "written",
                "memorandum",
                "treaty",
                "text",
                "document",
                "signing",
                "signature",
                "signatories",
                "protocol")),
        8)) {
      return Form.WRITTEN;
    }
    return Form.NONE;
  }

  private static boolean near(Sentence s, Clause clause, int head, Set<String> words, int reach) {
    for (int i = Math.max(clause.from(), head - reach);
        i < Math.min(clause.to(), head + reach + 1);
        i++) {
      if (words.contains(s.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> union(Set<String> a, Set<String> b) {
    Set<String> all = new java.util.HashSet<>(a);
    all.addAll(b);
    return Set.copyOf(all);
  }
}

package org.trucewatch.reading;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trucewatch.claims.Phase;
import org.trucewatch.claims.Status;
import org.trucewatch.reading.Phases.Reading;

/**
 * How far talks have come, with the status that goes with it, from the words before them and from
 * the verb that they are the subject of.
 */
final class Course {
  private static final Set<String> EXPLORATORY =
      Set.of("preliminary", "exploratory", "exploring", "explore", "early", "tentative", "feelers");
  private static final Set<String> BROKEN =
      words(
          Lexicon.verbs(
              "collapse", "fail", "abandon", "cancel", "derail", "scupper", "disrupt", "quit"),
          "broke",
          "broken",
          "break",
          "breaks",
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
          "off");
  private static final Set<String> SUSPENDED =
      words(
          Lexicon.verbs("suspend", "postpone", "pause", "halt", "stall", "adjourn"),
          "suspension",
          "postponement");
  private static final Set<String> NEAR = Set.of("close", "nearing", "verge", "closer", "nearly");
  private static final Set<String> RESUMED =
      words(
          Lexicon.verbs("resume", "restart", "relaunch", "reopen", "revive"),
          "resumption",
          "re-started",
          "renewal");
  private static final Set<String> UPCOMING =
      words(
          Lexicon.verbs("schedule"),
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
          "set",
          "announced");
  private static final Set<String> UNDER_WAY =
      words(
          Lexicon.verbs("continue", "proceed", "remain", "begin", "start", "open", "commence"),
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
          "impasse",
          "enter",
          "initiated",
          "being",
          "broader");
  private static final Set<String> OVER =
      words(
          Lexicon.verbs("end", "conclude", "finish", "hold", "meet", "discuss", "speak", "attend"),
          "after",
          "following",
          "during",
          "previous",
          "last",
          "recent",
          "earlier");
  private static final Set<String> BEHIND = Set.of("after", "following", "follows", "followed");

  private static final Set<String> AGREED = Lexicon.verbs("agree");
  private static final Set<String> PERFECT = Set.of("have", "has");
  private static final Set<String> DONE =
      words(Lexicon.verbs("end", "conclude", "finish", "hold", "take", "lead", "produce", "yield"));

  private Course() {}

  /**
   * The reading of talks whose head stands at that token.
   *
   * @param status what the auxiliaries say
   * @param past whether the verb that carries them stands in the past
   */
  static Reading of(Sentence s, Clause clause, int head, Status status, boolean past) {
    boolean open = status == Status.PLANNED || status == Status.POSSIBLE;
    if (status == Status.DENIED) {
      return new Reading(status, past ? Phase.CONCLUDED : Phase.ONGOING);
    }
    Set<String> predicate = predicate(s, clause, head);
    if (near(s, clause, head, EXPLORATORY, 5)) {
      return new Reading(open ? status : Status.ONGOING, Phase.EXPLORATORY);
    }
    if (near(s, clause, head, BROKEN, 6) || meets(predicate, BROKEN)) {
      return new Reading(open ? status : Status.HAPPENED, Phase.BROKEN_OFF);
    }
    if (isSuspended(s, clause, head) || meets(predicate, SUSPENDED)) {
      return new Reading(open ? status : Status.HAPPENED, Phase.SUSPENDED);
    }
    if (near(s, clause, head, NEAR, 5)) {
      return new Reading(status, Phase.NEAR_AGREEMENT);
    }
    if (near(s, clause, head, RESUMED, 5) || meets(predicate, RESUMED)) {
      boolean ahead = status == Status.PLANNED && !near(s, clause, head, AGREED, 5);
      return new Reading(open ? status : Status.ONGOING, ahead ? Phase.PLANNED : Phase.RESUMED);
    }
    String before = s.token(head).isVerb() ? "" : s.token(phraseStart(s, clause, head)).lower();
    if (BEHIND.contains(before)) {
      return new Reading(Status.HAPPENED, Phase.CONCLUDED);
    }
    if (open) {
      return new Reading(status, Phase.PLANNED);
    }
    if (near(s, clause, head, UPCOMING, 6)
        || meets(predicate, UPCOMING)
        || predicate.contains("will")
        || (predicate.contains("to") && (predicate.contains("are") || predicate.contains("is")))
        || before.equals("for")
        || isPurpose(s, clause, head)) {
      return new Reading(Status.PLANNED, Phase.PLANNED);
    }
    boolean perfect = meets(predicate, PERFECT) && !meets(predicate, DONE);
    if (status == Status.ONGOING
        || perfect
        || meets(predicate, UNDER_WAY)
        || near(s, clause, head, UNDER_WAY, 3)) {
      return new Reading(Status.ONGOING, Phase.ONGOING);
    }
    if (past || near(s, clause, head, OVER, 6)) {
      return new Reading(Status.HAPPENED, Phase.CONCLUDED);
    }
    if (near(s, clause, head, UNDER_WAY, 6) || !s.token(head).isVerb()) {
      return new Reading(Status.ONGOING, Phase.ONGOING);
    }
    return new Reading(Status.HAPPENED, Phase.CONCLUDED);
  }

  /**
   * The words of the verb phrase that the talks are the subject of; none where a verb stands before
   * them in their clause.
   */
  private static Set<String> predicate(Sentence s, Clause clause, int head) {
    Set<String> words = new HashSet<>();
    if (s.token(head).isVerb()) {
      return words;
    }
    int start = phraseStart(s, clause, head);
    for (int i = clause.from(); i < start; i++) {
      if (s.token(i).isVerb()) {
        return words;
      }
    }
    int verb = head + 1;
    while (verb < s.size() && !isFinite(s, verb)) {
      verb++;
    }
    for (int i = verb; i < Math.min(s.size(), verb + 4); i++) {
      words.add(s.token(i).lower());
    }
    return words;
  }

  /** Not "mediated by", "aimed at", "being held", which only describe. */
  private static boolean isFinite(Sentence s, int i) {
    Token t = s.token(i);
    if (!t.isVerb() || t.lower().endsWith("ing") || s.token(i - 1).is("to")) {
      return false;
    }
    boolean participle = t.lower().endsWith("ed") || t.is("held");
    boolean described = i + 1 < s.size() && s.token(i + 1).pos().equals("ADP");
    return !participle || !described;
  }

  /** The word before the noun phrase of the head: "after" in "after three days of talks". */
  private static int phraseStart(Sentence s, Clause clause, int head) {
    int i = head - 1;
    while (i > clause.from() && i > head - 8 && isInside(s.token(i))) {
      i--;
    }
    return Math.max(i, clause.from());
  }

  private static boolean isInside(Token t) {
    return (!t.isVerb() && !t.pos().equals("SCONJ") && (!t.pos().equals("ADP") || t.is("of")))
        || t.lower().endsWith("ed");
  }

  /** "to hold talks": what somebody came or went for. */
  private static boolean isPurpose(Sentence s, Clause clause, int head) {
    for (int i = Math.max(clause.from() + 1, head - 4); i <= head; i++) {
      boolean infinitive = s.token(i).pos().equals("VERB") && !s.token(i).lower().endsWith("ed");
      if (infinitive && s.token(i - 1).is("to")) {
        return true;
      }
    }
    return false;
  }

  private static boolean meets(Set<String> words, Set<String> others) {
    return words.stream().anyMatch(others::contains);
  }

  /** "suspended", but not the noun in "talks on a halt to strikes". */
  private static boolean isSuspended(Sentence s, Clause clause, int head) {
    int to = Math.min(clause.to(), head + 6);
    for (int i = Math.max(clause.from(), head - 5); i < to; i++) {
      Token t = s.token(i);
      boolean noun = t.isNominal() && (t.is("halt") || t.is("pause") || t.is("halts"));
      if (!noun && SUSPENDED.contains(t.lower())) {
        return true;
      }
    }
    return false;
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

  private static Set<String> words(Set<String> some, String... more) {
    return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
  }
}

package org.trucewatch.reading;

import java.util.Set;
import org.trucewatch.reading.TimeWords.Tense;

/**
 * Whether the clause around a time expression looks back or ahead. The nearest verb decides: first
 * those before the expression, then those behind it; at the beginning of a clause the other way
 * round.
 */
final class Tenses {
  private static final int REACH = 20;

  private static final Set<String> AHEAD =
      Set.of(
          "will",
          "'ll",
          "shall",
          "would",
          "wo",
          "scheduled",
          "due",
          "planned",
          "plans",
          "upcoming",
          "expected",
          "expects",
          "slated",
          "expires",
          "expire",
          "deadline",
          "ultimatum",
          "may",
          "could",
          "might",
          "should",
          "must",
          "planning",
          "ahead",
          "tomorrow",
          "if",
          "unless",
          "postponed",
          "rescheduled",
          "extend",
          "extends",
          "extended",
          "prolong");

  private static final Set<String> BACK =
      Set.of(
          "was",
          "were",
          "had",
          "did",
          "has",
          "have",
          "been",
          "said",
          "told",
          "hit",
          "struck",
          "held",
          "met",
          "began",
          "took",
          "shot",
          "left",
          "fell",
          "broke",
          "fought",
          "flew",
          "went",
          "came",
          "saw",
          "made",
          "gave",
          "blew",
          "spoke",
          "wrote",
          "sent",
          "put",
          "lost",
          "fled",
          "led",
          "brought",
          "became",
          "withdrew",
          "won",
          "set",
          "drove",
          "sank",
          "rose",
          "found",
          "shook",
          "burnt",
          "cut");

  /** Before an infinitive they keep it in the past: began to withdraw, was forced to leave. */
  private static final Set<String> BEGAN =
      Set.of(
          "began",
          "begun",
          "started",
          "continued",
          "continues",
          "forced",
          "failed",
          "managed",
          "used",
          "tried",
          "refused",
          "helped",
          "able",
          "had",
          "order",
          "response",
          "according",
          "attempted",
          "attempting",
          "trying",
          "seeking");

  private static final Set<String> AUXILIARY =
      Set.of("was", "were", "has", "have", "been", "had", "set");

  private static final Set<String> SET =
      Set.of("scheduled", "due", "planned", "expected", "slated", "supposed", "meant");

  private static final Set<String> CLAUSE_BEGINS =
      Set.of(",", "and", "but", "that", "\"", ";", "(");

  private Tenses() {}

  static Tense around(Sentence sentence, int from, int to) {
    int before = from - 1;
    while (before >= 0 && Set.of("on", "in", "the", "at", "by").contains(lower(sentence, before))) {
      before--;
    }
    boolean begins = before < 0 || CLAUSE_BEGINS.contains(lower(sentence, before));
    Tense first = begins ? behind(sentence, to) : before(sentence, from);
    if (first != Tense.OPEN) {
      return first;
    }
    return begins ? before(sentence, from) : behind(sentence, to);
  }

  /** What the verbs before it tell. */
  static Tense before(Sentence sentence, int from) {
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      Tense tense = at(sentence, i);
      if (tense != Tense.OPEN) {
        return tense;
      }
      if (lower(sentence, i).equals(";")) {
        break;
      }
    }
    return Tense.OPEN;
  }

  private static Tense behind(Sentence sentence, int to) {
    for (int i = to; i < Math.min(sentence.size(), to + REACH); i++) {
      Tense tense = at(sentence, i);
      if (tense != Tense.OPEN) {
        return tense;
      }
      if (lower(sentence, i).equals(";")) {
        break;
      }
    }
    return Tense.OPEN;
  }

  private static Tense at(Sentence sentence, int i) {
    Token token = sentence.token(i);
    String word = token.lower();
    boolean named = token.pos().equals("PROPN");
    if (AHEAD.contains(word) && !named) {
      return Tense.FUTURE;
    }
    boolean back = BACK.contains(word) || (token.isVerb() && word.endsWith("ed"));
    // "Was due to meet", "has been scheduled for" look ahead; "to be held" leaves it to "to".
    boolean set = AUXILIARY.contains(word) && isSet(sentence, i + 1);
    String before = i > 0 ? lower(sentence, i - 1) : "";
    boolean passive = before.equals("be") || isModal(before);
    // "The occupied areas", "a U.N.-sponsored truce" tell no tense.
    boolean adjective =
        i + 1 < sentence.size()
            && sentence.token(i + 1).isNominal()
            && !AUXILIARY.contains(word)
            && i > 0
            && (sentence.token(i - 1).pos().equals("DET") || before.equals("-"));
    if (back && !passive && !adjective) {
      return set ? Tense.FUTURE : Tense.PAST;
    }
    boolean infinitive =
        word.equals("to") && i + 1 < sentence.size() && sentence.token(i + 1).isVerb();
    if (infinitive) {
      return i > 0 && BEGAN.contains(lower(sentence, i - 1)) ? Tense.PAST : Tense.FUTURE;
    }
    return Tense.OPEN;
  }

  private static boolean isModal(String word) {
    return Set.of("will", "would", "may", "could", "might", "should", "must", "to", "'ll")
        .contains(word);
  }

  private static boolean isSet(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + 3); i++) {
      String word = lower(sentence, i);
      boolean to = word.equals("to") && i == from;
      if (to || SET.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static String lower(Sentence sentence, int i) {
    return sentence.token(i).lower();
  }
}

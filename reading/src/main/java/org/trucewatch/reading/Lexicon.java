package org.trucewatch.reading;

import java.util.LinkedHashSet;
import java.util.Set;

/** Closed classes of English words that several pieces of the reader share. */
final class Lexicon {
  private static final Set<String> SAYING =
      verbs(
          "say",
          "tell",
          "claim",
          "state",
          "report",
          "announce",
          "add",
          "warn",
          "argue",
          "note",
          "stress",
          "emphasize",
          "emphasise",
          "declare",
          "explain",
          "insist",
          "maintain",
          "allege",
          "confirm",
          "acknowledge",
          "admit",
          "concede",
          "believe",
          "think",
          "write",
          "suggest",
          "indicate",
          "deny",
          "reveal",
          "assert",
          "recall",
          "remark",
          "reiterate",
          "repeat",
          "estimate",
          "conclude",
          "vow",
          "promise",
          "pledge",
          "caution",
          "complain",
          "boast",
          "testify",
          "post",
          "tweet",
          "disclose",
          "charge",
          "hint",
          "predict",
          "expect",
          "hope");

  private static final Set<String> CALENDAR =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "midnight",
          "noon",
          "dawn",
          "dusk",
          "today",
          "tomorrow",
          "yesterday",
          "now",
          "then",
          "next",
          "last",
          "summer",
          "winter",
          "autumn",
          "spring");

  private Lexicon() {}

  /**
   * Whether the word is a form of a verb of saying or thinking that takes what is said as its
   * object.
   */
  static boolean isSaying(String lower) {
    return SAYING.contains(lower);
  }

  static boolean isCalendarWord(String lower) {
    return CALENDAR.contains(lower);
  }

  /** All forms of the verbs. */
  static Set<String> verbs(String... bases) {
    Set<String> forms = new LinkedHashSet<>();
    for (String base : bases) {
      forms.addAll(Inflection.verb(base));
    }
    return Set.copyOf(forms);
  }

  /** All forms of the nouns. */
  static Set<String> nouns(String... bases) {
    Set<String> forms = new LinkedHashSet<>();
    for (String base : bases) {
      forms.addAll(Inflection.noun(base));
    }
    return Set.copyOf(forms);
  }
}

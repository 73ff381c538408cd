package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Gives verbs their tag back. In the present tense of headlines and chronicles the tagger takes
 * many of them for nouns: "Putin demands that", "Hamas announces that".
 */
final class HeadlineVerbs {
  private static final Set<String> SAYING =
      Set.of(
          "announces",
          "demands",
          "warns",
          "calls",
          "urges",
          "rejects",
          "vows",
          "claims",
          "states",
          "threatens",
          "proposes",
          "offers",
          "agrees",
          "accuses",
          "condemns",
          "visits",
          "confirms",
          "denies",
          "orders",
          "appeals",
          "requests",
          "refuses",
          "pledges",
          "insists",
          "seeks",
          "reports",
          "accepts",
          "asks",
          "says",
          "unveils",
          "dismisses",
          "reiterates",
          "promises");

  /** What follows a verb of saying, and hardly a noun that a name describes. */
  private static final Set<String> BEHIND =
      Set.of("that", "to", "on", "for", "against", "the", "a", "an", "its", "their", "his", "it");

  private HeadlineVerbs() {}

  /** The tokens of a sentence with such verbs tagged as verbs. */
  static List<Token> tagged(List<Token> tokens) {
    List<Token> tagged = new ArrayList<>(tokens.size());
    boolean verbSeen = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token t = tokens.get(i);
      if (!verbSeen && i > 0 && t.pos().equals("NOUN") && isVerb(tokens, i)) {
        t = new Token(t.start(), t.end(), t.text(), t.lower(), "VERB");
      }
      if (t.isVerb()) {
        verbSeen = true;
      } else if (t.is("and") || t.is(",") || t.is(";")) {
        verbSeen = false;
      }
      tagged.add(t);
    }
    return tagged;
  }

  private static boolean isVerb(List<Token> tokens, int i) {
    Token before = tokens.get(i - 1);
    boolean subject = before.pos().equals("PROPN") && !before.is("'s");
    if (!SAYING.contains(tokens.get(i).lower()) || !subject || i + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    return BEHIND.contains(next.lower()) || next.pos().equals("PROPN");
  }
}

package org.trucewatch.reading;

import java.util.List;

/** The reason or condition that a sentence gives for what its claim says, in its own words. */
final class Reasons {
  /** Words that open a reason; it is told without them. */
  private static final List<List<String>> CAUSES =
      List.of(
          List.of("because", "of"),
          List.of("because"),
          List.of("due", "to"),
          List.of("in", "response", "to"),
          List.of("in", "retaliation", "for"),
          List.of("as", "a", "result", "of"),
          List.of("owing", "to"));

  /** Words that open a condition or a purpose; they belong to it. */
  private static final List<List<String>> CONDITIONS =
      List.of(
          List.of("until"),
          List.of("unless"),
          List.of("only", "if"),
          List.of("if"),
          List.of("as", "long", "as"),
          List.of("in", "order", "to"),
          List.of("on", "condition", "that"),
          List.of("provided", "that"));

  private Reasons() {}

  /**
   * The words of the nearest reason behind the head, up to the next sign; empty where there is
   * none.
   */
  static String of(Sentence s, int head, Text text) {
    for (int i = head + 1; i < s.size(); i++) {
      for (List<String> cause : CAUSES) {
        if (stands(s, i, cause)) {
          return words(s, i + cause.size(), text);
        }
      }
      for (List<String> condition : CONDITIONS) {
        if (stands(s, i, condition)) {
          return words(s, i, text);
        }
      }
    }
    return "";
  }

  private static boolean stands(Sentence s, int at, List<String> words) {
    if (at + words.size() >= s.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!s.token(at + i).is(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String words(Sentence s, int from, Text text) {
    int to = from;
    while (to < s.size() && !s.token(to).pos().equals("PUNCT")) {
      to++;
    }
    return to == from ? "" : s.span(from, to).of(text.report().text());
  }
}

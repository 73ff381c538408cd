package org.trucewatch.reading;

import java.util.Set;
import org.trucewatch.claims.Place;

/**
 * Writes a place as the text names it: with "near", "northern" before it and "region", "Pakistan"
 * behind.
 */
final class Places {
  private static final Set<String> BEFORE =
      Set.of(
          "near",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "occupied",
          "downtown",
          "northwestern",
          "northeastern",
          "southwestern",
          "southeastern");
  private static final Set<String> BEHIND =
      Set.of(
          "region",
          "oblast",
          "province",
          "district",
          "governorate",
          "county",
          "area",
          "krai",
          "state",
          "valley",
          "city",
          "port",
          "coast",
          "border",
          "neighborhood",
          "neighbourhood");

  private Places() {}

  /** The place that the mention names, with its country where that is a state. */
  static Place at(Sentence s, Mention m, Text text) {
    int from = m.from();
    int to = m.to();
    while (from > 0 && BEFORE.contains(s.token(from - 1).lower())) {
      from--;
    }
    while (to < s.size() && BEHIND.contains(s.token(to).lower())) {
      to++;
    }
    String name =
        from == m.from() && to == m.to()
            ? m.span().of(text.report().text())
            : s.span(from, to).of(text.report().text());
    return new Place(name, Scene.isState(m.code()) ? m.code() : "");
  }
}

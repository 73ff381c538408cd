package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.trucewatch.claims.Span;

/**
 * "I think the bridge is gone", "we believe": what a quoted speaker says of himself that he thinks.
 * It rests on whom the quotation rests on.
 */
final class Thoughts {
  private Thoughts() {}

  /**
   * The thoughts within what is attributed already.
   *
   * @param attributed in the order of the text
   */
  static List<Attributed> of(Text text, Quotations quotations, List<Attributed> attributed) {
    List<Attributed> found = new ArrayList<>();
    int longest = attributed.stream().mapToInt(a -> a.content().length()).max().orElse(0);
    int first = 0;
    for (Sentence s : text.sentences()) {
      while (first < attributed.size()
          && attributed.get(first).content().start() < s.start() - longest) {
        first++;
      }
      if (!speaksOfItself(s, quotations)) {
        continue;
      }
      for (Cue cue : Cues.of(s)) {
        Span words = s.span(cue.start(), cue.words().to());
        if (isThought(s, cue) && quotations.contains(words.start())) {
          Span all = s.span(cue.content().from(), cue.content().to());
          int quoted = quotations.around(words.start()).map(Span::end).orElse(all.end());
          Span content =
              new Span(all.start(), Math.max(all.start() + 1, Math.min(all.end(), quoted)));
          around(attributed, first, words, s.end())
              .map(a -> new Attributed(content, a.chains(), words, true, false))
              .forEach(found::add);
        }
      }
    }
    return found;
  }

  private static boolean speaksOfItself(Sentence s, Quotations quotations) {
    return s.tokens().stream()
        .anyMatch(t -> (t.is("i") || t.is("we")) && quotations.contains(t.start()));
  }

  private static boolean isThought(Sentence s, Cue cue) {
    Range speaker = cue.speaker();
    return cue.form() == Cue.Form.SAYS
        && speaker.to() - speaker.from() == 1
        && (s.token(speaker.from()).is("i") || s.token(speaker.from()).is("we"))
        && cue.content().from() >= cue.words().to();
  }

  /** The innermost stretch that holds the words; none where nobody says them. */
  private static Stream<Attributed> around(
      List<Attributed> attributed, int first, Span words, int end) {
    Attributed best = null;
    for (int i = first; i < attributed.size(); i++) {
      Attributed a = attributed.get(i);
      if (a.content().start() >= end) {
        break;
      }
      boolean inner = best == null || a.content().length() < best.content().length();
      if (inner && a.content().covers(words)) {
        best = a;
      }
    }
    return Stream.ofNullable(best);
  }
}

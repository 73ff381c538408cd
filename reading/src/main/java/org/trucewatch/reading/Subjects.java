package org.trucewatch.reading;

/** Finds whom a sentence is about, by the order of its words. */
final class Subjects {
  private final Index index;

  Subjects(Index index) {
    this.index = index;
  }

  /**
   * The noun phrase that leads the sentence, behind what stands before its first comma if that is
   * no subject.
   */
  Range of(Sentence s, int before) {
    for (int v = 1; v < before; v++) {
      if (!Phrases.isClauseVerb(s, v)) {
        continue;
      }
      int last = v - 1;
      while (last > 0
          && (s.token(last).pos().equals("ADV")
              || (s.token(last).pos().equals("PART") && !s.token(last).is("'s")))) {
        last--;
      }
      Token t = s.token(last);
      if (Phrases.isNoun(t) || t.pos().equals("PRON") || t.is(")")) {
        int from = Phrases.startBefore(s, last);
        while (from < last
            && (s.token(from).pos().equals("CCONJ") || s.token(from).pos().equals("ADV"))) {
          from++;
        }
        return new Range(from, last + 1);
      }
    }
    // The verb was not known for one: the name that leads the sentence is its subject.
    return index.in(s, new Range(0, Math.min(before, 10))).stream()
        .findFirst()
        .map(m -> new Range(0, headEnd(s, m.to())))
        .orElse(Range.EMPTY);
  }

  private static int headEnd(Sentence s, int from) {
    int to = from;
    while (to < s.size()
        && (Speech.BODY.contains(s.token(to).lower())
            || Speech.OFFICIAL.contains(s.token(to).lower())
            || s.token(to).isCapitalised())) {
      to++;
    }
    return to;
  }
}

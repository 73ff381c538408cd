package org.trucewatch.reading;

import java.util.Set;
import org.trucewatch.claims.When;
import org.trucewatch.reading.TimeWords.Tense;

/**
 * A time expression read with the word before it: since 18 March, by the end of October, from
 * Monday, "since the war began on 2 March".
 *
 * @param from first atom, that of the word before it where it changes the meaning
 * @param stretch what both mean together
 * @param aside whether the expression dates no event of its clause
 */
record TimeEdge(int from, Stretch stretch, boolean aside) {
  /** So many words may stand between "since" and its date. */
  private static final int CLAUSE = 10;

  private static final Set<String> CLAUSE_ENDS = Set.of(",", ";", "that", "and", "(", "-", "said");

  private static final Set<String> COMPARES =
      Set.of("first", "largest", "biggest", "deadliest", "worst", "highest", "heaviest", "lowest");

  static TimeEdge read(
      Sentence sentence, Atoms cut, int from, int to, int before, Stretch stretch, Tense tense) {
    When when = stretch.when();
    boolean attribute = isAttribute(sentence, cut, to);
    boolean ahead = tense == Tense.FUTURE;
    boolean many = stretch.precision() == Precision.RANGE;
    boolean clause = !cut.is(before, "since") && sinceClause(cut, from);
    int edge = clause ? from : before;
    Stretch read =
        switch (clause ? "since" : cut.word(before)) {
          case "since" -> since(bounded(cut, from, to, stretch), 0);
          case "from", "starting", "beginning", "effective" ->
              attribute || many ? stretch : since(when, 0);
          case "until", "till", "by" -> attribute ? stretch : until(when, 0);
          case "through" -> ahead ? until(when, 0) : stretch;
          case "before" -> attribute || !ahead ? stretch : until(when, 1);
          case "after" -> attribute || !ahead ? stretch : since(when, 1);
          default -> cut.is(to, "onwards") ? since(when, 0) : stretch;
        };
    boolean changed = read.isKnown() && stretch.isKnown() && !read.equals(stretch);
    boolean named = !changed && attribute && !cut.is(to, "'");
    boolean since = clause || cut.is(before, "since");
    return new TimeEdge(
        changed ? Math.min(edge, from) : from,
        changed ? read : stretch,
        named || (since && compares(cut, edge)));
  }

  /** "Since the war began on 2 March": a clause without a comma stands between. */
  private static boolean sinceClause(Atoms cut, int from) {
    for (int i = from - 1; i >= Math.max(0, from - CLAUSE); i--) {
      if (cut.is(i, "since")) {
        return true;
      }
      if (cut.in(i, CLAUSE_ENDS)) {
        return false;
      }
    }
    return false;
  }

  /** "The first strike since November" is no strike of November. */
  private static boolean compares(Atoms cut, int since) {
    for (int i = since; i >= Math.max(0, since - CLAUSE); i--) {
      if (cut.in(i, COMPARES)) {
        return true;
      }
    }
    return false;
  }

  /** Where it begins a stretch, mid-January is the 15th and the end of March the 31st. */
  static When bounded(Atoms cut, int from, int to, Stretch stretch) {
    When when = stretch.when();
    if (stretch.precision() != Precision.PART_OF_MONTH) {
      return when;
    }
    for (int i = from; i < to; i++) {
      if (cut.is(i, "end")) {
        return When.on(when.end());
      }
      if (cut.is(i, "mid") || cut.is(i, "middle")) {
        return new When(when.start().plusDays(4), when.end());
      }
    }
    return when;
  }

  /** "After Monday's strike" and "before the May 9 parade" mean the strike and the parade. */
  private static boolean isAttribute(Sentence sentence, Atoms cut, int to) {
    if (cut.is(to, "'")) {
      return true;
    }
    int next = to < cut.size() ? sentence.tokenAt(cut.at(to).start()) : sentence.size();
    return next < sentence.size()
        && (sentence.token(next).isNominal() || sentence.token(next).pos().equals("ADJ"));
  }

  private static Stretch since(When when, int behind) {
    return when.hasStart()
        ? new Stretch(
            When.from(behind == 0 ? when.start() : when.end().plusDays(behind)), Precision.SINCE)
        : Stretch.UNKNOWN;
  }

  private static Stretch until(When when, int before) {
    return when.hasEnd()
        ? new Stretch(
            When.until(before == 0 ? when.end() : when.start().minusDays(before)), Precision.UNTIL)
        : Stretch.UNKNOWN;
  }
}

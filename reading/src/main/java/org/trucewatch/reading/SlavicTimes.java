package org.trucewatch.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.Span;
import org.trucewatch.claims.When;
import org.trucewatch.reading.Analysis.Trait;
import org.trucewatch.reading.TimeWords.Tense;

/**
 * Finds the time expressions of a Ukrainian or Russian report and puts them on the calendar, as
 * {@link Times} does in English: counted from the day of publication or the time mentioned last.
 * One pass, linear in the length of the text.
 */
final class SlavicTimes {
  private static final Set<String> SINCE = WordSet.of("з із зі від с со от починаючи начиная");
  private static final Set<String> UNTIL = WordSet.of("до по включно к ко");
  private static final Set<String> AFTER = WordSet.of("після после");
  private static final Set<String> NOT_BEFORE = WordSet.of("раніше раньше ранее");
  private static final Set<String> MODAL =
      WordSet.of(
          "могти мочь планувати планировать намереваться собираться збиратися мусити готувати"
              + " готовить готуватися готовиться");
  private static final Set<String> DASH = Set.of("-", "\u2013", "\u2014");
  private static final Set<String> AND = WordSet.of("і й та и");
  private static final Set<String> BETWEEN = WordSet.of("між между");

  /** So many words around an expression are looked at for a verb. */
  private static final int NEAR = 12;

  /** A point put on the calendar. */
  private record Placed(int sentence, TimePoint point, Stretch stretch, Tense tense) {}

  private final Anchor anchor;

  private SlavicTimes(Text text) {
    anchor = new Anchor(text.report().published().day(), false);
  }

  /** The time expressions of a report, in the order of the text; they do not overlap. */
  static List<TimeMention> find(Text text) {
    SlavicTimes times = new SlavicTimes(text);
    List<TimeMention> found = new ArrayList<>();
    for (Sentence s : text.sentences()) {
      times.joined(s, times.placed(s), found);
    }
    return List.copyOf(found);
  }

  private List<Placed> placed(Sentence s) {
    SlavicTimeGrammar grammar = new SlavicTimeGrammar(s);
    List<Placed> placed = new ArrayList<>();
    int i = 0;
    while (i < s.size()) {
      Optional<TimePoint> found = s.token(i).isPunctuation() ? Optional.empty() : grammar.at(i);
      if (found.isEmpty()) {
        i++;
        continue;
      }
      TimePoint point = found.get();
      Tense tense = tense(s, point);
      anchor.enter(tense, 0, s.index(), false);
      Stretch stretch = point.meaning().in(anchor);
      anchor.remember(
          stretch,
          point.year() != 0
              ? Story.Manner.STATED
              : point.lacksYear() ? Story.Manner.NAMED : Story.Manner.COUNTED);
      placed.add(new Placed(s.index(), point, stretch, tense));
      i = Math.max(i + 1, point.to());
    }
    return placed;
  }

  /** That of the verb nearest to the expression; what has a limit ahead is to come. */
  private static Tense tense(Sentence s, TimePoint point) {
    int edge = point.from() - 1;
    boolean until = edge >= 0 && s.token(edge).is("до");
    boolean earliest = edge > 0 && is(s, edge, NOT_BEFORE) && s.token(edge - 1).is("не");
    if (earliest) {
      return Tense.FUTURE;
    }
    for (int step = 1; step <= NEAR; step++) {
      Tense behind = verb(s, point.to() - 1 + step);
      Tense before = verb(s, point.from() - step);
      if (before != Tense.OPEN) {
        return before;
      }
      if (behind != Tense.OPEN) {
        return behind;
      }
    }
    return until ? Tense.FUTURE : Tense.OPEN;
  }

  private static Tense verb(Sentence s, int i) {
    if (i < 0 || i >= s.size()) {
      return Tense.OPEN;
    }
    Token t = s.token(i);
    boolean done = t.is(Trait.PAST) || t.is(Trait.IMPERSONAL);
    boolean state = t.is(Trait.SHORT) && t.is(Trait.PARTICIPLE);
    if (done || state) {
      return Tense.PAST;
    }
    boolean modal = t.is(Trait.PRESENT) && t.isForm(MODAL);
    return modal || t.is(Trait.FUTURE) ? Tense.FUTURE : Tense.OPEN;
  }

  /** Reads what stands before and between the points of a sentence. */
  private void joined(Sentence s, List<Placed> placed, List<TimeMention> out) {
    int i = 0;
    while (i < placed.size()) {
      Placed first = placed.get(i);
      int edge = first.point().from() - 1;
      while (edge > 0 && s.token(edge).isForm(WordSet.of("самий самый приблизно примерно"))) {
        edge--;
      }
      boolean opens = is(s, edge, SINCE) || is(s, edge, BETWEEN);
      if (i + 1 < placed.size()) {
        Placed second = placed.get(i + 1);
        if (joins(s, first, second, opens, is(s, edge, BETWEEN))) {
          Stretch last = notBefore(first.stretch(), second);
          Stretch whole = union(bounded(s, first), last);
          if (whole.isKnown()) {
            out.add(mention(s, opens ? edge : first.point().from(), second.point().to(), whole));
            i += 2;
            continue;
          }
        }
      }
      out.add(edged(s, first, edge));
      i++;
    }
  }

  private static boolean is(Sentence s, int i, Set<String> words) {
    return i >= 0 && i < s.size() && words.contains(s.token(i).lower());
  }

  private static boolean joins(
      Sentence s, Placed first, Placed second, boolean opens, boolean between) {
    int gap = second.point().from() - first.point().to();
    if (gap != 1 || !first.stretch().isKnown() || !second.stretch().isKnown()) {
      return false;
    }
    int joint = first.point().to();
    return is(s, joint, DASH)
        || (opens && is(s, joint, UNTIL))
        || (between && is(s, joint, AND))
        || (is(s, joint, AND) && first.stretch().precision() == second.stretch().precision());
  }

  /** "З 30 жовтня до 2 січня": the end lies behind the beginning. */
  private Stretch notBefore(Stretch first, Placed second) {
    Stretch last = second.stretch();
    boolean bounded = first.when().hasStart() && last.when().hasEnd();
    if (!bounded || !last.when().end().isBefore(first.when().start())) {
      return last;
    }
    if (second.point().lacksYear()) {
      LocalDate start = first.when().start();
      for (int year = start.getYear(); year <= start.getYear() + 1; year++) {
        anchor.enter(second.tense(), year, second.sentence(), false);
        Stretch later = second.point().meaning().in(anchor);
        if (later.isKnown() && !later.when().end().isBefore(start)) {
          return later;
        }
      }
    }
    return last;
  }

  /** Where it begins a stretch, the middle of March is the 15th and its end the 31st. */
  private static Stretch bounded(Sentence s, Placed p) {
    Stretch stretch = p.stretch();
    if (stretch.precision() != Precision.PART_OF_MONTH) {
      return stretch;
    }
    Token word = s.token(p.point().from());
    if (word.isForm(WordSet.of("кінець конец"))) {
      return Stretch.of(stretch.when().end(), stretch.when().end(), Precision.DAY);
    }
    return word.isForm("середина")
        ? Stretch.of(
            stretch.when().start().plusDays(4), stretch.when().end(), Precision.PART_OF_MONTH)
        : stretch;
  }

  private static Stretch union(Stretch first, Stretch last) {
    return first.when().hasStart() && last.when().hasEnd()
        ? Stretch.of(first.when().start(), last.when().end(), Precision.RANGE)
        : Stretch.UNKNOWN;
  }

  private TimeMention edged(Sentence s, Placed p, int edge) {
    Stretch stretch = p.stretch();
    TimePoint point = p.point();
    When when = stretch.when();
    boolean many = stretch.precision() == Precision.RANGE;
    if (is(s, edge, SINCE) && !many && when.hasStart() && stretch.isKnown()) {
      Stretch since = new Stretch(When.from(bounded(s, p).when().start()), Precision.SINCE);
      return mention(s, edge, point.to(), since);
    }
    boolean until = is(s, edge, UNTIL) && !s.token(edge).is("к") && !s.token(edge).is("по");
    if (until && !many && when.hasEnd() && stretch.isKnown()) {
      return mention(s, edge, point.to(), new Stretch(When.until(when.end()), Precision.UNTIL));
    }
    boolean after = is(s, edge, AFTER) && p.tense() == Tense.FUTURE && when.hasEnd();
    return after && stretch.isKnown()
        ? mention(
            s, edge, point.to(), new Stretch(When.from(when.end().plusDays(1)), Precision.SINCE))
        : mention(s, point.from(), point.to(), stretch);
  }

  private static TimeMention mention(Sentence s, int from, int to, Stretch stretch) {
    Span span = s.span(from, to);
    return new TimeMention(s.index(), from, to, span, stretch.when(), stretch.precision(), false);
  }
}

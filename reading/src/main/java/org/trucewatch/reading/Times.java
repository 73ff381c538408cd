package org.trucewatch.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.Span;
import org.trucewatch.claims.When;
import org.trucewatch.reading.TimeWords.Tense;

/**
 * Finds the time expressions of a report and puts them on the calendar, counted from the day of
 * publication or from the time mentioned last. Without a day of publication only what states its
 * own year is dated; the rest stands in the list as {@link Precision#UNKNOWN}.
 *
 * <p>One pass, linear in the length of the text. A duration ("for 30 days"), an age, a quantity or
 * a model number ("S-300") is no time.
 */
final class Times {
  /** So many stated years, nearly all of them long past, make a report a narrative. */
  private static final int NARRATIVE_YEARS = 5;

  /** So many stated years, nearly all of them over, make it one that reaches into the present. */
  private static final int HISTORY_YEARS = 20;

  private static final double NARRATIVE_SHARE = 0.8;

  /** An expression behind at most so many words leads its sentence. */
  private static final int LEADING = 3;

  /** A line with fewer words that ends without a full stop is a heading. */
  private static final int HEADING = 14;

  private static final Set<String> LIST = Set.of(",", "and", "or", "&", "/");
  private static final Set<String> RANGE = Set.of("to", "until", "till", "through", "-", "\u2013");
  private static final Set<String> BETWEEN = Set.of("and", "-", "\u2013", "to");

  private static final Set<String> SOFT =
      Set.of("the", "on", "about", "around", "at", "least", "in", "only", "roughly");

  /** A point put on the calendar, with the atoms it stands on. */
  private record Placed(int from, int to, Stretch stretch, Tense tense, boolean passing) {}

  private final Text text;
  private final List<Atoms> atoms = new ArrayList<>();
  private final List<List<TimePoint>> points = new ArrayList<>();
  private final Anchor anchor;

  private Times(Text text) {
    this.text = text;
    for (Sentence sentence : text.sentences()) {
      Atoms cut = Atoms.of(text.plain(), sentence);
      atoms.add(cut);
      points.add(parse(cut));
    }
    Optional<LocalDate> published = text.report().published().day();
    anchor = new Anchor(published, published.isPresent() && isNarrative(published.get()));
  }

  /** The time expressions of a report, in the order of the text; they do not overlap. */
  static List<TimeMention> find(Text text) {
    Times times = new Times(text);
    List<TimeMention> found = new ArrayList<>();
    for (int s = 0; s < times.points.size(); s++) {
      times.joined(s, times.placed(s), found);
    }
    return List.copyOf(found);
  }

  /** The same before "since", "until" and "from ... to" are taken into account. */
  static List<TimeMention> points(Text text) {
    Times times = new Times(text);
    List<TimeMention> found = new ArrayList<>();
    for (int s = 0; s < times.points.size(); s++) {
      for (Placed p : times.placed(s)) {
        found.add(times.mention(s, p.from(), p.to(), p.stretch(), p.passing()));
      }
    }
    return List.copyOf(found);
  }

  private static List<TimePoint> parse(Atoms atoms) {
    TimeGrammar grammar = new TimeGrammar(atoms);
    List<TimePoint> found = new ArrayList<>();
    int i = 0;
    while (i < atoms.size()) {
      Optional<TimePoint> point = grammar.at(i);
      if (point.isPresent()) {
        found.add(point.get());
        i = Math.max(i + 1, point.get().to());
      } else {
        i++;
      }
    }
    return found;
  }

  private boolean isNarrative(LocalDate published) {
    int stated = 0;
    int past = 0;
    int before = 0;
    int relative = 0;
    int deictic = 0;
    for (int s = 0; s < points.size(); s++) {
      for (TimePoint point : points.get(s)) {
        if (point.year() != 0) {
          stated++;
          past += point.year() < published.getYear() - 1 ? 1 : 0;
          before += point.year() < published.getYear() ? 1 : 0;
        } else if (!point.lacksYear()) {
          relative++;
          deictic += isDeictic(atoms.get(s), point) ? 1 : 0;
        }
      }
    }
    boolean history =
        stated >= HISTORY_YEARS && 2 * deictic < stated && before >= NARRATIVE_SHARE * stated;
    return history
        || (stated >= NARRATIVE_YEARS && relative < stated && past >= NARRATIVE_SHARE * stated);
  }

  private static boolean isDeictic(Atoms cut, TimePoint point) {
    for (int i = point.from(); i < point.to(); i++) {
      if (cut.in(i, TimeWords.DEICTIC)) {
        return true;
      }
    }
    return false;
  }

  private List<Placed> placed(int s) {
    Sentence sentence = text.sentences().get(s);
    Atoms cut = atoms.get(s);
    List<TimePoint> found = points.get(s);
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      TimePoint point = found.get(i);
      Tense tense = tense(sentence, cut, point);
      int year = point.lacksYear() ? yearBehind(cut, found, i) : 0;
      anchor.enter(tense, year, s, leads(sentence, cut, point));
      Stretch stretch = point.meaning().in(anchor);
      if (!placed.isEmpty()) {
        Placed before = placed.get(placed.size() - 1);
        if (between(cut, before.to(), point.from(), RANGE, BETWEEN)) {
          stretch = notBefore(s, before.stretch(), point, stretch, tense);
        }
      }
      if (!point.passing()) {
        Story.Manner manner =
            point.year() != 0
                ? Story.Manner.STATED
                : point.lacksYear() ? Story.Manner.NAMED : Story.Manner.COUNTED;
        anchor.remember(stretch, manner);
      }
      placed.add(new Placed(point.from(), point.to(), stretch, tense, point.passing()));
    }
    return placed;
  }

  /** Whether nothing but a few words stands before it, or it stands in a heading. */
  private static boolean leads(Sentence sentence, Atoms cut, TimePoint point) {
    boolean heading = sentence.size() < HEADING && !cut.is(cut.size() - 1, ".");
    return heading || point.from() <= LEADING;
  }

  private static Tense tense(Sentence sentence, Atoms cut, TimePoint point) {
    int from = sentence.tokenAt(cut.at(point.from()).start());
    int to = sentence.tokenAt(cut.at(point.to() - 1).end() - 1) + 1;
    Tense tense = Tenses.around(sentence, from, Math.min(to, sentence.size()));
    int edge = point.from() - 1;
    boolean until = cut.is(edge, "until") || cut.is(edge, "till");
    if (cut.in(edge, Set.of("from", "starting", "beginning", "effective"))) {
      return tense == Tense.PAST && Tenses.before(sentence, from) == Tense.OPEN
          ? Tense.OPEN
          : tense;
    }
    boolean limit = until || cut.is(edge, "by") || cut.is(edge, "through");
    // "Lasted until Friday" is over; "keeps it closed until Friday" is not.
    boolean over = until && from > 1 && sentence.token(from - 2).isVerb();
    return limit && (tense == Tense.OPEN || (until && !over)) ? Tense.FUTURE : tense;
  }

  /** The year that "March" takes from "April 2024" in "in March and April 2024". */
  private static int yearBehind(Atoms cut, List<TimePoint> found, int i) {
    for (int k = i; k + 1 < found.size(); k++) {
      TimePoint next = found.get(k + 1);
      if (!between(cut, found.get(k).to(), next.from(), RANGE, LIST)) {
        return 0;
      }
      if (next.year() != 0) {
        return next.year();
      }
      if (!next.lacksYear()) {
        return 0;
      }
    }
    return 0;
  }

  /** Only words of the two sets, and articles, stand between two expressions. */
  private static boolean between(Atoms cut, int from, int to, Set<String> one, Set<String> other) {
    boolean joined = false;
    if (to - from > 4) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (cut.in(i, one) || cut.in(i, other)) {
        joined = true;
      } else if (!cut.in(i, SOFT)) {
        return false;
      }
    }
    return joined;
  }

  /** The end of a range is put behind its beginning. */
  private Stretch notBefore(int s, Stretch first, TimePoint point, Stretch second, Tense tense) {
    boolean bounded = first.isKnown() && second.isKnown() && first.when().hasStart();
    if (!bounded || !second.when().end().isBefore(first.when().start())) {
      return second;
    }
    LocalDate start = first.when().start();
    if (point.lacksYear()) {
      for (int year = start.getYear(); year <= start.getYear() + 1; year++) {
        anchor.enter(tense, year, s, false);
        Stretch later = point.meaning().in(anchor);
        if (later.isKnown() && !later.when().end().isBefore(start)) {
          return later;
        }
      }
    }
    boolean weekday = point.year() == 0 && second.precision().isDay();
    LocalDate week = second.when().end().plusWeeks(1);
    return weekday && !week.isBefore(start)
        ? new Stretch(When.on(week), second.precision())
        : second;
  }

  /** Reads what stands before and between the points of a sentence. */
  private void joined(int s, List<Placed> placed, List<TimeMention> out) {
    Atoms cut = atoms.get(s);
    int i = 0;
    while (i < placed.size()) {
      Placed first = placed.get(i);
      int edge = first.from() - 1;
      while (edge >= 0 && cut.in(edge, SOFT)) {
        edge--;
      }
      boolean opens = cut.is(edge, "from") || cut.is(edge, "between");
      Set<String> joints = cut.is(edge, "between") ? BETWEEN : RANGE;
      if (i + 1 < placed.size()) {
        Placed second = placed.get(i + 1);
        boolean range = between(cut, first.to(), second.from(), joints, joints);
        boolean list =
            between(cut, first.to(), second.from(), LIST, LIST)
                && first.stretch().precision() == second.stretch().precision();
        if ((range || list) && first.stretch().isKnown() && second.stretch().isKnown()) {
          Placed last = list ? lastOfList(cut, placed, i + 1) : second;
          Stretch from =
              new Stretch(
                  TimeEdge.bounded(cut, first.from(), first.to(), first.stretch()),
                  first.stretch().precision());
          Stretch whole = union(opens ? from : first.stretch(), last.stretch());
          if (whole.isKnown()) {
            out.add(mention(s, opens ? edge : first.from(), last.to(), whole, false));
            i = placed.indexOf(last) + 1;
            continue;
          }
        }
      }
      out.add(edged(s, cut, first, edge));
      i++;
    }
  }

  private static Placed lastOfList(Atoms cut, List<Placed> placed, int i) {
    int last = i;
    while (last + 1 < placed.size()
        && between(cut, placed.get(last).to(), placed.get(last + 1).from(), LIST, LIST)
        && placed.get(last + 1).stretch().precision() == placed.get(i).stretch().precision()) {
      last++;
    }
    return placed.get(last);
  }

  private static Stretch union(Stretch first, Stretch last) {
    return first.when().hasStart() && last.when().hasEnd()
        ? Stretch.of(first.when().start(), last.when().end(), Precision.RANGE)
        : Stretch.UNKNOWN;
  }

  private TimeMention edged(int s, Atoms cut, Placed point, int edge) {
    Sentence sentence = text.sentences().get(s);
    TimeEdge read =
        TimeEdge.read(
            sentence, cut, point.from(), point.to(), edge, point.stretch(), point.tense());
    return mention(s, read.from(), point.to(), read.stretch(), point.passing() || read.aside());
  }

  private TimeMention mention(int s, int from, int to, Stretch stretch, boolean aside) {
    Sentence sentence = text.sentences().get(s);
    int start = atoms.get(s).at(from).start();
    int end = atoms.get(s).at(to - 1).end();
    return new TimeMention(
        s,
        sentence.tokenAt(start),
        Math.min(sentence.size(), sentence.tokenAt(end - 1) + 1),
        new Span(start, end),
        stretch.when(),
        stretch.precision(),
        aside);
  }
}

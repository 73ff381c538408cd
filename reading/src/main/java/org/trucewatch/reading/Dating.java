package org.trucewatch.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.Span;
import org.trucewatch.claims.Status;
import org.trucewatch.claims.When;

/**
 * Chooses the time of a claim: the time expression in its evidence, else one beside it in its
 * sentence, else what a report of its form leaves unsaid.
 *
 * <p>What is left unsaid differs. An item of one paragraph is news of its day: what happened,
 * happened on the day of publication. A long report looks back; an event in it without a date
 * belongs to the date last mentioned, and a speech act without a date has none. What goes on, goes
 * on until publication; what is planned or possible has no time of its own.
 */
final class Dating {
  /** An item with more characters than this is a report, whatever its paragraphs. */
  private static final int ITEM = 1500;

  /** No claim is older. */
  private static final int FIRST_YEAR = 1000;

  /** How many expressions back a date is looked for; this keeps the work linear. */
  private static final int REMEMBERED = 50;

  private static final Set<Kind> SPEECH =
      EnumSet.of(Kind.DEMAND, Kind.OFFER, Kind.REFUSAL, Kind.THREAT, Kind.APPEAL);

  /** Before a claim they presuppose it; it need not be news of the day. */
  private static final Set<String> PRESUPPOSES =
      Set.of("after", "following", "rejects", "rejected", "reject", "to", "for", "investigate");

  private static final Set<Precision> SPOKEN =
      EnumSet.of(
          Precision.DAY,
          Precision.PART_OF_DAY,
          Precision.WEEK,
          Precision.MONTH,
          Precision.PART_OF_MONTH,
          Precision.PART_OF_SEASON,
          Precision.YEAR);

  private final Text text;
  private final List<TimeMention> mentions;
  private final Optional<LocalDate> published;
  private final boolean item;

  Dating(Text text, List<TimeMention> mentions) {
    this.text = text;
    this.mentions = List.copyOf(mentions);
    published = text.report().published().day();
    String words = text.report().text();
    int first = words.indexOf('\n');
    item = words.length() < ITEM && (first < 0 || words.indexOf('\n', first + 1) < 0);
  }

  /**
   * The time of a claim.
   *
   * @param evidence the stretches of text that state it, the foremost first: clauses rather than
   *     single words, since an expression within counts before one outside
   */
  When of(Kind kind, Status status, List<Span> evidence) {
    for (TimeMention mention : candidates(kind, status, evidence)) {
      Optional<When> when = limited(mention, status);
      if (when.isPresent()) {
        return when.get();
      }
    }
    return unsaid(kind, status, evidence.get(0));
  }

  private List<TimeMention> candidates(Kind kind, Status status, List<Span> evidence) {
    List<TimeMention> inside = new ArrayList<>();
    List<TimeMention> beside = new ArrayList<>();
    for (TimeMention mention : around(evidence)) {
      if (!mention.isDated() || (item && mention.aside())) {
        continue;
      }
      if (evidence.stream().anyMatch(e -> e.overlap(mention.span()) > 0)) {
        inside.add(mention);
      } else if (evidence.stream().anyMatch(e -> sharesSentence(e, mention))) {
        beside.add(mention);
      }
    }
    inside.sort(Comparator.comparing(TimeMention::aside).thenComparing(Dating::days));
    beside.sort(Comparator.comparingInt(m -> distance(m, evidence)));
    List<TimeMention> candidates = new ArrayList<>();
    if (SPEECH.contains(kind)) {
      // What a speech act is about has dates of its own; that of the act is a day not ahead.
      if (!item) {
        beside.removeIf(m -> !m.precision().isDay() || isAhead(m));
        candidates.addAll(beside);
      }
      inside.removeIf(m -> !SPOKEN.contains(m.precision()) || isAhead(m));
      candidates.addAll(inside);
    } else {
      candidates.addAll(inside);
      boolean beyond = !item || status == Status.PLANNED;
      beside.removeIf(
          m -> !beyond || (status == Status.ONGOING && m.precision() != Precision.SINCE));
      candidates.addAll(beside);
    }
    return candidates;
  }

  /** The expressions of the sentences that the evidence lies in. */
  private List<TimeMention> around(List<Span> evidence) {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (Span e : evidence) {
      first = Math.min(first, text.sentenceAt(e.start()));
      last = Math.max(last, text.sentenceAt(e.end() - 1));
    }
    return mentions.subList(firstFrom(first), firstFrom(last + 1));
  }

  /** The number of the first expression of that sentence or a later one. */
  private int firstFrom(int sentence) {
    int lo = 0;
    int hi = mentions.size();
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (mentions.get(mid).sentence() < sentence) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return lo;
  }

  private boolean sharesSentence(Span evidence, TimeMention mention) {
    Sentence sentence = text.sentences().get(mention.sentence());
    return sentence.start() < evidence.end() && evidence.start() < sentence.end();
  }

  /** Characters to the nearest evidence; an expression before it counts as nearer. */
  private static int distance(TimeMention mention, List<Span> evidence) {
    int least = Integer.MAX_VALUE;
    for (Span e : evidence) {
      int gap =
          mention.span().end() <= e.start()
              ? e.start() - mention.span().end()
              : 1000 + Math.max(0, mention.span().start() - e.end());
      least = Math.min(least, gap);
    }
    return least;
  }

  private static long days(TimeMention mention) {
    When when = mention.when();
    return when.hasStart() && when.hasEnd()
        ? when.end().toEpochDay() - when.start().toEpochDay()
        : Long.MAX_VALUE;
  }

  private boolean isAhead(TimeMention mention) {
    return !mention.when().hasStart()
        || (published.isPresent() && mention.when().start().isAfter(published.get()));
  }

  /** What an expression means for a claim of that status; empty where it cannot be its time. */
  private Optional<When> limited(TimeMention mention, Status status) {
    When when = mention.when();
    if (when.hasStart() && when.start().getYear() < FIRST_YEAR) {
      return Optional.empty();
    }
    if (published.isEmpty()) {
      return Optional.of(when);
    }
    LocalDate day = published.get();
    return switch (status) {
      case HAPPENED, DENIED, ONGOING -> {
        boolean ahead = when.hasStart() && when.start().isAfter(day);
        boolean limit = !when.hasStart() && when.end().isAfter(day);
        if (ahead || (limit && status != Status.ONGOING)) {
          yield Optional.empty();
        }
        boolean toNow = (status == Status.ONGOING && when.hasStart()) || when.end().isAfter(day);
        yield Optional.of(toNow ? new When(when.start(), day) : when);
      }
      case PLANNED, POSSIBLE -> {
        if (mention.precision() == Precision.UNTIL) {
          yield when.end().isBefore(day)
              ? Optional.empty()
              : Optional.of(new When(day, when.end()));
        }
        boolean around = when.start().isBefore(day) && !when.end().isBefore(day) && when.hasEnd();
        yield Optional.of(around ? new When(day, when.end()) : when);
      }
    };
  }

  private When unsaid(Kind kind, Status status, Span evidence) {
    if (published.isEmpty()) {
      return When.UNDATED;
    }
    LocalDate day = published.get();
    if (status == Status.ONGOING) {
      return When.until(day);
    }
    if (item) {
      return switch (status) {
        case HAPPENED ->
            PRESUPPOSES.contains(wordBefore(evidence.start())) ? When.UNDATED : When.on(day);
        case DENIED -> When.on(day);
        case PLANNED -> kind == Kind.RESTRAINT ? When.on(day) : When.UNDATED;
        case ONGOING, POSSIBLE -> When.UNDATED;
      };
    }
    boolean event = !SPEECH.contains(kind) && status == Status.HAPPENED;
    return event ? context(evidence, day) : When.UNDATED;
  }

  /** The time of an event in a long report that states none: that of what was told before it. */
  private When context(Span evidence, LocalDate day) {
    int sentence = text.sentenceAt(evidence.start());
    if (text.sentences().get(sentence).paragraph() == 0) {
      return When.on(day);
    }
    int last = firstFrom(sentence) - 1;
    for (int i = last; i >= Math.max(0, last - REMEMBERED); i--) {
      TimeMention mention = mentions.get(i);
      if (mention.when().hasStart() && mention.when().hasEnd()) {
        return limited(mention, Status.HAPPENED).orElse(When.UNDATED);
      }
    }
    return When.UNDATED;
  }

  private String wordBefore(int offset) {
    String plain = text.plain();
    int end = offset;
    while (end > 0 && " \"'".indexOf(plain.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(plain.charAt(start - 1))) {
      start--;
    }
    return plain.substring(start, end).toLowerCase(Locale.ROOT);
  }
}

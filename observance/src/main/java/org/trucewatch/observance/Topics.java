package org.trucewatch.observance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Form;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.Phase;
import org.trucewatch.claims.Status;
import org.trucewatch.claims.When;

/** Puts claims on talks, agreements and positions together. */
final class Topics {
  /**
   * How many days may lie between two claims of one topic: a month. Reports on one round of talks
   * follow each other in days; the rounds known from this war lie months apart.
   */
  static final int GAP_DAYS = 31;

  private static final Set<Kind> KINDS =
      EnumSet.of(
          Kind.TALKS,
          Kind.AGREEMENT,
          Kind.RESTRAINT,
          Kind.BREACH,
          Kind.OFFER,
          Kind.DEMAND,
          Kind.REFUSAL,
          Kind.THREAT,
          Kind.APPEAL);

  private static final Comparator<Topic.State> MOST_ORIGINS =
      Comparator.comparing((Topic.State s) -> -s.origins().size())
          .thenComparing(Topic.State::phase)
          .thenComparing(Topic.State::code);

  private Topics() {}

  static List<Topic> of(Origins origins, Collection<Cited> cited) {
    TreeMap<Kind, TreeMap<String, List<Cited>>> alike = new TreeMap<>();
    for (Cited c : cited) {
      Claim claim = c.claim();
      if (KINDS.contains(claim.kind())) {
        alike
            .computeIfAbsent(claim.kind(), kind -> new TreeMap<>())
            .computeIfAbsent(claim.actors() + " " + claim.targets(), key -> new ArrayList<>())
            .add(c);
      }
    }
    List<Topic> topics = new ArrayList<>();
    for (TreeMap<String, List<Cited>> ofKind : alike.values()) {
      for (List<Cited> claims : ofKind.values()) {
        near(claims).forEach(part -> topics.add(topic(origins, part)));
      }
    }
    return topics;
  }

  /** Splits claims where more than {@link #GAP_DAYS} lie between one and the next. */
  private static List<List<Cited>> near(List<Cited> claims) {
    List<Cited> byDay =
        claims.stream().sorted(Comparator.comparing(Topics::day).thenComparing(c -> c)).toList();
    List<List<Cited>> parts = new ArrayList<>();
    List<Cited> part = new ArrayList<>();
    for (Cited c : byDay) {
      if (!part.isEmpty()
          && day(c).toEpochDay() - day(part.get(part.size() - 1)).toEpochDay() > GAP_DAYS) {
        parts.add(part);
        part = new ArrayList<>();
      }
      part.add(c);
    }
    parts.add(part);
    return parts;
  }

  /** The last day spoken of, else the first, else that of publication. */
  private static LocalDate day(Cited cited) {
    When when = cited.claim().when();
    return when.hasEnd()
        ? when.end()
        : when.hasStart() ? when.start() : cited.report().published().day().orElse(LocalDate.EPOCH);
  }

  private static Topic topic(Origins origins, List<Cited> claims) {
    Claim first = claims.get(0).claim();
    TreeMap<String, List<Cited>> states = new TreeMap<>();
    List<Cited> denials = new ArrayList<>();
    TreeSet<String> deniedBy = new TreeSet<>();
    TreeSet<String> mediators = new TreeSet<>();
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Cited c : claims) {
      mediators.addAll(c.claim().mediators());
      days.add(day(c));
      if (c.claim().when().hasStart()) {
        days.add(c.claim().when().start());
      }
      if (c.claim().status() == Status.DENIED) {
        denials.add(c);
        origins.voices(c).forEach(v -> deniedBy.add(sideOf(v)));
      } else {
        states.computeIfAbsent(code(c.claim()), key -> new ArrayList<>()).add(c);
      }
    }
    return new Topic(
        first.kind(),
        first.actors(),
        first.targets(),
        List.copyOf(mediators),
        new When(days.first(), days.last()),
        states.entrySet().stream()
            .map(e -> state(origins, e.getKey(), e.getValue()))
            .sorted(MOST_ORIGINS)
            .toList(),
        denials.stream().sorted().toList(),
        List.copyOf(deniedBy));
  }

  private static Topic.State state(Origins origins, String code, List<Cited> claims) {
    return new Topic.State(
        claims.get(0).claim().phase(),
        code,
        claims.stream().sorted().toList(),
        origins.origins(claims),
        claims.stream()
            .flatMap(c -> origins.voices(c).stream())
            .map(Voice::side)
            .filter(side -> !side.isEmpty())
            .distinct()
            .sorted()
            .toList());
  }

  private static String sideOf(Voice voice) {
    return voice.side().isEmpty() ? voice.origin().name() : voice.side();
  }

  private static String code(Claim claim) {
    String state = claim.phase() == Phase.NONE ? claim.status().code() : claim.phase().code();
    boolean hedged = claim.phase() != Phase.NONE && claim.status() == Status.POSSIBLE;
    return Stream.of(hedged ? "possibly" : "", state, form(claim))
        .filter(word -> !word.isEmpty())
        .reduce((a, b) -> a + " " + b)
        .orElse(state);
  }

  private static String form(Claim claim) {
    return claim.form() == Form.NONE ? "" : claim.form().code();
  }
}

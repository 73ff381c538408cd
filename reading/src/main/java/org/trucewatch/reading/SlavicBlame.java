package org.trucewatch.reading;

import java.util.List;
import java.util.Optional;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.Status;
import org.trucewatch.reading.Predicate.At;

/** Strikes of which somebody is accused, or which somebody denies, in Ukrainian and Russian. */
final class SlavicBlame {
  private SlavicBlame() {}

  private static final Stems EVENTS =
      Stems.of(
          "вибух* взрыв* удар* атак* обстріл* обстрел* підрив* подрыв* пожеж* пожар* загибел* гибел* трагеді* трагеди*");

  /** "Москва поклала провину на ЗСУ", "у Генштабі причетність заперечили". */
  static Optional<Frame> blamed(At at, SlavicPassage p, SlavicClause clause, boolean denied) {
    Sentence s = p.s();
    boolean event = EVENTS.in(s, 0, s.size()) || (p.war() && p.event());
    List<String> subject = p.subject(at);
    List<String> actor =
        denied ? subject : SlavicPassage.without(p.parties(at.head() + 1, clause.to()), subject);
    if (!event || actor.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        p.frame(
            Kind.STRIKE,
            at,
            clause.from(),
            clause.to(),
            actor.subList(0, 1),
            List.of(),
            denied ? Status.DENIED : Status.HAPPENED));
  }

  /** Whether a sentence tells of what somebody can be blamed for. */
  static boolean tellsOfEvent(Sentence s) {
    return EVENTS.in(s, 0, s.size());
  }

  private static final Stems ACCUSING = Stems.of("звинува* обвин*");

  /** "Київ звинуватив Москву в обстрілі": who is accused did it. */
  static Optional<Frame> accused(
      At at, SlavicPassage p, SlavicClause clause, SlavicRoles.Parts parts) {
    Sentence s = p.s();
    int verb = ACCUSING.first(s, clause.from(), at.head());
    if (verb < 0 || !at.predicate().option("way").equals("noun")) {
      return Optional.empty();
    }
    List<String> accusers = p.subject(at);
    List<String> accused = SlavicPassage.without(p.parties(verb + 1, clause.to()), accusers);
    if (accused.isEmpty()) {
      accused = SlavicPassage.without(p.parties(clause.from(), verb), accusers);
    }
    if (accused.isEmpty()) {
      return Optional.empty();
    }
    List<String> actor = accused.subList(0, 1);
    List<String> hit = SlavicPassage.without(parts.held(), actor);
    return Optional.of(
        p.frame(
            Kind.STRIKE,
            at,
            clause.from(),
            clause.to(),
            actor,
            hit.isEmpty() ? accusers : hit.subList(0, 1),
            Status.HAPPENED));
  }
}

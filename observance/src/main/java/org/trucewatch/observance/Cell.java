package org.trucewatch.observance;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.trucewatch.claims.When;

/**
 * One cell of the matrix of findings: a party's conduct under one reading, cut to one period.
 *
 * @param inside incidents whose first day within the reading lies in the period
 * @param allegations claims of a breach in the period, also on objects that the reading leaves out
 * @param denials claims that no breach was committed in the period
 * @param strikes strikes on protected objects in the period that stand for no incident
 * @param strikesBeyond incidents outside the reading's days
 * @param allegationsBeyond claims of a breach outside the reading's days
 * @param restraint claims that the party held back in the period
 */
record Cell(
    Conduct conduct,
    Period period,
    List<Weighed> inside,
    List<Cited> allegations,
    List<Cited> denials,
    List<Cited> strikes,
    List<Weighed> strikesBeyond,
    List<Cited> allegationsBeyond,
    List<Cited> restraint) {
  private static final Set<Verdict> AGAINST =
      EnumSet.range(Verdict.VERIFIED_BREACH, Verdict.NOT_ATTRIBUTABLE);

  /**
   * The cell of {@code period}.
   *
   * @param whole the whole of the reading
   * @param margins the periods before and after it
   */
  static Cell of(Conduct conduct, Period period, Period whole, List<Period> margins) {
    boolean margin = margins.contains(period);
    List<Period> looked =
        margin ? List.of(period) : period.stretch() == Period.Stretch.WHOLE ? margins : List.of();
    return new Cell(
        conduct,
        period,
        conduct.weighed().stream()
            .filter(w -> !margin && w.fit() != Fit.OUTSIDE_PERIOD)
            .filter(w -> period.days().contains(firstDay(w.incident(), whole)))
            .toList(),
        margin ? List.of() : spokenOf(conduct.allegations(), period),
        margin ? List.of() : spokenOf(conduct.denials(), period),
        margin ? List.of() : Conduct.within(conduct.strikes(), period),
        conduct.weighed().stream()
            .filter(w -> w.fit() == Fit.OUTSIDE_PERIOD)
            .filter(w -> looked.stream().anyMatch(m -> m.days().overlaps(w.incident().when())))
            .toList(),
        conduct.allegations().stream()
            .filter(conduct::isInScope)
            .filter(c -> looked.stream().anyMatch(m -> isWithin(c.claim().when(), m)))
            .toList(),
        Conduct.touching(conduct.restraint(), period));
  }

  /** Whether anything reported lies beyond the reading's days. */
  boolean hasBeyond() {
    return !strikesBeyond.isEmpty() || !allegationsBeyond.isEmpty();
  }

  /**
   * The strongest verdict whose condition holds.
   *
   * @param counted whether another reading counts an incident that lies beyond this one's days
   */
  Verdict verdict(Coverage coverage, boolean counted) {
    TreeSet<Verdict> verdicts = new TreeSet<>();
    inside.forEach(w -> verdicts.add(w.verdict()));
    if (!inScope().isEmpty() || !strikes.isEmpty()) {
      verdicts.add(Verdict.ALLEGED_ONLY);
    }
    if (inScope().size() < allegations.size() || conduct.scopes().isEmpty()) {
      verdicts.add(Verdict.OUTSIDE_SCOPE);
    }
    if (isMargin() || counted || !allegationsBeyond.isEmpty()) {
      verdicts.add(Verdict.OUTSIDE_PERIOD);
    }
    verdicts.add(coverage.isSufficient() ? Verdict.NO_BREACH_FOUND : Verdict.INSUFFICIENT_COVERAGE);
    return verdicts.first();
  }

  /** All incidents, also those beyond the reading's objects or days, sorted. */
  List<Weighed> incidents() {
    return Stream.concat(inside.stream(), strikesBeyond.stream()).sorted().toList();
  }

  /** Incidents of the period of which no report tells what was struck, sorted. */
  List<Incident> untold(Period whole) {
    return isMargin()
        ? List.of()
        : conduct.untold().stream()
            .filter(i -> period.days().contains(firstDay(i, whole)))
            .toList();
  }

  /** The claims that {@code verdict} rests on, sorted. */
  List<Cited> basis(Verdict verdict) {
    TreeSet<Cited> basis = new TreeSet<>();
    deciding(verdict).forEach(w -> basis.addAll(w.support()));
    if (AGAINST.contains(verdict)) {
      basis.addAll(inScope());
      basis.addAll(strikes);
    } else {
      switch (verdict) {
        case OUTSIDE_SCOPE -> basis.addAll(allegations);
        case OUTSIDE_PERIOD -> basis.addAll(allegationsBeyond);
        default -> basis.addAll(restraint);
      }
    }
    return List.copyOf(basis);
  }

  /** The claims that speak against {@code verdict}, sorted. */
  List<Cited> dissent(Verdict verdict) {
    TreeSet<Cited> dissent = new TreeSet<>();
    deciding(verdict).forEach(w -> dissent.addAll(w.dissent()));
    if (AGAINST.contains(verdict)) {
      dissent.addAll(denials);
    }
    return List.copyOf(dissent);
  }

  static boolean isAgainst(Verdict verdict) {
    return AGAINST.contains(verdict);
  }

  private List<Weighed> deciding(Verdict verdict) {
    return incidents().stream()
        .filter(
            w -> AGAINST.contains(verdict) ? AGAINST.contains(w.verdict()) : w.verdict() == verdict)
        .toList();
  }

  private List<Cited> inScope() {
    return allegations.stream().filter(conduct::isInScope).toList();
  }

  private boolean isMargin() {
    return period.stretch() == Period.Stretch.BEFORE || period.stretch() == Period.Stretch.AFTER;
  }

  /** An incident of several days belongs to the first of them that lies in the reading. */
  private static LocalDate firstDay(Incident incident, Period whole) {
    LocalDate start = incident.when().start();
    return start.isBefore(whole.first()) && incident.when().contains(whole.first())
        ? whole.first()
        : start;
  }

  /** An undated claim counts for the whole alone, a longer stretch for a part that holds it. */
  private static List<Cited> spokenOf(List<Cited> claims, Period period) {
    return period.stretch() == Period.Stretch.WHOLE
        ? Conduct.select(claims, c -> c.when().overlaps(period.days()))
        : Conduct.within(claims, period);
  }

  private static boolean isWithin(When when, Period period) {
    return when.hasStart() && when.hasEnd() && period.days().contains(when);
  }
}

package org.trucewatch.observance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.trucewatch.claims.When;

/** Weighs one incident against one commitment under one reading. */
final class Weighing {
  private final Origins origins;
  private final Set<String> principals;

  Weighing(Origins origins, Set<String> principals) {
    this.origins = origins;
    this.principals = principals;
  }

  /**
   * The incident as {@code scope} sees it.
   *
   * @param others the same commitment under every reading of the agreement
   * @return empty where the incident is not the party's, where no reading covers the object, or
   *     where no report tells it ({@link #isUntold})
   */
  Optional<Weighed> weigh(Incident incident, Scope scope, List<Scope> others) {
    List<Cited> blaming = blaming(incident, scope);
    if (blaming.isEmpty()) {
      return Optional.empty();
    }
    Scope.Cover cover = scope.cover(blaming);
    boolean covered = cover == Scope.Cover.COVERED || cover == Scope.Cover.BROADER;
    When reading = scope.reading().period();
    if (!reading.overlaps(incident.when())) {
      return covered
          ? Optional.of(weighed(incident, scope, Fit.OUTSIDE_PERIOD, blaming))
          : Optional.empty();
    }
    if (!covered) {
      boolean elsewhere =
          cover == Scope.Cover.NOT_COVERED
              && others.stream().anyMatch(o -> o.cover(blaming).compareTo(Scope.Cover.UNTOLD) < 0);
      return elsewhere
          ? Optional.of(weighed(incident, scope, Fit.OUTSIDE_SCOPE, blaming))
          : Optional.empty();
    }
    boolean boundary =
        !reading.contains(incident.when())
            || (reading.hasStart() && incident.when().contains(reading.start()));
    Fit fit =
        cover == Scope.Cover.BROADER ? Fit.SCOPE_UNCLEAR : boundary ? Fit.AT_BOUNDARY : Fit.WITHIN;
    return Optional.of(weighed(incident, scope, fit, blaming));
  }

  /** Whether the incident lies within the reading and no report tells what was struck. */
  boolean isUntold(Incident incident, Scope scope) {
    List<Cited> blaming = blaming(incident, scope);
    return !blaming.isEmpty()
        && scope.reading().period().overlaps(incident.when())
        && scope.cover(blaming) == Scope.Cover.UNTOLD;
  }

  /**
   * The claims that name the party; where no claim names anybody, all; those against the spared.
   */
  private static List<Cited> blaming(Incident incident, Scope scope) {
    boolean named = incident.claims().stream().anyMatch(c -> !c.claim().actors().isEmpty());
    return incident.claims().stream()
        .filter(c -> scope.isAgainstSpared(c.claim()))
        .filter(c -> !named || c.claim().actors().contains(scope.actor()))
        .toList();
  }

  private Weighed weighed(Incident incident, Scope scope, Fit fit, List<Cited> blaming) {
    List<Cited> otherObject =
        fit == Fit.OUTSIDE_SCOPE
            ? List.of()
            : blaming.stream()
                .filter(c -> scope.cover(List.of(c)) == Scope.Cover.NOT_COVERED)
                .toList();
    List<Cited> accusingOthers =
        incident.claims().stream()
            .filter(c -> !c.claim().actors().isEmpty())
            .filter(c -> !c.claim().actors().contains(scope.actor()))
            .toList();
    TreeSet<Cited> dissent = new TreeSet<>(incident.denials());
    dissent.addAll(otherObject);
    dissent.addAll(accusingOthers);
    List<Cited> support = blaming.stream().filter(c -> !otherObject.contains(c)).toList();
    Verdict verdict =
        switch (fit) {
          case OUTSIDE_SCOPE -> Verdict.OUTSIDE_SCOPE;
          case OUTSIDE_PERIOD -> Verdict.OUTSIDE_PERIOD;
          case AT_BOUNDARY, SCOPE_UNCLEAR ->
              weakest(Verdict.ALLEGED_ONLY, attributed(incident, scope, support, otherObject));
          case WITHIN -> attributed(incident, scope, support, otherObject);
        };
    return new Weighed(incident, fit, verdict, scope.spared(), support, List.copyOf(dissent));
  }

  private Verdict attributed(
      Incident incident, Scope scope, List<Cited> support, List<Cited> otherObject) {
    if (support.stream().allMatch(c -> c.claim().actors().isEmpty())) {
      return Verdict.NOT_ATTRIBUTABLE;
    }
    Verdict own = tier(incident, scope.actor(), scope.spared(), support, otherObject);
    Set<String> accused =
        incident.claims().stream()
            .flatMap(c -> c.claim().actors().stream())
            .filter(code -> !code.equals(scope.actor()))
            .collect(Collectors.toSet());
    boolean disputed = false;
    for (String other : accused) {
      List<Cited> against =
          incident.claims().stream()
              .filter(c -> c.claim().actors().contains(other))
              .filter(c -> !c.claim().actors().contains(scope.actor()))
              .toList();
      if (!against.isEmpty()) {
        disputed = true;
        if (!own.strongerThan(tier(incident, other, scope.actor(), against, List.of()))) {
          return Verdict.NOT_ATTRIBUTABLE;
        }
      }
    }
    return disputed ? weakest(Verdict.PROBABLE_BREACH, own) : own;
  }

  private Verdict tier(
      Incident incident,
      String actor,
      String spared,
      List<Cited> support,
      List<Cited> otherObject) {
    List<Cited> naming = new ArrayList<>(support);
    List<Cited> owned = otherObject.stream().filter(c -> isOwned(c, actor)).toList();
    naming.addAll(owned);
    Set<String> camps = Support.camps(naming, origins, actor, Set.of(spared), principals);
    boolean admitted =
        !Support.of(support, origins, actor, Set.of(spared), principals, true)
            .of(Standing.ADMITTED_AGAINST_INTEREST)
            .isEmpty();
    boolean document =
        Support.camps(incident.claims(), origins, actor, Set.of(spared), principals).stream()
            .anyMatch(c -> c.startsWith(Support.PHYSICAL));
    long speaking = camps.stream().filter(c -> !c.startsWith(Support.PHYSICAL)).count();
    boolean disinterested =
        camps.stream().anyMatch(c -> !c.equals(Support.AFFECTED) && !c.startsWith(Support.OTHER));
    boolean probable = admitted || (camps.size() >= 2 && disinterested);
    boolean verified =
        probable
            && otherObject.isEmpty()
            && ((admitted && camps.size() >= 2) || (document && speaking >= 2));
    return verified
        ? Verdict.VERIFIED_BREACH
        : probable ? Verdict.PROBABLE_BREACH : Verdict.ALLEGED_ONLY;
  }

  /** Whether the acting side says it: it owns the strike and names another object. */
  private boolean isOwned(Cited cited, String actor) {
    return origins.voices(cited).stream().anyMatch(v -> v.side().equals(actor));
  }

  private static Verdict weakest(Verdict a, Verdict b) {
    return a.strongerThan(b) ? b : a;
  }
}

package org.trucewatch.observance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.ObjectClass;
import org.trucewatch.claims.Status;
import org.trucewatch.claims.When;

/**
 * Everything reported that bears on how one party keeps to one agreement under one reading, before
 * it is cut into periods.
 *
 * @param scopes what the party shall spare under this reading, one for each of its commitments
 * @param weighed its incidents, each once, sorted
 * @param untold incidents of which no report tells what was struck, sorted
 * @param allegations claims that it broke this agreement
 * @param denials claims that it did not
 * @param strikes strikes on protected objects that stand for no incident of their own
 * @param restraint claims that it held back
 */
record Conduct(
    String party,
    List<Scope> scopes,
    List<Weighed> weighed,
    List<Incident> untold,
    List<Cited> allegations,
    List<Cited> denials,
    List<Cited> strikes,
    List<Cited> restraint) {

  static Conduct of(
      String party,
      List<Scope> scopes,
      List<Scope> allReadings,
      Incidents incidents,
      List<Cited> onAgreement,
      List<Cited> cited,
      Weighing weighing) {
    Map<Incident, Weighed> strongest = new TreeMap<>();
    TreeSet<Incident> untold = new TreeSet<>();
    for (Scope scope : scopes) {
      List<Scope> others =
          allReadings.stream().filter(s -> s.commitment().equals(scope.commitment())).toList();
      for (Incident incident : incidents.incidents()) {
        weighing
            .weigh(incident, scope, others)
            .ifPresent(w -> strongest.merge(incident, w, Conduct::stronger));
        if (weighing.isUntold(incident, scope)) {
          untold.add(incident);
        }
      }
    }
    untold.removeAll(strongest.keySet());
    Set<String> spared = scopes.stream().map(Scope::spared).collect(Collectors.toSet());
    return new Conduct(
        party,
        scopes,
        List.copyOf(strongest.values()),
        List.copyOf(untold),
        select(onAgreement, c -> isAbout(c, Kind.BREACH, party, spared) && isAsserted(c)),
        select(
            onAgreement,
            c -> isAbout(c, Kind.BREACH, party, spared) && c.status() == Status.DENIED),
        select(
            incidents.background(),
            c -> isAsserted(c) && scopes.stream().anyMatch(s -> isProtectedStrike(c, s))),
        select(cited, c -> isAbout(c, Kind.RESTRAINT, party, spared) && isAsserted(c)));
  }

  Set<String> spared() {
    return scopes.stream().map(Scope::spared).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether the reading covers, or may cover, what a claim of a breach is about. */
  boolean isInScope(Cited allegation) {
    ObjectClass object = allegation.claim().object();
    return scopes.stream().anyMatch(s -> s.cover(object) != Scope.Cover.NOT_COVERED);
  }

  /** The claims that lie wholly in {@code period}, both ends told. */
  static List<Cited> within(List<Cited> claims, Period period) {
    return select(
        claims, c -> c.when().hasStart() && c.when().hasEnd() && period.days().contains(c.when()));
  }

  /**
   * The claims on a state of some days of {@code period}; one without a start counts by its end.
   */
  static List<Cited> touching(List<Cited> claims, Period period) {
    return select(
        claims,
        c -> {
          When when = c.when();
          return !when.isUndated()
              && (when.hasStart()
                  ? when.overlaps(period.days())
                  : period.days().contains(when.end()));
        });
  }

  static List<Cited> select(List<Cited> claims, Predicate<Claim> wanted) {
    List<Cited> selected = new ArrayList<>();
    for (Cited cited : claims) {
      if (wanted.test(cited.claim())) {
        selected.add(cited);
      }
    }
    return List.copyOf(new TreeSet<>(selected));
  }

  private static Weighed stronger(Weighed a, Weighed b) {
    if (a.verdict() == b.verdict()) {
      return a.compareTo(b) <= 0 ? a : b;
    }
    return a.verdict().strongerThan(b.verdict()) ? a : b;
  }

  private static boolean isAbout(Claim claim, Kind kind, String party, Set<String> spared) {
    return claim.kind() == kind
        && claim.actors().contains(party)
        && (claim.targets().isEmpty() || claim.targets().stream().anyMatch(spared::contains));
  }

  private static boolean isAsserted(Claim claim) {
    return claim.status() == Status.HAPPENED || claim.status() == Status.ONGOING;
  }

  private static boolean isProtectedStrike(Claim claim, Scope scope) {
    boolean aimed =
        !claim.targets().isEmpty()
            || !claim.place().country().isEmpty()
            || Sight.facility(claim, scope.dossier()).isPresent();
    Scope.Cover cover = scope.cover(Sight.object(claim, scope.dossier()));
    return aimed
        && claim.actors().contains(scope.actor())
        && scope.isAgainstSpared(claim)
        && cover.compareTo(Scope.Cover.UNTOLD) < 0;
  }
}

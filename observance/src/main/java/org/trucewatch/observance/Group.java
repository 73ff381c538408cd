package org.trucewatch.observance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Place;
import org.trucewatch.claims.Quantity;
import org.trucewatch.claims.Weapon;
import org.trucewatch.claims.When;
import org.trucewatch.claims.dossier.Dossier;
import org.trucewatch.claims.dossier.Facility;

/** Claims that are taken to tell of one incident, while they are being collected. */
final class Group {
  final List<Sight> sights;
  final List<Sight> denials = new ArrayList<>();
  final When when;
  private final Sight first;
  private final Dossier dossier;
  private final Set<String> places = new HashSet<>();

  /** A group founded by claims with one key and overlapping days. */
  Group(Dossier dossier, List<Sight> founders) {
    this.dossier = dossier;
    this.sights = new ArrayList<>(founders);
    this.first = founders.stream().min(Comparator.comparing(Sight::cited)).orElseThrow();
    LocalDate start =
        founders.stream().map(s -> s.when().start()).min(LocalDate::compareTo).orElseThrow();
    LocalDate end =
        founders.stream().map(s -> s.when().end()).max(LocalDate::compareTo).orElseThrow();
    this.when = new When(start, end);
    founders.forEach(s -> places.add(s.place()));
    dossier.facility(first.facility()).ifPresent(f -> places.add(Origins.fold(f.place())));
    places.remove("");
  }

  /** Whether {@code sight} can tell of this incident. */
  boolean fits(Sight sight) {
    if (sight.kind() != first.kind() || !sight.when().overlaps(when)) {
      return false;
    }
    if (!sight.facility().isEmpty()) {
      return Origins.fold(sight.facility()).equals(Origins.fold(first.facility()));
    }
    boolean samePlace =
        sight.place().isEmpty()
            ? first.facility().isEmpty()
                && first.place().isEmpty()
                && sight.country().equals(first.country())
            : places.contains(sight.place()) && alikeOrUnknown(sight.country(), first.country());
    return samePlace
        && Incidents.compatible(sight.object(), first.object())
        && sameAttackers(sight);
  }

  /**
   * Whether {@code denial} denies this incident: whatever it tells agrees, and it tells the days.
   */
  boolean isDeniedBy(Sight denial) {
    boolean dated = denial.when().hasStart() && denial.when().hasEnd();
    return denial.kind() == first.kind()
        && dated
        && denial.when().overlaps(when)
        && (denial.facility().isEmpty()
            || Origins.fold(denial.facility()).equals(Origins.fold(first.facility())))
        && (denial.place().isEmpty()
            || !denial.facility().isEmpty()
            || places.contains(denial.place()))
        && alikeOrUnknown(denial.country(), first.country())
        && (denial.exactness() == 0 || Incidents.compatible(denial.object(), first.object()))
        && (denial.attackers().isEmpty()
            || sights.stream().anyMatch(s -> s.attackers().equals(denial.attackers())));
  }

  private boolean sameAttackers(Sight sight) {
    return sight.attackers().isEmpty()
        || sights.stream()
            .anyMatch(s -> s.attackers().isEmpty() || s.attackers().equals(sight.attackers()));
  }

  private static boolean alikeOrUnknown(String a, String b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  Incident incident() {
    Sight exact =
        sights.stream()
            .max(
                Comparator.comparingInt(Sight::exactness)
                    .thenComparing(Sight::cited, Comparator.reverseOrder()))
            .orElseThrow();
    return new Incident(
        when.start() + "/" + first.key(),
        first.kind(),
        tightest(),
        first.facility(),
        place(),
        exact.object(),
        sights.stream().map(Sight::cited).distinct().sorted().toList(),
        denials.stream().map(Sight::cited).distinct().sorted().toList(),
        versions());
  }

  /** The days that all claims allow; all days of the founders where no day suits all. */
  private When tightest() {
    LocalDate start = LocalDate.MIN;
    LocalDate end = LocalDate.MAX;
    for (Sight sight : sights) {
      start = sight.when().start().isAfter(start) ? sight.when().start() : start;
      end = sight.when().end().isBefore(end) ? sight.when().end() : end;
    }
    return end.isBefore(start) ? when : new When(start, end);
  }

  private Place place() {
    return sights.stream()
        .map(s -> s.cited().claim().place())
        .filter(p -> !p.name().isEmpty())
        .min(
            Comparator.comparing((Place p) -> p.country().isEmpty())
                .thenComparing(Place::name)
                .thenComparing(Place::country))
        .or(
            () ->
                dossier
                    .facility(first.facility())
                    .map((Facility f) -> new Place(f.place(), f.country())))
        .orElse(new Place("", first.country()));
  }

  private List<Version> versions() {
    Map<Attribute, Map<String, Set<Cited>>> said = new TreeMap<>();
    for (Sight sight : sights) {
      Claim claim = sight.cited().claim();
      claim.actors().forEach(code -> say(said, Attribute.ATTACKER, code, sight));
      claim.targets().forEach(code -> say(said, Attribute.TARGET, code, sight));
      if (sight.exactness() > 0) {
        say(said, Attribute.OBJECT, sight.object().code(), sight);
      }
      if (!claim.place().isUnknown()) {
        say(said, Attribute.PLACE, placeOf(claim.place()), sight);
      }
      say(said, Attribute.WHEN, sight.when().toString(), sight);
      if (claim.weapon() != Weapon.NONE) {
        say(said, Attribute.WEAPON, claim.weapon().code(), sight);
      }
      claim.quantities().forEach(q -> say(said, Attribute.QUANTITY, quantityOf(q), sight));
    }
    List<Version> versions = new ArrayList<>();
    said.forEach(
        (attribute, values) ->
            values.forEach(
                (value, by) -> versions.add(new Version(attribute, value, List.copyOf(by)))));
    return versions;
  }

  private static void say(
      Map<Attribute, Map<String, Set<Cited>>> said,
      Attribute attribute,
      String value,
      Sight sight) {
    said.computeIfAbsent(attribute, key -> new TreeMap<>())
        .computeIfAbsent(value, key -> new TreeSet<>())
        .add(sight.cited());
  }

  private static String placeOf(Place place) {
    if (place.name().isEmpty()) {
      return place.country();
    }
    return place.country().isEmpty() ? place.name() : place.name() + ", " + place.country();
  }

  private static String quantityOf(Quantity quantity) {
    double value = quantity.value();
    String number =
        value == Math.rint(value) && Math.abs(value) < 1e15
            ? Long.toString((long) value)
            : Double.toString(value);
    return "%s%s %s%s"
        .formatted(
            quantity.approximate() ? "about " : "",
            number,
            quantity.unit(),
            quantity.of().isEmpty() ? "" : " of " + quantity.of())
        .toLowerCase(Locale.ROOT);
  }
}

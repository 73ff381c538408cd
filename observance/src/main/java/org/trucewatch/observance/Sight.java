package org.trucewatch.observance;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.ObjectClass;
import org.trucewatch.claims.When;
import org.trucewatch.claims.dossier.Dossier;
import org.trucewatch.claims.dossier.Facility;

/**
 * One claim on a strike or an offensive, seen with what the dossier knows of the facility: what was
 * hit, where, on which days, by whom.
 *
 * @param facility canonical name; empty where none is named
 * @param place the place as the text names it, folded; empty where none
 * @param country empty where unknown
 * @param object the more exact of what the text says and what the dossier knows of the facility
 * @param attackers codes of who is said to have done it; empty where untold
 */
record Sight(
    Cited cited,
    Kind kind,
    String facility,
    String place,
    String country,
    ObjectClass object,
    Set<String> attackers,
    When when) {

  static Sight of(Cited cited, Dossier dossier) {
    Claim claim = cited.claim();
    Optional<Facility> known = facility(claim, dossier);
    return new Sight(
        cited,
        claim.kind(),
        known.map(Facility::name).orElse(claim.facility().strip()),
        Origins.fold(claim.place().name()),
        claim.place().country().isEmpty()
            ? known.map(Facility::country).orElse("")
            : claim.place().country(),
        object(claim, dossier),
        new TreeSet<>(claim.actors()),
        claim.when());
  }

  static Optional<Facility> facility(Claim claim, Dossier dossier) {
    return claim.facility().isEmpty() ? Optional.empty() : dossier.facility(claim.facility());
  }

  /** What was hit: a named facility makes a broad word exact. An offensive has no object. */
  static ObjectClass object(Claim claim, Dossier dossier) {
    if (claim.kind() == Kind.OFFENSIVE) {
      return ObjectClass.NONE;
    }
    ObjectClass known = facility(claim, dossier).map(Facility::object).orElse(ObjectClass.NONE);
    return claim.object() == ObjectClass.NONE || claim.object().covers(known)
        ? known == ObjectClass.NONE ? claim.object() : known
        : claim.object();
  }

  /** Whether it can be an incident of its own: told where, and on which days. */
  boolean isLocatedAndDated() {
    boolean located = !facility.isEmpty() || !place.isEmpty() || !country.isEmpty();
    return located && when.hasStart() && when.hasEnd() && days() <= Incidents.MAX_WINDOW_DAYS;
  }

  /** How many days it may have been; of a stretch that is closed on both sides. */
  long days() {
    return when.end().toEpochDay() - when.start().toEpochDay() + 1;
  }

  boolean isOneDay() {
    return when.start().equals(when.end());
  }

  /** How many classes cover the object: the more, the more exact. */
  int exactness() {
    int classes = 0;
    for (ObjectClass c : ObjectClass.values()) {
      classes += c.covers(object) ? 1 : 0;
    }
    return object == ObjectClass.NONE ? 0 : classes;
  }

  /** What it stands for as an incident of its own, its days left out. */
  String key() {
    if (!facility.isEmpty()) {
      return kind.code() + "/" + Origins.fold(facility);
    }
    String where = place.isEmpty() ? country : country.isEmpty() ? place : place + "," + country;
    return String.join("/", kind.code(), where, object.code(), attackers.isEmpty() ? "?" : by());
  }

  private String by() {
    return String.join("+", attackers);
  }
}

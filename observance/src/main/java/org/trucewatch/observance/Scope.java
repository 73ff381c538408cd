package org.trucewatch.observance;

import java.util.Arrays;
import java.util.List;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.ObjectClass;
import org.trucewatch.claims.dossier.Commitment;
import org.trucewatch.claims.dossier.Dossier;
import org.trucewatch.claims.dossier.Facility;
import org.trucewatch.claims.dossier.Names;
import org.trucewatch.claims.dossier.Reading;

/**
 * What one commitment spares under one reading. The classes are those of the reading; where it
 * lists none, those of the commitment.
 */
record Scope(Dossier dossier, Reading reading, Commitment commitment) {
  /** How a class of object lies to the classes spared. From the best to the worst. */
  enum Cover {
    /** One of the classes spared, or below one, or made up of nothing but such classes. */
    COVERED,
    /** It contains a class spared, and others. */
    BROADER,
    /** No class is told. */
    UNTOLD,
    /** None of the classes spared. */
    NOT_COVERED
  }

  String actor() {
    return commitment.who();
  }

  String spared() {
    return commitment.toward();
  }

  Cover cover(ObjectClass object) {
    List<ObjectClass> classes =
        reading.objects().isEmpty() ? commitment.objects() : reading.objects();
    if (commitment.shallNot() == Kind.OFFENSIVE || classes.contains(ObjectClass.CEASEFIRE)) {
      return Cover.COVERED;
    }
    if (object == ObjectClass.NONE) {
      return Cover.UNTOLD;
    }
    if (isIn(classes, object)
        || Arrays.stream(ObjectClass.values())
            .filter(c -> object.covers(c) && isLowest(c))
            .allMatch(c -> isIn(classes, c))) {
      return Cover.COVERED;
    }
    return classes.stream().anyMatch(object::covers) ? Cover.BROADER : Cover.NOT_COVERED;
  }

  /** The best cover among the {@code claims}. */
  Cover cover(List<Cited> claims) {
    return claims.stream()
        .map(c -> cover(Sight.object(c.claim(), dossier)))
        .min(Cover::compareTo)
        .orElse(Cover.NOT_COVERED);
  }

  /**
   * Whether {@code claim} is on an act of the kind forbidden against the party spared, where the
   * commitment holds. What the claim does not tell is taken from the facility's side, then from the
   * country; what nobody tells does not exclude.
   */
  boolean isAgainstSpared(Claim claim) {
    if (claim.kind() != commitment.shallNot()) {
      return false;
    }
    Facility facility = Sight.facility(claim, dossier).orElse(UNKNOWN);
    String country =
        claim.place().country().isEmpty() ? facility.country() : claim.place().country();
    boolean where =
        commitment.countries().isEmpty()
            || country.isEmpty()
            || commitment.countries().contains(country);
    if (!claim.targets().isEmpty()) {
      return where && claim.targets().contains(spared());
    }
    String side = facility.side().isEmpty() ? country : facility.side();
    return where && (side.isEmpty() || side.equals(spared()));
  }

  private static final Facility UNKNOWN =
      new Facility("", Names.NONE, ObjectClass.NONE, "", "", "");

  private static boolean isIn(List<ObjectClass> classes, ObjectClass object) {
    return classes.stream().anyMatch(c -> c.covers(object));
  }

  private static boolean isLowest(ObjectClass object) {
    return Arrays.stream(ObjectClass.values()).noneMatch(c -> c != object && object.covers(c));
  }
}

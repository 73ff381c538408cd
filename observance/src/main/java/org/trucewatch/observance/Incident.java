package org.trucewatch.observance;

import java.util.List;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.ObjectClass;
import org.trucewatch.claims.Place;
import org.trucewatch.claims.When;

/**
 * What reports tell about one strike, or one ground operation: the same thing at the same time.
 *
 * @param id made from what it is, so that the same reports always give the same id
 * @param kind a strike or an offensive
 * @param when the tightest stretch of days that its claims agree on
 * @param facility as the dossier names it, else as the reports do; empty where none is named
 * @param place the most exact place given
 * @param object the most exact class given
 * @param claims that it happened, sorted; at least one
 * @param denials that it happened, or that the party named did it, sorted
 * @param versions every value of every attribute, with who gives it, sorted
 */
public record Incident(
    String id,
    Kind kind,
    When when,
    String facility,
    Place place,
    ObjectClass object,
    List<Cited> claims,
    List<Cited> denials,
    List<Version> versions)
    implements Comparable<Incident> {
  public Incident {
    claims = List.copyOf(claims);
    denials = List.copyOf(denials);
    versions = List.copyOf(versions);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("the incident \"%s\" that nobody reports".formatted(id));
    }
  }

  /** In a line: {@code 2025-03-19 Kavkazskaya (oil-depot)}. */
  public String name() {
    String where = place.name().isEmpty() ? place.country() : place.name();
    return "%s %s%s"
        .formatted(
            when,
            facility.isEmpty() ? where : facility,
            object == ObjectClass.NONE ? "" : " (" + object.code() + ")");
  }

  /** Every value given for {@code attribute}, sorted. */
  public List<String> values(Attribute attribute) {
    return versions.stream()
        .filter(v -> v.attribute() == attribute)
        .map(Version::value)
        .distinct()
        .toList();
  }

  /** By first day, then by id. */
  @Override
  public int compareTo(Incident other) {
    int byDay = when.start().compareTo(other.when.start());
    return byDay != 0 ? byDay : id.compareTo(other.id);
  }
}

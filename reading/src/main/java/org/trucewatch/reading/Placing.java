package org.trucewatch.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Location;
import org.trucewatch.claims.Place;
import org.trucewatch.claims.dossier.Dossier;
import org.trucewatch.claims.dossier.Facility;

/**
 * Says where on the earth claims are: a facility of the dossier where it says it stands, any other
 * place by the gazetteer. Immutable. The gazetteer is not opened for a report whose claims name no
 * place.
 */
final class Placing {
  private final Map<String, Facility> facilities = new HashMap<>();

  Placing(Dossier dossier) {
    for (Facility f : dossier.facilities()) {
      facilities.putIfAbsent(f.name().toLowerCase(Locale.ROOT), f);
    }
  }

  /** The claims of a report, each with the location of its place. */
  List<Claim> placed(List<Claim> claims, Text text, Scene scene) {
    if (claims.stream().allMatch(c -> c.place().name().isEmpty() && c.facility().isEmpty())) {
      return claims;
    }
    Whereabouts report = new Whereabouts(text, scene, Gazetteer.known());
    return claims.stream().map(c -> placed(c, report)).toList();
  }

  private Claim placed(Claim claim, Whereabouts report) {
    int at = claim.evidence().get(0).start();
    Place place = claim.place();
    Location where = ofFacility(claim.facility(), report, at);
    if (where.isUnknown() && !place.name().isEmpty()) {
      where = report.of(place.name(), place.country(), at);
    }
    return where.isUnknown() ? claim : claim.but().place(place.at(where)).build();
  }

  private Location ofFacility(String name, Whereabouts report, int at) {
    return Optional.ofNullable(facilities.get(name.toLowerCase(Locale.ROOT)))
        .filter(f -> !f.place().isEmpty())
        .map(f -> named(f, report.of(f.place(), f.country(), at)))
        .orElse(Location.UNKNOWN);
  }

  /** The point is the place's that the dossier gives: nothing here knows where a facility is. */
  private static Location named(Facility f, Location place) {
    return place.isUnknown()
        ? place
        : new Location(
            place.latitude(), place.longitude(), place.precision(), "dossier:" + f.name());
  }
}

package org.trucewatch.claims.dossier;

import java.util.List;
import java.util.Optional;

/**
 * What an analyst knows about one conflict.
 *
 * @param id the name of its folder
 * @param title one line
 * @param about a paragraph: what the dossier covers, and since when
 */
public record Dossier(
    String id,
    String title,
    String about,
    List<Party> parties,
    List<Outlet> outlets,
    List<ObjectWords> objects,
    List<Facility> facilities,
    List<Agreement> agreements) {
  /** A dossier that knows nothing: the reader then rests on its own lexicons. */
  public static final Dossier EMPTY =
      new Dossier("", "", "", List.of(), List.of(), List.of(), List.of(), List.of());

  public Dossier {
    parties = List.copyOf(parties);
    outlets = List.copyOf(outlets);
    objects = List.copyOf(objects);
    facilities = List.copyOf(facilities);
    agreements = List.copyOf(agreements);
  }

  /** The party of that code. */
  public Optional<Party> party(String code) {
    return parties.stream().filter(p -> p.code().equals(code)).findFirst();
  }

  /** The outlet of that name or alias, in any language, upper and lower case alike. */
  public Optional<Outlet> outlet(String name) {
    return outlets.stream()
        .filter(
            o ->
                o.name().equalsIgnoreCase(name)
                    || o.aliases().all().stream().anyMatch(a -> a.equalsIgnoreCase(name)))
        .findFirst();
  }

  /** The facility of that name, in any language, upper and lower case alike. */
  public Optional<Facility> facility(String name) {
    return facilities.stream()
        .filter(
            f ->
                f.name().equalsIgnoreCase(name)
                    || f.names().all().stream().anyMatch(a -> a.equalsIgnoreCase(name)))
        .findFirst();
  }
}

package org.trucewatch.claims.dossier;

import java.util.List;

/**
 * A party to the conflict, or a third party that mediates, guarantees or urges.
 *
 * @param code ISO 3166-1 alpha-3 for a state, else an upper-case name such as {@code HAMAS}
 * @param name what it is called in our own output
 * @param principal whether it is one of the sides of the conflict; false for a third party
 * @param names its names, the name first
 * @param adjectives its adjectives and demonyms: Ukrainian, Ukrainians
 * @param metonyms places and buildings that stand for its government: Kyiv, the Kremlin
 * @param organs bodies that act or speak for it
 * @param persons people who act or speak for it
 */
public record Party(
    String code,
    String name,
    boolean principal,
    Names names,
    Names adjectives,
    Names metonyms,
    List<Organ> organs,
    List<Person> persons) {
  public Party {
    organs = List.copyOf(organs);
    persons = List.copyOf(persons);
  }
}

package org.trucewatch.claims.dossier;

import org.trucewatch.claims.ObjectClass;

/**
 * A named object that can be struck or spared. It has no coordinates: what is published is enough
 * to tell one from another, and more would serve another use.
 *
 * @param place settlement or region
 * @param country ISO 3166-1 alpha-3 of the internationally recognised territory
 * @param side code of the party on whose side it stands, where an occupied site makes that differ;
 *     else of its country
 */
public record Facility(
    String name, Names names, ObjectClass object, String place, String country, String side) {}

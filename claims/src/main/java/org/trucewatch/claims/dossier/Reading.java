package org.trucewatch.claims.dossier;

import java.util.List;
import org.trucewatch.claims.ObjectClass;
import org.trucewatch.claims.When;

/**
 * How one party, or a third party, understands an agreement: what it covers, from when until when.
 * One agreement has several; none is the right one.
 *
 * @param id a short word, unique in the agreement
 * @param heldBy party code
 * @param name what our own output calls it: "Kremlin's reading"
 * @param objects the classes it covers; a class stands for its subclasses too
 * @param period first and last day, as this party counts; open where it states none
 * @param release on what condition it holds itself free; empty where it states none
 * @param restsOn where this understanding was published, in our own words
 */
public record Reading(
    String id,
    String heldBy,
    String name,
    List<ObjectClass> objects,
    When period,
    String release,
    String restsOn) {
  public Reading {
    objects = List.copyOf(objects);
  }
}

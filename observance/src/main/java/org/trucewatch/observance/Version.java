package org.trucewatch.observance;

import java.util.List;

/**
 * One value that is given for one attribute of an incident, and who gives it. Values that differ
 * stand side by side; none is averaged away.
 *
 * @param value in the words of the schema: a party code, a class of object, a day
 * @param saidBy the claims that give it, sorted; at least one
 */
public record Version(Attribute attribute, String value, List<Cited> saidBy) {
  public Version {
    saidBy = List.copyOf(saidBy);
    if (saidBy.isEmpty()) {
      throw new IllegalArgumentException("the version \"%s\" that nobody gives".formatted(value));
    }
  }
}

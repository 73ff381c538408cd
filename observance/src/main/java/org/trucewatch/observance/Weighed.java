package org.trucewatch.observance;

import java.util.List;

/**
 * One incident under one reading: how it lies to it, and how well it is supported that the party
 * did it.
 *
 * @param verdict what it alone would make the finding
 * @param spared code of the party that was to be spared
 * @param support the claims that lay it to the party, or, where nobody is named, tell of it; sorted
 * @param dissent denials, accusations of others, other objects named; sorted
 */
public record Weighed(
    Incident incident,
    Fit fit,
    Verdict verdict,
    String spared,
    List<Cited> support,
    List<Cited> dissent)
    implements Comparable<Weighed> {
  public Weighed {
    support = List.copyOf(support);
    dissent = List.copyOf(dissent);
  }

  /** By incident, then by the party spared. */
  @Override
  public int compareTo(Weighed other) {
    int byIncident = incident.compareTo(other.incident);
    return byIncident != 0 ? byIncident : spared.compareTo(other.spared);
  }
}

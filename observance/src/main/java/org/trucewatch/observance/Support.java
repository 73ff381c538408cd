package org.trucewatch.observance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.trucewatch.claims.SourceType;

/**
 * How many distinct origins stand behind claims, and where they stand. Each origin is counted once,
 * however often it speaks and however many outlets retell it.
 *
 * @param byStanding the origins, sorted, by their standing
 * @param voices sides of the unnamed sources that outlets heard, sorted: not counted
 * @param copies how many claims retell an origin that another claim has already
 */
public record Support(Map<Standing, List<Origin>> byStanding, List<String> voices, int copies) {
  /** Nobody says anything. */
  public static final Support NONE = new Support(Map.of(), List.of(), 0);

  public Support {
    TreeMap<Standing, List<Origin>> copy = new TreeMap<>();
    byStanding.forEach((standing, origins) -> copy.put(standing, List.copyOf(origins)));
    byStanding = Collections.unmodifiableMap(copy);
    voices = List.copyOf(voices);
  }

  /** All distinct origins, sorted. */
  public List<Origin> origins() {
    return byStanding.values().stream().flatMap(List::stream).sorted().toList();
  }

  /** The origins of that standing, sorted; empty where there are none. */
  public List<Origin> of(Standing standing) {
    return byStanding.getOrDefault(standing, List.of());
  }

  static Support of(
      Collection<Cited> claims,
      Origins origins,
      String actor,
      Set<String> spared,
      Set<String> principals,
      boolean against) {
    TreeMap<Origin, TreeSet<Standing>> standings = new TreeMap<>();
    TreeSet<String> sides = new TreeSet<>();
    int said = 0;
    for (Cited cited : new TreeSet<>(claims)) {
      for (Voice voice : origins.voices(cited)) {
        standings
            .computeIfAbsent(voice.origin(), key -> new TreeSet<>())
            .add(Standing.of(voice, actor, spared, principals, against));
        if (!voice.named() && !voice.side().isEmpty()) {
          sides.add(voice.side());
        }
        said += 1;
      }
    }
    TreeMap<Standing, List<Origin>> byStanding = new TreeMap<>();
    standings.forEach(
        (origin, all) ->
            byStanding.computeIfAbsent(one(all), key -> new ArrayList<>()).add(origin));
    return new Support(byStanding, List.copyOf(sides), said - standings.size());
  }

  /**
   * An outlet that says it itself is a third party, whatever its unnamed sources' sides; of several
   * other standings the one that counts least.
   */
  private static Standing one(SortedSet<Standing> standings) {
    return standings.contains(Standing.THIRD_PARTY) ? Standing.THIRD_PARTY : standings.last();
  }

  /**
   * The camps that speak: the acting side, the affected side, each other party, each third party or
   * document. Speakers of one side are one camp; a third party counts where its word may.
   */
  static Set<String> camps(
      Collection<Cited> claims,
      Origins origins,
      String actor,
      Set<String> spared,
      Set<String> principals) {
    Support support = of(claims, origins, actor, spared, principals, true);
    TreeSet<String> camps = new TreeSet<>();
    for (Cited cited : claims) {
      for (Voice voice : origins.voices(cited)) {
        if (support.of(Standing.THIRD_PARTY).contains(voice.origin())) {
          if (voice.gradable()) {
            camps.add(THIRD + (isState(voice) ? voice.side() : voice.origin().name()));
          }
        } else if (support.of(Standing.PHYSICAL_EVIDENCE).contains(voice.origin())) {
          camps.add(PHYSICAL + voice.origin().name());
        } else if (support.of(Standing.OTHER_PARTY).contains(voice.origin())) {
          camps.add(OTHER + voice.side());
        } else if (support.of(Standing.ALLEGED_BY_AFFECTED).contains(voice.origin())) {
          camps.add(AFFECTED);
        } else {
          camps.add(ACTOR);
        }
      }
    }
    return camps;
  }

  static final String ACTOR = "actor";
  static final String AFFECTED = "affected";
  static final String OTHER = "other ";
  static final String THIRD = "third ";
  static final String PHYSICAL = "physical ";

  private static boolean isState(Voice voice) {
    return voice.named() && voice.type() != SourceType.OUTLET && !voice.side().isEmpty();
  }
}

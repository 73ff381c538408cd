package org.trucewatch.observance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.ObjectClass;
import org.trucewatch.claims.Status;
import org.trucewatch.claims.dossier.Dossier;

/**
 * Puts claims on the same thing at the same time together.
 *
 * @param incidents sorted
 * @param background claims on strikes that stand for no incident of their own: undated, placeless,
 *     only possible or planned, or fitting several incidents so that nobody can say which; sorted
 */
record Incidents(List<Incident> incidents, List<Cited> background) {
  /**
   * The longest stretch of days within which a strike may lie and still be an incident of its own:
   * a month, the longest period of a finding below the whole.
   */
  static final int MAX_WINDOW_DAYS = 31;

  /*
   * From the exact to the vague. The claims of one tier are compared with the groups that all tiers
   * before it made, so the order of the claims changes nothing. A claim that fits exactly one group
   * joins it; one that fits several is background, since it would have to be counted for one of them
   * by guess; one that fits none founds a group with its like.
   */
  private static final Comparator<Sight> TIER =
      Comparator.comparing((Sight s) -> s.facility().isEmpty())
          .thenComparing(s -> s.place().isEmpty())
          .thenComparing(s -> !s.isOneDay())
          .thenComparing(s -> -s.exactness())
          .thenComparing(s -> s.attackers().isEmpty())
          .thenComparing(s -> s.country().isEmpty());

  static Incidents of(Dossier dossier, Collection<Cited> all) {
    List<Sight> founding = new ArrayList<>();
    List<Sight> denials = new ArrayList<>();
    List<Cited> background = new ArrayList<>();
    for (Cited cited : all) {
      if (cited.claim().kind() != Kind.STRIKE && cited.claim().kind() != Kind.OFFENSIVE) {
        continue;
      }
      Sight sight = Sight.of(cited, dossier);
      Status status = cited.claim().status();
      if (status == Status.DENIED) {
        denials.add(sight);
      } else if ((status == Status.HAPPENED || status == Status.ONGOING)
          && sight.isLocatedAndDated()) {
        founding.add(sight);
      } else {
        background.add(cited);
      }
    }
    List<Group> groups = found(dossier, founding, background);
    for (Sight denial : denials) {
      List<Group> denied = groups.stream().filter(g -> g.isDeniedBy(denial)).toList();
      denied.forEach(g -> g.denials.add(denial));
      if (denied.isEmpty()) {
        background.add(denial.cited());
      }
    }
    return new Incidents(
        groups.stream().map(Group::incident).sorted().toList(),
        background.stream().sorted().toList());
  }

  private static List<Group> found(Dossier dossier, List<Sight> founding, List<Cited> background) {
    TreeMap<Sight, List<Sight>> tiers = new TreeMap<>(TIER);
    founding.forEach(s -> tiers.computeIfAbsent(s, key -> new ArrayList<>()).add(s));
    Index index = new Index();
    for (List<Sight> tier : tiers.values()) {
      Map<String, List<Sight>> alone = new TreeMap<>();
      IdentityHashMap<Group, List<Sight>> joining = new IdentityHashMap<>();
      for (Sight sight : tier) {
        List<Group> fitting = index.near(sight).stream().filter(g -> g.fits(sight)).toList();
        switch (fitting.size()) {
          case 0 -> alone.computeIfAbsent(sight.key(), key -> new ArrayList<>()).add(sight);
          case 1 -> joining.computeIfAbsent(fitting.get(0), key -> new ArrayList<>()).add(sight);
          default -> background.add(sight.cited());
        }
      }
      joining.forEach((group, sights) -> group.sights.addAll(sights));
      for (List<Sight> alike : alone.values()) {
        overlapping(alike).forEach(sights -> index.add(new Group(dossier, sights)));
      }
    }
    return index.groups;
  }

  /** Splits claims on one thing where no day joins them. */
  private static List<List<Sight>> overlapping(List<Sight> alike) {
    List<Sight> byDay =
        alike.stream()
            .sorted(
                Comparator.comparing((Sight s) -> s.when().start())
                    .thenComparing(s -> s.when().end())
                    .thenComparing(Sight::cited))
            .toList();
    List<List<Sight>> parts = new ArrayList<>();
    List<Sight> part = new ArrayList<>();
    long last = Long.MIN_VALUE;
    for (Sight sight : byDay) {
      if (!part.isEmpty() && sight.when().start().toEpochDay() > last) {
        parts.add(part);
        part = new ArrayList<>();
        last = Long.MIN_VALUE;
      }
      part.add(sight);
      last = Math.max(last, sight.when().end().toEpochDay());
    }
    parts.add(part);
    return parts;
  }

  /** Groups by the days that they may lie on, so that a claim meets only those of its days. */
  private static final class Index {
    private final List<Group> groups = new ArrayList<>();
    private final Map<Long, List<Group>> byDay = new TreeMap<>();

    void add(Group group) {
      groups.add(group);
      for (long day = group.when.start().toEpochDay();
          day <= group.when.end().toEpochDay();
          day++) {
        byDay.computeIfAbsent(day, key -> new ArrayList<>()).add(group);
      }
    }

    List<Group> near(Sight sight) {
      long first = sight.when().start().toEpochDay();
      List<Group> near = new ArrayList<>();
      for (long day = first; day < first + sight.days(); day++) {
        near.addAll(byDay.getOrDefault(day, List.of()));
      }
      return near.stream().distinct().toList();
    }
  }

  /** Whether two classes can be one thing: one is the other, or contains it. */
  static boolean compatible(ObjectClass a, ObjectClass b) {
    return a.covers(b) || b.covers(a);
  }
}

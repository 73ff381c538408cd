package org.trucewatch.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trucewatch.claims.Chain;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.ObjectClass;
import org.trucewatch.claims.Phase;
import org.trucewatch.claims.Place;
import org.trucewatch.claims.Quantity;
import org.trucewatch.claims.Span;
import org.trucewatch.claims.Weapon;
import org.trucewatch.claims.When;

/**
 * Makes one claim of what a report says twice: in its headline and its lead, in the lead and the
 * background.
 */
final class Restatements {
  /**
   * Claims of events whose words stand farther apart than this many characters need a place in
   * common.
   */
  private static final int NEAR = 200;

  /** How many claims of a kind are remembered to compare with; this keeps the work linear. */
  private static final int MEMORY = 60;

  private static final Set<Phase> TALKING = Set.of(Phase.ONGOING, Phase.EXPLORATORY);

  private Restatements() {}

  /**
   * The claims with each restatement taken into the first that says it, numbered in the order of
   * the text.
   */
  static List<Claim> merged(List<Claim> claims, int headline) {
    List<Claim> body = new ArrayList<>();
    List<Claim> heads = new ArrayList<>();
    for (Claim claim : claims) {
      (claim.evidence().get(0).start() < headline ? heads : body).add(claim);
    }
    List<Claim> kept = distinct(body);
    for (Claim head : distinct(heads)) {
      int same = -1;
      for (int i = kept.size() - 1; i >= 0; i--) {
        if (announces(head, kept.get(i))) {
          same = i;
        }
      }
      if (same < 0) {
        kept.add(head);
      } else {
        Claim whole = join(kept.get(same), head);
        List<Chain> said = kept.get(same).chains();
        // A headline is the outlet's own word only where no source follows for it.
        kept.set(same, said.isEmpty() ? whole : whole.but().chains(said).build());
      }
    }
    kept.sort(Comparator.comparing(c -> c.evidence().get(0)));
    List<Claim> numbered = new ArrayList<>();
    for (Claim claim : kept) {
      numbered.add(claim.but().id("c" + (numbered.size() + 1)).build());
    }
    return numbered;
  }

  /** Whether a headline says in short what a claim of the body says; who says it follows there. */
  private static boolean announces(Claim head, Claim body) {
    return head.kind() == body.kind()
        && !isReverse(head, body)
        && within(head.actors(), body.actors())
        && within(head.targets(), body.targets())
        && related(head.object(), body.object())
        && agree(head.facility(), body.facility());
  }

  private static List<Claim> distinct(List<Claim> claims) {
    List<Claim> kept = new ArrayList<>();
    Map<Kind, Deque<Integer>> recent = new EnumMap<>(Kind.class);
    for (Claim claim : claims) {
      int same = -1;
      Deque<Integer> candidates = recent.computeIfAbsent(claim.kind(), k -> new ArrayDeque<>());
      for (Iterator<Integer> i = candidates.descendingIterator(); i.hasNext() && same < 0; ) {
        int candidate = i.next();
        if (says(kept.get(candidate), claim)) {
          same = candidate;
        }
      }
      if (same < 0) {
        candidates.addLast(kept.size());
        if (candidates.size() > MEMORY) {
          candidates.removeFirst();
        }
        kept.add(claim);
      } else {
        kept.set(same, join(kept.get(same), claim));
      }
    }
    return kept;
  }

  private static boolean says(Claim a, Claim b) {
    if (a.kind() != b.kind()
        || a.status() != b.status()
        || !samePhase(a.phase(), b.phase())
        || isReverse(a, b)
        || !within(a.actors(), b.actors())
        || !within(a.targets(), b.targets())
        || !a.when().overlaps(b.when())
        || !related(a.object(), b.object())) {
      return false;
    }
    boolean facility = agree(a.facility(), b.facility());
    boolean place = agree(a.place().name(), b.place().name());
    if (!facility || !place) {
      return false;
    }
    return switch (a.kind()) {
      case STRIKE, DAMAGE, OFFENSIVE -> a.facility().equals(b.facility()) && isSpecificEnough(a, b);
      default -> true;
    };
  }

  /**
   * Two events of one kind are the same only where they stand together or name the same place or
   * day.
   */
  private static boolean isSpecificEnough(Claim a, Claim b) {
    boolean near =
        b.evidence().get(0).start() - a.evidence().get(a.evidence().size() - 1).end() < NEAR;
    boolean place = !a.place().name().isEmpty() && a.place().name().equals(b.place().name());
    return near || place;
  }

  private static boolean samePhase(Phase a, Phase b) {
    return a == b || (TALKING.contains(a) && TALKING.contains(b));
  }

  /** Whether somebody does in one claim what they suffer in the other. */
  private static boolean isReverse(Claim a, Claim b) {
    return !Collections.disjoint(a.actors(), b.targets())
        || !Collections.disjoint(a.targets(), b.actors());
  }

  private static boolean agree(String a, String b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  private static boolean within(List<String> a, List<String> b) {
    return a.isEmpty() || b.isEmpty() || a.containsAll(b) || b.containsAll(a);
  }

  private static boolean related(ObjectClass a, ObjectClass b) {
    return a == ObjectClass.NONE || b == ObjectClass.NONE || a.covers(b) || b.covers(a);
  }

  private static Claim join(Claim a, Claim b) {
    Set<Chain> chains = new LinkedHashSet<>(a.chains());
    chains.addAll(b.chains());
    Set<Quantity> quantities = new LinkedHashSet<>(a.quantities());
    quantities.addAll(b.quantities());
    List<Span> evidence = new ArrayList<>(a.evidence());
    for (Span span : b.evidence()) {
      if (evidence.stream().noneMatch(e -> e.overlap(span) > 0)) {
        evidence.add(span);
      }
    }
    return a.but()
        .actors(longer(a.actors(), b.actors()))
        .targets(longer(a.targets(), b.targets()))
        .mediators(longer(a.mediators(), b.mediators()))
        .object(
            a.object() == ObjectClass.NONE
                    || (a.object().covers(b.object()) && b.object() != ObjectClass.NONE)
                ? b.object()
                : a.object())
        .facility(a.facility().isEmpty() ? b.facility() : a.facility())
        .place(a.place().equals(Place.UNKNOWN) ? b.place() : a.place())
        .when(a.when().isUndated() ? b.when() : narrower(a.when(), b.when()))
        .weapon(a.weapon() == Weapon.NONE ? b.weapon() : a.weapon())
        .because(a.because().isEmpty() ? b.because() : a.because())
        .chains(Links.whole(chains))
        .quantities(List.copyOf(quantities))
        .evidence(evidence)
        .build();
  }

  private static When narrower(When a, When b) {
    return a.contains(b) ? b : a;
  }

  private static List<String> longer(List<String> a, List<String> b) {
    return b.size() > a.size() ? b : a;
  }
}

package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who sits at the table of talks or of an agreement, and who only hosts or mediates.
 *
 * <p>The surest words decide: "between A and B", then "the A-B talks", then "A's talks with B",
 * then who meets, agrees or signs. Where only "both sides" are named nobody is: the report tells
 * elsewhere who they are.
 *
 * @param parties codes, in the order of the text
 * @param mediators codes, sorted
 */
record Seats(List<String> parties, List<String> mediators) {
  private static final Set<String> BETWEEN = Set.of("between", "among");
  private static final Set<String> WITH = Set.of("with");
  private static final Set<String> BY = Set.of("by");
  private static final Set<String> MEDIATING =
      Set.of(
          "brokered",
          "mediated",
          "hosted",
          "facilitated",
          "sponsored",
          "led",
          "backed",
          "supported",
          "organized",
          "organised",
          "convened",
          "chaired",
          "guaranteed");
  private static final Set<String> HOSTING =
      Lexicon.verbs(
          "mediate",
          "broker",
          "host",
          "sponsor",
          "facilitate",
          "convene",
          "chair",
          "welcome",
          "praise",
          "hail",
          "monitor");

  private static final Set<String> MEDIATORS =
      Set.of(
          "mediator", "mediators", "intermediary", "intermediaries", "go-between", "host", "hosts");

  /** Words of whom talks are between, without telling who they are. */
  private static final Set<String> SIDES = Set.of("sides", "parties", "countries", "factions");

  private static final Set<String> BOTH = Set.of("both", "two", "warring", "conflicting", "rival");

  Seats {
    parties = List.copyOf(parties);
    mediators = List.copyOf(mediators);
  }

  static Seats of(Sentence s, Clause clause, Roles roles, Scene scene, int head) {
    TreeSet<String> mediators = mediators(s, clause, roles, scene);
    LinkedHashSet<String> parties = new LinkedHashSet<>(roles.behind(BETWEEN, head, clause.to()));
    if (parties.size() < 2) {
      parties.addAll(roles.owner(head));
      parties.removeAll(mediators);
      if (parties.isEmpty() && !speaksOfSides(s, clause, head)) {
        parties.addAll(doers(s, clause, roles, head, mediators));
      }
      parties.addAll(roles.behind(WITH, head, clause.to()));
      parties.removeAll(mediators);
    }
    return new Seats(withoutBodies(parties), new ArrayList<>(mediators));
  }

  /** Who meets, agrees, signs: not who hosts, welcomes or speaks of it. */
  private static List<String> doers(
      Sentence s, Clause clause, Roles roles, int head, Set<String> mediators) {
    int verb = Modality.governingVerb(s, clause, head);
    if (HOSTING.contains(s.token(verb).lower())) {
      return List.of();
    }
    return roles.subject(verb).stream().filter(c -> !mediators.contains(c)).toList();
  }

  private static TreeSet<String> mediators(Sentence s, Clause clause, Roles roles, Scene scene) {
    TreeSet<String> found = new TreeSet<>();
    for (int t = clause.from(); t < clause.to(); t++) {
      String word = s.token(t).lower();
      if (MEDIATING.contains(word) && t + 1 < clause.to() && s.token(t + 1).is("by")) {
        found.addAll(roles.behind(BY, t, clause.to()));
      }
      if (HOSTING.contains(word) && s.token(t).isVerb() && !roles.isPassive(t)) {
        found.addAll(roles.subject(t));
      }
    }
    for (Mention m : scene.in(s)) {
      if (m.from() >= clause.from() && m.to() < clause.to() && !m.code().isEmpty()) {
        String next = s.token(m.to()).lower();
        if (MEDIATING.contains(next.startsWith("-") ? next.substring(1) : next)
            || (next.equals("as") && isMediator(s, m.to() + 1))) {
          found.add(m.code());
        }
      }
    }
    return found;
  }

  /** "with Qatar as the mediator". */
  private static boolean isMediator(Sentence s, int from) {
    for (int t = from; t < Math.min(s.size(), from + 3); t++) {
      if (MEDIATORS.contains(s.token(t).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "Both sides", "the warring parties" before the head, with nobody named. */
  private static boolean speaksOfSides(Sentence s, Clause clause, int head) {
    for (int t = Math.max(clause.from(), head - 8); t < Math.min(clause.to() - 1, head + 8); t++) {
      if (BOTH.contains(s.token(t).lower()) && SIDES.contains(s.token(t + 1).lower())) {
        return true;
      }
    }
    return false;
  }

  /** A body of states stands beside two parties as a host, not as a third. */
  private static List<String> withoutBodies(Set<String> parties) {
    List<String> others = parties.stream().filter(c -> !Scene.isBody(c)).toList();
    return others.size() > 1 ? others : List.copyOf(parties);
  }
}

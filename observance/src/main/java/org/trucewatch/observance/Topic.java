package org.trucewatch.observance;

import java.util.List;
import java.util.Optional;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.Phase;
import org.trucewatch.claims.When;

/**
 * What is said between the same parties at about the same time: a round of talks, an agreement as
 * reported, a restraint, a breach alleged, a position taken.
 *
 * @param kind what its claims are about
 * @param actors party codes, sorted
 * @param targets party codes, sorted
 * @param mediators all that any claim names, sorted
 * @param days from the first to the last day spoken of; a claim without one counts by its
 *     publication
 * @param states how far it is said to have come; the one with most origins first, of equals the one
 *     that says least. Empty where it is denied only
 * @param denials claims that it does not exist or did not happen, sorted
 * @param deniedBy sides of those who deny it, sorted; the origin's name where it has no side
 */
public record Topic(
    Kind kind,
    List<String> actors,
    List<String> targets,
    List<String> mediators,
    When days,
    List<State> states,
    List<Cited> denials,
    List<String> deniedBy) {
  public Topic {
    actors = List.copyOf(actors);
    targets = List.copyOf(targets);
    mediators = List.copyOf(mediators);
    states = List.copyOf(states);
    denials = List.copyOf(denials);
    deniedBy = List.copyOf(deniedBy);
  }

  /**
   * One phase, as reported.
   *
   * @param phase {@link Phase#NONE} for what has none
   * @param code what it is called: the phase and form, or the status, in the words of the schema
   * @param claims sorted
   * @param origins distinct, sorted
   * @param sides sides of the speakers, also of the unnamed, sorted
   */
  public record State(
      Phase phase, String code, List<Cited> claims, List<Origin> origins, List<String> sides) {
    public State {
      claims = List.copyOf(claims);
      origins = List.copyOf(origins);
      sides = List.copyOf(sides);
    }
  }

  /** The state that most origins report; of equals the one that says least. */
  public Optional<State> leading() {
    return states.stream().findFirst();
  }

  /** Distinct origins of all states, sorted. Those who deny it are not among them. */
  public List<Origin> origins() {
    return states.stream().flatMap(s -> s.origins().stream()).distinct().sorted().toList();
  }
}

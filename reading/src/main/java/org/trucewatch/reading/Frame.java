package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trucewatch.claims.Form;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.ObjectClass;
import org.trucewatch.claims.Phase;
import org.trucewatch.claims.Span;
import org.trucewatch.claims.Status;

/**
 * Where a claim stands and who plays which role in it. Everything that can be normalised apart from
 * that (object, place, time, quantities, sources) is not its business.
 *
 * @param sentence index of the sentence
 * @param head the token that carries the claim
 * @param from first token of the words that state it
 * @param to token behind the last
 * @param actors codes
 * @param targets codes
 * @param mediators codes
 * @param object what it is done to, where more than the words' own names tell it
 * @param predicate the pattern that found it
 * @param also other words of the sentence that state what came of it: "killing four"
 */
record Frame(
    Kind kind,
    int sentence,
    int head,
    int from,
    int to,
    List<String> actors,
    List<String> targets,
    List<String> mediators,
    Status status,
    Phase phase,
    Form form,
    Optional<ObjectClass> object,
    String predicate,
    List<Span> also) {
  Frame {
    actors = List.copyOf(actors);
    targets = List.copyOf(targets);
    mediators = List.copyOf(mediators);
    also = List.copyOf(also);
  }

  /** One whose object the words themselves name. */
  Frame(
      Kind kind,
      int sentence,
      int head,
      int from,
      int to,
      List<String> actors,
      List<String> targets,
      List<String> mediators,
      Status status,
      Phase phase,
      Form form,
      String predicate,
      List<Span> also) {
    this(
        kind,
        sentence,
        head,
        from,
        to,
        actors,
        targets,
        mediators,
        status,
        phase,
        form,
        Optional.empty(),
        predicate,
        also);
  }

  /** The same as a claim of another kind. */
  Frame as(Kind other) {
    return new Frame(
        other, sentence, head, from, to, actors, targets, mediators, status, phase, form, object,
        predicate, also);
  }

  /** The same, carried by another token. */
  Frame at(int token) {
    return new Frame(
        kind, sentence, token, from, to, actors, targets, mediators, status, phase, form, object,
        predicate, also);
  }

  /** The same with other targets. */
  Frame against(List<String> others) {
    return new Frame(
        kind, sentence, head, from, to, actors, others, mediators, status, phase, form, object,
        predicate, also);
  }

  /** The same with other actors. */
  Frame by(List<String> others) {
    return new Frame(
        kind, sentence, head, from, to, others, targets, mediators, status, phase, form, object,
        predicate, also);
  }

  /** The same with the roles that it lacks taken from another. */
  Frame completedBy(Frame other) {
    List<String> does = actors.isEmpty() ? without(other.actors, targets) : actors;
    List<String> suffers = targets.isEmpty() ? without(other.targets, does) : targets;
    return by(does).against(suffers);
  }

  /** The same, stated by other words of its sentence too. */
  Frame statedBy(Span words) {
    List<Span> all = new ArrayList<>(also);
    all.add(words);
    return new Frame(
        kind, sentence, head, from, to, actors, targets, mediators, status, phase, form, object,
        predicate, all);
  }

  private static List<String> without(List<String> codes, List<String> not) {
    return codes.stream().filter(c -> !not.contains(c)).toList();
  }
}

package org.trucewatch.observance;

import java.time.Instant;
import java.util.List;

/**
 * What is supported, of one party, under one reading of one agreement, in one period, by what was
 * known at one time. It never says what is true.
 *
 * @param method the version of the method that made it
 * @param asOf only reports published by then were used
 * @param agreement id of the agreement
 * @param reading id of the reading
 * @param party code of the party whose conduct is judged
 * @param verdict exactly one
 * @param incidents what the reading or another reading of the agreement covers, also those outside
 *     its objects or its period, sorted
 * @param untold incidents of the period of which no report tells what was struck: they decide
 *     nothing, sorted
 * @param basis the claims that the verdict rests on, sorted
 * @param dissent denials, accusations of others, other objects named, sorted
 * @param restraint claims that the party held back or kept to it, sorted
 * @param support the distinct origins of the basis
 * @param confidence in the judgement
 * @param wording the same in sentences
 */
public record Finding(
    String method,
    Instant asOf,
    String agreement,
    String reading,
    String party,
    Period period,
    Verdict verdict,
    List<Weighed> incidents,
    List<Incident> untold,
    List<Cited> basis,
    List<Cited> dissent,
    List<Cited> restraint,
    Support support,
    Coverage coverage,
    Confidence confidence,
    Wording wording) {
  public Finding {
    incidents = List.copyOf(incidents);
    untold = List.copyOf(untold);
    basis = List.copyOf(basis);
    dissent = List.copyOf(dissent);
    restraint = List.copyOf(restraint);
  }

  Finding worded(Wording words) {
    return new Finding(
        method,
        asOf,
        agreement,
        reading,
        party,
        period,
        verdict,
        incidents,
        untold,
        basis,
        dissent,
        restraint,
        support,
        coverage,
        confidence,
        words);
  }

  /** The incidents that lie so to the reading, sorted. */
  public List<Weighed> incidents(Fit fit) {
    return incidents.stream().filter(w -> w.fit() == fit).toList();
  }
}

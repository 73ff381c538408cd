package org.trucewatch.observance;

import java.util.List;
import java.util.stream.Stream;

/**
 * A finding in sentences, in the order in which they are read: finding, basis, dissent,
 * uncertainty, what would change it. Likelihood words are those of ICD 203 and stand in the first
 * part only; confidence stands in the fourth only.
 *
 * @param finding one sentence
 * @param basis the number of claims and origins, and what is reported
 * @param dissent who denies it, or gives another version; or that nobody does
 * @param uncertainty confidence, and why it is no higher
 * @param change what would change the finding
 */
public record Wording(
    List<String> finding,
    List<String> basis,
    List<String> dissent,
    List<String> uncertainty,
    List<String> change) {
  static final Wording NONE = new Wording(List.of(), List.of(), List.of(), List.of(), List.of());

  public Wording {
    finding = List.copyOf(finding);
    basis = List.copyOf(basis);
    dissent = List.copyOf(dissent);
    uncertainty = List.copyOf(uncertainty);
    change = List.copyOf(change);
  }

  /** All sentences, in order. */
  public List<String> sentences() {
    return Stream.of(finding, basis, dissent, uncertainty, change).flatMap(List::stream).toList();
  }
}

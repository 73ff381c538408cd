package org.trucewatch.observance;

import java.time.Instant;
import java.util.List;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.Remark;

/**
 * All that is said of one dossier at one time.
 *
 * @param method the version of the method that made it
 * @param asOf only reports published by then were used
 * @param reports how many reports were used, each once
 * @param findings by agreement, reading and party in the order of the dossier, then by period
 * @param incidents sorted, whether or not a finding lists them
 * @param background claims on strikes that stand for no incident of their own, sorted
 * @param topics talks, agreements as reported, restraint, breaches alleged, positions
 * @param remarks what was left out or noticed
 */
public record Judgement(
    String method,
    Instant asOf,
    int reports,
    List<Finding> findings,
    List<Incident> incidents,
    List<Cited> background,
    List<Topic> topics,
    List<Remark> remarks) {
  public Judgement {
    findings = List.copyOf(findings);
    incidents = List.copyOf(incidents);
    background = List.copyOf(background);
    topics = List.copyOf(topics);
    remarks = List.copyOf(remarks);
  }

  /** The topics of that kind: {@code TALKS} for rounds of talks, {@code AGREEMENT}, and so on. */
  public List<Topic> topics(Kind kind) {
    return topics.stream().filter(t -> t.kind() == kind).toList();
  }
}

package org.trucewatch.observance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Report;

/** A claim together with the report that it stands in, so that its words can always be shown. */
public record Cited(Report report, Claim claim) implements Comparable<Cited> {
  private static final Comparator<Cited> ORDER =
      Comparator.comparing((Cited c) -> c.report.published().day().orElse(LocalDate.MAX))
          .thenComparing(c -> c.report.id())
          .thenComparing(c -> c.claim.evidence().get(0))
          .thenComparing(c -> c.claim.id())
          .thenComparing(c -> c.claim.toString())
          .thenComparing(c -> c.report.toString());

  /** {@code report#claim}; a claim without an id is named by where its evidence starts. */
  public String id() {
    String name = claim.id().isEmpty() ? "@" + claim.evidence().get(0).start() : "#" + claim.id();
    return report.id() + name;
  }

  /** The exact words that the claim rests on, stretches that stand apart joined by an ellipsis. */
  public String words() {
    return claim.evidence().stream()
        .map(span -> span.of(report.text()))
        .collect(Collectors.joining(" … "));
  }

  /** By day of publication, the undated last, then by report and by place in its text. */
  @Override
  public int compareTo(Cited other) {
    return ORDER.compare(this, other);
  }
}

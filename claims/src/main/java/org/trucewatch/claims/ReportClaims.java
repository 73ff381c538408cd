package org.trucewatch.claims;

import java.util.List;

/**
 * The claims of one report, each with evidence inside its text, and what the reader could not read.
 *
 * @param claims in the order of their first evidence
 */
public record ReportClaims(Report report, List<Claim> claims, List<Remark> remarks) {
  public ReportClaims {
    claims = List.copyOf(claims);
    remarks = List.copyOf(remarks);
    for (Claim claim : claims) {
      for (Span span : claim.evidence()) {
        if (span.end() > report.text().length()) {
          throw new IllegalArgumentException(
              "report %s: evidence from %d to %d lies outside the text of %d characters"
                  .formatted(report.id(), span.start(), span.end(), report.text().length()));
        }
      }
    }
  }

  public ReportClaims(Report report, List<Claim> claims) {
    this(report, claims, List.of());
  }
}

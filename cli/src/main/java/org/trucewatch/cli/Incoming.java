package org.trucewatch.cli;

import java.util.List;
import org.trucewatch.claims.Remark;
import org.trucewatch.claims.ReportClaims;

/** What came in as one report: it, or why it could not be taken. */
sealed interface Incoming {
  /**
   * A report.
   *
   * @param claims the report, with the claims that came with it
   * @param given whether claims came with it, if only an empty list
   */
  record Taken(ReportClaims claims, boolean given) implements Incoming {
    /** The same with {@code remarks} put before its own. */
    Taken remarked(List<Remark> remarks) {
      List<Remark> all =
          java.util.stream.Stream.concat(remarks.stream(), claims.remarks().stream()).toList();
      return new Taken(new ReportClaims(claims.report(), claims.claims(), all), given);
    }
  }

  /** Something that is no report. */
  record Refused(Remark why) implements Incoming {}
}

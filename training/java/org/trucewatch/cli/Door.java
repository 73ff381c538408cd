package org.trucewatch.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.trucewatch.claims.ReportClaims;
import org.trucewatch.claims.dossier.Dossier;

/** What the tools of training and measurement need of the command line's formats. Not shipped. */
public final class Door {
  private Door() {}

  public static Dossier dossier(String folder) {
    return DossierFolder.load(Path.of(folder));
  }

  /** Reports with their claims by hand. */
  public static List<ReportClaims> reports(String file) {
    List<ReportClaims> reports = new ArrayList<>();
    try (ReportFiles files =
        new ReportFiles(List.of(file), InputStream.nullInputStream(), ReportOptions.NONE)) {
      files.forEachRemaining(r -> reports.add(((Incoming.Taken) r).claims()));
    }
    return reports;
  }

  /** A report with its claims on one line. */
  public static String line(ReportClaims claims) {
    return ClaimsJson.line(claims);
  }
}

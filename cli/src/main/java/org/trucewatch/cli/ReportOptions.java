package org.trucewatch.cli;

import org.trucewatch.claims.Published;
import org.trucewatch.claims.Report;

/**
 * What a person says of the reports that are given, where they do not say it themselves. Empty
 * where nothing is said.
 *
 * @param published ISO 8601
 * @param language BCP 47
 */
record ReportOptions(String published, String outlet, String language) {
  static final ReportOptions NONE = new ReportOptions("", "", "");

  /** {@code report} with what it lacks. */
  Report fill(Report report) {
    boolean undated = report.published().equals(Published.UNKNOWN) && !published.isEmpty();
    boolean anonymous = report.outlet().isEmpty() && !outlet.isEmpty();
    if (!undated && !anonymous) {
      return report;
    }
    return new Report(
        report.id(),
        report.url(),
        anonymous ? outlet : report.outlet(),
        undated ? new Published(published) : report.published(),
        report.language(),
        report.title(),
        report.text());
  }
}

package org.trucewatch.cli;

import org.trucewatch.claims.Published;
import org.trucewatch.claims.Report;

/** Collects what is known of a report. Empty where it is not known. */
final class ReportDraft {
  String id = "";
  String url = "";
  String outlet = "";
  String published = "";
  String language = "";
  String title = "";
  String text = "";

  /** Refuses what the vocabulary refuses. */
  Report report() {
    return new Report(id, url, outlet, new Published(published), language, title, text);
  }
}

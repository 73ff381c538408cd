package org.trucewatch.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trucewatch.claims.ReportClaims;
import org.trucewatch.claims.dossier.Dossier;
import org.trucewatch.observance.Judgement;
import org.trucewatch.observance.Observance;
import org.trucewatch.reading.Reader;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** From reports to findings: what {@code run} and {@code judge} share, with their options. */
final class Judge {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = AsOf.class,
      description =
          "Use only reports published by then, such as 2025-04-20 (default: the day of the latest).")
  private Optional<Instant> asOf = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  enum Format {
    TEXT,
    JSON,
    MARKDOWN;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Judges what is in {@code files} and shows it. Reports that came with claims are taken as they
   * are, the others are read.
   *
   * @return the exit code
   */
  int judge(Streams streams, Dossier dossier, ReportFiles files, int threads) {
    List<ReportClaims> reports = new ArrayList<>();
    List<Integer> unread = new ArrayList<>();
    boolean refused = false;
    while (files.hasNext()) {
      Incoming next = files.next();
      if (next instanceof Incoming.Taken taken) {
        if (!taken.given()) {
          unread.add(reports.size());
        }
        reports.add(taken.claims());
      } else {
        refused = true;
        streams.error(((Incoming.Refused) next).why().toString());
      }
    }
    read(streams, dossier, reports, unread, threads);
    if (reports.isEmpty()) {
      return ExitCode.SOFTWARE;
    }
    reports.forEach(r -> r.remarks().forEach(streams::remark));
    Judgement judgement = Observance.judge(dossier, reports, asOf.orElseGet(() -> latest(reports)));
    judgement.remarks().forEach(streams::remark);
    streams
        .out()
        .print(
            format == Format.JSON
                ? FindingsJson.of(dossier, judgement)
                : FindingsText.of(dossier, judgement, format == Format.MARKDOWN));
    return refused ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  private static void read(
      Streams streams,
      Dossier dossier,
      List<ReportClaims> reports,
      List<Integer> unread,
      int threads) {
    if (unread.isEmpty()) {
      return;
    }
    Iterator<Integer> places = List.copyOf(unread).iterator();
    List<ReportClaims> texts = unread.stream().map(reports::get).toList();
    try (Readers readers = new Readers(Reader.of(dossier), threads);
        Progress progress = Progress.of(streams, "reading", texts.size())) {
      readers.read(
          texts.stream().map(r -> (Incoming) new Incoming.Taken(r, false)).iterator(),
          read -> {
            progress.step();
            reports.set(places.next(), ((Incoming.Taken) read).claims());
          });
    }
  }

  /** The end of the day on which the latest report was published. */
  private static Instant latest(List<ReportClaims> reports) {
    List<LocalDate> days =
        reports.stream().flatMap(r -> r.report().published().day().stream()).toList();
    if (days.isEmpty()) {
      throw new Problem("", "no report has a date: give --as-of, or --published");
    }
    return Observance.endOf(Collections.max(days));
  }
}

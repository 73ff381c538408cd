package org.trucewatch.observance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Published;
import org.trucewatch.claims.Remark;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportClaims;
import org.trucewatch.claims.dossier.Dossier;

/**
 * Judges, from what was reported, how each party keeps to each agreement under each reading of it.
 *
 * <p>The result depends on nothing but the arguments: not on the order of the reports, the clock,
 * the time zone or the locale. A report given twice counts once. Safe for use by any number of
 * threads.
 *
 * <p>The rules and constants, each with its reason and an example, are in docs/method.md.
 */
public final class Observance {
  /** The version of the method: it changes whenever a rule or constant does. */
  public static final String METHOD = "observance-1";

  private Observance() {}

  /**
   * The judgement on {@code dossier} by the {@code reports} that were published by {@code asOf}.
   *
   * <p>A publication date without time and offset counts as published by {@code asOf} on that day
   * in UTC. A report without a date is used, and remarked on.
   */
  public static Judgement judge(Dossier dossier, List<ReportClaims> reports, Instant asOf) {
    List<Remark> remarks = new ArrayList<>();
    List<ReportClaims> used = used(reports, asOf, remarks);
    List<Cited> cited = new ArrayList<>();
    for (ReportClaims report : used) {
      for (Claim claim : report.claims()) {
        cited.add(new Cited(report.report(), claim));
      }
    }
    List<Cited> sorted = cited.stream().distinct().sorted().toList();
    Origins origins = new Origins(dossier, sorted);
    Incidents incidents = Incidents.of(dossier, sorted);
    return new Judgement(
        METHOD,
        asOf,
        used.size(),
        new Judging(dossier, sorted, origins, incidents, asOf).findings(),
        incidents.incidents(),
        incidents.background(),
        Topics.of(origins, sorted),
        remarks.stream()
            .sorted(Comparator.comparing(Remark::about).thenComparing(Remark::message))
            .toList());
  }

  /** The last instant of {@code day} in UTC: for judging by all that was known on that day. */
  public static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1);
  }

  private static List<ReportClaims> used(
      List<ReportClaims> reports, Instant asOf, List<Remark> remarks) {
    List<ReportClaims> used = new ArrayList<>();
    TreeMap<String, Report> byId = new TreeMap<>();
    for (ReportClaims report : new LinkedHashSet<>(reports)) {
      String id = report.report().id();
      if (!isPublishedBy(report.report().published(), asOf)) {
        continue;
      }
      used.add(report);
      if (report.report().published().day().isEmpty()) {
        remarks.add(
            new Remark(
                id,
                "has no publication date and is used whatever the date asked for: give it one"));
      }
      Report before = byId.putIfAbsent(id, report.report());
      if (before != null && !before.equals(report.report())) {
        remarks.add(
            new Remark(id, "is the id of two different reports: give each an id of its own"));
      }
    }
    return used;
  }

  private static boolean isPublishedBy(Published published, Instant asOf) {
    if (published.instant().isPresent()) {
      return !published.instant().get().isAfter(asOf);
    }
    LocalDate today = asOf.atZone(ZoneOffset.UTC).toLocalDate();
    return published.day().map(day -> !day.isAfter(today)).orElse(true);
  }
}

package org.trucewatch.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.trucewatch.claims.Chain;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Form;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.Location;
import org.trucewatch.claims.ObjectClass;
import org.trucewatch.claims.Phase;
import org.trucewatch.claims.Quantity;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportClaims;
import org.trucewatch.claims.Weapon;
import org.trucewatch.claims.dossier.Dossier;
import org.trucewatch.claims.dossier.Party;

/**
 * Claims to be read by people: the claim on one line, its words below it, then whose word it is.
 */
final class ClaimText {
  private final Dossier dossier;

  ClaimText(Dossier dossier) {
    this.dossier = dossier;
  }

  /** A report with all its claims, and an empty line at the end. */
  String of(ReportClaims read) {
    StringBuilder text = new StringBuilder(head(read)).append('\n');
    int n = 0;
    for (Claim claim : read.claims()) {
      n++;
      text.append("\n%3d  %s\n".formatted(n, line(claim)));
      for (String below : below(claim, read.report())) {
        text.append("     ").append(below).append('\n');
      }
    }
    return text.append('\n').toString();
  }

  /** {@code strike: Russia -> Ukraine, power-plant, Kyiv region (UKR), 2024-04-11, happened}. */
  String line(Claim claim) {
    List<String> parts = new ArrayList<>();
    parts.add(claim.kind().code() + ": " + who(claim));
    if (!claim.mediators().isEmpty()) {
      parts.add("mediated by " + names(claim.mediators(), " and "));
    }
    if (claim.object() != ObjectClass.NONE || !claim.facility().isEmpty()) {
      String object = claim.object() == ObjectClass.NONE ? "" : claim.object().code();
      parts.add("on " + (object + " " + claim.facility()).strip());
    }
    if (!claim.place().isUnknown()) {
      String country = claim.place().country().isEmpty() ? "" : "(" + claim.place().country() + ")";
      parts.add((claim.place().name() + " " + country).strip());
    }
    if (claim.weapon() != Weapon.NONE) {
      parts.add("by " + claim.weapon().code());
    }
    if (!claim.when().isUndated()) {
      parts.add(claim.when().toString());
    }
    claim.quantities().forEach(q -> parts.add(quantity(q)));
    if (claim.form() != Form.NONE) {
      parts.add(claim.form().code());
    }
    if (claim.phase() != Phase.NONE) {
      parts.add("phase " + claim.phase().code());
    }
    parts.add(claim.status().code());
    return String.join(", ", parts);
  }

  private String head(ReportClaims read) {
    Report report = read.report();
    List<String> parts = new ArrayList<>();
    parts.add(report.id());
    parts.add(report.outlet().isEmpty() ? "outlet unknown" : report.outlet());
    parts.add(report.published().iso().isEmpty() ? "undated" : report.published().iso());
    parts.add(report.language());
    int n = read.claims().size();
    parts.add(n == 0 ? "no claims" : n == 1 ? "1 claim" : n + " claims");
    return String.join(" | ", parts);
  }

  private List<String> below(Claim claim, Report report) {
    List<String> lines = new ArrayList<>();
    lines.add(
        claim.evidence().stream()
            .map(e -> "\"" + e.of(report.text()).replaceAll("\\s+", " ") + "\"")
            .collect(Collectors.joining(" ... ")));
    if (!claim.because().isEmpty()) {
      lines.add("because \"" + claim.because().replaceAll("\\s+", " ") + "\"");
    }
    if (!claim.place().location().isUnknown()) {
      lines.add(where(claim.place().location()));
    }
    for (Chain chain : claim.chains()) {
      lines.add(chain.toString());
    }
    if (claim.chains().isEmpty()) {
      lines.add(report.outlet().isEmpty() ? "the outlet's own word" : report.outlet());
    }
    return lines;
  }

  /** {@code at 50.455 30.524, settlement, geonames:703448}. */
  private static String where(Location at) {
    return String.format(
        Locale.ROOT,
        "at %.3f %.3f, %s, %s",
        at.latitude(),
        at.longitude(),
        at.precision().code(),
        at.identifier());
  }

  private String who(Claim claim) {
    String actors = names(claim.actors(), " and ");
    if (claim.targets().isEmpty()) {
      return actors.isEmpty() ? "nobody named" : actors;
    }
    if (claim.kind() == Kind.DAMAGE && actors.isEmpty()) {
      return names(claim.targets(), " and ");
    }
    return (actors.isEmpty() ? "unknown" : actors) + " -> " + names(claim.targets(), " and ");
  }

  private String names(List<String> codes, String between) {
    return codes.stream()
        .map(code -> dossier.party(code).map(Party::name).orElse(code))
        .collect(Collectors.joining(between));
  }

  private static String quantity(Quantity q) {
    String number =
        q.value() == Math.rint(q.value()) && Math.abs(q.value()) < 1e15
            ? Long.toString((long) q.value())
            : Double.toString(q.value());
    String unit = q.unit().equals("count") ? "" : " " + q.unit();
    String of = q.of().isEmpty() ? "" : (unit.isEmpty() ? " " : " of ") + q.of();
    return (q.approximate() ? "about " : "") + number + unit + of;
  }
}

package org.trucewatch.observance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Form;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.dossier.Agreement;
import org.trucewatch.claims.dossier.Dossier;
import org.trucewatch.claims.dossier.Party;
import org.trucewatch.claims.dossier.Reading;

/** Makes the findings: for each agreement, reading, party and period exactly one. */
final class Judging {
  private final Dossier dossier;
  private final List<Cited> cited;
  private final Origins origins;
  private final Incidents incidents;
  private final Instant asOf;
  private final LocalDate today;
  private final Set<String> principals;
  private final LocalDate earliest;

  Judging(Dossier dossier, List<Cited> cited, Origins origins, Incidents incidents, Instant asOf) {
    this.dossier = dossier;
    this.cited = cited;
    this.origins = origins;
    this.incidents = incidents;
    this.asOf = asOf;
    this.today = asOf.atZone(ZoneOffset.UTC).toLocalDate();
    this.principals =
        dossier.parties().stream()
            .filter(Party::principal)
            .map(Party::code)
            .collect(Collectors.toSet());
    this.earliest =
        Stream.concat(
                incidents.incidents().stream().map(i -> i.when().start()),
                cited.stream().flatMap(c -> c.report().published().day().stream()))
            .min(LocalDate::compareTo)
            .orElse(today);
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (Agreement agreement : dossier.agreements()) {
      List<Cited> onAgreement = cited.stream().filter(c -> isOn(c, agreement)).toList();
      List<Coverage.Said> said = said(agreement);
      for (Reading reading : agreement.readings()) {
        for (String party : agreement.parties()) {
          Conduct conduct = conduct(agreement, reading, party, onAgreement);
          findings.addAll(findings(agreement, reading, conduct, said));
        }
      }
    }
    return findings;
  }

  private Conduct conduct(
      Agreement agreement, Reading reading, String party, List<Cited> onAgreement) {
    List<Scope> all =
        agreement.readings().stream()
            .flatMap(
                r ->
                    agreement.commitments().stream()
                        .filter(c -> c.who().equals(party))
                        .map(c -> new Scope(dossier, r, c)))
            .toList();
    List<Scope> own = all.stream().filter(s -> s.reading().equals(reading)).toList();
    return Conduct.of(
        party, own, all, incidents, onAgreement, cited, new Weighing(origins, principals));
  }

  private List<Finding> findings(
      Agreement agreement, Reading reading, Conduct conduct, List<Coverage.Said> said) {
    Period whole = Periods.whole(agreement, reading, earliest, today);
    List<Period> margins =
        Stream.concat(
                Periods.before(agreement, reading).stream(),
                Periods.after(agreement, reading, today).stream())
            .toList();
    List<Period> periods = new ArrayList<>(List.of(whole));
    if (!whole.first().isAfter(today)) {
      periods.addAll(Periods.parts(reading, whole));
    }
    List<Finding> findings = new ArrayList<>();
    for (Period period : periods) {
      Cell cell = Cell.of(conduct, period, whole, margins);
      findings.add(finding(agreement, reading, cell, whole, said));
    }
    for (Period margin : margins) {
      Cell cell = Cell.of(conduct, margin, whole, margins);
      if (cell.hasBeyond()) {
        findings.add(finding(agreement, reading, cell, whole, said));
      }
    }
    return findings;
  }

  private Finding finding(
      Agreement agreement, Reading reading, Cell cell, Period whole, List<Coverage.Said> said) {
    Conduct conduct = cell.conduct();
    Coverage coverage =
        cell.period().first().isAfter(today)
            ? Coverage.none(cell.period())
            : Coverage.of(cell.period(), said, conduct.spared());
    boolean counted =
        cell.strikesBeyond().stream().anyMatch(w -> isInAnother(w, agreement, reading));
    Verdict verdict = cell.verdict(coverage, counted);
    List<Cited> basis = cell.basis(verdict);
    List<Cited> dissent = cell.dissent(verdict);
    Finding finding =
        new Finding(
            Observance.METHOD,
            asOf,
            agreement.id(),
            reading.id(),
            conduct.party(),
            cell.period(),
            verdict,
            cell.incidents(),
            cell.untold(whole),
            basis,
            dissent,
            cell.restraint(),
            Support.of(
                basis,
                origins,
                conduct.party(),
                conduct.spared(),
                principals,
                Cell.isAgainst(verdict)),
            coverage,
            confidence(verdict, coverage, dissent.isEmpty()),
            Wording.NONE);
    return finding.worded(new Words(dossier, origins, agreement, reading).of(finding));
  }

  private static boolean isInAnother(Weighed weighed, Agreement agreement, Reading reading) {
    return agreement.readings().stream()
        .filter(r -> !r.equals(reading))
        .anyMatch(r -> r.period().overlaps(weighed.incident().when()));
  }

  private static Confidence confidence(Verdict verdict, Coverage coverage, boolean undisputed) {
    return switch (verdict) {
      case VERIFIED_BREACH ->
          coverage.isSufficient() && undisputed ? Confidence.HIGH : Confidence.MODERATE;
      case PROBABLE_BREACH, NO_BREACH_FOUND -> Confidence.MODERATE;
      default -> Confidence.LOW;
    };
  }

  /**
   * Whether a claim of a breach is on {@code agreement}: of the agreements of the accused, those of
   * the form told where there are any; of these, the one that began last by the time spoken of.
   */
  private boolean isOn(Cited cited, Agreement agreement) {
    Claim claim = cited.claim();
    if (claim.kind() != Kind.BREACH) {
      return false;
    }
    LocalDate spoken =
        claim.when().hasEnd()
            ? claim.when().end()
            : claim.when().hasStart()
                ? claim.when().start()
                : cited.report().published().day().orElse(today);
    List<Agreement> possible =
        dossier.agreements().stream()
            .filter(a -> a.parties().stream().anyMatch(claim.actors()::contains))
            .filter(a -> !Periods.begun(a).isAfter(spoken))
            .toList();
    List<Agreement> ofForm =
        possible.stream()
            .filter(a -> claim.form() != Form.NONE && a.form() == claim.form())
            .toList();
    List<Agreement> chosen = ofForm.isEmpty() ? possible : ofForm;
    return chosen.contains(agreement)
        && chosen.stream().noneMatch(a -> Periods.begun(a).isAfter(Periods.begun(agreement)));
  }

  private record SaidOnce(
      Origin origin, String side, Kind kind, List<String> actors, List<String> targets, String what)
      implements Comparable<SaidOnce> {
    @Override
    public int compareTo(SaidOnce other) {
      return toString().compareTo(other.toString());
    }
  }

  /** What was said on the parties of {@code agreement}, each thing by each origin once. */
  private List<Coverage.Said> said(Agreement agreement) {
    Map<SaidOnce, LocalDate> first = new TreeMap<>();
    for (Cited c : cited) {
      Claim claim = c.claim();
      boolean relevant =
          Stream.concat(claim.actors().stream(), claim.targets().stream())
              .anyMatch(agreement.parties()::contains);
      if (relevant && c.report().published().day().isPresent()) {
        LocalDate day = c.report().published().day().get();
        String what =
            "%s %s %s %s"
                .formatted(
                    claim.status().code(),
                    claim.object().code(),
                    claim.facility(),
                    claim.when().hasStart() ? claim.when() : "");
        for (Voice voice : origins.voices(c)) {
          first.merge(
              new SaidOnce(
                  voice.origin(),
                  voice.side(),
                  claim.kind(),
                  claim.actors(),
                  claim.targets(),
                  what),
              day,
              (a, b) -> a.isBefore(b) ? a : b);
        }
      }
    }
    return first.entrySet().stream()
        .map(e -> new Coverage.Said(e.getValue(), e.getKey().origin(), e.getKey().side()))
        .toList();
  }
}

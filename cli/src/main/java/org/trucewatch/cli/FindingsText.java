package org.trucewatch.cli;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trucewatch.claims.Chain;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.ObjectClass;
import org.trucewatch.claims.When;
import org.trucewatch.claims.dossier.Agreement;
import org.trucewatch.claims.dossier.Dossier;
import org.trucewatch.claims.dossier.Party;
import org.trucewatch.claims.dossier.Reading;
import org.trucewatch.observance.Cited;
import org.trucewatch.observance.Finding;
import org.trucewatch.observance.Judgement;
import org.trucewatch.observance.Origin;
import org.trucewatch.observance.Period;
import org.trucewatch.observance.Topic;
import org.trucewatch.observance.Wording;

/**
 * A judgement to be read by people, as text or as Markdown. Each agreement under each of its
 * readings, and each party's conduct under it: the whole period in sentences with the words they
 * rest on, its parts on a line each. Then what is said between the parties.
 */
final class FindingsText {
  /** How many claims are quoted below one finding or topic; the JSON form has all. */
  private static final int QUOTED = 4;

  private static final List<Kind> TOPICS =
      List.of(Kind.TALKS, Kind.AGREEMENT, Kind.RESTRAINT, Kind.BREACH);

  private final Dossier dossier;
  private final Judgement judgement;
  private final Page page;

  private FindingsText(Dossier dossier, Judgement judgement, boolean markdown) {
    this.dossier = dossier;
    this.judgement = judgement;
    this.page = new Page(markdown);
  }

  static String of(Dossier dossier, Judgement judgement, boolean markdown) {
    return new FindingsText(dossier, judgement, markdown).written();
  }

  private String written() {
    page.heading(1, dossier.title())
        .paragraph(
            "What is said here is what was reported, by whom and how well it is supported; never"
                + " what is true. Reports published by %s: %d. Method: %s."
                    .formatted(
                        judgement.asOf().atOffset(ZoneOffset.UTC).toLocalDate(),
                        judgement.reports(),
                        judgement.method()));
    overview();
    dossier.agreements().forEach(this::agreement);
    for (Kind kind : TOPICS) {
      topics(kind);
    }
    return page.toString();
  }

  /** Every whole period on a line. */
  private void overview() {
    page.heading(2, "Overview");
    for (Agreement agreement : dossier.agreements()) {
      page.point(0, agreement.name());
      for (Reading reading : agreement.readings()) {
        Map<Period, String> conduct =
            findings(agreement, reading).stream()
                .filter(f -> f.period().stretch() == Period.Stretch.WHOLE)
                .collect(
                    Collectors.groupingBy(
                        Finding::period,
                        LinkedHashMap::new,
                        Collectors.mapping(
                            f -> "%s, %s".formatted(name(f.party()), word(f.verdict())),
                            Collectors.joining("; "))));
        String told =
            conduct.entrySet().stream()
                .map(e -> "%s: %s".formatted(e.getKey(), e.getValue()))
                .collect(Collectors.joining("; "));
        page.point(
            1, "%s, %s".formatted(reading.name(), told.isEmpty() ? "no day of it has come" : told));
      }
    }
  }

  private List<Finding> findings(Agreement agreement, Reading reading) {
    return judgement.findings().stream()
        .filter(f -> f.agreement().equals(agreement.id()) && f.reading().equals(reading.id()))
        .toList();
  }

  private void agreement(Agreement agreement) {
    page.heading(2, agreement.name()).paragraph(agreement.summary());
    for (Reading reading : agreement.readings()) {
      List<Finding> findings = findings(agreement, reading);
      page.heading(3, reading(reading));
      for (String party : agreement.parties()) {
        conduct(party, findings.stream().filter(f -> f.party().equals(party)).toList());
      }
    }
  }

  private String reading(Reading reading) {
    return "%s, held by %s: %s; %s"
        .formatted(
            reading.name(),
            name(reading.heldBy()),
            reading.objects().stream().map(ObjectClass::code).collect(Collectors.joining(", ")),
            days(reading.period()));
  }

  private static String days(When days) {
    if (days.isUndated()) {
      return "no days stated";
    }
    if (!days.hasEnd()) {
      return "from " + days.start();
    }
    if (days.start().equals(days.end())) {
      return days.start().toString();
    }
    return days.hasStart() ? days.start() + " to " + days.end() : "until " + days.end();
  }

  private void conduct(String party, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    page.heading(4, name(party));
    for (Finding finding : findings) {
      if (finding.period().stretch() == Period.Stretch.WHOLE) {
        whole(finding);
      }
    }
    for (Finding finding : findings) {
      if (finding.period().stretch() != Period.Stretch.WHOLE) {
        page.point(1, part(finding));
      }
    }
  }

  private void whole(Finding finding) {
    Wording wording = finding.wording();
    page.point(1, "Finding: " + String.join(" ", wording.finding()));
    page.point(1, "Basis: " + String.join(" ", wording.basis()));
    quotes(finding.basis());
    page.point(1, "Dissent: " + String.join(" ", wording.dissent()));
    quotes(finding.dissent());
    page.point(1, "Uncertainty: " + String.join(" ", wording.uncertainty()));
    page.point(1, "What would change it: " + String.join(" ", wording.change()));
  }

  private static String part(Finding finding) {
    int claims = finding.basis().size();
    String rests =
        claims == 0
            ? ""
            : ", %s of %s"
                .formatted(
                    counted(claims, "claim"),
                    counted(finding.support().origins().size(), "origin"));
    String stretch = word(finding.period().stretch());
    return "%s (%s): %s%s".formatted(finding.period(), stretch, word(finding.verdict()), rests);
  }

  private void quotes(List<Cited> claims) {
    claims.stream().limit(QUOTED).forEach(c -> page.quote(2, c.words(), source(c)));
    if (claims.size() > QUOTED) {
      page.point(2, "and %d more".formatted(claims.size() - QUOTED));
    }
  }

  private void topics(Kind kind) {
    List<Topic> topics = judgement.topics(kind);
    if (topics.isEmpty()) {
      return;
    }
    page.heading(2, "As reported: " + kind.code());
    for (Topic topic : topics) {
      page.point(0, topic(topic));
      for (Topic.State state : topic.states()) {
        page.point(
            1,
            "%s, by %s: %s"
                .formatted(
                    state.code().isEmpty() ? "no phase told" : state.code(),
                    counted(state.origins().size(), "origin"),
                    state.origins().stream().map(Origin::name).collect(Collectors.joining(", "))));
        quotes(state.claims());
      }
      if (!topic.denials().isEmpty()) {
        page.point(1, "denied by " + names(topic.deniedBy()));
        quotes(topic.denials());
      }
    }
  }

  private String topic(Topic topic) {
    List<String> parts = new ArrayList<>();
    parts.add(days(topic.days()) + ":");
    parts.add(topic.actors().isEmpty() ? "nobody named" : names(topic.actors()));
    if (!topic.targets().isEmpty()) {
      parts.add("-> " + names(topic.targets()));
    }
    if (!topic.mediators().isEmpty()) {
      parts.add("mediated by " + names(topic.mediators()));
    }
    return String.join(" ", parts);
  }

  /**
   * Whose word it is, and in which report: {@code Financial Times <- officials; r1, 2024-10-30}.
   */
  private static String source(Cited cited) {
    String chains =
        cited.claim().chains().stream().map(Chain::toString).collect(Collectors.joining("; "));
    String outlet = cited.report().outlet().isEmpty() ? "the outlet" : cited.report().outlet();
    String published = cited.report().published().iso();
    return "%s | %s, %s%s"
        .formatted(
            chains.isEmpty() ? outlet + " itself" : chains,
            outlet,
            cited.id(),
            published.isEmpty() ? "" : ", " + published);
  }

  private String names(List<String> codes) {
    return codes.stream().map(this::name).collect(Collectors.joining(", "));
  }

  private String name(String code) {
    Optional<Party> party = dossier.party(code);
    return party.map(Party::name).orElse(code);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String counted(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }
}

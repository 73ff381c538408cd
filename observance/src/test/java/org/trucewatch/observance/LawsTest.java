package org.trucewatch.observance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.trucewatch.claims.Chain;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Published;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportClaims;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.dossier.Dossier;

/** What holds for every story, tried on seeded ones; the repetition is the seed. */
class LawsTest {
  private static final Dossier DOSSIER = Chance.dossier("AAA", "BBB");

  @Test
  void theStoriesReachEveryVerdict() {
    Set<Verdict> given = EnumSet.noneOf(Verdict.class);
    for (int seed = 1; seed <= 200; seed++) {
      Chance.judged(seed).findings().forEach(f -> given.add(f.verdict()));
    }

    assertThat(given).containsExactly(Verdict.values());
  }

  @RepeatedTest(200)
  void theOrderOfReportsChangesNothing(RepetitionInfo info) {
    int seed = info.getCurrentRepetition();
    List<ReportClaims> reports = Chance.reports(seed, "AAA", "BBB");
    List<ReportClaims> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(Chance.judge(DOSSIER, shuffled)).isEqualTo(Chance.judge(DOSSIER, reports));
  }

  @RepeatedTest(100)
  void aReportGivenTwiceCountsOnce(RepetitionInfo info) {
    List<ReportClaims> reports = Chance.reports(info.getCurrentRepetition(), "AAA", "BBB");
    List<ReportClaims> twice = new ArrayList<>(reports);
    twice.addAll(reports);

    assertThat(Chance.judge(DOSSIER, twice)).isEqualTo(Chance.judge(DOSSIER, reports));
  }

  @RepeatedTest(200)
  void aRetellingAddsNoSupport(RepetitionInfo info) {
    int seed = info.getCurrentRepetition();
    List<ReportClaims> reports = Chance.reports(seed, "AAA", "BBB");
    List<ReportClaims> more = new ArrayList<>(reports);
    Random random = new Random(seed);
    for (int i = 0; i < 4; i++) {
      more.add(retold(reports.get(random.nextInt(reports.size())), i, random.nextInt(3)));
    }

    assertAlike(support(Chance.judge(DOSSIER, more)), support(Chance.judge(DOSSIER, reports)));
  }

  @RepeatedTest(200)
  void aCopyAddsNoSupport(RepetitionInfo info) {
    int seed = info.getCurrentRepetition();
    List<ReportClaims> reports = Chance.reports(seed, "AAA", "BBB");
    List<ReportClaims> more = new ArrayList<>(reports);
    Random random = new Random(seed);
    for (int i = 0; i < 4; i++) {
      more.add(copied(reports.get(random.nextInt(reports.size())), i));
    }

    assertAlike(support(Chance.judge(DOSSIER, more)), support(Chance.judge(DOSSIER, reports)));
  }

  @RepeatedTest(200)
  void withThePartiesExchangedTheFindingsAreExchanged(RepetitionInfo info) {
    int seed = info.getCurrentRepetition();
    Judgement there = Chance.judged(seed);
    Judgement back = Chance.judge(Chance.dossier("BBB", "AAA"), Chance.reports(seed, "BBB", "AAA"));

    assertAlike(everything(back), exchanged(everything(there)));
  }

  /** Both sorted; a failure shows the difference alone. */
  private static void assertAlike(List<String> actual, List<String> expected) {
    List<String> more = new ArrayList<>(actual);
    expected.forEach(more::remove);
    List<String> less = new ArrayList<>(expected);
    actual.forEach(less::remove);
    assertThat(more).as("more than expected").isEmpty();
    assertThat(less).as("less than expected").isEmpty();
  }

  /** The report as another outlet retells it, a few days later. */
  private static ReportClaims retold(ReportClaims original, int number, int daysLater) {
    Report report = original.report();
    List<Claim> claims = new ArrayList<>();
    for (Claim claim : original.claims()) {
      List<Chain> chains = new ArrayList<>();
      for (Chain chain : claim.chains()) {
        List<Source> links = new ArrayList<>(List.of(Source.outlet(report.outlet())));
        links.addAll(chain.links());
        chains.add(new Chain(links));
      }
      if (chains.isEmpty()) {
        chains.add(Chain.of(Source.outlet(report.outlet())));
      }
      claims.add(claim.but().chains(chains).build());
    }
    return new ReportClaims(
        published(report, "relay-" + number, "text of relay " + number, daysLater), claims);
  }

  private static ReportClaims copied(ReportClaims original, int number) {
    Report report = original.report();
    return new ReportClaims(
        published(report, "copy-" + number, "  " + report.text() + "\n", 1), original.claims());
  }

  private static Report published(Report report, String id, String text, int daysLater) {
    LocalDate day = report.published().day().orElseThrow().plusDays(daysLater);
    LocalDate latest = day.isAfter(Chance.AS_OF) ? Chance.AS_OF : day;
    return new Report(id, "", "Relay " + id, Published.on(latest), "en", "", text);
  }

  /** All of a judgement that says how well something is supported. */
  private static List<String> support(Judgement judgement) {
    List<String> atoms = new ArrayList<>();
    for (Finding f : judgement.findings()) {
      String cell = cell(f);
      atoms.add(cell + f.verdict() + " " + f.confidence() + " " + f.coverage());
      f.support()
          .byStanding()
          .forEach((s, origins) -> origins.forEach(o -> atoms.add(cell + s + " " + o)));
      f.incidents().forEach(w -> atoms.add(cell + incident(w.incident()) + w.fit() + w.verdict()));
      f.untold().forEach(i -> atoms.add(cell + "untold " + incident(i)));
      f.support().voices().forEach(v -> atoms.add(cell + "voice " + v));
    }
    judgement.incidents().forEach(i -> atoms.add(incident(i)));
    for (Topic t : judgement.topics()) {
      String topic = t.kind() + " " + t.actors() + t.targets();
      t.states().forEach(s -> s.origins().forEach(o -> atoms.add(topic + s.code() + o)));
      t.deniedBy().forEach(d -> atoms.add(topic + "denied by " + d));
    }
    Collections.sort(atoms);
    return atoms;
  }

  private static List<String> everything(Judgement judgement) {
    List<String> atoms = support(judgement);
    for (Finding f : judgement.findings()) {
      String cell = cell(f);
      f.basis().forEach(c -> atoms.add(cell + "basis " + c.id()));
      f.dissent().forEach(c -> atoms.add(cell + "dissent " + c.id()));
      f.restraint().forEach(c -> atoms.add(cell + "restraint " + c.id()));
      f.wording()
          .sentences()
          .forEach(
              s -> {
                String[] words = s.split("[ ,;:.()]+");
                Arrays.stream(words).forEach(w -> atoms.add(cell + w));
              });
    }
    Collections.sort(atoms);
    return atoms;
  }

  private static String cell(Finding f) {
    return "%s %s %s %s: ".formatted(f.reading(), f.party(), f.period().stretch(), f.period());
  }

  private static String incident(Incident i) {
    return "%s by %s denied %s "
        .formatted(i.name(), String.join("", i.values(Attribute.ATTACKER)), i.denials().size() > 0);
  }

  private static List<String> exchanged(List<String> atoms) {
    return atoms.stream()
        .map(a -> a.replace("AAA", "\0").replace("BBB", "AAA").replace("\0", "BBB"))
        .map(a -> a.replace("BBBAAA", "AAABBB"))
        .sorted()
        .toList();
  }
}

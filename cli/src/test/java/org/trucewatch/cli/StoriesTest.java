package org.trucewatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trucewatch.claims.Form;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.ObjectClass;
import org.trucewatch.claims.Phase;
import org.trucewatch.claims.ReportClaims;
import org.trucewatch.claims.dossier.Dossier;
import org.trucewatch.observance.Finding;
import org.trucewatch.observance.Fit;
import org.trucewatch.observance.Judgement;
import org.trucewatch.observance.Observance;
import org.trucewatch.observance.Origin;
import org.trucewatch.observance.Period;
import org.trucewatch.observance.Topic;
import org.trucewatch.observance.Verdict;
import org.trucewatch.reading.Reader;

/**
 * Whole reports in, claims and findings out, on the bundled dossier. The pages stand in the
 * resources; with {@code -Dtrucewatch.golden=write} they are written anew, to be reviewed as a
 * diff. What must not change whatever the pages say is asserted beside them.
 */
final class StoriesTest {
  private static final Path FOLDER = Path.of("../dossiers/ukraine-russia-energy");
  private static final Path OTHER = Path.of("../dossiers/israel-hezbollah-2024");
  private static final Path PAGES = Path.of("src/test/resources/org/trucewatch/cli");
  private static final List<ReportClaims> READ = new ArrayList<>();
  private static final List<ReportClaims> LEBANON = new ArrayList<>();
  private static Dossier dossier = Dossier.EMPTY;
  private static Dossier lebanon = Dossier.EMPTY;

  @BeforeAll
  static void read() {
    dossier = DossierFolder.load(FOLDER);
    lebanon = DossierFolder.load(OTHER);
    READ.addAll(read(dossier, FOLDER));
    LEBANON.addAll(read(lebanon, OTHER));
  }

  private static List<ReportClaims> read(Dossier known, Path folder) {
    Reader reader = Reader.of(known);
    List<ReportClaims> read = new ArrayList<>();
    try (ReportFiles files =
        new ReportFiles(
            List.of(folder.resolve("reports").toString()),
            new ByteArrayInputStream(new byte[0]),
            ReportOptions.NONE)) {
      files.forEachRemaining(
          incoming -> {
            if (incoming instanceof Incoming.Taken taken) {
              read.add(reader.read(taken.claims().report()));
            }
          });
    }
    return read;
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-11-30", "2025-05-31"})
  void theStoryAsKnownThen(String day) throws IOException {
    golden("story-" + day + ".txt", page(judged(day)));
  }

  @Test
  void theStoryOfTheOtherDossier() throws IOException {
    golden("story-lebanon.txt", page(judgedLebanon()));
  }

  /** What is read in each report: the October talks, the moratorium, the other dossier. */
  @ParameterizedTest
  @CsvSource({"2024-08-01, 2024-11-01", "2025-03-01, 2025-05-01"})
  void theClaimsOfTheReports(String from, String to) throws IOException {
    golden(
        "claims-" + from + ".txt",
        claims(dossier, READ, r -> r.compareTo(from) >= 0 && r.compareTo(to) < 0));
  }

  @Test
  void theClaimsOfTheOtherDossier() throws IOException {
    golden("claims-lebanon.txt", claims(lebanon, LEBANON, r -> true));
  }

  private static String claims(
      Dossier known, List<ReportClaims> read, Predicate<String> published) {
    ClaimText text = new ClaimText(known);
    return read.stream()
        .filter(r -> published.test(r.report().published().iso()))
        .map(text::of)
        .collect(Collectors.joining());
  }

  private static void golden(String name, String page) throws IOException {
    Path golden = PAGES.resolve(name);
    if (System.getProperty("trucewatch.golden", "").equals("write")) {
      Files.writeString(golden, page);
    } else {
      assertThat(page).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }
  }

  @Test
  void theTalksOfOctoberHaveOneOriginHoweverManyRelay() {
    Judgement judgement = judged("2024-11-30");
    Set<String> early = new TreeSet<>();
    Set<String> summer = new TreeSet<>();
    for (Topic topic : topics(judgement, Kind.TALKS, "RUS", "UKR")) {
      for (Topic.State state : topic.states()) {
        Set<String> names =
            state.origins().stream()
                .map(Origin::name)
                .collect(Collectors.toCollection(TreeSet::new));
        if (state.phase() == Phase.EXPLORATORY) {
          early.addAll(names);
        }
        if (state.phase() == Phase.BROKEN_OFF) {
          summer.addAll(names);
        }
      }
    }
    assertThat(early).containsExactly("Financial Times");
    assertThat(summer).contains("The Washington Post");
  }

  @Test
  void theTacitAgreementIsOneOriginsWord() {
    List<Topic.State> tacit =
        topics(judged("2024-11-30"), Kind.AGREEMENT, "RUS", "UKR").stream()
            .flatMap(t -> t.states().stream())
            .filter(s -> s.phase() == Phase.CONCLUDED)
            .filter(s -> s.claims().stream().anyMatch(c -> c.claim().form() == Form.TACIT))
            .toList();
    assertThat(tacit).isNotEmpty();
    assertThat(tacit)
        .allSatisfy(
            s ->
                assertThat(s.origins())
                    .extracting(Origin::name)
                    .containsExactly("Financial Times"));
  }

  @Test
  void restraintInThatWinterAndStrikesByBothAfterwards() {
    Judgement judgement = judged("2024-11-30");
    LocalDate midwinter = LocalDate.of(2024, 1, 15);
    assertThat(judgement.topics(Kind.RESTRAINT))
        .anyMatch(t -> t.actors().equals(List.of("RUS")) && t.days().contains(midwinter));
    for (String actor : List.of("RUS", "UKR")) {
      assertThat(judgement.incidents())
          .anyMatch(
              i ->
                  i.kind() == Kind.STRIKE
                      && !i.when().start().isBefore(LocalDate.of(2024, 2, 1))
                      && ObjectClass.ENERGY.covers(i.object())
                      && i.claims().stream().anyMatch(c -> c.claim().actors().contains(actor)));
    }
  }

  @Test
  void theBreachOfThatUnderstandingIsLaidToUkraineAlone() {
    List<Topic> breaches = judged("2024-11-30").topics(Kind.BREACH);
    assertThat(breaches).isNotEmpty();
    assertThat(breaches)
        .allSatisfy(
            t -> {
              assertThat(t.actors()).containsExactly("UKR");
              assertThat(t.targets()).containsExactly("RUS");
              assertThat(t.origins())
                  .extracting(Origin::name)
                  .isSubsetOf("Financial Times", "Russia");
            });
  }

  @Test
  void whoNegotiatesAStopHasNotStopped() {
    LocalDate published = LocalDate.of(2024, 10, 30);
    assertThat(judged("2024-10-30").topics(Kind.RESTRAINT))
        .filteredOn(t -> t.days().contains(published))
        .flatExtracting(Topic::states)
        .filteredOn(s -> s.code().equals("happened") || s.code().equals("ongoing"))
        .flatExtracting(Topic.State::claims)
        .allSatisfy(c -> assertThat(c.words()).contains("reduced"));
  }

  @Test
  void bothSidesDenyTheTalks() {
    assertThat(topics(judged("2024-11-30"), Kind.TALKS, "RUS", "UKR"))
        .flatExtracting(Topic::denials)
        .extracting(c -> c.report().id())
        .contains("2024-10-30-peskov-denial", "2024-10-30-podolyak-denial");
  }

  @Test
  void theReadingsOfTheMoratoriumLeadToDifferentFindings() {
    Judgement judgement = judged("2025-05-31");
    Set<String> incidents = new TreeSet<>();
    for (String reading : List.of("kremlin", "kyiv", "white-house-18-march")) {
      Finding f = whole(judgement, "moratorium", "RUS", x -> x.reading().equals(reading));
      incidents.add(
          f.incidents().stream().map(w -> w.incident().name() + w.fit()).toList().toString());
    }
    assertThat(incidents).hasSize(3);
    // A strike of 19 March: of the week that the Kremlin's reading begins in, before Kyiv's begins.
    LocalDate day = LocalDate.of(2025, 3, 19);
    assertThat(verdictOn(judgement, "kremlin", Period.Stretch.WEEK, day))
        .isIn(Verdict.ALLEGED_ONLY, Verdict.PROBABLE_BREACH, Verdict.VERIFIED_BREACH);
    assertThat(verdictOn(judgement, "kyiv", Period.Stretch.BEFORE, day))
        .isEqualTo(Verdict.OUTSIDE_PERIOD);
  }

  private static Verdict verdictOn(
      Judgement judgement, String reading, Period.Stretch stretch, LocalDate day) {
    return judgement.findings().stream()
        .filter(f -> f.agreement().contains("moratorium") && f.reading().equals(reading))
        .filter(f -> f.party().equals("RUS") && f.period().stretch() == stretch)
        .filter(f -> !day.isBefore(f.period().first()) && !day.isAfter(f.period().last()))
        .findFirst()
        .orElseThrow()
        .verdict();
  }

  @Test
  void theShellingAfterExpiryIsToldAndOutsideThePeriod() {
    Finding f =
        whole(
            judged("2025-05-31"),
            "moratorium",
            "RUS",
            x -> x.reading().equals("white-house-25-march"));
    assertThat(days(f, Fit.OUTSIDE_PERIOD)).contains("2025-04-23");
  }

  @Test
  void eachSideInLebanonLaysBreachesToTheOther() {
    Judgement judgement = judgedLebanon();
    assertThat(judgement.topics(Kind.BREACH))
        .extracting(t -> t.actors() + " " + t.targets())
        .contains("[ISR] [LBN]", "[ISR] [HEZBOLLAH]");
    assertThat(topics(judgement, Kind.AGREEMENT, "HEZBOLLAH", "ISR"))
        .flatExtracting(Topic::states)
        .extracting(Topic.State::phase)
        .contains(Phase.IN_FORCE);
    for (String party : List.of("ISR", "HEZBOLLAH")) {
      assertThat(whole(judgement, "ceasefire", party, f -> f.reading().equals("lebanon")).verdict())
          .isNotIn(Verdict.NO_BREACH_FOUND, Verdict.INSUFFICIENT_COVERAGE);
    }
    assertThat(judgement.incidents())
        .extracting(i -> i.when() + " " + i.place().name())
        .contains("2024-12-02 Talousa", "2025-01-31 Bekaa Valley");
  }

  @Test
  void whatMightBeABreachIsNone() {
    assertThat(judgedLebanon().topics(Kind.BREACH))
        .flatExtracting(Topic::origins)
        .extracting(Origin::name)
        .doesNotContain("Joe Biden");
    assertThat(judgedLebanon().topics(Kind.BREACH))
        .flatExtracting(Topic::states)
        .flatExtracting(Topic.State::claims)
        .extracting(c -> c.report().id())
        .doesNotContain("digest-01", "digest-09");
  }

  @Test
  void oneStrikeIsInsideOneReadingAndOutsideTheOther() {
    Judgement judgement = judged("2025-05-31");
    Finding kremlin = whole(judgement, "moratorium", "RUS", f -> f.reading().contains("kremlin"));
    Finding kyiv = whole(judgement, "moratorium", "RUS", f -> f.reading().contains("kyiv"));
    assertThat(days(kremlin, Fit.OUTSIDE_PERIOD)).doesNotContain("2025-03-19");
    assertThat(days(kyiv, Fit.WITHIN)).noneMatch(d -> d.compareTo("2025-03-25") < 0);
    assertThat(kremlin.incidents()).isNotEqualTo(kyiv.incidents());
  }

  @Test
  void afterExpiryIsOutsideThePeriod() {
    for (Finding finding : judged("2025-05-31").findings()) {
      if (finding.agreement().contains("moratorium")) {
        assertThat(days(finding, Fit.WITHIN)).noneMatch(d -> d.compareTo("2025-04-18") > 0);
      }
    }
  }

  private static Judgement judgedLebanon() {
    return Observance.judge(lebanon, LEBANON, Observance.endOf(LocalDate.parse("2025-02-28")));
  }

  private static Judgement judged(String day) {
    return Observance.judge(dossier, READ, Observance.endOf(LocalDate.parse(day)));
  }

  private static List<Topic> topics(Judgement judgement, Kind kind, String... actors) {
    return judgement.topics(kind).stream().filter(t -> t.actors().equals(List.of(actors))).toList();
  }

  private static Finding whole(
      Judgement judgement, String agreement, String party, Predicate<Finding> reading) {
    return judgement.findings().stream()
        .filter(f -> f.agreement().contains(agreement) && f.party().equals(party))
        .filter(f -> f.period().stretch() == Period.Stretch.WHOLE)
        .filter(reading)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> days(Finding finding, Fit fit) {
    return finding.incidents(fit).stream()
        .map(w -> w.incident().when().start().toString())
        .toList();
  }

  private static String page(Judgement judgement) {
    StringBuilder page = new StringBuilder();
    for (Finding f : judgement.findings()) {
      if (f.period().stretch() == Period.Stretch.WHOLE) {
        page.append(
            "%s | %s | %s | %s | %d origins\n"
                .formatted(
                    f.agreement(),
                    f.reading(),
                    f.party(),
                    f.verdict(),
                    f.support().origins().size()));
      }
    }
    for (Topic t : judgement.topics()) {
      page.append("%s %s %s %s\n".formatted(t.kind().code(), t.actors(), t.targets(), t.days()));
      for (Topic.State s : t.states()) {
        page.append(
            "  %s: %s\n".formatted(s.code(), s.origins().stream().map(Origin::name).toList()));
      }
    }
    return page.toString();
  }
}

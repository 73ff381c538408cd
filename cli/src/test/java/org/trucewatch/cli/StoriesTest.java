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
import org.trucewatch.reading.Reader;

/**
 * Whole reports in, claims and findings out, on the bundled dossier. The pages stand in the
 * resources; with {@code -Dtrucewatch.golden=write} they are written anew, to be reviewed as a
 * diff. What must not change whatever the pages say is asserted beside them.
 */
final class StoriesTest {
  private static final Path FOLDER = Path.of("../dossiers/ukraine-russia-energy");
  private static final List<ReportClaims> READ = new ArrayList<>();
  private static Dossier dossier = Dossier.EMPTY;

  @BeforeAll
  static void read() {
    dossier = DossierFolder.load(FOLDER);
    Reader reader = Reader.of(dossier);
    try (ReportFiles files =
        new ReportFiles(
            List.of(FOLDER.resolve("reports").toString()),
            new ByteArrayInputStream(new byte[0]),
            ReportOptions.NONE)) {
      files.forEachRemaining(
          incoming -> {
            if (incoming instanceof Incoming.Taken taken) {
              READ.add(reader.read(taken.claims().report()));
            }
          });
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-11-30", "2025-05-31"})
  void theStoryAsKnownThen(String day) throws IOException {
    String page = page(judged(day));
    Path golden = Path.of("src/test/resources/org/trucewatch/cli", "story-" + day + ".txt");
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
    assertThat(early)
        .contains("Financial Times")
        .doesNotContain("Reuters", "Meduza", "RBC-Ukraine");
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

package org.trucewatch.observance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trucewatch.claims.Kind.AGREEMENT;
import static org.trucewatch.claims.Kind.REFUSAL;
import static org.trucewatch.claims.Kind.TALKS;
import static org.trucewatch.claims.ObjectClass.ENERGY;
import static org.trucewatch.claims.ObjectClass.OIL;
import static org.trucewatch.claims.ObjectClass.POWER_PLANT;
import static org.trucewatch.observance.Story.breach;
import static org.trucewatch.observance.Story.restraint;
import static org.trucewatch.observance.Story.strike;
import static org.trucewatch.observance.Story.told;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trucewatch.claims.Form;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.Phase;
import org.trucewatch.claims.Status;
import org.trucewatch.claims.When;

/** The talks of autumn 2024 as they were reported, and what they were to take up again. */
class OctoberTest {
  private static final When TO_THE_DAY = When.until(LocalDate.parse("2024-10-30"));
  private static final Judgement JUDGED = october().judged(Samples.WAR, "2024-11-30");

  @Test
  void theTalksAreExploratoryWithOneOriginHoweverManyRetellThem() {
    Topic round = talks().get(1);

    assertThat(round.leading().orElseThrow().phase()).isEqualTo(Phase.EXPLORATORY);
    assertThat(round.leading().orElseThrow().claims()).hasSize(13);
    assertThat(round.origins()).containsExactly(new Origin("Financial Times"));
    assertThat(round.leading().orElseThrow().sides()).containsExactly("UKR");
    assertThat(round.mediators()).containsExactly("QAT");
  }

  @Test
  void bothSidesDenyThemAndThatRefutesNothing() {
    Topic round = talks().get(1);

    assertThat(round.deniedBy()).containsExactly("RUS", "UKR");
    assertThat(round.states()).isNotEmpty();
  }

  @Test
  void theRoundOfAugustHasTwoOrigins() {
    Topic round = talks().get(0);

    assertThat(round.leading().orElseThrow().phase()).isEqualTo(Phase.BROKEN_OFF);
    assertThat(round.origins())
        .containsExactly(new Origin("Financial Times"), new Origin("The Washington Post"));
  }

  @Test
  void talksAreNotAnAgreementWhateverAHeadlineSays() {
    Topic proposed = JUDGED.topics(AGREEMENT).get(1);

    assertThat(proposed.states())
        .extracting(Topic.State::code)
        .containsExactly("concluded", "possibly proposed");
    assertThat(proposed.origins()).containsExactly(new Origin("Financial Times"));
  }

  @Test
  void theUnderstandingOfAutumn2023IsReportedAsConcluded() {
    Topic tacit = JUDGED.topics(AGREEMENT).get(0);

    assertThat(tacit.days()).hasToString("2023-09-01/2023-11-30");
    assertThat(tacit.leading().orElseThrow().code()).isEqualTo("concluded tacit");
  }

  @Test
  void russiasRestraintThatWinterHasOneOriginAndVoicesOfTwoSides() {
    Topic winter = JUDGED.topics(Kind.RESTRAINT).get(0);

    assertThat(winter.actors()).containsExactly("RUS");
    assertThat(winter.origins()).containsExactly(new Origin("Financial Times"));
    assertThat(winter.leading().orElseThrow().sides()).containsExactly("UKR", "USA");
  }

  @Test
  void theBreachIsAllegedByRussiaAlone() {
    Finding f = finding("UKR");

    assertThat(f.verdict()).isEqualTo(Verdict.ALLEGED_ONLY);
    assertThat(JUDGED.topics(Kind.BREACH)).hasSize(1);
    assertThat(JUDGED.topics(Kind.BREACH).get(0).leading().orElseThrow().sides())
        .containsExactly("RUS");
    assertThat(f.support().of(Standing.ALLEGED_BY_AFFECTED)).containsExactly(new Origin("Russia"));
    assertThat(f.support().of(Standing.THIRD_PARTY))
        .as("the strikes of February and March")
        .containsExactly(new Origin("Financial Times"));
  }

  @Test
  void russiasConductIsRestraintAndLaterStrikes() {
    Finding f = finding("RUS");

    assertThat(f.verdict()).isEqualTo(Verdict.INSUFFICIENT_COVERAGE);
    assertThat(f.restraint()).extracting(Cited::id).containsExactly("ft-0#c4");
    assertThat(f.incidents())
        .extracting(w -> w.incident().name(), Weighed::fit)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "2024-04-11 Trypilska TPP (power-plant)", Fit.OUTSIDE_PERIOD));
  }

  @Test
  void thePositionsAreKept() {
    assertThat(JUDGED.topics(REFUSAL))
        .singleElement()
        .satisfies(t -> assertThat(t.actors()).containsExactly("RUS"));
  }

  private static List<Topic> talks() {
    return JUDGED.topics(TALKS);
  }

  private static Finding finding(String party) {
    return VerdictTest.whole(JUDGED, "reported", party);
  }

  private static Story october() {
    Story story = new Story();
    story.report(
        "ft-0",
        "Financial Times",
        "2024-10-30",
        talks(Phase.EXPLORATORY, TO_THE_DAY).said("?UKR"),
        talks(Phase.BROKEN_OFF, month("2024-08-01/2024-08-31")).said("?"),
        told(AGREEMENT)
            .from("RUS UKR")
            .object(ENERGY)
            .when("2023-09-01/2023-11-30")
            .phase(Phase.CONCLUDED)
            .form(Form.TACIT)
            .said("?UKR"),
        restraint("RUS", "UKR")
            .object(ENERGY)
            .when("2023-12-01/2024-02-29")
            .said("?UKR")
            .said("?USA"),
        strike("UKR", "RUS").object(OIL).place("", "RUS").when("2024-02-01/2024-03-31"),
        breach("UKR", "RUS").object(ENERGY).form(Form.TACIT).said("Moscow@RUS"),
        strike("RUS", "UKR").object(POWER_PLANT).place("", "UKR"),
        told(REFUSAL).from("RUS").on("UKR").object(ENERGY).status(Status.POSSIBLE).said("?RUS"),
        told(AGREEMENT)
            .from("RUS UKR")
            .object(ENERGY)
            .status(Status.POSSIBLE)
            .phase(Phase.PROPOSED));
    for (int relay = 1; relay <= 12; relay++) {
      story.report(
          "relay-" + relay,
          "Relay " + relay,
          relay < 9 ? "2024-10-30" : "2024-10-31",
          talks(Phase.EXPLORATORY, TO_THE_DAY).said("Financial Times", "?UKR"));
    }
    story.report(
        "headline",
        "Heraldonet",
        "2024-10-30",
        told(AGREEMENT).from("RUS UKR").object(ENERGY).phase(Phase.CONCLUDED).said("FT"));
    story.report(
        "post",
        "The Washington Post",
        "2024-08-17",
        talks(Phase.BROKEN_OFF, month("2024-08-01/2024-08-31")).said("?"));
    story.report(
        "denials",
        "Sample digest",
        "2024-10-30",
        talks(Phase.NONE, TO_THE_DAY).status(Status.DENIED).said("Dmitry Peskov@RUS"),
        talks(Phase.NONE, TO_THE_DAY).status(Status.DENIED).said("Mykhailo Podolyak@UKR"));
    story.report(
        "trypilska",
        "Sample digest",
        "2024-04-11",
        strike("RUS", "UKR").facility("Trypillia TPP").when("2024-04-11").said("+Centrenergo"));
    return story;
  }

  private static Story.Told talks(Phase phase, When when) {
    return told(TALKS).from("RUS UKR").object(ENERGY).mediators("QAT").phase(phase).when(when);
  }

  private static When month(String days) {
    String[] ends = days.split("/", -1);
    return new When(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
  }
}

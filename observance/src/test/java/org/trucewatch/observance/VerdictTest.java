package org.trucewatch.observance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trucewatch.claims.ObjectClass.BRIDGE_RAIL;
import static org.trucewatch.claims.ObjectClass.ENERGY;
import static org.trucewatch.claims.ObjectClass.GRID;
import static org.trucewatch.claims.ObjectClass.HEATING;
import static org.trucewatch.claims.ObjectClass.MILITARY;
import static org.trucewatch.claims.ObjectClass.NONE;
import static org.trucewatch.claims.ObjectClass.REFINERY;
import static org.trucewatch.claims.ObjectClass.RESIDENTIAL;
import static org.trucewatch.observance.Story.breach;
import static org.trucewatch.observance.Story.restraint;
import static org.trucewatch.observance.Story.strike;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trucewatch.claims.Status;
import org.trucewatch.claims.When;
import org.trucewatch.claims.dossier.Agreement;
import org.trucewatch.observance.Period.Stretch;

/** Each verdict by the smallest story that gives it: the examples of docs/method.md. */
class VerdictTest {
  private static final Agreement ONLY_KREMLIN =
      Samples.agreement("m", "Moratorium", org.trucewatch.claims.Form.VERBAL, Samples.KREMLIN);

  @Test
  void oneSideAloneIsAnAllegation() {
    Finding f = kremlin("UKR", story(ryazan().said("Governor@RUS"), ryazan().said("Army@RUS")));

    assertThat(f.verdict()).isEqualTo(Verdict.ALLEGED_ONLY);
    assertThat(f.support().of(Standing.ALLEGED_BY_AFFECTED)).hasSize(2);
    assertThat(f.basis()).extracting(Cited::id).containsExactly("r0#c1", "r1#c1");
  }

  @Test
  void oneThirdPartyAloneIsAnAllegation() {
    assertThat(kremlin("UKR", story(ryazan().said("Reuters"))).verdict())
        .isEqualTo(Verdict.ALLEGED_ONLY);
  }

  @Test
  void theAffectedSideAndAThirdPartyMakeItProbable() {
    assertThat(kremlin("UKR", story(ryazan().said("Governor@RUS"), ryazan().said("FT"))).verdict())
        .isEqualTo(Verdict.PROBABLE_BREACH);
  }

  @Test
  void anOutletGradedBelowCOrNotAtAllDoesNotCount() {
    assertThat(
            kremlin("UKR", story(ryazan().said("Governor@RUS"), ryazan().said("Aggregator")))
                .verdict())
        .isEqualTo(Verdict.ALLEGED_ONLY);
    assertThat(
            kremlin("UKR", story(ryazan().said("Governor@RUS"), ryazan().said("Some Blog")))
                .verdict())
        .isEqualTo(Verdict.ALLEGED_ONLY);
  }

  @Test
  void anOutletAndItsUnnamedSourcesAreOneOriginAndOneCamp() {
    Finding f = kremlin("UKR", story(ryazan().said("FT"), ryazan().said("FT", "?RUS")));

    assertThat(f.verdict()).isEqualTo(Verdict.ALLEGED_ONLY);
    assertThat(f.support().origins()).extracting(Origin::name).containsExactly("Financial Times");
    assertThat(f.support().voices()).containsExactly("RUS");
  }

  @Test
  void anAdmissionByNameAloneMakesItProbable() {
    Finding f = kremlin("UKR", story(ryazan().said("Ukrainian General Staff@UKR")));

    assertThat(f.verdict()).isEqualTo(Verdict.PROBABLE_BREACH);
    assertThat(f.support().of(Standing.ADMITTED_AGAINST_INTEREST)).hasSize(1);
  }

  @Test
  void theUnnamedOfTheActingSideAdmitNothing() {
    assertThat(kremlin("UKR", story(ryazan().said("FT", "?UKR"))).verdict())
        .isEqualTo(Verdict.ALLEGED_ONLY);
  }

  @Test
  void anAdmissionAndTheAffectedSideVerifyIt() {
    Finding f =
        kremlin(
            "UKR",
            story(ryazan().said("Ukrainian General Staff@UKR"), ryazan().said("Governor@RUS")));

    assertThat(f.verdict()).isEqualTo(Verdict.VERIFIED_BREACH);
    assertThat(f.dissent()).isEmpty();
  }

  @Test
  void aDocumentBesideTwoCampsVerifiesIt() {
    assertThat(
            kremlin(
                    "UKR",
                    story(
                        ryazan().from("").said("#fire map"),
                        ryazan().said("Governor@RUS"),
                        ryazan().said("Reuters")))
                .verdict())
        .isEqualTo(Verdict.VERIFIED_BREACH);
  }

  @Test
  void aDenialIsDissentAndDoesNotRefute() {
    Finding f =
        kremlin(
            "UKR",
            story(
                ryazan().said("Governor@RUS"),
                ryazan().status(Status.DENIED).said("Ukrainian General Staff@UKR")));

    assertThat(f.verdict()).isEqualTo(Verdict.ALLEGED_ONLY);
    assertThat(f.dissent()).extracting(Cited::id).containsExactly("r1#c1");
    assertThat(f.wording().dissent()).containsExactly("It is denied by Ukrainian General Staff.");
  }

  @Test
  void whoOwnsTheStrikeButNamesAnotherTargetMakesItProbableAndNoMore() {
    Finding f =
        kremlin(
            "RUS",
            story(
                trypilska().said("Ukrainian General Staff@UKR"),
                trypilska().object(MILITARY).said("Russian Ministry of Defence@RUS"),
                trypilska().said("Reuters"),
                trypilska().said("#satellite image")));

    assertThat(f.verdict()).isEqualTo(Verdict.PROBABLE_BREACH);
    assertThat(f.wording().dissent())
        .containsExactly("Another object is named by Russian Ministry of Defence.");
  }

  @Test
  void aStrikeByNobodyKnowsWhoIsNotAttributable() {
    assertThat(kremlin("UKR", story(ryazan().from("").said("Governor@RUS"))).verdict())
        .isEqualTo(Verdict.NOT_ATTRIBUTABLE);
  }

  @Test
  void accusersOfEachOtherLeaveItNotAttributable() {
    List<Story.Told> told =
        List.of(
            strike("UKR", "RUS")
                .facility("Sudzha gas station")
                .when("2025-03-28")
                .said("Russian Ministry of Defence@RUS"),
            strike("RUS", "UKR")
                .facility("Sudzha gas station")
                .when("2025-03-28")
                .said("Ukrainian General Staff@UKR"));
    Story story = story(told.toArray(Story.Told[]::new));

    assertThat(kremlin("UKR", story).verdict()).isEqualTo(Verdict.NOT_ATTRIBUTABLE);
    assertThat(kremlin("RUS", story).verdict()).isEqualTo(Verdict.NOT_ATTRIBUTABLE);
    assertThat(kremlin("UKR", story).wording().dissent())
        .containsExactly("Another party is named by Ukrainian General Staff.");
  }

  @Test
  void aBetterSupportedAccusationStandsAsProbableAtMost() {
    Story story =
        story(
            strike("UKR", "RUS").facility("Sudzha gas station").when("2025-03-28").said("A@RUS"),
            strike("UKR", "RUS").facility("Sudzha gas station").when("2025-03-28").said("FT"),
            strike("UKR", "RUS").facility("Sudzha gas station").when("2025-03-28").said("#map"),
            strike("RUS", "UKR").facility("Sudzha gas station").when("2025-03-28").said("B@UKR"));

    assertThat(kremlin("UKR", story).verdict()).isEqualTo(Verdict.PROBABLE_BREACH);
    assertThat(kremlin("RUS", story).verdict()).isEqualTo(Verdict.NOT_ATTRIBUTABLE);
  }

  @Test
  void aBreachWithoutAnIncidentIsAnAllegation() {
    Story story = story(breach("UKR", "RUS").said("Russian Ministry of Defence@RUS"));

    assertThat(kremlin("UKR", story).verdict()).isEqualTo(Verdict.ALLEGED_ONLY);
    assertThat(kremlin("RUS", story).verdict()).isEqualTo(Verdict.INSUFFICIENT_COVERAGE);
  }

  @Test
  void anUndatedBreachCountsForTheWholeAlone() {
    Story story =
        story(
            breach("UKR", "RUS").said("A@RUS"),
            breach("RUS", "UKR").when("2025-03-20/2025-03-21").said("B@UKR"));

    assertThat(verdicts("UKR", story, Stretch.WEEK)).containsOnly(Verdict.INSUFFICIENT_COVERAGE);
    assertThat(verdicts("RUS", story, Stretch.WEEK))
        .containsExactly(
            Verdict.ALLEGED_ONLY,
            Verdict.INSUFFICIENT_COVERAGE,
            Verdict.INSUFFICIENT_COVERAGE,
            Verdict.INSUFFICIENT_COVERAGE,
            Verdict.INSUFFICIENT_COVERAGE);
  }

  @Test
  void aStrikeWithoutAPlaceIsAnAllegation() {
    assertThat(
            kremlin(
                    "UKR",
                    story(strike("UKR", "RUS").object(REFINERY).when("2025-03-20").said("A@RUS")))
                .verdict())
        .isEqualTo(Verdict.ALLEGED_ONLY);
  }

  @Test
  void theFirstDayIsABoundaryWhateverTheSupport() {
    Finding f =
        kremlin(
            "UKR",
            story(
                ryazan().when("2025-03-18").said("Ukrainian General Staff@UKR"),
                ryazan().when("2025-03-18").said("Governor@RUS")));

    assertThat(f.verdict()).isEqualTo(Verdict.ALLEGED_ONLY);
    assertThat(f.incidents()).extracting(Weighed::fit).containsExactly(Fit.AT_BOUNDARY);
  }

  @Test
  void aBroadObjectIsAnAllegationUnderAListThatLeavesSomeOut() {
    Finding f =
        kremlin(
            "RUS",
            story(
                strike("RUS", "UKR").place("Poltava", "UKR").object(ENERGY).when("2025-03-27"),
                strike("RUS", "UKR")
                    .place("Poltava", "UKR")
                    .object(ENERGY)
                    .when("2025-03-27")
                    .said("Russian Ministry of Defence@RUS")));

    assertThat(f.verdict()).isEqualTo(Verdict.ALLEGED_ONLY);
    assertThat(f.incidents()).extracting(Weighed::fit).containsExactly(Fit.SCOPE_UNCLEAR);
  }

  @Test
  void anObjectThatOnlyAnotherReadingCoversIsOutsideTheScope() {
    Story story =
        story(strike("RUS", "UKR").place("Dnipro", "UKR").object(BRIDGE_RAIL).when("2025-03-27"));

    assertThat(whole(story.judged(Samples.WAR, "2025-05-01"), "kremlin", "RUS").verdict())
        .isEqualTo(Verdict.OUTSIDE_SCOPE);
    assertThat(whole(story.judged(Samples.WAR, "2025-05-01"), "white-house", "RUS").verdict())
        .isEqualTo(Verdict.ALLEGED_ONLY);
    assertThat(kremlin("RUS", story).verdict()).isEqualTo(Verdict.INSUFFICIENT_COVERAGE);
  }

  @Test
  void whatNoReadingCoversIsNoBusinessOfTheAgreement() {
    Finding f =
        kremlin(
            "RUS",
            story(
                strike("RUS", "UKR").place("Sumy", "UKR").object(RESIDENTIAL).when("2025-03-27")));

    assertThat(f.verdict()).isEqualTo(Verdict.INSUFFICIENT_COVERAGE);
    assertThat(f.incidents()).isEmpty();
  }

  @Test
  void aStrikeOfWhichTheObjectIsNotToldDecidesNothingAndIsListed() {
    Finding f =
        kremlin(
            "RUS",
            story(strike("RUS", "UKR").place("Sumy", "UKR").object(NONE).when("2025-03-27")));

    assertThat(f.verdict()).isEqualTo(Verdict.INSUFFICIENT_COVERAGE);
    assertThat(f.untold()).hasSize(1);
  }

  @Test
  void aStrikeAfterTheEndIsOutsideThePeriod() {
    Story story =
        story(
            strike("RUS", "UKR").place("Kherson", "UKR").object(GRID).when("2025-04-23"),
            breach("RUS", "UKR").when("2025-04-23").said("Governor@UKR"));
    List<Finding> findings = findings("RUS", story);

    assertThat(findings)
        .filteredOn(f -> f.period().stretch() == Stretch.AFTER)
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.verdict()).isEqualTo(Verdict.OUTSIDE_PERIOD);
              assertThat(f.basis()).extracting(Cited::id).containsExactly("r0#c1", "r1#c1");
            });
    assertThat(kremlin("RUS", story).verdict()).isEqualTo(Verdict.OUTSIDE_PERIOD);
  }

  @Test
  void aStrikeAfterTheEndThatNobodyCallsABreachIsListedOnTheWholeAndDecidesNothing() {
    Story story =
        story(strike("RUS", "UKR").place("Kherson", "UKR").object(GRID).when("2025-04-23"));
    Finding f = kremlin("RUS", story);

    assertThat(f.verdict()).isEqualTo(Verdict.INSUFFICIENT_COVERAGE);
    assertThat(f.incidents()).extracting(Weighed::fit).containsExactly(Fit.OUTSIDE_PERIOD);
  }

  @Test
  void silenceIsNeverObservance() {
    Finding f = kremlin("RUS", new Story());

    assertThat(f.verdict()).isEqualTo(Verdict.INSUFFICIENT_COVERAGE);
    assertThat(f.wording().finding().get(0)).contains("silence is not read as observance");
  }

  @Test
  void aCoveredPeriodWithoutAnyReportOfABreachIsNoBreachFound() {
    Story story = new Story();
    When restrained = When.until(java.time.LocalDate.parse("2025-03-30"));
    for (int day = 18; day <= 30; day += 3) {
      String date = "2025-03-" + day;
      story.report(
          "r" + day,
          "Reuters",
          date,
          restraint("RUS", "UKR").when(date).said("Ukrainian General Staff@UKR"),
          restraint("RUS", "UKR").when(restrained).said("FT"),
          restraint("RUS", "UKR").when(date));
    }
    Judgement judgement = story.judged(Samples.dossier(ONLY_KREMLIN), "2025-03-31");
    Finding f = whole(judgement, "kremlin", "RUS");

    assertThat(f.verdict()).isEqualTo(Verdict.NO_BREACH_FOUND);
    assertThat(f.confidence()).isEqualTo(Confidence.MODERATE);
    assertThat(f.coverage()).isEqualTo(new Coverage(3, 5, 2, true));
    assertThat(whole(judgement, "kremlin", "UKR").verdict())
        .as("Russia, the party to be spared by Ukraine, was not heard")
        .isEqualTo(Verdict.INSUFFICIENT_COVERAGE);
  }

  @Test
  void aCompositeOfSparedClassesIsCovered() {
    Scope scope = new Scope(Samples.WAR, Samples.KREMLIN, Samples.MORATORIUM.commitments().get(0));

    assertThat(scope.cover(ENERGY)).isEqualTo(Scope.Cover.BROADER);
    assertThat(scope.cover(HEATING)).isEqualTo(Scope.Cover.NOT_COVERED);
    assertThat(scope.cover(REFINERY)).isEqualTo(Scope.Cover.COVERED);
    assertThat(scope.cover(NONE)).isEqualTo(Scope.Cover.UNTOLD);
  }

  private static Story.Told ryazan() {
    return strike("UKR", "RUS").place("Ryazan", "RUS").object(REFINERY).when("2025-03-20");
  }

  private static Story.Told trypilska() {
    return strike("RUS", "UKR").facility("Trypilska TPP").when("2025-03-27");
  }

  private static Story story(Story.Told... told) {
    Story story = new Story();
    for (int i = 0; i < told.length; i++) {
      story.report("r" + i, "Sample digest", "2025-04-24", told[i]);
    }
    return story;
  }

  private static Finding kremlin(String party, Story story) {
    return whole(story.judged(Samples.dossier(ONLY_KREMLIN), "2025-05-01"), "kremlin", party);
  }

  private static List<Finding> findings(String party, Story story) {
    return story.judged(Samples.dossier(ONLY_KREMLIN), "2025-05-01").findings().stream()
        .filter(f -> f.party().equals(party))
        .toList();
  }

  private static List<Verdict> verdicts(String party, Story story, Stretch stretch) {
    return findings(party, story).stream()
        .filter(f -> f.period().stretch() == stretch)
        .map(Finding::verdict)
        .toList();
  }

  static Finding whole(Judgement judgement, String reading, String party) {
    return judgement.findings().stream()
        .filter(f -> f.reading().equals(reading) && f.party().equals(party))
        .filter(f -> f.period().stretch() == Stretch.WHOLE)
        .findFirst()
        .orElseThrow();
  }
}

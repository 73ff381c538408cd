package org.trucewatch.observance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trucewatch.claims.ObjectClass.BRIDGE_RAIL;
import static org.trucewatch.claims.ObjectClass.ENERGY;
import static org.trucewatch.claims.ObjectClass.GRID;
import static org.trucewatch.observance.Period.Stretch.AFTER;
import static org.trucewatch.observance.Period.Stretch.BEFORE;
import static org.trucewatch.observance.Story.breach;
import static org.trucewatch.observance.Story.restraint;
import static org.trucewatch.observance.Story.strike;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.Status;

/**
 * March and April 2025: one moratorium, three readings, and what each makes of the same reports.
 */
class MoratoriumTest {
  private static final Judgement JUDGED = spring().judged(Samples.WAR, "2025-05-01");

  @ParameterizedTest
  @CsvSource({
    "Sloviansk,          RUS, kremlin,     AT_BOUNDARY",
    "Sloviansk,          RUS, kyiv,        OUTSIDE_PERIOD",
    "Sloviansk,          RUS, white-house, AT_BOUNDARY",
    "Kavkazskaya depot,  UKR, kremlin,     WITHIN",
    "Kavkazskaya depot,  UKR, kyiv,        OUTSIDE_PERIOD",
    "Kavkazskaya depot,  UKR, white-house, WITHIN",
    "Dnipro,             RUS, kremlin,     OUTSIDE_SCOPE",
    "Dnipro,             RUS, white-house, WITHIN",
    "Poltava,            RUS, kremlin,     SCOPE_UNCLEAR",
    "Poltava,            RUS, kyiv,        WITHIN",
    "Sudzha gas station, UKR, kyiv,        WITHIN",
    "Kherson,            RUS, kremlin,     OUTSIDE_PERIOD",
    "Kherson,            RUS, kyiv,        OUTSIDE_PERIOD",
    "Kherson,            RUS, white-house, WITHIN",
  })
  void anIncidentIsInUnderOneReadingAndOutUnderAnother(
      String where, String party, String reading, Fit fit) {
    assertThat(VerdictTest.whole(JUDGED, reading, party).incidents())
        .filteredOn(w -> w.incident().name().contains(" " + where))
        .extracting(Weighed::fit)
        .containsExactly(fit);
  }

  @ParameterizedTest
  @CsvSource({
    "kremlin,     UKR, VERIFIED_BREACH",
    "kremlin,     RUS, ALLEGED_ONLY",
    "kyiv,        UKR, ALLEGED_ONLY",
    "kyiv,        RUS, ALLEGED_ONLY",
    "white-house, UKR, VERIFIED_BREACH",
    "white-house, RUS, PROBABLE_BREACH",
  })
  void theSameReportsGiveEachReadingItsOwnFinding(String reading, String party, Verdict verdict) {
    Story.Told rail = rail().said("Reuters");
    Judgement judged =
        spring()
            .report("reuters", "Sample digest", "2025-03-20", rail)
            .report("denied", "Sample digest", "2025-03-26", denial())
            .judged(Samples.dossier(Samples.MORATORIUM), "2025-05-01");

    assertThat(VerdictTest.whole(judged, reading, party).verdict()).isEqualTo(verdict);
  }

  @Test
  void afterTheEndWhatAnOfficialCallsABreachIsOutsideThePeriod() {
    Finding f = margin("kremlin", "RUS", AFTER);

    assertThat(f.verdict()).isEqualTo(Verdict.OUTSIDE_PERIOD);
    assertThat(f.basis()).extracting(Cited::id).containsExactly("kherson#c1", "kherson#c2");
    assertThat(f.wording().finding())
        .containsExactly(
            "Moratorium of 2025 (Kremlin's reading), 2025-04-17 to 2025-05-01:"
                + " what is reported of Russia lies outside the days of this reading.");
  }

  @Test
  void beforeKyivsStartTheDepotIsOutsideThePeriod() {
    assertThat(margin("kyiv", "UKR", BEFORE).basis())
        .extracting(Cited::id)
        .containsExactly("depot#c1", "depot#c2");
  }

  @Test
  void eachSidesTallyIsAnAllegationWithItsOwnWindow() {
    assertThat(JUDGED.topics(org.trucewatch.claims.Kind.BREACH))
        .extracting(t -> t.actors() + " " + t.days())
        .containsExactly("[RUS] 2025-03-25/2025-04-23", "[UKR] 2025-03-18/2025-04-15");
  }

  @Test
  void whatAPartySaysAgainstItsOwnInterestIsKept() {
    assertThat(VerdictTest.whole(JUDGED, "kyiv", "RUS").wording().dissent())
        .contains("That Russia held back is reported by Volodymyr Zelensky.");
  }

  private static Finding margin(String reading, String party, Period.Stretch stretch) {
    return JUDGED.findings().stream()
        .filter(f -> f.reading().equals(reading) && f.party().equals(party))
        .filter(f -> f.period().stretch() == stretch)
        .findFirst()
        .orElseThrow();
  }

  private static Story.Told rail() {
    return strike("RUS", "UKR").place("Dnipro", "UKR").object(BRIDGE_RAIL).when("2025-03-19");
  }

  private static Story.Told denial() {
    return breach("UKR", "RUS")
        .when("2025-03-26")
        .status(Status.DENIED)
        .said("Ukrainian General Staff@UKR");
  }

  private static Story spring() {
    return new Story()
        .report(
            "sloviansk",
            "Sample digest",
            "2025-03-19",
            strike("RUS", "UKR")
                .place("Sloviansk", "UKR")
                .object(GRID)
                .when("2025-03-18")
                .said("Novaya Gazeta Europe", "Donetsk regional prosecutor@UKR"))
        .report(
            "depot",
            "Sample digest",
            "2025-03-19",
            strike("UKR", "RUS")
                .facility("Kavkazskaya depot")
                .when("2025-03-19")
                .said("Russian Ministry of Defence@RUS"),
            strike("UKR", "RUS")
                .facility("Kavkazskaya depot")
                .when("2025-03-19")
                .said("Ukrainian commander@UKR"))
        .report("rail", "Sample digest", "2025-03-19", rail().said("Ukrainian Railways@UKR"))
        .report(
            "poltava",
            "Sample digest",
            "2025-03-28",
            strike("RUS", "UKR")
                .place("Poltava", "UKR")
                .object(ENERGY)
                .when("2025-03-27")
                .said("Governor of Poltava@UKR"))
        .report(
            "sudzha",
            "Sample digest",
            "2025-03-28",
            strike("UKR", "RUS")
                .facility("Sudzha metering station")
                .when("2025-03-28")
                .said("Russian Ministry of Defence@RUS"),
            strike("RUS", "UKR")
                .facility("Sudzha gas station")
                .when("2025-03-28")
                .said("Andriy Kovalenko@UKR"))
        .report(
            "tally",
            "Sample digest",
            "2025-04-16",
            breach("UKR", "RUS")
                .when("2025-03-18/2025-04-15")
                .said("Russian Ministry of Defence@RUS"),
            breach("RUS", "UKR").when("2025-03-25/2025-04-16").said("Heorhii Tykhyi@UKR"))
        .report(
            "zelensky",
            "Sample digest",
            "2025-04-17",
            restraint("RUS", "UKR")
                .object(ENERGY)
                .when("2025-03-25/2025-04-17")
                .said("Reuters", "Zelensky@UKR"))
        .report(
            "kherson",
            "Sample digest",
            "2025-04-23",
            strike("RUS", "UKR")
                .place("Kherson", "UKR")
                .object(GRID)
                .when("2025-04-23")
                .said("Oleksandr Prokudin@UKR"),
            breach("RUS", "UKR").when("2025-04-23").said("Oleksandr Prokudin@UKR"));
  }
}

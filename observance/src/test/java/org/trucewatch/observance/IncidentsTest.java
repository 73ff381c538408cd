package org.trucewatch.observance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trucewatch.claims.ObjectClass.ENERGY;
import static org.trucewatch.claims.ObjectClass.GRID;
import static org.trucewatch.claims.ObjectClass.MILITARY;
import static org.trucewatch.claims.ObjectClass.NONE;
import static org.trucewatch.claims.ObjectClass.OIL_DEPOT;
import static org.trucewatch.claims.ObjectClass.REFINERY;
import static org.trucewatch.observance.Story.strike;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trucewatch.claims.Quantity;
import org.trucewatch.claims.Status;
import org.trucewatch.claims.When;

class IncidentsTest {
  @Test
  void twoSitesInOneNightAreTwo() {
    assertThat(
            incidents(
                strike("UKR", "RUS").place("Kstovo", "RUS").object(REFINERY).when("2024-03-12"),
                strike("UKR", "RUS").place("Oryol", "RUS").object(OIL_DEPOT).when("2024-03-12")))
        .containsExactly("2024-03-12 Kstovo (refinery) x1", "2024-03-12 Oryol (oil-depot) x1");
  }

  @Test
  void oneSiteOnTwoDatesIsTwo() {
    assertThat(
            incidents(
                strike("UKR", "RUS").facility("Sudzha gas station").when("2025-03-20/2025-03-21"),
                strike("UKR", "RUS").facility("Sudzha gas station").when("2025-03-28")))
        .containsExactly(
            "2025-03-20/2025-03-21 Sudzha gas station (gas) x1",
            "2025-03-28 Sudzha gas station (gas) x1");
  }

  @Test
  void spellingsOfOneFacilityAreOne() {
    assertThat(
            incidents(
                strike("RUS", "UKR").facility("Trypilska TPP").when("2024-04-11"),
                strike("RUS", "UKR").facility("trypillia tpp").object(ENERGY).when("2024-04-11")))
        .containsExactly("2024-04-11 Trypilska TPP (power-plant) x2");
  }

  @Test
  void aNightJoinsTheDayThatItReachesInto() {
    assertThat(
            incidents(
                strike("RUS", "UKR").facility("Trypilska TPP").when("2024-04-11"),
                strike("RUS", "UKR").facility("Trypilska TPP").when("2024-04-10/2024-04-11")))
        .containsExactly("2024-04-11 Trypilska TPP (power-plant) x2");
  }

  @Test
  void aStretchThatFitsTwoDaysIsBackground() {
    Incidents grouped =
        grouped(
            strike("RUS", "UKR").facility("Trypilska TPP").when("2024-04-10"),
            strike("RUS", "UKR").facility("Trypilska TPP").when("2024-04-11"),
            strike("RUS", "UKR").facility("Trypilska TPP").when("2024-04-10/2024-04-11"));

    assertThat(grouped.incidents()).hasSize(2);
    assertThat(grouped.background()).hasSize(1);
  }

  @Test
  void aBroadWordJoinsTheOnlyExactOneOfItsPlaceAndDay() {
    assertThat(
            incidents(
                strike("UKR", "RUS").place("Kstovo", "RUS").object(ENERGY).when("2024-03-12"),
                strike("UKR", "RUS").place("Kstovo", "RUS").object(REFINERY).when("2024-03-12")))
        .containsExactly("2024-03-12 Kstovo (refinery) x2");
  }

  @Test
  void aPlaceJoinsTheFacilityThatStandsThere() {
    assertThat(
            incidents(
                strike("UKR", "RUS").facility("Kavkazskaya depot").when("2025-03-19"),
                strike("UKR", "RUS")
                    .place("Kavkazskaya", "RUS")
                    .object(OIL_DEPOT)
                    .when("2025-03-19")))
        .containsExactly("2025-03-19 Kavkazskaya depot (oil-depot) x2");
  }

  @Test
  void otherObjectsOfOnePlaceStayApart() {
    assertThat(
            incidents(
                strike("RUS", "UKR").place("Odesa", "UKR").object(GRID).when("2024-11-17"),
                strike("RUS", "UKR").place("Odesa", "UKR").object(MILITARY).when("2024-11-17"),
                strike("RUS", "UKR").place("Odesa", "UKR").object(NONE).when("2024-11-17")))
        .hasSize(3);
  }

  @Test
  void accusersOfEachOtherSpeakOfOneFacilityAsOneIncident() {
    Incidents grouped =
        grouped(
            strike("UKR", "RUS").facility("Sudzha gas station").when("2025-03-28"),
            strike("RUS", "UKR").facility("Sudzha metering station").when("2025-03-28"));

    assertThat(grouped.incidents()).hasSize(1);
    assertThat(grouped.incidents().get(0).values(Attribute.ATTACKER)).containsExactly("RUS", "UKR");
  }

  @Test
  void theUndatedThePlacelessThePossibleAndThePlannedAreBackground() {
    Incidents grouped =
        grouped(
            strike("RUS", "UKR").facility("Trypilska TPP").when(When.UNDATED),
            strike("UKR", "RUS").object(REFINERY).when("2024-03-12"),
            strike("UKR", "RUS").place("", "RUS").object(REFINERY).when("2024-02-01/2024-03-31"),
            strike("UKR", "RUS").place("Oryol", "RUS").when("2024-03-12").status(Status.POSSIBLE),
            strike("UKR", "RUS").place("Oryol", "RUS").when("2024-03-12").status(Status.PLANNED));

    assertThat(grouped.incidents()).isEmpty();
    assertThat(grouped.background()).hasSize(5);
  }

  @Test
  void aDenialMakesNoIncidentAndIsKeptWithWhatItDenies() {
    Incidents grouped =
        grouped(
            strike("UKR", "RUS").place("Sudzha", "RUS").object(REFINERY).when("2025-03-26"),
            strike("UKR", "RUS").object(ENERGY).when("2025-03-26").status(Status.DENIED),
            strike("UKR", "RUS").object(ENERGY).when("2025-04-02").status(Status.DENIED));

    assertThat(grouped.incidents()).hasSize(1);
    assertThat(grouped.incidents().get(0).denials()).hasSize(1);
    assertThat(grouped.background()).hasSize(1);
  }

  @Test
  void threeCountsStayThreeEachWithWhoSaysIt() {
    Story story =
        new Story()
            .report("a", "Reuters", "2022-11-15", counted(73).said("Army@UKR"))
            .report("b", "Reuters", "2022-11-16", counted(70).said("Office@UKR"))
            .report("c", "Relay", "2022-11-17", counted(70).said("Reuters", "Office@UKR"));
    Incidents grouped = Incidents.of(Samples.WAR, OriginsTest.cited(story.reports()));

    assertThat(grouped.incidents()).hasSize(1);
    assertThat(grouped.incidents().get(0).versions())
        .filteredOn(v -> v.attribute() == Attribute.QUANTITY)
        .extracting(v -> v.value() + " x" + v.saidBy().size())
        .containsExactly("70 count of missiles downed x2", "73 count of missiles downed x1");
  }

  private static Story.Told counted(int downed) {
    return strike("RUS", "UKR")
        .place("", "UKR")
        .object(ENERGY)
        .when("2022-11-15")
        .quantity(new Quantity(downed, "count", "missiles downed", false));
  }

  private static List<String> incidents(Story.Told... told) {
    return grouped(told).incidents().stream()
        .map(i -> i.name() + " x" + i.claims().size())
        .toList();
  }

  private static Incidents grouped(Story.Told... told) {
    Story story = new Story();
    for (int i = 0; i < told.length; i++) {
      story.report("r" + i, "Reuters", "2025-05-01", told[i]);
    }
    return Incidents.of(Samples.WAR, OriginsTest.cited(story.reports()));
  }
}

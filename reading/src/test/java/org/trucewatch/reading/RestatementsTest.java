package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trucewatch.claims.Chain;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.ObjectClass;
import org.trucewatch.claims.Place;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.Span;
import org.trucewatch.claims.Status;
import org.trucewatch.claims.When;

class RestatementsTest {
  private static final Source REUTERS = Source.outlet("Reuters");
  private static final Source AFP = Source.outlet("AFP");

  private static Claim.Builder strike(int at) {
    return Claim.builder(Kind.STRIKE, new Span(at, at + 10))
        .actors(List.of("RUS"))
        .targets(List.of("UKR"));
  }

  @Test
  void aHeadlineIsTakenIntoTheClaimThatItAnnounces() {
    Claim head = strike(0).build();
    Claim body = strike(50).object(ObjectClass.GRID).chains(List.of(Chain.of(REUTERS))).build();
    assertThat(Restatements.merged(List.of(head, body), 20))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.id()).isEqualTo("c1");
              assertThat(c.object()).isEqualTo(ObjectClass.GRID);
              assertThat(c.chains()).containsExactly(Chain.of(REUTERS));
              assertThat(c.evidence()).containsExactly(new Span(0, 10), new Span(50, 60));
            });
  }

  @Test
  void aHeadlineThatNothingFollowsStays() {
    Claim head = strike(0).build();
    Claim body = strike(50).actors(List.of("UKR")).targets(List.of("RUS")).build();
    assertThat(Restatements.merged(List.of(head, body), 20)).hasSize(2);
  }

  @Test
  void eventsFarApartNeedAPlaceInCommon() {
    Claim near = strike(0).build();
    assertThat(Restatements.merged(List.of(near, strike(100).build()), 0)).hasSize(1);
    assertThat(Restatements.merged(List.of(near, strike(5_000).build()), 0)).hasSize(2);
    Place odesa = new Place("Odesa", "UKR");
    assertThat(
            Restatements.merged(
                List.of(strike(0).place(odesa).build(), strike(5_000).place(odesa).build()), 0))
        .hasSize(1);
    Place lviv = new Place("Lviv", "UKR");
    assertThat(
            Restatements.merged(
                List.of(strike(0).place(odesa).build(), strike(100).place(lviv).build()), 0))
        .hasSize(2);
  }

  @Test
  void daysThatDoNotMeetAreTwoClaims() {
    LocalDate day = LocalDate.of(2025, 3, 18);
    Claim one = strike(0).when(When.on(day)).build();
    Claim other = strike(20).when(When.on(day.plusDays(1))).build();
    assertThat(Restatements.merged(List.of(one, other), 0)).hasSize(2);
    Claim longer = strike(20).when(new When(day, day.plusDays(6))).build();
    assertThat(Restatements.merged(List.of(longer, one), 0))
        .singleElement()
        .extracting(Claim::when)
        .isEqualTo(When.on(day));
  }

  @Test
  void anotherStatusIsAnotherClaim() {
    assertThat(
            Restatements.merged(
                List.of(strike(0).build(), strike(20).status(Status.DENIED).build()), 0))
        .hasSize(2);
  }

  @Test
  void chainsOfBothAreKeptOnce() {
    Claim one = strike(0).chains(List.of(Chain.of(REUTERS))).build();
    Claim other = strike(20).chains(List.of(Chain.of(AFP), Chain.of(REUTERS))).build();
    assertThat(Restatements.merged(List.of(one, other), 0))
        .singleElement()
        .extracting(Claim::chains)
        .isEqualTo(List.of(Chain.of(REUTERS), Chain.of(AFP)));
  }

  @Test
  void claimsAreNumberedInTheOrderOfTheText() {
    List<Claim> claims = new ArrayList<>();
    for (int at = 0; at < 50_000; at += 10_000) {
      claims.add(strike(at).build());
    }
    List<Claim> merged = Restatements.merged(claims, 5_000);
    assertThat(merged).extracting(Claim::id).containsExactly("c1", "c2", "c3", "c4");
    assertThat(merged).extracting(c -> c.evidence().get(0)).isSorted();
    assertThat(merged.get(0).evidence()).hasSize(2);
  }
}

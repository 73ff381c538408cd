package org.trucewatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.Location;
import org.trucewatch.claims.Place;
import org.trucewatch.claims.Published;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportClaims;
import org.trucewatch.claims.Span;

class ClaimsGeoJsonTest {
  private static ReportClaims read(Location... at) {
    String text = "Zenda \"burned\".";
    Report report = new Report("r", "", "", new Published("2025-03-19"), "en", "", text);
    List<Claim> claims =
        java.util.Arrays.stream(at)
            .map(
                l ->
                    Claim.builder(Kind.STRIKE, new Span(0, 14))
                        .place(new Place("Zenda", "", l))
                        .build())
            .toList();
    return new ReportClaims(report, claims, List.of());
  }

  @Test
  void noClaimWithALocationIsAnEmptyCollection() {
    ClaimsGeoJson map = new ClaimsGeoJson();
    assertThat(map.of(read(Location.UNKNOWN)) + map.end())
        .isEqualTo("{\"type\":\"FeatureCollection\",\"features\":[\n]}\n");
  }

  @Test
  void eachClaimWithALocationIsAFeatureOnALine() {
    Location at = new Location(48.5, -36.25, Location.Precision.SETTLEMENT, "geonames:1");
    ClaimsGeoJson map = new ClaimsGeoJson();
    String all = map.of(read(at, Location.UNKNOWN)) + map.of(read(at)) + map.end();
    assertThat(all.lines())
        .hasSize(4)
        .element(1)
        .asString()
        .startsWith(
            "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[-36.25,48.5]},")
        .contains("\"place\":\"Zenda\",\"country\":null,\"precision\":\"settlement\"")
        .contains("\"identifier\":\"geonames:1\"")
        .contains("\"words\":\"Zenda \\\"burned\\\"\"}},");
    assertThat(all).endsWith("}}\n]}\n");
  }
}

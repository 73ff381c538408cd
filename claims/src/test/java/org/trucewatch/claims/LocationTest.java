package org.trucewatch.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LocationTest {
  private static Location at(double latitude, double longitude) {
    return new Location(latitude, longitude, Location.Precision.SETTLEMENT, "test");
  }

  @Test
  void aDegreeOfAGreatCircleIsAboutAHundredAndElevenKilometres() {
    assertThat(at(0, 10).kilometres(at(0, 11))).isCloseTo(111.2, within(0.1));
    assertThat(at(50, 179.5).kilometres(at(50, -179.5))).isCloseTo(71.5, within(0.1));
    assertThat(at(50.45, 30.52).kilometres(at(50.45, 30.52))).isZero();
  }

  @Test
  void nonsenseIsRefused() {
    assertThatThrownBy(() -> at(91, 0))
        .hasMessageContaining("91.0")
        .hasMessageContaining("-90 to 90");
    assertThatThrownBy(() -> at(0, 181)).hasMessageContaining("181.0");
    assertThatThrownBy(() -> at(Double.NaN, 0)).hasMessageContaining("unknown");
    assertThatThrownBy(() -> new Location(1, 1, Location.Precision.UNKNOWN, ""))
        .hasMessageContaining("unknown");
  }

  @Test
  void aPlaceKeepsWhatTheTextSaid() {
    Place place = new Place("near Odessa", "UKR").at(at(46.48, 30.73));
    assertThat(place.name()).isEqualTo("near Odessa");
    assertThat(place.country()).isEqualTo("UKR");
    assertThat(new Place("near Odessa", "UKR").location().isUnknown()).isTrue();
    assertThat(Place.UNKNOWN).isEqualTo(new Place("", ""));
  }
}

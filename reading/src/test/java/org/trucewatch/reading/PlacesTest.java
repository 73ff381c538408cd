package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.Place;

/** A sentence in, the place of its first claim out, as the text says it. */
class PlacesTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Russian drones struck a depot in Odesa.                          => Odesa UKR
          Russian drones struck a depot near Odesa.                        => near Odesa UKR
          Russian drones struck a depot outside Odesa.                     => outside Odesa UKR
          Near Odesa, Russian drones struck a depot.                       => Odesa UKR
          Russian missiles struck Odesa and Mykolaiv.                      => Odesa UKR
          Russian missiles struck a plant in the Sumy region.              => Sumy region UKR
          Russia launched drones at Ukraine overnight.                     => ''
          Hezbollah fired rockets into Israel.                             => Israel ISR
          Hezbollah fired rockets at northern Israel.                      => northern Israel ISR
          In Kherson, officials say, Russian shelling killed two people.   => Kherson UKR
          Ukraine says Russian shelling killed two people in the town of Koriukivka.=> Koriukivka UKR
          Ukraine says that Russian forces shelled Koriukivka.             => Koriukivka UKR
          Ukraine says that Russian forces shelled Smith.                  => ''
          Russian forces shelled the troops in March.                      => ''
          """)
  void first(String words, String place) {
    Place found =
        Lines.read(words).stream()
            .map(c -> c.place())
            .filter(p -> !p.isUnknown())
            .findFirst()
            .orElse(Place.UNKNOWN);
    assertThat((found.name() + " " + found.country()).strip()).isEqualTo(place);
  }
}

package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gazetteer against itself, and the keys that find its names. */
class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.known();

  @ParameterizedTest
  @CsvSource({
    "Khān Yūnis, Хан-Юнис",
    "Jabaliya, Jabalia",
    "Kharkiv, Харків",
    "Kharkov, Харьков",
    "Zaporizhzhia, Запоріжжя",
    "Al-Raqqah, Raqqa",
    "Deir ez-Zor, Deir Ez Zor",
    "Tel Aviv, TEL-AVIV",
    "Łódź, Lodz",
    "Şırnak, Sirnak",
    "Sana'a, Sanaa",
    "Torets'k, Toretsk",
    "Kyiv, Kyyiv",
    "Ghouta, Guta",
    "Žytomyr, Zhytomyr",
  })
  void spellingsMeet(String one, String other) {
    assertThat(NameKey.of(one)).isNotEmpty().isEqualTo(NameKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({"Lviv, Lviv Oblast", "Goma, Gomel", "Bor, Bar", "El Obeid, El Arish"})
  void othersDoNot(String one, String other) {
    assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
  }

  @Test
  void anotherScriptHasNoKey() {
    assertThat(NameKey.of("حلب")).isEmpty();
    assertThat(GAZETTEER.named("حلب")).isEmpty();
    assertThat(GAZETTEER.named("")).isEmpty();
    assertThat(GAZETTEER.named("zzzzzz")).isEmpty();
    assertThat(GAZETTEER.named("aaaaaa b")).isEmpty();
  }

  /** The script and NameKey fold alike, or names would not be found. */
  @Test
  void everyPlaceIsFoundByItsName() {
    for (int i = 0; i < GAZETTEER.size(); i += 7) {
      Gazetteer.Entry e = GAZETTEER.entry(i);
      assertThat(GAZETTEER.named(e.name())).as("places named %s", e.name()).contains(e);
    }
  }

  @Test
  void itCoversTheWorld() {
    Set<String> countries = new HashSet<>();
    for (int i = 0; i < GAZETTEER.size(); i++) {
      countries.add(GAZETTEER.entry(i).country());
    }
    assertThat(GAZETTEER.size()).isGreaterThan(150_000);
    assertThat(countries).hasSizeGreaterThan(240).contains("PSE", "SSD", "XKX", "TWN", "ESH");
  }

  @Test
  void crimeaIsInUkraine() {
    assertThat(GAZETTEER.named("Sevastopol"))
        .isNotEmpty()
        .filteredOn(e -> e.latitude() > 44 && e.latitude() < 46 && e.longitude() > 32)
        .allMatch(e -> e.country().equals("UKR"));
    assertThat(GAZETTEER.division("UKR", "11"))
        .hasValueSatisfying(e -> assertThat(e.name()).isEqualTo("Crimea"));
    assertThat(GAZETTEER.named("Simferopol")).allMatch(e -> e.country().equals("UKR"));
  }

  @Test
  void divisionsAreFound() {
    assertThat(GAZETTEER.division("UKR", ""))
        .hasValueSatisfying(e -> assertThat(e.kind()).isEqualTo("PCLI"));
    assertThat(GAZETTEER.division("ZWE", "")).isPresent();
    assertThat(GAZETTEER.division("UKR", "99")).isEmpty();
    assertThat(GAZETTEER.division("QQQ", "")).isEmpty();
  }
}

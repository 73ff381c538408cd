package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Location;
import org.trucewatch.claims.ObjectClass;
import org.trucewatch.claims.Published;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.dossier.Dossier;
import org.trucewatch.claims.dossier.Facility;
import org.trucewatch.claims.dossier.Names;

/** A place in a report in, where on the earth it is out. */
class WhereaboutsTest {
  private static final English ENGLISH = new English();
  private static final Mentions MENTIONS = Mentions.of(Dossier.EMPTY);

  private static Location where(String report, String place, String country) {
    Text text = ENGLISH.text(Lines.report("", report.replace(" / ", "\n")));
    Scene scene = Scene.of(text, MENTIONS.find(text), Dossier.EMPTY);
    int at = Math.max(0, report.lastIndexOf(place));
    return new Whereabouts(text, scene, Gazetteer.known()).of(place, country, at);
  }

  private static void isAt(Location found, double lat, double lon, String precision) {
    Location expected = new Location(lat, lon, Location.Precision.EXACT, "test");
    assertThat(found.precision().code()).as("precision of %s", found).isEqualTo(precision);
    double tolerance =
        switch (found.precision()) {
          case COUNTRY -> 300;
          case REGION -> 110;
          default -> 25;
        };
    assertThat(found.kilometres(expected)).as("distance of %s", found).isLessThan(tolerance);
  }

  /** Well-known places, from general knowledge of where they are. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kyiv                    | UKR | 50.45 |  30.52 | settlement
          Kiev                    | UKR | 50.45 |  30.52 | settlement
          Київ                    | UKR | 50.45 |  30.52 | settlement
          Киев                    | UKR | 50.45 |  30.52 | settlement
          Києві                   | UKR | 50.45 |  30.52 | settlement
          Kharkiv                 | UKR | 49.99 |  36.23 | settlement
          Kharkov                 | UKR | 49.99 |  36.23 | settlement
          Харкова                 | UKR | 49.99 |  36.23 | settlement
          Харькове                | UKR | 49.99 |  36.23 | settlement
          Odessa                  | UKR | 46.48 |  30.73 | settlement
          Одесі                   | UKR | 46.48 |  30.73 | settlement
          Lvov                    | UKR | 49.84 |  24.03 | settlement
          Сумах                   | UKR | 50.91 |  34.80 | settlement
          Zaporizhzhia            | UKR | 47.84 |  35.14 | settlement
          Запоріжжі               | UKR | 47.84 |  35.14 | settlement
          Bakhmut                 | UKR | 48.59 |  38.00 | settlement
          Артёмовск               | UKR | 48.59 |  38.00 | settlement
          Авдіївці                | UKR | 48.14 |  37.75 | settlement
          Mariupol                | UKR | 47.10 |  37.54 | settlement
          Мариуполе               | UKR | 47.10 |  37.54 | settlement
          Sevastopol              | UKR | 44.60 |  33.52 | settlement
          Simferopol              | UKR | 44.95 |  34.10 | settlement
          Robotyne                | UKR | 47.45 |  35.84 | settlement
          Роботиному              | UKR | 47.45 |  35.84 | settlement
          Krynky                  | UKR | 46.74 |  33.09 | settlement
          near Kupiansk           | UKR | 49.71 |  37.61 | district
          на околиці Харкова      | UKR | 49.99 |  36.23 | district
          Pokrovsk district       | UKR | 48.28 |  37.18 | district
          Sumy region             | UKR | 50.90 |  34.30 | region
          Сумської області        | UKR | 50.90 |  34.30 | region
          Сумщині                 | UKR | 50.90 |  34.30 | region
          Харьковской области     | UKR | 49.50 |  36.40 | region
          Kyiv region             | UKR | 50.20 |  30.60 | region
          Donetsk Oblast          | UKR | 48.00 |  37.70 | region
          Crimea                  | UKR | 45.30 |  34.30 | region
          Donbas                  | UKR | 48.20 |  38.10 | region
          Moscow                  | RUS | 55.75 |  37.62 | settlement
          Belgorod                | RUS | 50.60 |  36.60 | settlement
          Белгороде               | RUS | 50.60 |  36.60 | settlement
          Kursk region            | RUS | 51.70 |  36.20 | region
          Ryazan                  | RUS | 54.63 |  39.74 | settlement
          Novorossiysk            | RUS | 44.72 |  37.77 | settlement
          Ust-Luga                | RUS | 59.67 |  28.30 | settlement
          Grozny                  | RUS | 43.32 |  45.69 | settlement
          Sderot                  | ISR | 31.52 |  34.60 | settlement
          Kiryat Shmona           | ISR | 33.21 |  35.57 | settlement
          Khan Younis             | PSE | 31.35 |  34.31 | settlement
          Rafah                   | PSE | 31.29 |  34.25 | settlement
          Jabaliya                | PSE | 31.53 |  34.48 | settlement
          Gaza City               | PSE | 31.50 |  34.47 | settlement
          Gaza Strip              | PSE | 31.40 |  34.36 | region
          Jenin                   | PSE | 32.46 |  35.30 | settlement
          Bint Jbeil              | LBN | 33.12 |  35.43 | settlement
          Baalbek                 | LBN | 34.01 |  36.21 | settlement
          Aleppo                  | SYR | 36.20 |  37.16 | settlement
          Deir ez-Zor             | SYR | 35.34 |  40.14 | settlement
          Дамаске                 | SYR | 33.51 |  36.29 | settlement
          Hodeidah                | YEM | 14.80 |  42.95 | settlement
          Sana'a                  | YEM | 15.35 |  44.21 | settlement
          Marib                   | YEM | 15.46 |  45.33 | settlement
          Mosul                   | IRQ | 36.34 |  43.13 | settlement
          Natanz                  | IRN | 33.51 |  51.92 | settlement
          Bandar Abbas            | IRN | 27.18 |  56.28 | settlement
          El Fasher               | SDN | 13.63 |  25.35 | settlement
          Omdurman                | SDN | 15.64 |  32.48 | settlement
          Port Sudan              | SDN | 19.62 |  37.22 | settlement
          Mekelle                 | ETH | 13.50 |  39.47 | settlement
          Tigray                  | ETH | 13.80 |  39.00 | region
          Goma                    | COD | -1.68 |  29.23 | settlement
          Maiduguri               | NGA | 11.85 |  13.16 | settlement
          Kidal                   | MLI | 18.44 |   1.41 | settlement
          Ouagadougou             | BFA | 12.37 |  -1.53 | settlement
          Mogadishu               | SOM |  2.04 |  45.34 | settlement
          Benghazi                | LBY | 32.12 |  20.07 | settlement
          Stepanakert             | AZE | 39.82 |  46.75 | settlement
          Nagorno-Karabakh        | AZE | 39.80 |  46.75 | region
          Tskhinvali              | GEO | 42.23 |  43.96 | settlement
          Tiraspol                | MDA | 46.84 |  29.63 | settlement
          Srinagar                | IND | 34.09 |  74.80 | settlement
          Muzaffarabad            | PAK | 34.37 |  73.47 | settlement
          Kandahar                | AFG | 31.61 |  65.71 | settlement
          Myawaddy                | MMR | 16.69 |  98.51 | settlement
          Sittwe                  | MMR | 20.15 |  92.90 | settlement
          Kilinochchi             | LKA |  9.38 |  80.40 | settlement
          Marawi                  | PHL |  8.00 | 124.29 | settlement
          Srebrenica              | BIH | 44.11 |  19.30 | settlement
          Vukovar                 | HRV | 45.35 |  19.00 | settlement
          Mitrovica               | XKX | 42.89 |  20.87 | settlement
          Port-au-Prince          | HTI | 18.54 | -72.34 | settlement
          Yongbyon                | PRK | 39.79 | 125.75 | settlement
          Doha                    | QAT | 25.29 |  51.53 | settlement
          Geneva                  | CHE | 46.20 |   6.15 | settlement
          Minsk                   | BLR | 53.90 |  27.57 | settlement
          Sochi                   | RUS | 43.60 |  39.73 | settlement
          Black Sea               |     | 43.30 |  34.30 | region
          Чорному морі            |     | 43.30 |  34.30 | region
          Red Sea                 |     | 20.00 |  38.50 | region
          eastern Ukraine         | UKR | 49.00 |  31.40 | country
          Georgia                 | GEO | 42.00 |  43.50 | country
          Georgia                 | USA | 32.60 | -83.40 | region
          """)
  void aPlace(String place, String country, double lat, double lon, String precision) {
    isAt(where("It was quiet.", place, country == null ? "" : country), lat, lon, precision);
  }

  /** The same name, and what the report says beside it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Libya is calm. / A shell fell in Tripoli.              | Tripoli    | LBY | 32.89 | 13.19
          Lebanon is calm. / A shell fell on Tripoli, Lebanon.   | Tripoli, Lebanon | LBN | 34.44 | 35.85
          A bomb fell in Valencia, Venezuela.                    | Valencia, Venezuela |   | 10.18 | -68.00
          A bomb fell in Valencia, Spain.                        | Valencia, Spain     |   | 39.47 |  -0.38
          Iraq and Iran fight. / A bomb fell on Hit.             | Hit        |     | 33.64 | 42.83
          Sudan is at war. / A mine went off in Kassala.         | Kassala    |     | 15.45 | 36.40
          Ivanivka in the Kherson region.          | Ivanivka in the Kherson region | UKR | 46.72 | 34.55
          Shells fell on Sloviansk and Kramatorsk, and on Mykolaivka. | Mykolaivka | UKR | 48.86 | 37.77
          Shells fell on Avdiivka in the Chernihiv region. | Avdiivka in the Chernihiv region | UKR | 51.78 | 32.80
          """)
  void aNameOfMany(String report, String place, String country, double lat, double lon) {
    isAt(where(report, place, country == null ? "" : country), lat, lon, "settlement");
  }

  @Test
  void whatCannotBeToldApartIsOnlyInItsCountry() {
    Location found = where("Shells fell on Ivanivka.", "Ivanivka", "UKR");
    assertThat(found.precision()).isEqualTo(Location.Precision.COUNTRY);
    assertThat(found.identifier()).isEqualTo("iso:UKR");
    String village = "село Миколаївка Одеської області";
    isAt(where(village, village, "UKR"), 46.6, 30.2, "region");
    isAt(where("It was quiet.", "Mykolaivka, Odesa region", "UKR"), 46.6, 30.2, "region");
  }

  @Test
  void whatNobodyKnowsIsNowhere() {
    assertThat(where("Shells fell.", "Qwrtzpl", "")).isEqualTo(Location.UNKNOWN);
    assertThat(where("Shells fell.", "Kharkiv", "SYR")).isEqualTo(Location.UNKNOWN);
    assertThat(where("Shells fell.", "the village", "UKR")).isEqualTo(Location.UNKNOWN);
  }

  @Test
  void aClaimIsWhereItsPlaceIs() {
    List<Claim> claims = Lines.read("Russian drones struck a substation in the Sumy region.");
    assertThat(claims).hasSize(1);
    assertThat(claims.get(0).place().name()).isEqualTo("Sumy region");
    isAt(claims.get(0).place().location(), 50.9, 34.3, "region");
    assertThat(claims.get(0).place().location().identifier()).isEqualTo("geonames:692196");
  }

  @Test
  void aFacilityIsWhereTheDossierPutsIt() {
    Facility plant =
        new Facility(
            "Zenda TPP", Names.NONE, ObjectClass.POWER_PLANT, "Kharkiv region", "UKR", "UKR");
    Dossier dossier =
        new Dossier("d", "", "", List.of(), List.of(), List.of(), List.of(plant), List.of());
    String text = "Russian missiles hit the Zenda TPP near Lviv.";
    Report report = new Report("r", "", "", new Published("2025-03-19"), "en", "", text);
    Location at = Reader.of(dossier).read(report).claims().get(0).place().location();
    isAt(at, 49.5, 36.4, "region");
    assertThat(at.identifier()).isEqualTo("dossier:Zenda TPP");
  }
}

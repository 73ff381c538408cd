package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text calls a place in, its parts out. */
class PlaceNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kharkiv                                   | Kharkiv      | ANY        | false | []
          near Kharkiv                              | Kharkiv      | ANY        | true  | []
          northern Gaza                             | Gaza         | ANY        | true  | []
          the Sumy region                           | Sumy         | REGION     | false | []
          the village of Robotyne                   | Robotyne     | SETTLEMENT | false | []
          the city of Kherson                       | Kherson      | SETTLEMENT | false | []
          Tripoli, Lebanon                          | Tripoli      | ANY        | false | [Lebanon]
          Ivanivka in the Kherson region            | Ivanivka     | ANY        | false | [Kherson]
          the village of Hroza in Kharkiv Oblast    | Hroza        | SETTLEMENT | false | [Kharkiv]
          Pokrovsk district                         | Pokrovsk     | DISTRICT   | false | []
          Khan Younis                               | Khan Younis  | ANY        | false | []
          Kyiv's Obolon district                    | Kyiv Obolon  | DISTRICT   | false | []
          на околиці Харкова                        | Харкова      | ANY        | true  | []
          село Роботине Запорізької області         | Роботине     | SETTLEMENT | false | [Запорізької]
          в Сумской области                         | Сумской      | REGION     | false | []
          м. Суми                                   | Суми         | SETTLEMENT | false | []
          """)
  void parts(String text, String core, PlaceName.Sort sort, boolean around, String beside) {
    PlaceName name = PlaceName.of(text);
    assertThat(name.core()).isEqualTo(core);
    assertThat(name.sort()).isEqualTo(sort);
    assertThat(name.around()).isEqualTo(around);
    assertThat(name.beside()).hasToString(beside);
  }
}

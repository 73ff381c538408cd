package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.Published;
import org.trucewatch.claims.Quantity;
import org.trucewatch.claims.Report;

/** One sentence in, its quantities out. */
class QuantitiesTest {
  private static final English ENGLISH = new English();

  private static String line(String words) {
    Report report = new Report("r", "", "", new Published("2024-10-30"), "en", "", words);
    return Quantities.find(ENGLISH.text(report)).stream()
        .map(m -> line(m.quantity()))
        .collect(Collectors.joining("; "));
  }

  private static String line(Quantity q) {
    String of = q.of().isEmpty() ? "" : " " + q.of();
    String value = new BigDecimal(String.valueOf(q.value())).stripTrailingZeros().toPlainString();
    return (q.approximate() ? "~" : "") + value + " " + q.unit() + of;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          At least 12 people are killed and 30 others are injured.   | ~12 killed; 30 injured
          Israeli strikes kill 31 people and injure dozens more.     | 31 killed
          The strike killed five civilians and three soldiers.       | 5 killed civilians; 3 killed soldiers
          Six troops and seven insurgents were wounded.              | 6 wounded troops; 7 wounded insurgents
          Seven people, including two children, were killed.         | 7 killed; 2 killed children
          A woman was injured.                                       | 1 injured woman
          Two soldiers are killed and another is wounded.            | 2 killed soldiers; 1 wounded
          It has claimed more than 10,000 lives.                     | ~10000 killed lives
          Russia launched 78 drones and 12 missiles.                 | 78 count drones; 12 count missiles
          Ukraine's air force shot down 95 drones.                   | 95 count drones downed
          It shot down 95 of 143 drones.                             | 95 count drones downed; 143 count drones
          Almost half of the generating capacity is gone.            | ~0.5 share generating capacity
          They hold 40% of the territory.                            | 0.4 share territory
          Nearly 40 per cent of the homes are cold.                  | ~0.4 share homes
          A third of the homes and two thirds of its output are lost. | 0.33 share homes; 0.67 share output
          Two million people are without power.                      | 2000000 count people without power
          More than 1.5 million are left without electricity.        | ~1500000 count people without electricity
          They hold 600 square kilometres of territory.              | 600 km2 territory
          They advanced 15 km and 400 MW were lost.                  | 15 km; 400 MW
          It lost 9 GW of capacity.                                  | 9 GW capacity
          A 30-day ceasefire began.                                  | 30 days ceasefire
          It processes half a million barrels a day.                 | 500000 barrels per day
          The damage is $8.8 billion.                                | 8800000000 USD
          Hundreds were killed.                                      | ~100 killed
          Nearly two million people were displaced.                  | ~2000000 count people displaced
          """)
  void reads(String words, String line) {
    assertThat(line(words)).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They fired an S-300 and quoted Resolution 1701.",
        "It began in 2014 and ended on 30 October.",
        "Dozens were hurt in the first half of November.",
        "He left at 9:45."
      })
  void leavesAloneWhatIsNoQuantity(String words) {
    assertThat(line(words)).isEmpty();
  }
}

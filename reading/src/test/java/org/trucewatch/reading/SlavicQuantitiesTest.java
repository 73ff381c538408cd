package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.Quantity;

/** Lines: a sentence; its quantities. */
class SlavicQuantitiesTest {
  private static String found(String language, String text) {
    Text cut = SlavicTest.text(language, text);
    return SlavicQuantities.find(cut, SlavicTimes.find(cut)).stream()
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
      value = {
        "uk|Загинули 20 людей, дев'ятеро поранені|20 killed; 9 wounded",
        "ru|Погибли двое сотрудников, пострадали 21 человек|2 killed сотрудников; 21 wounded",
        "uk|Збито 283 дрони та 14 ракет|283 count дрони збито; 14 count ракет збито",
        "ru|Выпущено более 300 беспилотников|~300 count беспилотников",
        "uk|Понад 2,9 тисячі атак|~2900 count атак",
        "ru|Без света остались 2 млн потребителей|2000000 count потребителей",
        "uk|Близько 40% генерації втрачено|~0.4 share генерації",
        "ru|Примерно треть мощностей потеряна|~0.33 share мощностей",
        "uk|Втрачено 9 ГВт потужності|9 GW потужності",
        "ru|Занято 600 кв. км территории|600 km2 территории",
        "uk|Шість тисяч споживачів без світла|6000 count споживачів без світла",
        "ru|Число погибших выросло до семи.|7 killed",
        "uk|Загинула жінка|1 killed жінка",
        "ru|Комплекс С-300 стоит с 2014 года|''",
        "uk|Удар стався 17 жовтня 2023 року|''",
      })
  void readsQuantities(String language, String text, String expected) {
    assertThat(found(language, text)).isEqualTo(expected);
  }
}

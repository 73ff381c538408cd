package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A declined name in, the name among the guesses. */
class PlaceCasesTest {
  @ParameterizedTest
  @CsvSource({
    "Харкові, Харків",
    "Харковом, Харків",
    "Харькова, Харьков",
    "Києві, Київ",
    "Одесі, Одеса",
    "Одессе, Одесса",
    "Сумах, Суми",
    "Сум, Суми",
    "Донецьку, Донецьк",
    "Маріуполі, Маріуполь",
    "Авдіївці, Авдіївка",
    "Авдеевке, Авдеевка",
    "Запоріжжі, Запоріжжя",
    "Сумської, Сумська",
    "Курской, Курская",
    "Чорному морі, Чорне море",
    "Чернівцях, Чернівці"
  })
  void aName(String declined, String name) {
    assertThat(PlaceCases.of(declined)).contains(name);
  }

  @Test
  void guessesAreFewAndOfCyrillicOnly() {
    assertThat(PlaceCases.of("Kharkiv")).isEmpty();
    assertThat(PlaceCases.of("а а а а а а а а а а")).hasSizeLessThan(300);
    assertThat(PlaceCases.of("Харкові")).doesNotContain("Харкові");
  }
}

package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A declined name in, the name among the guesses. */
class NominativesTest {
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
    assertThat(Nominatives.of(declined)).contains(name);
  }

  @Test
  void guessesAreFewAndOfCyrillicOnly() {
    assertThat(Nominatives.of("Kharkiv")).isEmpty();
    assertThat(Nominatives.of("а а а а а а а а а а")).hasSizeLessThan(300);
    assertThat(Nominatives.of("Харкові")).doesNotContain("Харкові");
  }
}

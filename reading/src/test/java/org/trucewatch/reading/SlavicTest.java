package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.Published;
import org.trucewatch.claims.Report;

class SlavicTest {
  static Text text(String language, String text) {
    return Slavic.text(
        new Report("r", "", "", Published.on(LocalDate.of(2024, 10, 30)), language, "", text));
  }

  static Sentence sentence(String language, String text) {
    return text(language, text).sentences().get(0);
  }

  private static String lemmas(Sentence s) {
    return s.tokens().stream().map(Token::lemma).collect(Collectors.joining(" "));
  }

  @Test
  void cutsSentencesButNotAtAbbreviations() {
    Text t =
        text(
            "uk",
            "Завод ім. Шевченка у м. Дніпро горить з 2022 р. Про це сказав В. Коваль. «Так!» — додав він."
                + " Більше 5 тис. людей без світла.");
    assertThat(t.sentences()).extracting(s -> s.span(0, s.size()).of(t.plain())).hasSize(4);
  }

  @Test
  void keepsWordsWithApostrophesAndHyphensWhole() {
    assertThat(
            sentence("uk", "Об’єкти енергетики, дрон-камікадзе та 2,5 МВт о 22:45, 3-4 Су-25.")
                .tokens())
        .extracting(Token::text)
        .containsExactly(
            "Об'єкти",
            "енергетики",
            ",",
            "дрон-камікадзе",
            "та",
            "2,5",
            "МВт",
            "о",
            "22:45",
            ",",
            "3",
            "-",
            "4",
            "Су-25",
            ".");
  }

  @ParameterizedTest
  @CsvSource({
    "uk, 'Російські війська завдали удару по підстанції', російський військо завдати удар по підстанція",
    "ru, 'Российские войска нанесли удар по подстанции', российский войско нанести удар по подстанция",
    "ru, 'Электроподстанцию повредили беспилотники', электроподстанция повредить беспилотник",
    "uk, 'Збито 20 шахедів', збити 20 шахед",
    "ru, 'Беглов и Сырского встретили', беглов и сырский встретить"
  })
  void findsLemmas(String language, String text, String expected) {
    assertThat(lemmas(sentence(language, text))).isEqualTo(expected);
  }

  @Test
  void takesANounInTheCaseOfItsPreposition() {
    Sentence s = sentence("ru", "Удар по подстанции в России");
    assertThat(s.token(2).cases()).containsExactlyInAnyOrder(Case.DATIVE, Case.LOCATIVE);
    assertThat(s.token(4).cases()).containsExactlyInAnyOrder(Case.LOCATIVE, Case.GENITIVE);
  }

  @Test
  void findsTheLanguageOfEachParagraph() {
    Text t = text("ru", "Взрывы слышны в городе.\nВибухи чути у місті її мешканцям.");
    assertThat(t.sentences()).extracting(Sentence::language).containsExactly("ru", "uk");
  }
}

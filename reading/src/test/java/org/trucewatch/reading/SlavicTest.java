package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.Published;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.dossier.Dossier;

class SlavicTest {
  private static final SlavicMentions MENTIONS = SlavicMentions.of(Dossier.EMPTY);

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

  /** Whatever the text holds, each word quotes it and nothing fails. */
  @RepeatedTest(20)
  void readsAnyText(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    String[] pieces = {
      "17", "жовтня", "у", "ніч", "на", "\u00AB", "\u00BB", ".", ",", "Київ", "до", "-", "\u2014",
          "2023",
      "року", "%", "два", "тижні", "тому", "з", "початку", "\n", "ґ", "'", "м", "Трамп", "і", "||",
      "\uD83D\uDE00", "22:45", "1.1.2023", "№", "последние", "недели", "half", "(", "\u0301"
    };
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      out.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(4) == 0 ? "" : " ");
    }
    Text t = text("uk", out.toString());
    for (Sentence s : t.sentences()) {
      for (Token token : s.tokens()) {
        assertThat(token.text()).isEqualTo(t.plain().substring(token.start(), token.end()));
      }
    }
    MENTIONS.find(t);
    SlavicQuantities.find(t, SlavicTimes.find(t));
  }

  @Test
  void isLinearInTheLengthOfTheText() {
    Text t =
        text("ru", "Взрыв".repeat(20_000) + " " + "В ночь на 5 ноября горит НПЗ, ".repeat(5_000));
    assertThat(t.sentences()).allMatch(s -> s.size() <= 250);
    assertThat(SlavicTimes.find(t)).isNotEmpty();
  }
}

package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTest {
  private static final English ENGLISH = new English();

  private static Text text(String words) {
    return ENGLISH.text(Lines.report("", words));
  }

  private static List<String> sentences(String words) {
    Text text = text(words);
    return text.sentences().stream().map(s -> words.substring(s.start(), s.end())).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Russia struck Odesa. Kyiv struck back. => Russia struck Odesa. | Kyiv struck back.
          Gen. Valerii Zaluzhnyi spoke. He left. => Gen. Valerii Zaluzhnyi spoke. | He left.
          The U.S. Navy fired. => The U.S. Navy fired.
          Mr. Peskov and Dr. Hale met Sen. Graham on Nov. 3 in Kyiv. => Mr. Peskov and Dr. Hale met Sen. Graham on Nov. 3 in Kyiv.
          It lost 1.5 GW. The rest held. => It lost 1.5 GW. | The rest held.
          "Is it over?" he asked. => "Is it over?" he asked.
          """)
  void sentencesEndWhereTheyEnd(String words, String sentences) {
    assertThat(String.join(" | ", sentences(words))).isEqualTo(sentences);
  }

  @Test
  void aLineBreakEndsASentence() {
    assertThat(sentences("Kyiv strikes back\n\nA depot burned\n"))
        .containsExactly("Kyiv strikes back", "A depot burned");
  }

  @Test
  void onlyTheFirstLineIsTheTitleAndOnlyWhereThereIsOne() {
    String words = "Kyiv strikes back\nA depot burned. It is out.";
    Text titled = ENGLISH.text(Lines.report("Kyiv strikes back", words));
    assertThat(titled.sentences()).extracting(Sentence::title).containsExactly(true, false, false);
    assertThat(titled.sentences()).extracting(Sentence::paragraph).containsExactly(0, 1, 1);
    assertThat(text(words).sentences()).extracting(Sentence::title).containsOnly(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We won’t stop,” said Zelensky – and didn’t.",
        "Kyiv\u00A0struck\u00A0Ryazan\u2019s refinery; the cease‑fire held.",
        "The cease-fire between Israel and Hamas, agreed on Jan. 19, is over.",
        "Солдати. Kyiv said: «Ні».",
        "\t  A\r\n  drone \u200B hit\u2028 it.",
        "\uD83D\uDE00 A drone hit \uD83D it.",
        "İstanbul'da IRAN and Israel talked in ISTANBUL."
      })
  void everyWordIsThatOfTheReport(String words) {
    Text text = text(words);
    assertThat(text.plain()).hasSameSizeAs(words);
    int before = 0;
    for (Sentence s : text.sentences()) {
      for (Token t : s.tokens()) {
        assertThat(t.start()).isGreaterThanOrEqualTo(before);
        assertThat(t.text()).isEqualTo(Plain.of(words.substring(t.start(), t.end())));
        assertThat(t.text()).isNotBlank();
        before = t.end();
      }
    }
  }

  @Test
  void noLetterIsLost() {
    String words = "Kyiv, Moscow and \"Doha\" (Qatar) agreed: 3.5 GW, $5m & 40% - all of it.";
    String read =
        text(words).sentences().stream()
            .flatMap(s -> s.tokens().stream())
            .map(Token::text)
            .collect(Collectors.joining());
    assertThat(read).isEqualTo(words.replace(" ", ""));
  }

  @Test
  void ceaseFireIsOneWord() {
    assertThat(text("The cease-fire held.").sentences().get(0).tokens())
        .extracting(Token::lower)
        .contains("cease-fire");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a drone hit Kyiv and ", "a", "((((", "said, ", "\u0416", "1 "})
  void aLineWithoutAStopIsCut(String part) {
    String words = part.repeat(100_000 / part.length());
    Text text = text(words);
    int letters = 0;
    for (Sentence s : text.sentences()) {
      assertThat(s.size()).isLessThanOrEqualTo(250);
      letters += s.tokens().stream().mapToInt(t -> t.end() - t.start()).sum();
    }
    assertThat(letters).isEqualTo((int) words.chars().filter(c -> c != ' ').count());
  }
}

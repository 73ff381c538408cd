package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.dossier.Dossier;

class GateTest {
  private static final English ENGLISH = new English();
  private static final Mentions MENTIONS = Mentions.of(Dossier.EMPTY);

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          The minister opened a library. It has two floors. => none
          The central bank left its rate where it was. Shares rose. => none
          Troops entered the town. The lights were out. => 0 1
          France won. It rained. Spain lost. It snowed. Rebels fired. => 1 2 3 4
          Russia rejects the idea of Ukraine. It rained. => 0
          Iran demands an answer. It rained. => 0
          It rained. It snowed. It froze. The strike went on. It thawed. It rained. => none
          It rained. It snowed. It froze. The troops shelled a town. It thawed. It rained. => 0 1 2 3 4 5
          """)
  void opens(String words, String numbers) {
    Text text = ENGLISH.text(Lines.report("", words));
    List<Integer> open = Gate.open(text, Scene.of(text, MENTIONS.find(text), Dossier.EMPTY));
    assertThat(
            open.isEmpty() ? "none" : String.join(" ", open.stream().map(String::valueOf).toList()))
        .isEqualTo(numbers);
  }
}

package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report of a few lines in; what its last sentence is about out. */
class TopicTest {
  private static final English ENGLISH = new English();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A missile hit the town.                                          | true
          The troops left. / It was quiet then.                            | true
          The court rejected the union's appeal.                           | false
          The striker hit the bar in the cup match.                        | false
          The lawmakers voted on the trade bill.                           | false
          """)
  void isConflict(String text, boolean conflict) {
    Text read = read(text);
    assertThat(Topic.of(read).isConflict(last(read))).isEqualTo(conflict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Both agreed to a ceasefire.                                      | true
          The hostages are still held. / An agreement is close.            | true
          The two signed a trade agreement.                                | false
          The cable company closed the deal.                               | false
          """)
  void isSettlement(String text, boolean settlement) {
    Text read = read(text);
    assertThat(Topic.of(read).isSettlement(last(read))).isEqualTo(settlement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Each side violated the truce.                                    | true
          There is a moratorium. / It was violated.                        | true
          They violated the airspace.                                      | false
          """)
  void namesPact(String text, boolean pact) {
    Text read = read(text);
    assertThat(Topic.of(read).namesPact(last(read))).isEqualTo(pact);
  }

  private static Text read(String text) {
    return ENGLISH.text(Lines.report("", text.replace(" / ", "\n")));
  }

  private static Sentence last(Text text) {
    return text.sentences().get(text.sentences().size() - 1);
  }
}

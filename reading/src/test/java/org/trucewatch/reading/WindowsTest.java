package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.dossier.Dossier;

/** What the encoder sees of a report. */
class WindowsTest {
  private static final English ENGLISH = new English();
  private static final Mentions MENTIONS = Mentions.of(Dossier.EMPTY);
  private static final WordPieces PIECES = new WordPieces();

  private static Text text(String words) {
    return ENGLISH.text(Lines.report("", words));
  }

  private static Windows windows(Text text) {
    return Windows.of(text, Scene.of(text, MENTIONS.find(text), Dossier.EMPTY), PIECES);
  }

  private static List<Integer> all(Text text) {
    return IntStream.range(0, text.sentences().size()).boxed().toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Russia struck Ukraine. => Ukraine struck Russia.
          Moscow said Ukrainian forces fired on Russia. => Kyiv said Russian forces fired on Ukraine.
          Israel and Hamas met in Qatar. => Hamas and Israel met in Qatar.
          """)
  void whoIsWhoCannotBeSeen(String one, String other) {
    Text a = text(one);
    Text b = text(other);
    assertThat(windows(a).around(0).pieces().ids()).isEqualTo(windows(b).around(0).pieces().ids());
  }

  @Test
  void whoDoesItCanBeSeen() {
    Text a = text("Russia struck. Ukraine answered. Russia answered.");
    Windows windows = windows(a);
    assertThat(windows.around(1).pieces().ids()).isNotEqualTo(windows.around(2).pieces().ids());
  }

  @Test
  void eachSentenceIsInOneWindowOfTheFirstPass() {
    Text text = text("Russia struck Odesa with drones and missiles on Monday. ".repeat(40).strip());
    int next = 0;
    for (Window w : windows(text).over(all(text))) {
      assertThat(w.first()).isEqualTo(next);
      assertThat(w.pieces().starts()[w.from()]).isEqualTo(text.sentences().get(next).start());
      assertThat(w.pieces().ends()[w.to() - 1]).isEqualTo(text.sentences().get(w.last() - 1).end());
      next = w.last();
    }
    assertThat(next).isEqualTo(text.sentences().size());
  }

  @Test
  void sentencesThatAreNotAskedAboutAreContextOnly() {
    Text text = text("It was dark. Russia struck Odesa. It was cold.");
    List<Window> windows = windows(text).over(List.of(1));
    assertThat(windows).hasSize(1);
    Window w = windows.get(0);
    assertThat(w.pieces().starts()[w.from()]).isEqualTo(text.sentences().get(1).start());
    assertThat(w.pieces().ends()[w.to() - 1]).isEqualTo(text.sentences().get(1).end());
    assertThat(w.from()).isGreaterThan(3);
  }

  @Test
  void aWindowIsBoundedWhateverTheSentence() {
    Text text = text("Russia struck " + "and struck ".repeat(5000) + "Odesa.");
    for (Window w : windows(text).over(all(text))) {
      assertThat(w.pieces().size()).isLessThanOrEqualTo(256);
    }
  }
}

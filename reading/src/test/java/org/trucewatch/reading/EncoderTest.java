package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.Span;
import org.trucewatch.claims.dossier.Dossier;

class EncoderTest {
  private static final int MOST_BYTES = 40_000_000;
  private static final Encoder ENCODER = new Encoder();

  private static List<Window> windows() {
    Text text =
        new English()
            .text(
                Lines.report(
                    "",
                    "Russia struck a power plant near Odesa. Kyiv and Moscow will hold talks. It"
                        + " rained."));
    Scene scene = Scene.of(text, Mentions.of(Dossier.EMPTY).find(text), Dossier.EMPTY);
    Windows windows = Windows.of(text, scene, new WordPieces());
    return List.of(windows.around(0), windows.around(1), windows.around(2));
  }

  private static Encoder.Said said(Window w) {
    return ENCODER.ask(w, WordPieces.FIRST_MARK, new float[w.pieces().size()]);
  }

  @Test
  void theFileIsSmall() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Encoder.class.getResourceAsStream("reader.onnx"))) {
      assertThat(in.readAllBytes().length).isLessThanOrEqualTo(MOST_BYTES);
    }
  }

  @Test
  void itSaysTheSameWhateverElseIsAskedMeanwhile() throws Exception {
    List<Window> windows = windows();
    List<Encoder.Said> alone = windows.stream().map(EncoderTest::said).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Encoder.Said>> together = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        Window w = windows.get(i % windows.size());
        together.add(threads.submit(() -> said(w)));
      }
      for (int i = 0; i < together.size(); i++) {
        Encoder.Said said = together.get(i).get();
        assertThat(said.tokens()).isEqualTo(alone.get(i % windows.size()).tokens());
        assertThat(said.answers()).isEqualTo(alone.get(i % windows.size()).answers());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void itHearsAStrikeWhereOneIsStated() {
    Window w = windows().get(0);
    Sentence s =
        new English()
            .text(Lines.report("", "Russia struck a power plant near Odesa."))
            .sentences()
            .get(0);
    Heard heard = Heard.of(w, said(w).tokens(), s);
    Span struck = new Span("Russia ".length(), "Russia struck".length());
    assertThat(heard.support(Kind.STRIKE, struck)).isGreaterThan(0.5);
    assertThat(heard.support(Kind.TALKS, struck)).isLessThan(0.1);
  }
}

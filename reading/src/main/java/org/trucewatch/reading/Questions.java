package org.trucewatch.reading;

import java.util.HashMap;
import java.util.Map;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.Span;

/** The questions of the second pass about one report. */
final class Questions {
  private static final int ROLES = Answer.Role.values().length;

  private final Text text;
  private final Scene scene;
  private final Windows windows;
  private final Encoder encoder;

  Questions(Text text, Scene scene, Windows windows, Encoder encoder) {
    this.text = text;
    this.scene = scene;
    this.windows = windows;
    this.encoder = encoder;
  }

  /** Whether these words of the sentence state a claim of that kind, and what it says. */
  Answer ask(Kind kind, int sentence, Span words) {
    Window window = windows.around(sentence);
    Pieces p = window.pieces();
    float[] marked = new float[p.size()];
    for (int i = window.from(); i < window.to(); i++) {
      marked[i] = p.starts()[i] < words.end() && p.ends()[i] > words.start() ? 1 : 0;
    }
    int mark = WordPieces.FIRST_MARK + 1 + Heard.number(kind);
    Encoder.Said said = encoder.ask(window, mark, marked);
    return Answer.of(said.answers(), roles(window, said.roles()));
  }

  /** For each party near, the mention that most clearly plays each role. */
  private Map<String, float[]> roles(Window window, float[] said) {
    Pieces p = window.pieces();
    Map<String, float[]> roles = new HashMap<>();
    int at = 0;
    int first = window.first();
    int earliest = earliest(p);
    while (first > 0 && text.sentences().get(first - 1).end() > earliest) {
      first--;
    }
    for (int s = first; s < window.last(); s++) {
      for (Mention m : scene.in(s)) {
        if (m.code().isEmpty() || m.type() == Mention.Type.OUTLET) {
          continue;
        }
        while (at < p.size() && p.starts()[at] < m.span().start()) {
          at++;
        }
        int to = at;
        while (to < p.size() && p.starts()[to] >= 0 && p.ends()[to] <= m.span().end()) {
          to++;
        }
        if (to > at) {
          put(roles, m.code(), said, at, to);
        }
      }
    }
    return roles;
  }

  private static int earliest(Pieces p) {
    for (int start : p.starts()) {
      if (start >= 0) {
        return start;
      }
    }
    return 0;
  }

  private static void put(Map<String, float[]> roles, String code, float[] said, int from, int to) {
    float[] best =
        roles.computeIfAbsent(
            code,
            c ->
                new float[] {
                  Float.NEGATIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.NEGATIVE_INFINITY
                });
    for (int r = 0; r < ROLES; r++) {
      float sum = 0;
      for (int i = from; i < to; i++) {
        sum += said[i * ROLES + r];
      }
      best[r] = Math.max(best[r], sum / (to - from));
    }
  }
}

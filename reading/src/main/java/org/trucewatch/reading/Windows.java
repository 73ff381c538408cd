package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a report into the windows that the encoder looks at. Immutable.
 *
 * <p>A window of the first pass holds some sentences and, for context, the words before them; one
 * of the second pass holds one sentence with fewer words before it and asks about one claim in it.
 */
final class Windows {
  /** Pieces of context before the sentences that a window of the first pass is about. */
  private static final int BEFORE = 16;

  /** Pieces of the sentences that it is about, unless a single one is longer. */
  private static final int OWN = 112;

  /** Pieces of one sentence; a longer one is cut. */
  private static final int LONGEST = 200;

  private static final int NEAR_BEFORE = 12;

  private final List<Pieces> sentences;

  private Windows(List<Pieces> sentences) {
    this.sentences = sentences;
  }

  static Windows of(Text text, Scene scene, WordPieces pieces) {
    Masks masks = new Masks();
    List<Pieces> all = new ArrayList<>();
    for (Sentence s : text.sentences()) {
      all.add(head(masked(text.plain(), s, scene, pieces, masks), LONGEST));
    }
    return new Windows(all);
  }

  private static Pieces masked(
      String text, Sentence s, Scene scene, WordPieces pieces, Masks masks) {
    Builder builder = new Builder();
    int at = s.start();
    for (Mention m : scene.in(s)) {
      Optional<Integer> mask = m.span().start() < at ? Optional.empty() : masks.of(m);
      if (mask.isPresent()) {
        builder.add(pieces.of(text, at, m.span().start()));
        builder.add(mask.get(), m.span().start(), m.span().end());
        at = m.span().end();
      }
    }
    builder.add(pieces.of(text, at, s.end()));
    return builder.pieces();
  }

  /**
   * Windows of the first pass over these sentences.
   *
   * @param own numbers of sentences, ascending
   */
  List<Window> over(List<Integer> own) {
    List<Window> windows = new ArrayList<>();
    int i = 0;
    while (i < own.size()) {
      int first = own.get(i);
      int size = sentences.get(first).size();
      int j = i + 1;
      while (j < own.size()
          && own.get(j) == own.get(j - 1) + 1
          && size + sentences.get(own.get(j)).size() <= OWN) {
        size += sentences.get(own.get(j)).size();
        j++;
      }
      Builder builder = new Builder();
      builder.mark(WordPieces.START);
      builder.mark(WordPieces.FIRST_MARK);
      builder.add(before(first, BEFORE));
      builder.mark(WordPieces.BREAK);
      int from = builder.size;
      for (int k = i; k < j; k++) {
        builder.add(sentences.get(own.get(k)));
      }
      int to = builder.size;
      builder.mark(WordPieces.BREAK);
      windows.add(new Window(first, own.get(j - 1) + 1, builder.pieces(), from, to));
      i = j;
    }
    return windows;
  }

  /** The window of the second pass for this sentence. Its second piece is for the question. */
  Window around(int sentence) {
    Builder builder = new Builder();
    builder.mark(WordPieces.START);
    builder.mark(WordPieces.FIRST_MARK);
    builder.add(before(sentence, NEAR_BEFORE));
    builder.mark(WordPieces.BREAK);
    int from = builder.size;
    builder.add(sentences.get(sentence));
    int to = builder.size;
    builder.mark(WordPieces.BREAK);
    return new Window(sentence, sentence + 1, builder.pieces(), from, to);
  }

  /** The last pieces before a sentence, so many at most. */
  private Pieces before(int sentence, int atMost) {
    Builder builder = new Builder();
    int first = sentence;
    int size = 0;
    while (first > 0 && size < atMost) {
      first--;
      size += sentences.get(first).size();
    }
    for (int i = first; i < sentence; i++) {
      builder.add(sentences.get(i));
    }
    return tail(builder.pieces(), atMost);
  }

  private static Pieces head(Pieces pieces, int atMost) {
    return part(pieces, 0, Math.min(atMost, pieces.size()));
  }

  private static Pieces tail(Pieces pieces, int atMost) {
    return part(pieces, Math.max(0, pieces.size() - atMost), pieces.size());
  }

  private static Pieces part(Pieces pieces, int from, int to) {
    return from == 0 && to == pieces.size()
        ? pieces
        : new Pieces(
            Arrays.copyOfRange(pieces.ids(), from, to),
            Arrays.copyOfRange(pieces.starts(), from, to),
            Arrays.copyOfRange(pieces.ends(), from, to));
  }

  /** Pieces one behind the other. */
  private static final class Builder {
    private final List<Pieces> parts = new ArrayList<>();
    private int size;

    void add(Pieces pieces) {
      parts.add(pieces);
      size += pieces.size();
    }

    void add(int id, int start, int end) {
      add(new Pieces(new int[] {id}, new int[] {start}, new int[] {end}));
    }

    void mark(int id) {
      add(id, -1, -1);
    }

    Pieces pieces() {
      int[] ids = new int[size];
      int[] starts = new int[size];
      int[] ends = new int[size];
      int at = 0;
      for (Pieces p : parts) {
        System.arraycopy(p.ids(), 0, ids, at, p.size());
        System.arraycopy(p.starts(), 0, starts, at, p.size());
        System.arraycopy(p.ends(), 0, ends, at, p.size());
        at += p.size();
      }
      return new Pieces(ids, starts, ends);
    }
  }
}

package org.trucewatch.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Cuts text into the pieces of words that the encoder was taught on: lower case without accents,
 * every sign apart, the longest piece of the vocabulary first (Wu et al. 2016, as in BERT, Devlin
 * et al. 2019). Immutable.
 */
final class WordPieces {
  static final int PAD = 0;
  static final int UNKNOWN = 100;
  static final int START = 101;
  static final int BREAK = 102;

  /** Of the vocabulary's unused words, the first; they mark the question that a window asks. */
  static final int FIRST_MARK = 1;

  /** A longer word is no word. */
  private static final int MAX_WORD = 100;

  private final Map<String, Integer> vocabulary;

  WordPieces() {
    vocabulary = new HashMap<>(1 << 16);
    InputStream in =
        Objects.requireNonNull(
            WordPieces.class.getResourceAsStream("vocabulary.txt"), "vocabulary.txt");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null) {
        vocabulary.put(line, vocabulary.size());
        line = lines.readLine();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pieces of the text from one offset to before another. */
  Pieces of(String text, int from, int to) {
    Out out = new Out(to - from);
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        int end = i + 1;
        while (end < to && isInside(text.charAt(end))) {
          end++;
        }
        word(text, i, end, out);
        i = end;
      } else {
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c)) {
          out.add(vocabulary.getOrDefault(String.valueOf(c), UNKNOWN), i, i + 1);
        }
        i++;
      }
    }
    return out.pieces();
  }

  private static boolean isInside(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private void word(String text, int from, int to, Out out) {
    if (to - from > MAX_WORD) {
      out.add(UNKNOWN, from, to);
      return;
    }
    StringBuilder plain = new StringBuilder(to - from);
    int[] origin = new int[3 * (to - from) + 1];
    for (int i = from; i < to; i++) {
      String letters = plain(text.charAt(i));
      for (int k = 0; k < letters.length() && plain.length() < origin.length - 1; k++) {
        origin[plain.length()] = i;
        plain.append(letters.charAt(k));
      }
    }
    origin[plain.length()] = to;
    int kept = out.size;
    int start = 0;
    while (start < plain.length()) {
      int end = plain.length();
      Integer id = null;
      while (end > start) {
        String piece = (start == 0 ? "" : "##") + plain.substring(start, end);
        id = vocabulary.get(piece);
        if (id != null) {
          break;
        }
        end--;
      }
      if (id == null) {
        out.size = kept;
        out.add(UNKNOWN, from, to);
        return;
      }
      out.add(id, origin[start], Math.max(origin[start] + 1, origin[end]));
      start = end;
    }
  }

  private static String plain(char c) {
    if (c < 128) {
      return String.valueOf((char) (c >= 'A' && c <= 'Z' ? c + 32 : c));
    }
    String apart =
        Normalizer.normalize(String.valueOf(c).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < apart.length(); i++) {
      if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
        letters.append(apart.charAt(i));
      }
    }
    return letters.toString();
  }

  /** Grows as pieces come. */
  private static final class Out {
    private int[] ids;
    private int[] starts;
    private int[] ends;
    private int size;

    Out(int atMost) {
      ids = new int[Math.max(8, atMost / 3)];
      starts = new int[ids.length];
      ends = new int[ids.length];
    }

    void add(int id, int start, int end) {
      if (size == ids.length) {
        ids = Arrays.copyOf(ids, 2 * size);
        starts = Arrays.copyOf(starts, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
      }
      ids[size] = id;
      starts[size] = start;
      ends[size] = end;
      size++;
    }

    Pieces pieces() {
      return new Pieces(
          Arrays.copyOf(ids, size), Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    }
  }
}

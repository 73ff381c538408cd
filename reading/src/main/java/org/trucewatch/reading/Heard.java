package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.List;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.Span;

/**
 * What the first pass says of a sentence: for each of its pieces and each kind, how surely it
 * belongs to the words that state such a claim, 0 to 1.
 *
 * @param starts offsets of the pieces in the text
 * @param ends offsets behind them
 * @param surely for each piece, one number a kind
 */
@SuppressWarnings("ArrayRecordComponent") // numbers by the thousand, never compared
record Heard(int[] starts, int[] ends, double[][] surely) {
  private static final List<Kind> KINDS = List.of(Kind.values());

  /** The network's number for a kind: their order is that of training/examples.py. */
  static int number(Kind kind) {
    return KINDS.indexOf(kind);
  }

  /** A run of pieces that speak of a kind, and how surely at most. */
  record Run(Kind kind, Span span, double peak) {}

  /** The part of a window's answer that belongs to one of its sentences. */
  static Heard of(Window window, float[] tokens, Sentence s) {
    Pieces p = window.pieces();
    int from = window.from();
    while (from < window.to() && p.starts()[from] < s.start()) {
      from++;
    }
    int to = from;
    while (to < window.to() && p.starts()[to] < s.end()) {
      to++;
    }
    int kinds = KINDS.size();
    int[] starts = new int[to - from];
    int[] ends = new int[to - from];
    double[][] surely = new double[to - from][kinds];
    for (int i = from; i < to; i++) {
      starts[i - from] = p.starts()[i];
      ends[i - from] = p.ends()[i];
      for (int k = 0; k < kinds; k++) {
        surely[i - from][k] = Answer.likelihood(tokens[i * kinds + k]);
      }
    }
    return new Heard(starts, ends, surely);
  }

  /**
   * How surely these words speak of that kind: the mean over their pieces; 0 where there is none.
   */
  double support(Kind kind, Span words) {
    double sum = 0;
    int n = 0;
    for (int i = 0; i < starts.length; i++) {
      if (starts[i] < words.end() && ends[i] > words.start()) {
        sum += surely[i][number(kind)];
        n++;
      }
    }
    return n == 0 ? 0 : sum / n;
  }

  /** Runs of pieces each of which is at least so sure. */
  List<Run> runs(Kind kind, double atLeast) {
    List<Run> runs = new ArrayList<>();
    int from = -1;
    double peak = 0;
    for (int i = 0; i <= starts.length; i++) {
      double here = i < starts.length ? surely[i][number(kind)] : 0;
      if (here >= atLeast) {
        peak = from < 0 ? here : Math.max(peak, here);
        from = from < 0 ? i : from;
      } else if (from >= 0) {
        runs.add(new Run(kind, new Span(starts[from], ends[i - 1]), peak));
        from = -1;
      }
    }
    return runs;
  }
}

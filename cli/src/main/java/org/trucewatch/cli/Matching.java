package org.trucewatch.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Span;

/**
 * Pairs the claims of one report that were found by hand with those of the reader, one to one. Two
 * can be paired if they are of one kind and their evidence shares at least {@value #WORD}
 * characters, the length of a word. Of those the pairs that agree on most are taken first.
 */
final class Matching {
  private static final int WORD = 4;

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingInt(Pair::worth)
          .thenComparingInt(Pair::overlap)
          .reversed()
          .thenComparingInt(Pair::gold)
          .thenComparingInt(Pair::predicted);

  /**
   * A gold claim and a predicted one.
   *
   * @param agreed the fields on which they agree
   */
  record Pair(int gold, int predicted, Set<Field> agreed, int overlap) {
    boolean exact() {
      return exactFields() == Field.values().length - inexact();
    }

    private int worth() {
      return exactFields() * 100 + agreed.size();
    }

    private int exactFields() {
      return (int) agreed.stream().filter(Field::exact).count();
    }

    private static int inexact() {
      int n = 0;
      for (Field field : Field.values()) {
        n += field.exact() ? 0 : 1;
      }
      return n;
    }
  }

  private Matching() {}

  static List<Pair> of(List<Claim> gold, List<Claim> predicted) {
    List<Pair> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int p = 0; p < predicted.size(); p++) {
        if (gold.get(g).kind() == predicted.get(p).kind()) {
          int overlap = overlap(gold.get(g), predicted.get(p));
          if (overlap >= WORD) {
            candidates.add(new Pair(g, p, agreed(gold.get(g), predicted.get(p)), overlap));
          }
        }
      }
    }
    candidates.sort(BEST_FIRST);
    List<Pair> pairs = new ArrayList<>();
    boolean[] taken = new boolean[gold.size()];
    boolean[] used = new boolean[predicted.size()];
    for (Pair pair : candidates) {
      if (!taken[pair.gold()] && !used[pair.predicted()]) {
        taken[pair.gold()] = true;
        used[pair.predicted()] = true;
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private static Set<Field> agreed(Claim gold, Claim predicted) {
    Set<Field> agreed = EnumSet.noneOf(Field.class);
    for (Field field : Field.values()) {
      if (field.agrees(gold, predicted)) {
        agreed.add(field);
      }
    }
    return agreed;
  }

  private static int overlap(Claim a, Claim b) {
    int sum = 0;
    for (Span x : a.evidence()) {
      for (Span y : b.evidence()) {
        sum += x.overlap(y);
      }
    }
    return sum;
  }
}

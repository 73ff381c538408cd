package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.Span;

class HeardTest {
  private static Heard strike(double... surely) {
    int[] starts = new int[surely.length];
    int[] ends = new int[surely.length];
    double[][] all = new double[surely.length][Kind.values().length];
    for (int i = 0; i < surely.length; i++) {
      starts[i] = 10 * i;
      ends[i] = 10 * i + 9;
      all[i][Heard.number(Kind.STRIKE)] = surely[i];
    }
    return new Heard(starts, ends, all);
  }

  @Test
  void runsOfSurePiecesBecomeStretches() {
    assertThat(strike(0.1, 0.6, 0.9, 0.1, 0.5).runs(Kind.STRIKE, 0.5))
        .containsExactly(
            new Heard.Run(Kind.STRIKE, new Span(10, 29), 0.9),
            new Heard.Run(Kind.STRIKE, new Span(40, 49), 0.5));
    assertThat(strike(0.9).runs(Kind.TALKS, 0.5)).isEmpty();
  }

  @Test
  void supportIsTheMeanOfThePiecesThatShareACharacter() {
    Heard heard = strike(0.2, 0.6, 1.0);
    assertThat(heard.support(Kind.STRIKE, new Span(15, 21))).isEqualTo(0.8);
    assertThat(heard.support(Kind.STRIKE, new Span(9, 10))).isEqualTo(0);
  }
}

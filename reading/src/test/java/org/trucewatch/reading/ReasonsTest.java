package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence with the head of the claim in brackets in, its reason out. */
class ReasonsTest {
  private static final English ENGLISH = new English();

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Kyiv [struck] the depot because of the attack on Odesa. => the attack on Odesa
          Kyiv [struck] the depot because Moscow had hit Odesa. => Moscow had hit Odesa
          Kyiv [struck] the depot in response to the attack on Odesa, it said. => the attack on Odesa
          Kyiv [struck] the depot in retaliation for an attack. => an attack
          Talks [broke] down due to the incursion. => the incursion
          Moscow will not [agree] unless Kyiv leaves Kursk. => unless Kyiv leaves Kursk
          Moscow will [stop] only if Kyiv stops. => only if Kyiv stops
          Kyiv will [strike] in order to press Moscow. => in order to press Moscow
          Kyiv [struck] the depot. => ''
          Because it was late, Kyiv [left]. => ''
          Kyiv [left] because. => ''
          """)
  void ofAHead(String marked, String reason) {
    String words = marked.replace("[", "").replace("]", "");
    Text text = ENGLISH.text(Lines.report("", words));
    Sentence s = text.sentences().get(0);
    assertThat(Reasons.of(s, s.tokenAt(marked.indexOf('[')), text)).isEqualTo(reason);
  }
}

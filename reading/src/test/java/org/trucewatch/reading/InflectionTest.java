package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A base form in, all its forms out. */
class InflectionTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          attack   => attack attacks attacking attacked
          strike   => strike strikes striking struck stricken
          hit      => hit hits hitting
          shell    => shell shells shelling shelled
          bomb     => bomb bombs bombing bombed
          destroy  => destroy destroys destroying destroyed
          deny     => deny denies denying denied
          launch   => launch launches launching launched
          agree    => agree agrees agreeing agreed
          shoot    => shoot shoots shooting shot
          stop     => stop stops stopping stopped
          signal   => signal signals signalling signalled signaling signaled
          flee     => flee flees fleeing fled
          die      => die dies dying died
          raid     => raid raids raiding raided
          withdraw => withdraw withdraws withdrawing withdrew withdrawn
          down     => down downs downing downed
          sabotage => sabotage sabotages sabotaging sabotaged
          """)
  void aVerb(String base, String forms) {
    assertThat(Inflection.verb(base)).containsExactlyInAnyOrder(forms.split(" ")).startsWith(base);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          truce     => truce truces
          refinery  => refinery refineries
          breach    => breach breaches
          moratorium => moratorium moratoriums
          convoy    => convoy convoys
          pass      => pass passes
          """)
  void aNoun(String base, String forms) {
    assertThat(Inflection.noun(base)).containsExactly(forms.split(" "));
  }
}

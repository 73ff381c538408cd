package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.ObjectClass;
import org.trucewatch.claims.dossier.Dossier;
import org.trucewatch.claims.dossier.Facility;
import org.trucewatch.claims.dossier.Names;

/** One sentence in, its mentions out: words, type, code. */
class MentionsTest {
  private static final English ENGLISH = new English();
  private static final Mentions MENTIONS = Mentions.of(Dossier.EMPTY);

  private static List<Mention> mentions(Mentions known, String words) {
    return known.find(ENGLISH.text(Lines.report("", words)));
  }

  private static String line(Mentions known, String words) {
    return mentions(known, words).stream()
        .map(m -> m.span().of(words) + " " + m.type() + " " + m.code())
        .map(String::strip)
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Russia struck it. => Russia PARTY RUS
          RUSSIA STRIKES IT => RUSSIA PARTY RUS
          russia is no name in lower case. => ''
          Russian drones hit Ukrainian towns. => Russian ADJECTIVE RUS; Ukrainian ADJECTIVE UKR
          South Sudan is not Sudan. => South Sudan PARTY SSD; Sudan PARTY SDN
          Guinea-Bissau is not Guinea. => Guinea-Bissau PARTY GNB; Guinea PARTY GIN
          Kyiv denied it. => Kyiv METONYM UKR
          The Kremlin denied it. => Kremlin METONYM RUS
          Hezbollah and Hamas fired. => Hezbollah PARTY HEZBOLLAH; Hamas PARTY HAMAS
          Iran-backed fighters fired. => Iran MODIFIER IRN
          Pro-Russian and anti-Israeli posters burned. => Russian MODIFIER RUS; Israeli MODIFIER ISR
          A U.S.-brokered truce held. => U.S. MODIFIER USA
          A Saudi-led force fired. => Saudi MODIFIER SAU
          Ryazan and Odesa burned. => Ryazan PLACE RUS; Odesa PLACE UKR
          Reuters reported it. => Reuters OUTLET GBR
          Ukrainianess and Russiaphile are none. => ''
          Türkiye and Turkiye are one. => Türkiye PARTY TUR; Turkiye PARTY TUR
          IRAN AND ISRAEL TALK => IRAN PARTY IRN; ISRAEL PARTY ISR
          """)
  void aSentence(String words, String mentions) {
    assertThat(line(MENTIONS, words)).isEqualTo(mentions);
  }

  @Test
  void theDossierAddsItsNames() {
    Facility plant =
        new Facility(
            "Trypilska TPP",
            new Names(Map.of("en", List.of("Trypillia plant"))),
            ObjectClass.POWER_PLANT,
            "Ukrainka",
            "UKR",
            "");
    Mentions known =
        Mentions.of(
            new Dossier("d", "", "", List.of(), List.of(), List.of(), List.of(plant), List.of()));
    assertThat(line(known, "The Trypillia plant and Trypilska TPP are one."))
        .isEqualTo("Trypillia plant FACILITY UKR; Trypilska TPP FACILITY UKR");
    assertThat(mentions(known, "The Trypillia plant burned."))
        .singleElement()
        .extracting(Mention::name)
        .isEqualTo("Trypilska TPP");
  }

  @Test
  void mentionsStandInOrderAndDoNotOverlap() {
    String words =
        "The Democratic Republic of Congo, South Korea, North Korea and the United Arab Emirates met"
            + " US Secretary of State Marco Rubio at the United Nations Security Council.";
    int before = 0;
    for (Mention m : mentions(MENTIONS, words)) {
      assertThat(m.span().start()).isGreaterThanOrEqualTo(before);
      assertThat(m.to()).isGreaterThan(m.from());
      before = m.span().end();
    }
    assertThat(before).isPositive();
  }
}

package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.Place;
import org.trucewatch.claims.dossier.Dossier;
import org.trucewatch.claims.dossier.Names;
import org.trucewatch.claims.dossier.Party;

/** A report of a few lines in, who takes part in it out. */
class SceneTest {
  private static final English ENGLISH = new English();
  private static final Mentions MENTIONS = Mentions.of(Dossier.EMPTY);

  private static Text text(String words) {
    return ENGLISH.text(Lines.report("", words.replace(" / ", "\n")));
  }

  private static Scene scene(Text text, Dossier dossier) {
    return Scene.of(text, MENTIONS.find(text), dossier);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          A bomb went off in Israel. => Israel PLACE ISR
          A bomb went off near Kyiv. => Kyiv PLACE UKR
          A bomb went off in northern Syria. => Syria PLACE SYR
          Israel struck. => Israel PARTY ISR
          Kyiv struck. => Kyiv METONYM UKR
          It is in Israel's hands. => Israel PARTY ISR
          The army fired on Syria. => Syria PARTY SYR
          Syria is at war. / The army fired. => army GENERIC SYR
          Syria is at war. / The rebels fired. => rebels GENERIC REBELS
          Syria is at war. / Separatists fired. => Separatists GENERIC SEPARATISTS
          Syria is at war. / Gunmen fired. => Gunmen GENERIC MILITANTS
          Sudan fights the RSF. / The rebels fired. => rebels GENERIC RSF
          The Syrian army fired. => Syrian ADJECTIVE SYR
          """)
  void lastSentence(String words, String mentions) {
    Text text = text(words);
    Scene scene = scene(text, Dossier.EMPTY);
    Sentence last = text.sentences().get(text.sentences().size() - 1);
    assertThat(
            scene.in(last).stream()
                .map(m -> m.span().of(text.plain()) + " " + m.type() + " " + m.code())
                .filter(line -> !words.startsWith("The army") || !line.startsWith("army"))
                .collect(Collectors.joining("; ")))
        .isEqualTo(mentions);
  }

  @Test
  void thePartyNamedMostComesFirst() {
    Text text = text("Israel and Israel. Lebanon. Israel. Lebanon and Egypt.");
    assertThat(scene(text, Dossier.EMPTY).parties()).containsExactly("ISR", "LBN", "EGY");
  }

  @Test
  void theTwoSidesAreThePrincipalsOfTheDossierWhereItHasSome() {
    Dossier dossier =
        new Dossier(
            "d",
            "",
            "",
            List.of(principal("ISR"), principal("LBN")),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Text text = text("Egypt, Egypt, Egypt and Jordan spoke of Israel and Lebanon.");
    Scene scene = scene(text, dossier);
    assertThat(scene.sides(Set.of())).containsExactly("ISR", "LBN");
    assertThat(scene.against("ISR", 0, Set.of())).contains("LBN");
    assertThat(scene(text, Dossier.EMPTY).sides(Set.of())).contains("EGY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          A drone fell near Ryazan. => near Ryazan
          A drone fell in northern Mali. => northern Mali
          A drone fell in the Kursk region. => Kursk region
          A drone fell in Odesa. => Odesa
          """)
  void aPlaceIsWrittenAsTheTextNamesIt(String words, String name) {
    Text text = text(words);
    Sentence s = text.sentences().get(0);
    Place place =
        scene(text, Dossier.EMPTY).in(s).stream()
            .filter(m -> m.type() == Mention.Type.PLACE)
            .map(m -> Places.at(s, m, text))
            .findFirst()
            .orElseThrow();
    assertThat(place.name()).isEqualTo(name);
    assertThat(place.country()).hasSize(3);
  }

  private static Party principal(String code) {
    return new Party(code, code, true, Names.NONE, Names.NONE, Names.NONE, List.of(), List.of());
  }
}

package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.Chain;
import org.trucewatch.claims.Published;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.Span;
import org.trucewatch.claims.dossier.Dossier;

/** Speakers of whom no lexicon knows, what they think, and whose picture it is. */
class UnknownSpeakersTest {
  private static final English ENGLISH = new English();
  private static final Mentions MENTIONS = Mentions.of(Dossier.EMPTY);

  private static Attribution attribution(String words) {
    Text text = ENGLISH.text(new Report("r", "", "", new Published("2025-03-19"), "en", "", words));
    return Attribution.of(text, MENTIONS.find(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Lindqvist said [the pumps had failed twice]. => Lindqvist
          Maren Lindqvist runs the station. Lindqvist said [the pumps had failed]. => Maren Lindqvist
          [The pumps had failed], added Lindqvist. => Lindqvist
          The researchers wrote, "[The pumps had failed twice.]" => researchers (unnamed)
          The scientists estimated by 2060 [the coast would be flooded]. => scientists (unnamed)
          The study found that [half of the wells were dry]. => study (unnamed)
          The Norfolk Gazette reported that [the wells were dry]. => Norfolk Gazette
          Residents are worried [the wells will run dry]. => residents (unnamed)
          In the words of Maren Lindqvist, [the letters had been burned]. => Maren Lindqvist
          "[We lost the boat]," Lindqvist told the harbour master, "and the nets." => Lindqvist
          """)
  void aSentence(String marked, String chains) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String words = marked.replace("[", "").replace("]", "");
    assertThat(
            attribution(words).chains(new Span(start, end)).stream()
                .map(Chain::toString)
                .collect(Collectors.joining("; ")))
        .isEqualTo(chains);
  }

  @Test
  void whatAQuotedSpeakerThinksRestsOnTheSpeaker() {
    String words = "\"I think the dam is safe,\" Lindqvist said.";
    assertThat(attribution(words).attributed())
        .extracting(a -> a.content().of(words) + " | " + a.chains().get(0))
        .contains("the dam is safe, | Lindqvist");
  }

  @Test
  void aCaptionSaysWhosePictureItIs() {
    String words =
        "The bridge at dusk. Image: Maren Lindqvist.\nThe council met on Monday and closed it.";
    Attribution found = attribution(words);
    assertThat(found.captions())
        .extracting(c -> c.words().of(words).strip() + " | " + c.credit().of(words).strip())
        .containsExactly("The bridge at dusk. | Image: Maren Lindqvist.");
    assertThat(found.isCredit(words.indexOf("Maren"))).isTrue();
    assertThat(found.isCredit(words.indexOf("council"))).isFalse();
  }

  @Test
  void whatIsDoneByNobodyWhoSpeaksIsNoSpeech() {
    assertThat(attribution("The wreck was found by divers near the pier.").attributed()).isEmpty();
    assertThat(attribution("A goal put the guests in the lead.").attributed()).isEmpty();
    assertThat(attribution("She wrote three novels in the winter.").attributed()).isEmpty();
  }
}

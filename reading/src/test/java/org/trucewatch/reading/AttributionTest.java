package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.Chain;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.Published;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.Span;
import org.trucewatch.claims.dossier.Dossier;

/** One line in, with the evidence in square brackets and a bar for a line break; its chains out. */
class AttributionTest {
  private static final English ENGLISH = new English();
  private static final Mentions MENTIONS = Mentions.of(Dossier.EMPTY);

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          [A drone hit a substation] on Tuesday, the Donetsk regional prosecutor's office said. => Donetsk regional prosecutor's office
          [Russian drones hit a substation in Odesa.] => own word
          Ukraine's air force said [it had shot down 59 missiles]. => Ukraine's air force
          Kremlin spokesman Dmitry Peskov told reporters that [the strike was a response]. => Dmitry Peskov
          [Three reactors had reduced output], Energy Minister German Galushchenko said. => German Galushchenko
          "[We will answer]," said a Russian official. => Russian official (unnamed)
          According to four Ukrainian officials, [Kyiv and Moscow concluded an agreement]. => 4 Ukrainian officials (unnamed)
          [Lukoil suspended processing], according to industry sources. => industry sources (unnamed)
          The Financial Times reported, citing four Ukrainian officials, that [talks had begun]. => Financial Times <- 4 Ukrainian officials (unnamed)
          The newspaper Haaretz, quoting two Israeli officials, says [a truce is close]. => Haaretz <- 2 Israeli officials (unnamed)
          [Kyiv hit the depot], a source in Kyiv told Reuters. => Reuters <- source in Kyiv (unnamed)
          As the Ukrainian military put it, [the depot burned down]. => Ukrainian military
          Russia accuses Ukraine of [targeting the compressor station]. => Russia
          Palestinian militants are accused by Israel of [attacking Israeli forces]. => Israel
          Hamas delays the release of hostages, accusing Israel of [violating the ceasefire]. => Hamas
          [Explosions shook the city], residents said. => residents (unnamed)
          Satellite images show [two craters at the plant]. => satellite images (unnamed)
          An Israeli official briefed on the negotiations said [Israel had struck the camp]. => Israeli official briefed on the negotiations (unnamed)
          The Israeli military announced yesterday that [it had begun an operation]. => Israeli military
          Ukraine in turn said that [Russian drones had struck a power station]. => Ukraine
          Russia and Ukraine said [they would exchange prisoners]. => Russia; Ukraine
          """)
  void aSentence(String marked, String chains) {
    assertThat(chains(marked, Kind.STRIKE)).isEqualTo(chains);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          The army spokesman Nabil Abdallah spoke in Khartoum. [Three engineers had been wounded], he said. => Nabil Abdallah
          President Volodymyr Zelensky met envoys. Zelensky said [the talks had failed]. => Volodymyr Zelensky
          Zelensky said [the talks had failed]. They were held by President Volodymyr Zelensky himself. => Volodymyr Zelensky
          The Russian Defence Ministry said the plant was hit. It denied that [houses had been hit]. => Russian Defence Ministry
          Dmitry Peskov denied it. "[There were no talks]. Ask them," he said. => Dmitry Peskov
          "[There were no talks]. They are asleep," said Israeli defence minister Israel Katz. => Israel Katz
          Talks are under way.|This was reported by the Financial Times with reference to sources familiar with the matter.|According to the publication's interlocutors, [Kyiv seeks a deal]. => Financial Times <- interlocutors (unnamed)
          [Talks are under way.]|This was reported by the Financial Times with reference to sources familiar with the matter. => Financial Times <- sources familiar with the matter (unnamed)
          According to two Ukrainian and one American source, Russia refrained from attacks. [This agreement was to last.] => 2 Ukrainian sources (unnamed); American source (unnamed)
          The Financial Times says that talks began. [The first round was held in Doha.] => Financial Times
          Ukraine's army said a depot burned. [Grain prices rose in Chicago.] => own word
          """)
  void severalSentences(String marked, String chains) {
    assertThat(chains(marked, Kind.STRIKE)).isEqualTo(chains);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          [A drone hit a school in Kyiv.] (Reuters) (The Hill) => Reuters; The Hill
          [A drone hit a school in Kyiv.] (AFP via France 24) => France 24 <- AFP
          The U.S. military says [it hit a site near Sanaa]. (Reuters) (The Hill) => Reuters <- U.S. military; The Hill <- U.S. military
          The Rapid Support Forces (RSF) say [they took the town of Babanusa]. (Al Jazeera) => Al Jazeera <- Rapid Support Forces
          """)
  void creditsOfADigest(String marked, String chains) {
    assertThat(chains(marked, Kind.STRIKE)).isEqualTo(chains);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          [Russian missiles destroyed the plant], Andrii Hota, the chairman of the board of its owner Centrenergo, told Interfax-Ukraine, online.ua reported. => online.ua <- Interfax-Ukraine <- Andrii Hota
          [Russia fired 33 missiles], the Ukrainian Air Force said, according to Babel. => Babel <- Ukrainian Air Force
          [Drones struck the plant], governor Gleb Nikitin wrote on Telegram, Reuters reported. => Reuters <- Gleb Nikitin
          [Debris set a fire], governor Igor Babushkin said, according to Ukrainska Pravda, which cited Reuters. => Ukrainska Pravda <- Reuters <- Igor Babushkin
          [Ukrainian drones attacked the power grid], the Russian Defence Ministry said, Devdiscourse reported, citing Reuters. => Devdiscourse <- Reuters <- Russian Defence Ministry
          [The gas plant will be out of operation], Reuters reported, citing unnamed sources, according to Euromaidan Press. => Euromaidan Press <- Reuters <- sources (unnamed)
          [Kyiv and Moscow concluded an agreement], RBC-Ukraine wrote with reference to the Financial Times, which cited four Ukrainian officials. => RBC-Ukraine <- Financial Times <- 4 Ukrainian officials (unnamed)
          [Drones hit the depot], the Kremlin said, TASS reported, citing spokesman Dmitry Peskov. => TASS <- Dmitry Peskov
          [A strike hit a substation], Foreign Minister Andrii Sybiha said, Ukrainska Pravda reported, citing also the Kherson administration. => Ukrainska Pravda <- Andrii Sybiha; Ukrainska Pravda <- Kherson administration
          Peskov said that [such fakes were being published], The Moscow Times reported. => The Moscow Times <- Peskov
          Reuters, citing the Financial Times, reported that officials said [talks had begun]. => Reuters <- Financial Times <- officials (unnamed)
          Meduza wrote, with reference to the Financial Times, that [diplomats had come back to Doha]. => Meduza <- Financial Times
          [Talks are being held], the Greek daily Naftemporiki wrote, citing Reuters. => Naftemporiki <- Reuters
          The Kyiv Independent quoted a Ukrainian diplomat as saying that [talks went on]. => The Kyiv Independent <- Ukrainian diplomat (unnamed)
          """)
  void aChainAtTheEndOrTheStart(String marked, String chains) {
    assertThat(chains(marked, Kind.STRIKE)).isEqualTo(chains);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Talks went on, UNN reported, citing the Financial Times.|[Kyiv reduced its attacks], a Ukrainian official told the newspaper. => UNN <- Financial Times <- Ukrainian official (unnamed)
          Kyiv and Moscow concluded a deal, UNN wrote with reference to the Financial Times, which cited four officials.|[Qatar began to mediate], the officials said. => UNN <- Financial Times <- 4 officials (unnamed)
          Talks went on, UNN reported, citing the Financial Times.|[It ended in March], according to the newspaper's sources. => UNN <- Financial Times <- sources (unnamed)
          """)
  void whoToldAnOutletStaysBehindIt(String marked, String chains) {
    assertThat(chains(marked, Kind.STRIKE)).isEqualTo(chains);
  }

  @Test
  void whatIsSaidEndsWhereItIsSaidWhoSaysIt() {
    String said = "Russia fired 33 missiles at Ukraine";
    String text = said + ", the Ukrainian Air Force said, Babel reported, citing Reuters.";
    Text cut = ENGLISH.text(report(text, ""));
    Span content = Attribution.of(cut, MENTIONS.find(cut)).content(new Span(0, text.length()), 8);
    assertThat(content).isEqualTo(new Span(0, said.length()));
  }

  @Test
  void whereTwoAccuseEachOtherEachDeedRestsOnTheOther() {
    assertThat(Lines.of("Russia and Ukraine accused each other of violating the truce."))
        .filteredOn(line -> line.startsWith("breach"))
        .satisfiesExactlyInAnyOrder(
            line -> assertThat(line).startsWith("breach RUS>UKR").endsWith("| Ukraine"),
            line -> assertThat(line).startsWith("breach UKR>RUS").endsWith("| Russia"));
  }

  @Test
  void aSpeechActRestsOnItsSpeaker() {
    String marked = "Ukraine [rejects a proposal by Hungary to stop the strikes].";
    assertThat(chains(marked, Kind.REFUSAL)).isEqualTo("Ukraine");
    assertThat(chains(marked, Kind.STRIKE)).isEqualTo("own word");
  }

  @Test
  void theOutletItselfIsNoLink() {
    assertThat(chains("Two diplomats told Reuters that [contacts went on].", "Reuters"))
        .isEqualTo("2 diplomats (unnamed)");
  }

  @Test
  void aSourceHasItsTypeSideAndCount() {
    Source source =
        of("According to three Ukrainian officials, [a depot burned].", Kind.STRIKE, "")
            .get(0)
            .origin();
    assertThat(source.type().code()).isEqualTo("official");
    assertThat(source.side()).isEqualTo("UKR");
    assertThat(source.count()).isEqualTo(3);
  }

  @Test
  void longTextTakesLinearTime() {
    String text = "\"Said, according to the minister and, he said, \" of ".repeat(20_000);
    Report report = report(text, "");
    Text cut = ENGLISH.text(report);
    assertThat(Attribution.of(cut, MENTIONS.find(cut)).attributed()).isNotNull();
  }

  private static String chains(String marked, Kind kind) {
    return said(of(marked, kind, ""));
  }

  private static String chains(String marked, String outlet) {
    return said(of(marked, Kind.STRIKE, outlet));
  }

  private static String said(List<Chain> chains) {
    return chains.isEmpty()
        ? "own word"
        : chains.stream().map(Chain::toString).collect(Collectors.joining("; "));
  }

  private static List<Chain> of(String marked, Kind kind, String outlet) {
    String text = marked.replace('|', '\n');
    int start = text.indexOf('[');
    int end = text.indexOf(']') - 1;
    Text cut = ENGLISH.text(report(text.replace("[", "").replace("]", ""), outlet));
    return Attribution.of(cut, MENTIONS.find(cut)).chains(List.of(new Span(start, end)), kind);
  }

  private static Report report(String text, String outlet) {
    return new Report("r", "", outlet, new Published("2024-10-30"), "en", "", text);
  }
}

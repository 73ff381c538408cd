package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One sentence in, a line for each of its claims out; an ampersand stands between two lines. {@link
 * Lines} says what a line holds.
 */
class LinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Kyiv struck a refinery in Ryazan on Monday. => strike UKR>RUS refinery @Ryazan 2025-03-17 happened
          Ukrainian drones struck an oil refinery in Ryazan on Monday. => strike UKR>RUS refinery @Ryazan 2025-03-17 by drone happened
          Russia attacked Ukrainian power plants overnight. => strike RUS>UKR power-plant 2025-03-18/2025-03-19 happened
          Russian forces shelled Kherson on Tuesday. => strike RUS>UKR none @Kherson 2025-03-18 by artillery happened
          A power plant in Kharkiv was hit by Russian missiles on Tuesday. => strike RUS>UKR power-plant @Kharkiv 2025-03-18 by missile happened
          A Russian missile strike on Odesa killed three people on Sunday. => strike RUS>UKR none @Odesa 2025-03-16 by missile 3 killed happened
          Two people were killed in a Russian drone attack on Kharkiv. => strike RUS>UKR none @Kharkiv 2025-03-19 by drone 2 killed happened
          Israeli airstrikes on Beirut killed 12 people on Monday. => strike ISR>LBN none 2025-03-17 by missile 12 killed happened
          Hezbollah fired rockets at Haifa on Monday. => strike HEZBOLLAH>ISR none @Haifa 2025-03-17 by artillery happened
          The Israeli military denied that it had bombed a hospital in Gaza. => strike ISR>PSE hospital @Gaza 2025-03-19 by bomb denied | Israeli military
          Russia and Ukraine struck each other's energy facilities on Monday. => strike RUS>UKR energy 2025-03-17 happened & strike UKR>RUS energy 2025-03-17 happened
          Ukraine may have hit the refinery in Ryazan. => strike UKR>RUS refinery @Ryazan possible
          Houthi missiles hit a cargo ship in the Red Sea on Tuesday. => strike HOUTHIS shipping @Red Sea 2025-03-18 by missile happened
          Russia launched 147 drones at Ukraine overnight. => strike RUS>UKR none 2025-03-18/2025-03-19 by drone 147 count drones happened
          Rebels attacked an army base in northern Mali on Saturday. => strike REBELS>MLI military @northern Mali 2025-03-15 happened
          The port of Odesa was shelled by Russian forces on Sunday. => strike RUS>UKR port @Odesa 2025-03-16 by artillery happened
          Ukraine's drone strike on a refinery in Ryazan killed two workers, officials said. => strike UKR>RUS refinery @Ryazan 2025-03-19 by drone 2 killed workers happened | officials (unnamed)
          Russian artillery is shelling Kherson. => strike RUS>UKR none @Kherson ../2025-03-19 by artillery ongoing
          Israel carried out air strikes on southern Lebanon on Monday. => strike ISR>LBN none @southern Lebanon 2025-03-17 happened
          An apartment building in Kharkiv was destroyed by a Russian missile on Monday. => strike RUS>UKR residential @Kharkiv 2025-03-17 by missile happened
          Pakistani jets struck targets in eastern Afghanistan on Tuesday, killing 46 people. => strike PAK>AFG none @eastern Afghanistan 2025-03-18 by missile 46 killed happened
          RSF fighters attacked a hospital in El Fasher on Friday. => strike RSF>SDN hospital @El Fasher 2025-03-14 happened
          """)
  void strike(String sentence, String lines) {
    check(sentence, lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Russian troops captured the town of Avdiivka on Monday. => offensive RUS>UKR territory @Avdiivka 2025-03-17 happened
          Ukrainian forces crossed into the Kursk region on 6 August. => offensive UKR>RUS territory @Kursk region 2024-08-06 happened
          Ukraine's offensive in the Kursk region began on 6 August. => offensive UKR>RUS territory @Kursk region 2024-08-06 happened
          The M23 rebels seized Goma in January. => offensive M23>COD territory @Goma 2025-01-01/2025-01-31 happened
          Israel launched a ground operation in southern Lebanon on Tuesday. => offensive ISR>LBN territory @southern Lebanon 2025-03-18 happened
          The RSF captured El Fasher on Sunday. => offensive RSF>SDN territory @El Fasher 2025-03-16 happened
          Syrian rebels seized Aleppo on Saturday. => offensive SYRIAN OPPOSITION>SYR territory @Aleppo 2025-03-15 happened
          Russia's army advanced into Pokrovsk on Monday. => offensive RUS>UKR territory @Pokrovsk 2025-03-17 happened
          Rwanda-backed M23 rebels entered Bukavu on Friday. => offensive M23>COD territory @Bukavu 2025-03-14 happened
          """)
  void offensive(String sentence, String lines) {
    check(sentence, lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Ukraine refrained from attacks on Russian refineries last winter. => restraint UKR>RUS refinery 2024-12-01/2025-02-28 happened
          Russia will halt strikes on Ukrainian energy facilities for 30 days. => restraint RUS>UKR energy 2025-03-19 30 days planned
          Russia and Ukraine have both reduced attacks on each other's energy facilities. => restraint RUS>UKR energy 2025-03-19 happened & restraint UKR>RUS energy 2025-03-19 happened
          Ukraine has stopped attacks on Russian refineries. => restraint UKR>RUS refinery ../2025-03-19 ongoing
          Russia held back from large strikes on the Ukrainian grid last winter. => restraint RUS>UKR grid 2024-12-01/2025-02-28 happened
          Moscow and Kyiv had reduced the frequency of their attacks on each other's energy infrastructure in recent weeks. => restraint RUS>UKR energy 2025-02-19/2025-03-19 happened & restraint UKR>RUS energy 2025-02-19/2025-03-19 happened
          Israel suspended its air strikes on Lebanon on Monday. => restraint ISR>LBN none 2025-03-17 happened
          The Houthis paused attacks on ships in the Red Sea in January. => restraint HOUTHIS shipping @Red Sea 2025-01-01/2025-01-31 happened
          """)
  void restraint(String sentence, String lines) {
    check(sentence, lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Russia and Ukraine held talks in Istanbul on Monday. => talks RUS+UKR none @Istanbul 2025-03-17 concluded happened
          Russian and Ukrainian delegations will meet in Istanbul next week. => talks RUS+UKR none @Istanbul 2025-03-24/2025-03-30 planned planned
          Preliminary talks between Russia and Ukraine are under way. => talks RUS+UKR none ../2025-03-19 exploratory ongoing
          Talks between Israel and Hamas broke down on Monday. => talks HAMAS+ISR none 2025-03-17 broken-off happened
          Indirect talks between Israel and Hamas resumed in Doha on Tuesday. => talks HAMAS+ISR none @Doha 2025-03-18/2025-03-19 resumed ongoing
          Negotiations between Sudan's army and the RSF have been suspended. => talks RSF+SDN none 2025-03-19 suspended happened
          Zelensky met Trump in Washington on Monday. => talks UKR+USA none @Washington 2025-03-17 concluded happened
          Armenia and Azerbaijan began talks on a peace treaty on Monday. => talks ARM+AZE none 2025-03-17/2025-03-19 ongoing ongoing
          Israel and Hamas resumed indirect talks in Cairo on Monday. => talks HAMAS+ISR none @Cairo 2025-03-17/2025-03-19 resumed ongoing
          Russia and Ukraine will hold a new round of talks in Istanbul on Thursday. => talks RUS+UKR none @Istanbul 2025-03-20 planned planned
          Representatives of Sudan's army and the RSF met in Jeddah on Sunday. => talks RSF+SDN none @Jeddah 2025-03-16 concluded happened
          Israel and Lebanon held talks mediated by the United States on Wednesday. => talks ISR+LBN via USA none 2025-03-19 concluded happened
          Zelensky spoke with Putin by phone on Tuesday, the Kremlin said. => talks RUS+UKR none 2025-03-18 concluded happened | Kremlin
          Negotiations between Russia and Ukraine have collapsed. => talks RUS+UKR none 2025-03-19 broken-off happened
          Ukraine and Russia are in preliminary talks, with Qatar as the mediator, on stopping strikes on each other's energy infrastructure. => talks RUS+UKR via QAT energy ../2025-03-19 exploratory ongoing
          Ukraine and Russia are negotiating a halt to strikes on energy facilities. => talks RUS+UKR energy ../2025-03-19 ongoing ongoing
          Russia and Ukraine may hold talks next month. => talks RUS+UKR none 2025-04-01/2025-04-30 planned possible
          """)
  void talks(String sentence, String lines) {
    check(sentence, lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Israel and Hezbollah agreed to a ceasefire on Tuesday. => agreement HEZBOLLAH+ISR ceasefire 2025-03-18 concluded happened
          The ceasefire between Israel and Hezbollah is holding. => agreement HEZBOLLAH+ISR ceasefire ../2025-03-19 in-force ongoing
          The truce between Israel and Hamas ended on Tuesday. => agreement HAMAS+ISR ceasefire 2025-03-18 ended happened
          Russia and Ukraine concluded a tacit agreement on energy last autumn. => agreement RUS+UKR energy 2024-09-01/2024-11-30 tacit concluded happened
          Russia and Ukraine could agree to a truce. => agreement RUS+UKR ceasefire proposed possible
          Armenia and Azerbaijan signed a peace treaty on Monday. => agreement ARM+AZE none 2025-03-17 written concluded happened
          The ceasefire between Israel and Hamas expired on Saturday. => agreement HAMAS+ISR ceasefire 2025-03-15 ended happened
          Israel and Hamas reached a ceasefire agreement on Wednesday. => agreement HAMAS+ISR ceasefire 2025-03-19 concluded happened
          Russia and Ukraine signed a memorandum on a ceasefire on Monday. => agreement RUS+UKR ceasefire 2025-03-17 written concluded happened
          The truce between Armenia and Azerbaijan collapsed on Tuesday. => agreement ARM+AZE ceasefire 2025-03-18 ended happened
          There is no agreement between Russia and Ukraine. => agreement RUS+UKR none 2025-03-19 concluded denied
          Ukraine and Russia reached a tacit agreement in autumn 2023 not to strike each other's energy facilities. => agreement RUS+UKR energy 2023-09-01/2023-11-30 tacit concluded happened
          """)
  void agreement(String sentence, String lines) {
    check(sentence, lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Russia accused Ukraine of violating the ceasefire. => breach UKR>RUS ceasefire 2025-03-19 happened | Russia
          Ukraine violated the moratorium, Russia said. => breach UKR>RUS none 2025-03-19 happened | Russia
          Hamas has broken the truce, Israel said on Monday. => breach HAMAS>ISR ceasefire 2025-03-19 happened | Israel
          Lebanon accused Israel of violating the truce. => breach ISR>LBN ceasefire 2025-03-19 happened | Lebanon
          Russia and Ukraine accused each other of violating the truce. => breach RUS>UKR ceasefire 2025-03-19 happened | Ukraine & breach UKR>RUS ceasefire 2025-03-19 happened | Russia
          Hezbollah accused Israel of breaking the ceasefire. => breach ISR>HEZBOLLAH ceasefire 2025-03-19 happened | Hezbollah
          Netanyahu called the fire from Lebanon a serious violation of the ceasefire. => breach LBN>ISR ceasefire 2025-03-19 happened | Netanyahu
          Russia says that Ukraine has violated the moratorium on strikes on energy facilities. => breach UKR>RUS energy 2025-03-19 happened | Russia
          India accused Pakistan of violating the ceasefire along the border on Saturday. => breach PAK>IND ceasefire 2025-03-15 happened | India
          """)
  void breach(String sentence, String lines) {
    check(sentence, lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Ukraine proposed a 30-day ceasefire. => offer UKR ceasefire 2025-03-19 30 days ceasefire happened | Ukraine
          Russia is ready for talks with Ukraine. => offer RUS>UKR none 2025-03-19 happened
          Hamas offered to release all hostages in exchange for a truce. => offer HAMAS prisoners 2025-03-19 happened | Hamas
          Iran is ready to negotiate with the United States. => offer IRN>USA none 2025-03-19 happened
          Kyiv is ready for a ceasefire. => offer UKR ceasefire 2025-03-19 happened
          Turkey offered to host talks between Russia and Ukraine. => offer TUR>RUS+UKR none 2025-03-19 happened | Turkey
          Putin proposed direct talks with Ukraine in Istanbul. => offer RUS>UKR none @Istanbul 2025-03-19 happened | Putin
          """)
  void offer(String sentence, String lines) {
    check(sentence, lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Hamas demands an Israeli withdrawal from Gaza. => demand HAMAS>ISR troops @Gaza 2025-03-19 happened | Hamas
          Israel demanded the release of all hostages. => demand ISR prisoners 2025-03-19 happened | Israel
          Ukraine demands the withdrawal of Russian troops. => demand UKR>RUS troops 2025-03-19 happened | Ukraine
          """)
  void demand(String sentence, String lines) {
    check(sentence, lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Ukraine refuses to cede territory. => refusal UKR none 2025-03-19 happened | Ukraine
          Iran ruled out direct talks with the United States. => refusal IRN>USA none 2025-03-19 happened | Iran
          Russia ruled out a truce. => refusal RUS ceasefire 2025-03-19 happened | Russia
          Hamas turned down an Israeli proposal for a truce. => refusal HAMAS>ISR ceasefire 2025-03-19 happened & offer ISR>HAMAS ceasefire 2025-03-19 happened
          Netanyahu will not accept a ceasefire with Hamas. => refusal ISR>HAMAS ceasefire 2025-03-19 happened
          """)
  void refusal(String sentence, String lines) {
    check(sentence, lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Israel threatened to strike Iranian nuclear facilities. => threat ISR>IRN nuclear-plant 2025-03-19 happened | Israel
          The Houthis vowed to resume attacks on Israeli ships. => threat HOUTHIS>ISR shipping 2025-03-19 happened | Houthis
          Russia plans to attack Ukraine's power grid. => threat RUS>UKR grid 2025-03-19 happened
          Hezbollah warned that it would strike Israel. => threat HEZBOLLAH>ISR none 2025-03-19 happened | Hezbollah
          Putin threatened to strike Kyiv. => threat RUS>UKR none 2025-03-19 happened | Putin
          North Korea threatened to attack South Korea. => threat PRK>KOR none 2025-03-19 happened | North Korea
          Israel will continue to strike Hamas, Netanyahu said. => threat ISR>HAMAS none 2025-03-19 happened | Netanyahu
          """)
  void threat(String sentence, String lines) {
    check(sentence, lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          France urged Israel to halt its strikes on Lebanon. => appeal FRA>ISR none 2025-03-19 happened | France
          The UN called for a ceasefire in Gaza. => appeal UN ceasefire @Gaza 2025-03-19 happened | UN
          The United States called on Russia to stop its attacks on Ukraine. => appeal USA>RUS none 2025-03-19 happened | United States
          China urged Russia and Ukraine to resume talks. => appeal CHN>RUS+UKR none 2025-03-19 happened | China
          Guterres urged Israel and Hamas to agree to a ceasefire. => appeal UN>HAMAS+ISR ceasefire 2025-03-19 happened | Guterres
          The European Union called on Israel to lift the blockade of Gaza. => appeal EU>ISR none @Gaza 2025-03-19 happened | European Union
          Pope Francis appealed for a truce in Gaza. => appeal VAT ceasefire @Gaza 2025-03-19 happened | Pope Francis
          Germany urged Russia to accept the ceasefire. => appeal DEU>RUS ceasefire 2025-03-19 happened | Germany
          """)
  void appeal(String sentence, String lines) {
    check(sentence, lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Two million people in Ukraine were without power on Monday. => damage ?>UKR none @Ukraine 2025-03-17 2000000 count people without power happened
          More than 48,000 Palestinians have been killed in Gaza since the war began. => damage ?>PSE none @Gaza 2025-03-19 ~48000 killed Palestinians happened
          """)
  void damage(String sentence, String lines) {
    check(sentence, lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Russia controls about a fifth of Ukraine. => control RUS>UKR territory ../2025-03-19 ~0.2 share Ukraine ongoing
          """)
  void control(String sentence, String lines) {
    check(sentence, lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Ukraine struck a refinery in Ryazan, the Russian Defence Ministry said. => strike UKR>RUS refinery @Ryazan 2025-03-19 happened | Russian Defence Ministry
          According to four Ukrainian officials, Russia has reduced its attacks on the grid. => restraint RUS>UKR grid 2025-03-19 happened | 4 Ukrainian officials (unnamed)
          The Financial Times reported, citing four Ukrainian officials, that Russia and Ukraine had begun talks. => talks RUS+UKR none ../2025-03-19 ongoing ongoing | Financial Times <- 4 Ukrainian officials (unnamed)
          Russia hit a power plant in Odesa, Reuters reported, citing a Ukrainian official. => strike RUS>UKR power-plant @Odesa 2025-03-19 happened | Reuters <- Ukrainian official (unnamed)
          "Russia has violated the truce," Ukrainian Foreign Minister Andrii Sybiha said. => breach RUS>UKR ceasefire 2025-03-19 happened | Andrii Sybiha
          The Kremlin denied that Russia and Ukraine had held talks. => talks RUS+UKR none 2025-03-19 concluded denied | Kremlin
          A Kremlin spokesman said that Ukraine had attacked a gas station in Sudzha. => strike UKR>RUS none @Sudzha 2025-03-19 happened | Kremlin spokesman (unnamed)
          Israel struck Beirut, Lebanese state media reported. => strike ISR>LBN none 2025-03-19 happened | Lebanese state media (unnamed)
          Haaretz reported, citing two Israeli officials, that Israel and Hamas were close to a deal. => agreement HAMAS+ISR none proposed possible | Haaretz <- 2 Israeli officials (unnamed)
          Ukraine struck a refinery in Ryazan, according to Russia's Defence Ministry and the region's governor. => strike UKR>RUS refinery @Ryazan 2025-03-19 happened | Russia's Defence Ministry; region's governor (unnamed)
          """)
  void whoseWord(String sentence, String lines) {
    check(sentence, lines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The union rejected the pay offer.",
        "The minister met farmers on Monday.",
        "A heavy storm hit the coast of Florida.",
        "The court rejected the appeal.",
        "Dortmund beat Madrid after a late strike by Adeyemi.",
        "The two companies reached an agreement on a merger.",
        "A heart attack killed the singer.",
        "Teachers in Chicago are on strike.",
        "The bank cut interest rates on Thursday."
      })
  void whatIsNoWarIsNoClaim(String sentence) {
    assertThat(Lines.of(sentence)).isEmpty();
  }

  private static void check(String sentence, String lines) {
    assertThat(String.join(" & ", Lines.ofWar(sentence))).isEqualTo(lines);
  }
}

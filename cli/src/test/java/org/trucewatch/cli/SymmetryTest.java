package org.trucewatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trucewatch.claims.Chain;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Place;
import org.trucewatch.claims.Published;
import org.trucewatch.claims.Quantity;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.dossier.Dossier;
import org.trucewatch.reading.Reader;

/**
 * The reader knows no sides: with Ukraine and Russia changed for each other in a report, its claims
 * are the same with the two changed for each other.
 */
final class SymmetryTest {
  /** Names that mean the same of each side, longest first where one is part of another. */
  private static final List<List<String>> PAIRS =
      List.of(
          List.of("Ukrainian", "Russian"),
          List.of("Ukraine", "Russia"),
          List.of("UKRAINE", "RUSSIA"),
          List.of("Ukrainians", "Russians"),
          List.of("Kyiv", "Moscow"),
          List.of("Volodymyr Zelensky", "Vladimir Putin"),
          List.of("Zelensky", "Putin"),
          List.of("Odesa", "Ryazan"),
          List.of("Kharkiv", "Belgorod"),
          List.of("Andrii Sybiha", "Sergei Lavrov"),
          List.of("Sybiha", "Lavrov"),
          List.of("UKR", "RUS"));

  /** Other names of either side: a report with one of them is not changed by {@link #PAIRS}. */
  private static final Pattern OTHER =
      Pattern.compile(
          "Kremlin|Peskov|Podolyak|Kursk|Crimea|Donbas|Kherson|Sudzha|Zakharova|Lytvyn|Shmyhal|DTEK"
              + "|Telegram|Naftogaz|Lukoil|Gazprom|Kovalenko|Palisa|Tykhyi|Umerov|Polishchuk|Prokudin"
              + "|[Rr]egion|Verkhovna|Duma|General Staff|Novatek|Rosneft|Energoatom|Ukrenergo|Druzhba"
              + "|Pravda|Interfax|RIA|TASS|Meduza|RBC|UNN|Novaya|Insider|Fakti|Babel|Liga|Zbruc|ISW"
              + "|Black Sea|Dnipro|TPP|St Petersburg|Brovdi|Kuleba|Shoigu|Astrakhan|Nizhnekamsk|Orenburg|Trypilska");

  private static final Map<String, String> OTHER_SIDE = new HashMap<>();
  private static final Pattern NAME;

  static {
    for (List<String> pair : PAIRS) {
      OTHER_SIDE.put(pair.get(0), pair.get(1));
      OTHER_SIDE.put(pair.get(1), pair.get(0));
    }
    NAME =
        Pattern.compile(
            OTHER_SIDE.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
  }

  private static final Path FOLDER = Path.of("..", "dossiers", "ukraine-russia-energy");
  private static final Reader READER = Reader.of(DossierFolder.load(FOLDER));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Russia struck a power plant in Odesa on Monday.",
        "A refinery in Ryazan was hit by Ukrainian drones on Monday.",
        "Ukrainian forces captured two villages in Russia.",
        "Russia has reduced its strikes on Ukrainian power plants.",
        "Russia and Ukraine held talks in Istanbul on Monday.",
        "Ukraine and Russia agreed to a truce, Reuters reported, citing a Ukrainian official.",
        "Russia accused Ukraine of violating the truce.",
        "Moscow and Kyiv accused each other of violating the truce.",
        "Ukraine proposed a truce and Russia rejected it.",
        "\"Russia has broken the truce,\" Volodymyr Zelensky said.",
        "Vladimir Putin threatened to strike Kyiv.",
        "France urged Russia to halt its strikes on Ukraine.",
        "Ukraine demanded that Russia withdraw its troops.",
        "The Ukrainian army denied that it had bombed a hospital in Belgorod.",
        "Ukraine's air force shot down 30 Russian drones.",
        "If Ukraine attacks the Russian grid, Moscow will respond.",
        "Russia controls a fifth of Ukraine."
      })
  void aSentence(String text) {
    Report report = report("", text);
    assertThat(lines(changed(report), false)).isNotEmpty().isEqualTo(lines(report, true));
  }

  /** The tagger has its favourites: "16 of Russia's 38" and "16 of Ukraine's 38" are two to it. */
  @Test
  void fourOfFiveSampleReports() {
    List<Report> reports = plain();
    List<String> differ = new ArrayList<>();
    for (Report r : reports) {
      List<String> here = lines(r, true);
      List<String> there = lines(changed(r), false);
      if (!there.equals(here)) {
        differ.add(
            "%s%n  %s%n  %s"
                .formatted(r.id(), String.join("\n  ", here), String.join("\n  ", there)));
      }
    }
    assertThat(reports).hasSizeGreaterThan(20);
    assertThat(differ).as("of %d", reports.size()).hasSizeLessThanOrEqualTo(reports.size() / 5);
  }

  private static List<Report> plain() {
    List<Report> reports = new ArrayList<>();
    try (ReportFiles files =
        new ReportFiles(
            List.of(FOLDER.resolve("reports").toString()),
            new ByteArrayInputStream(new byte[0]),
            ReportOptions.NONE)) {
      while (files.hasNext()) {
        if (files.next() instanceof Incoming.Taken taken
            && !OTHER.matcher(taken.claims().report().text()).find()) {
          reports.add(taken.claims().report());
        }
      }
    }
    return reports;
  }

  private static Report report(String title, String text) {
    return new Report("r", "", "", new Published("2025-03-19"), "en", title, text);
  }

  private static Report changed(Report r) {
    return new Report(
        r.id(),
        r.url(),
        r.outlet(),
        r.published(),
        r.language(),
        changed(r.title()),
        changed(r.text()));
  }

  private static String changed(String text) {
    return NAME.matcher(text).replaceAll(m -> Matcher.quoteReplacement(other(m.group())));
  }

  private static String other(String name) {
    return OTHER_SIDE.getOrDefault(name, name);
  }

  private static List<String> changed(List<String> texts) {
    return texts.stream().map(SymmetryTest::changed).toList();
  }

  /** The claims, a line each, in no order: what two do to each other has none. */
  private static List<String> lines(Report report, boolean change) {
    ClaimText text = new ClaimText(Dossier.EMPTY);
    List<String> lines = new ArrayList<>();
    for (Claim claim : READER.read(report).claims()) {
      String words =
          claim.evidence().stream()
              .map(e -> e.of(report.text()))
              .collect(Collectors.joining(" ... "));
      Claim c = change ? changed(claim) : claim;
      lines.add(
          "%s | %s %s | %s"
              .formatted(text.line(c), c.chains(), c.because(), change ? changed(words) : words));
    }
    return lines.stream().sorted().toList();
  }

  private static Claim changed(Claim c) {
    return c.but()
        .actors(changed(c.actors()))
        .targets(changed(c.targets()))
        .mediators(changed(c.mediators()))
        .facility(changed(c.facility()))
        .place(new Place(changed(c.place().name()), other(c.place().country())))
        .quantities(
            c.quantities().stream()
                .map(q -> new Quantity(q.value(), q.unit(), changed(q.of()), q.approximate()))
                .toList())
        .because(changed(c.because()))
        .chains(
            c.chains().stream()
                .map(h -> new Chain(h.links().stream().map(SymmetryTest::changed).toList()))
                .toList())
        .build();
  }

  private static Source changed(Source s) {
    return new Source(
        s.type(), changed(s.name()), s.named(), s.count(), other(s.side()), changed(s.role()));
  }
}

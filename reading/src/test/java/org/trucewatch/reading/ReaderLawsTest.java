package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Published;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportClaims;
import org.trucewatch.claims.Span;

/** What holds for every text, tried on random ones; the number of the repetition is the seed. */
class ReaderLawsTest {
  private static final String REPORT =
      """
      Ukraine says Russia struck a power plant in Odesa after "truce" talks
      Russian drones struck a thermal power plant in the Odesa region on Tuesday, killing two people, Ukraine's air force \
      said, according to Reuters.
      The Financial Times reported, citing four Ukrainian officials, that Moscow and Kyiv had held preliminary talks on \
      halting strikes on each other's energy infrastructure.
      “We will not stop,” Zelensky told reporters. The Kremlin denied that it had violated the truce of 18 March.
      Israel and Hezbollah agreed to a ceasefire on Monday; Hamas rejected it, and the UN urged both sides to resume talks.
      Two million people were without power. The rebels hold 40% of the territory.
      """;

  private static final List<String> SALAD =
      List.of(
          ("said that which who after until unless if will not may could denied accused of violating the truce talks with"
                  + " between each other , . ; : \" ' ( ) - — “ ” Russia Ukraine's Kyiv Israeli Hamas UN Reuters citing"
                  + " officials according to he they both sides struck killing 12 % $5 million 30-day last Monday since 18"
                  + " March 2025 agreement ceasefire proposed rejects threatened to attack urged without power controls"
                  + " \n . \n")
              .split(" ", -1));

  private static final String SIGNS =
      "aZ0 .,;:'\"()-\n\r\t\u0000\u0007\u001b\u00a0\u00ad\u200b\u2028\ufeff\uffff\u0416\u0130\u0131\u00df\u05d0\u4e2d"
          + "\ud83d\ude00\ud800\udc00";

  @RepeatedTest(20)
  void randomSignsAreNoReasonToFail(RepetitionInfo seed) {
    Random random = new Random(seed.getCurrentRepetition());
    check(
        random
            .ints(1 + random.nextInt(400), 0, SIGNS.length())
            .mapToObj(i -> "" + SIGNS.charAt(i))
            .collect(Collectors.joining()));
  }

  @RepeatedTest(40)
  void randomWordsAreNoReasonToFail(RepetitionInfo seed) {
    Random random = new Random(seed.getCurrentRepetition());
    check(
        random
            .ints(1 + random.nextInt(300), 0, SALAD.size())
            .mapToObj(SALAD::get)
            .collect(Collectors.joining(" ")));
  }

  @RepeatedTest(40)
  void aReportThatIsCutAnywhereIsNoReasonToFail(RepetitionInfo seed) {
    Random random = new Random(seed.getCurrentRepetition());
    StringBuilder text = new StringBuilder(REPORT);
    for (int n = random.nextInt(12); n >= 0; n--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(60)));
        case 1 -> text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
        case 2 -> text.insert(at, REPORT, 0, random.nextInt(REPORT.length()));
        default -> text.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
    }
    check(text.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\n",
        ".",
        "\"",
        "that",
        "\u0000",
        "\ud800",
        "struck",
        "Russia",
        "Russia struck",
        "said Russia",
        "accused of",
        "talks between",
        "between and",
        "not",
        "citing",
        "(Reuters)"
      })
  void nextToNothingIsNoReasonToFail(String text) {
    check(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tomorrow", "Kyiv", "REPORT"})
  void anyTitleWillDo(String title) {
    for (String text : List.of(title + "\nRussia struck Odesa.", "Russia struck Odesa.")) {
      Report report = new Report("r", "", "", Published.UNKNOWN, "en", title, text);
      check(Lines.reader().read(report));
    }
  }

  private static void check(String text) {
    check(Lines.reader().read(Lines.report("", text)));
  }

  private static void check(ReportClaims read) {
    String text = read.report().text();
    List<String> ids = new ArrayList<>();
    for (Claim claim : read.claims()) {
      ids.add(claim.id());
      for (Span span : claim.evidence()) {
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        assertThat(span.of(text)).isNotBlank();
      }
      assertThat(Lines.line(claim)).doesNotContain("null");
      assertThat(Collections.disjoint(claim.actors(), claim.targets())).isTrue();
    }
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(read.claims()).extracting(c -> c.evidence().get(0).start()).isSorted();
  }

  @Test
  void fourThreadsReadWhatOneReadsInAnyOrder() throws Exception {
    List<Report> reports =
        IntStream.range(0, 24).mapToObj(ReaderLawsTest::numbered).collect(Collectors.toList());
    Map<String, ReportClaims> alone = new HashMap<>();
    reports.forEach(r -> alone.put(r.id(), Lines.reader().read(r)));
    Collections.shuffle(reports, new Random(1));
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Callable<ReportClaims>> tasks = new ArrayList<>();
      reports.forEach(r -> tasks.add(() -> Lines.reader().read(r)));
      for (Future<ReportClaims> read : pool.invokeAll(tasks)) {
        assertThat(read.get()).isEqualTo(alone.get(read.get().report().id()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static Report numbered(int n) {
    String[] lines = REPORT.split("\n", -1);
    List<String> some = new ArrayList<>(List.of(lines));
    Collections.shuffle(some, new Random(n));
    String text = String.join("\n", some.subList(0, 1 + n % lines.length));
    return new Report("r" + n, "", "", new Published("2025-03-19"), "en", "", text);
  }

  @Test
  void aLongerReportHasNoMoreClaimsThanItsParts() {
    int blocks = 50;
    String one = REPORT + "\n";
    int single = evidence(Lines.read(one));
    List<Claim> all = Lines.read(one.repeat(blocks));
    assertThat(evidence(all)).isLessThanOrEqualTo(2 * blocks * single);
    for (int block = 0; block < blocks; block++) {
      Span here = new Span(block * one.length(), (block + 1) * one.length());
      assertThat(all.stream().flatMap(c -> c.evidence().stream()).filter(here::covers).count())
          .as("block " + block)
          .isGreaterThanOrEqualTo(single / 2);
    }
  }

  private static int evidence(List<Claim> claims) {
    return claims.stream().mapToInt(c -> c.evidence().size()).sum();
  }
}

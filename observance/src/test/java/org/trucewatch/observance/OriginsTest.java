package org.trucewatch.observance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trucewatch.observance.Story.reportOf;
import static org.trucewatch.observance.Story.told;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.ReportClaims;

class OriginsTest {
  @ParameterizedTest
  @CsvSource({
    "Meduza, Financial Times > ?UKR,        Financial Times, UKR",
    "Meduza, FT > ?,                        Financial Times, ''",
    "Meduza, Reuters > FT > ?UKR,           Financial Times, UKR",
    "FT,     ?RUS,                          Financial Times, RUS",
    "Meduza, FT,                            Financial Times, ''",
    "Meduza, Washington Post,               The Washington Post, ''",
    "Meduza, FT > Peskov@RUS,               Dmitry Peskov, RUS",
    "Meduza, TASS > Dmitry Peskov@RUS,      Dmitry Peskov, RUS",
    "Meduza, kremlin@RUS,                   Russia, RUS",
    "Meduza, +IAEA,                         IAEA, ''",
    "Meduza, TASS > ?,                      TASS, RUS",
    "Meduza, #fire map,                     fire map, ''",
  })
  void aChainEndsAtWhoeverSaidItFirst(String outlet, String chain, String origin, String side) {
    ReportClaims report =
        reportOf("r", outlet, "2024-10-30", "text", told(Kind.TALKS).said(chain.split(" > ")));

    assertThat(voices(report))
        .extracting(v -> v.origin().name(), Voice::side)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(origin, side));
  }

  @Test
  void aClaimWithoutAChainIsTheOutletsOwnWord() {
    assertThat(voices(reportOf("r", "ft", "2024-10-30", "text", told(Kind.TALKS))))
        .extracting(v -> v.origin().name())
        .containsExactly("Financial Times");
  }

  @Test
  void anOutletThatIsNotKnownIsStillOneOrigin() {
    assertThat(voices(reportOf("r", "", "2024-10-30", "text", told(Kind.TALKS))))
        .extracting(v -> v.origin().name())
        .containsExactly("unknown outlet of report r");
  }

  @Test
  void aNameIsOneHoweverItIsWritten() {
    Story story =
        new Story()
            .report("a", "The Daily  News", "2024-10-30", told(Kind.TALKS))
            .report("b", "daily news", "2024-10-30", told(Kind.TALKS))
            .report("c", "Other", "2024-10-30", told(Kind.TALKS).said("Daily News"));

    assertThat(origins(story.reports())).containsExactly("Daily News");
  }

  @Test
  void twoReportsWithTheSameWordsAreTheFirstPublishersOwn() {
    List<ReportClaims> reports =
        List.of(
            reportOf("a", "Relay", "2024-10-31", "the same\n words", told(Kind.TALKS)),
            reportOf("b", "Reuters", "2024-10-30", "the same words", told(Kind.TALKS)));

    assertThat(origins(reports)).containsExactly("Reuters");
  }

  private static List<Voice> voices(ReportClaims report) {
    List<Cited> cited = cited(List.of(report));
    return new Origins(Samples.WAR, cited).voices(cited.get(0));
  }

  private static List<String> origins(List<ReportClaims> reports) {
    List<Cited> cited = cited(reports);
    return new Origins(Samples.WAR, cited).origins(cited).stream().map(Origin::name).toList();
  }

  static List<Cited> cited(List<ReportClaims> reports) {
    List<Cited> cited = new ArrayList<>();
    for (ReportClaims report : reports) {
      for (Claim claim : report.claims()) {
        cited.add(new Cited(report.report(), claim));
      }
    }
    return cited;
  }
}

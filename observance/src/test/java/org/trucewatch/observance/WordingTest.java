package org.trucewatch.observance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trucewatch.claims.ObjectClass.REFINERY;
import static org.trucewatch.observance.Story.strike;

import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class WordingTest {
  private static final Pattern LIKELIHOOD =
      Pattern.compile(
          "almost no chance|remote|unlikely|improbable|even chance|likely|probabl|almost certain");
  private static final Pattern FORBIDDEN =
      Pattern.compile("100 ?%|\\bcertainly\\b|\\btrue\\b|\\bproven\\b|\\bfact\\b|regime|terror");

  @Test
  void aFindingReadsSo() {
    Finding f =
        VerdictTest.whole(
            new Story()
                .report("a", "Digest", "2025-03-21", ryazan().said("Governor@RUS"))
                .report("b", "Digest", "2025-03-21", ryazan().said("FT"))
                .report("c", "Relay", "2025-03-21", ryazan().said("Reuters", "FT"))
                .judged(Samples.dossier(Samples.MORATORIUM), "2025-05-01"),
            "kremlin",
            "UKR");

    assertThat(f.wording().sentences())
        .containsExactly(
            "Moratorium of 2025 (Kremlin's reading), 2025-03-18 to 2025-04-16:"
                + " a breach by Ukraine is reported, and likely.",
            "It rests on 3 reported claims of 2 distinct origins: alleged by the affected side"
                + " (Governor); reported by a third party (Financial Times).",
            "1 retelling of these origins adds nothing.",
            "Reported: 2025-03-20 Ryazan (refinery).",
            "No dissent is reported.",
            "Confidence in this judgement is moderate.",
            "Coverage is below the threshold: 2 distinct origins of at least 3;"
                + " 26 days in a row without a new report, at most 3 are allowed.",
            "The side that publishes less looks less attacked.",
            "It would strengthen with an admission by Ukraine beside another origin, or with a"
                + " document of no side beside two; it would weaken if another actor or object"
                + " were reported.");
  }

  @RepeatedTest(100)
  void noSentenceSaysMoreThanItMay(RepetitionInfo seed) {
    for (Finding f : Chance.judged(seed.getCurrentRepetition()).findings()) {
      assertThat(f.wording().finding().get(0)).matches(".*(reported|nothing was captured).*");
      assertThat(f.wording().sentences())
          .allSatisfy(
              sentence -> {
                String lower = sentence.toLowerCase(Locale.ROOT);
                assertThat(sentence).endsWith(".");
                assertThat(FORBIDDEN.matcher(lower).find()).as(sentence).isFalse();
                assertThat(LIKELIHOOD.matcher(lower).find() && lower.contains("confidence"))
                    .as(sentence)
                    .isFalse();
              });
      assertThat(f.wording().dissent()).isNotEmpty();
      assertThat(f.wording().change()).isNotEmpty();
    }
  }

  private static Story.Told ryazan() {
    return strike("UKR", "RUS").place("Ryazan", "RUS").object(REFINERY).when("2025-03-20");
  }
}

package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.Published;
import org.trucewatch.claims.Report;

/** Times of texts that tell of the past, and how years, centuries, quarters and hours are told. */
class NarrativeTest {
  private static final English ENGLISH = new English();

  /** Enough years, all long over, to make what follows a narrative. */
  private static final String PAST =
      "The League was founded in 1881. It split in 1884, again in 1885 and once more in 1887.\n";

  private static Text text(String published, String words) {
    return ENGLISH.text(new Report("r", "", "", new Published(published), "en", "", words));
  }

  private static String line(String published, String words, int from) {
    return Times.find(text(published, words)).stream()
        .filter(m -> m.span().start() >= from)
        .map(m -> m.span().of(words) + " = " + m.when())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In May 1891 the fort fell. In August the town had fallen too.                | May 1891 = 1891-05-01/1891-05-31; August = 1891-08-01/1891-08-31
          In November 1891 it rained. In January the river rose.                       | November 1891 = 1891-11-01/1891-11-30; January = 1892-01-01/1892-01-31
          In May 1891 the fort fell to men trained in 1874. In August the town fell.   | May 1891 = 1891-05-01/1891-05-31; 1874 = 1874-01-01/1874-12-31; August = 1891-08-01/1891-08-31
          In May 1891, as papers released in 1999 show, it fell. In June they left.    | May 1891 = 1891-05-01/1891-05-31; 1999 = 1999-01-01/1999-12-31; June = 1891-06-01/1891-06-30
          In May 1891 it fell. Two years earlier it had held. In July they left.       | May 1891 = 1891-05-01/1891-05-31; Two years earlier = 1889-01-01/1889-12-31; July = 1891-07-01/1891-07-31
          The war was lost by 1891. In August of that year they left.                  | by 1891 = ../1891-12-31; August of that year = 1891-08-01/1891-08-31
          On 4 May 1891 they landed. On the 9th they marched and that day they fought. | 4 May 1891 = 1891-05-04; the 9th = 1891-05-09; that day = 1891-05-09
          On 4 May 1891 they landed. This year saw no other landing.                   | 4 May 1891 = 1891-05-04; This year = 1891-01-01/1891-12-31
          On 4 May 1891 they landed. The summer offensive began late.                  | 4 May 1891 = 1891-05-04; The summer = 1891-06-01/1891-08-31
          """)
  void aNarrativeCountsFromItsOwnStory(String words, String line) {
    assertThat(line("2015-03-04", PAST + words, PAST.length())).isEqualTo(line);
  }

  @Test
  void aRangeInAHeadingOpensItsStoryAtTheBeginning() {
    String words = PAST + "The long retreat, 1891-1893\nIn March the bridges were blown.";
    assertThat(line("2015-03-04", words, PAST.length()))
        .isEqualTo("1891-1893 = 1891-01-01/1893-12-31; March = 1891-03-01/1891-03-31");
  }

  @Test
  void aReportWithoutADayTellsNoNarrative() {
    String words = "They signed in March 1991. Earlier this month they met again.";
    assertThat(line("", words, 0))
        .isEqualTo("March 1991 = 1991-03-01/1991-03-31; Earlier this month = undated");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The fleet sailed in 413 BC.                            | 413 BC = -0412-01-01/-0412-12-31
          It lasted from 431 to 404 B.C. in all.                 | from 431 to 404 B.C. = -0430-01-01/-0403-12-31
          The siege of 218-211 BCE was long.                     | 218-211 BCE = -0217-01-01/-0210-12-31
          The walls were built in AD 122 in the north.           | 122 = 0122-01-01/0122-12-31
          It was a port in the 330s BC.                          | the 330s BC = -0338-01-01/-0329-12-31
          Raids began in the ninth century.                      | the ninth century = 0800-01-01/0899-12-31
          It was a port in the 19th century.                     | the 19th century = 1800-01-01/1899-12-31
          The style of the 70s came back in the '80s.            | the 70s = 1970-01-01/1979-12-31; the '80s = 1980-01-01/1989-12-31
          It closed in mid-2010.                                 | mid-2010 = 2010-06-01/2010-07-31
          1987 saw a new wave of strikes.                        | 1987 = 1987-01-01/1987-12-31
          On 7 May, 1945, it ended.                              | 7 May, 1945 = 1945-05-07
          After the 1982 summer offensives they paused.          | 1982 summer = 1982-06-01/1982-08-31
          Profits fell in the last quarter.                      | the last quarter = 2024-07-01/2024-09-30
          The third quarter was weak.                            | The third quarter = 2024-07-01/2024-09-30
          It fell for the rest of 2019.                          | the rest of 2019 = 2019-01-01/2019-12-31
          It ended in the latter half of 2008.                   | the latter half of 2008 = 2008-07-01/2008-12-31
          At 11 a.m. on 3 October they paused.                   | 11 a.m. on 3 October = 2024-10-03
          At 5:34 AM Kyiv time on March 20, 2003 it began.       | 5:34 AM Kyiv time on March 20, 2003 = 2003-03-20
          The port was hit at about 9am today.                   | 9am = 2024-10-30; today = 2024-10-30
          It struck on 4 August. It struck again at 4pm.         | 4 August = 2024-08-04; 4pm. = 2024-08-04
          They will meet this coming Monday.                     | this coming Monday = 2024-11-04
          It began in May and ended ten days after that.         | May = 2024-05-01/2024-05-31; ten days after = undated
          """)
  void places(String words, String line) {
    assertThat(line("2024-10-30", words, 0)).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource({
    "The 4th and 5th Armies moved west.",
    "He is in his 70s.",
    "They won the first quarter of the match.",
    "Reports of a winter truce are false.",
    "They sold 300 BCS machines."
  })
  void leavesAloneWhatIsNoTime(String words) {
    assertThat(line("2024-10-30", words, 0)).isEmpty();
  }

  private static final String[] WORDS =
      ("the in of BC AD century 19 th nineteenth 498 493 to - 's 70 s ' first last quarter third summer"
              + " offensive 1982 1916 mid rest entire year that this decade a . m 11 : 30 am time on 4 May , 1945 later"
              + " earlier two years 0 1 2")
          .split(" ");

  @RepeatedTest(100)
  void neverFails(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder words = new StringBuilder(PAST);
    for (int i = 0; i < 80; i++) {
      words.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(5) == 0 ? "" : " ");
    }
    int end = 0;
    for (TimeMention mention : Times.find(text("2015-03-04", words.toString()))) {
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
      end = mention.span().end();
    }
  }
}

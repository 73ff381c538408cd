package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.Published;
import org.trucewatch.claims.Report;

/** One sentence in, its times out; all published on Wednesday, 30 October 2024. */
class TimesTest {
  private static final English ENGLISH = new English();

  private static Text text(String published, String words) {
    return ENGLISH.text(new Report("r", "", "", new Published(published), "en", "", words));
  }

  private static String line(String published, String words) {
    return Times.find(text(published, words)).stream()
        .map(m -> m.span().of(words) + " = " + m.when())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In recent weeks both reduced attacks.                | recent weeks = 2024-10-02/2024-10-30
          Last fall they agreed. That winter no attack came.   | Last fall = 2023-09-01/2023-11-30; That winter = 2023-12-01/2024-02-29
          Strikes in February and March 2024 cut the power.    | February and March 2024 = 2024-02-01/2024-03-31
          They were close to agreement in August.              | August = 2024-08-01/2024-08-31
          They met on Monday and will meet again on Friday.    | Monday = 2024-10-28; Friday = 2024-11-01
          Talks are scheduled for Monday.                      | Monday = 2024-11-04
          The meeting was due to begin on Sunday.              | Sunday = 2024-11-03
          He spoke on Wednesday.                               | Wednesday = 2024-10-30
          Russia attacked on Tuesday night.                    | Tuesday night = 2024-10-29
          Drones hit the port overnight.                       | overnight = 2024-10-29/2024-10-30
          An overnight attack killed two.                      | overnight = 2024-10-30
          They struck overnight on 22 March.                   | overnight on 22 March = 2024-03-22
          It began early on Friday and ended late Saturday.    | early on Friday = 2024-10-25; late Saturday = 2024-10-26
          He called last night.                                | last night = 2024-10-29
          Yesterday they talked, today they shoot.             | Yesterday = 2024-10-29; today = 2024-10-30
          It struck on 6 August; a day earlier it had not.     | 6 August = 2024-08-06; a day earlier = 2024-08-05
          It struck on 6 August and again two days later.      | 6 August = 2024-08-06; two days later = 2024-08-08
          The depot was hit two days ago.                      | two days ago = 2024-10-28
          A truce was signed three weeks ago.                  | three weeks ago = 2024-10-09
          They met last week.                                  | last week = 2024-10-21/2024-10-27
          They met last month.                                 | last month = 2024-09-01/2024-09-30
          They met earlier this month.                         | earlier this month = 2024-10-01/2024-10-30
          They will meet in the coming days.                   | the coming days = 2024-10-30/..
          The truce has held since 18 March.                   | since 18 March = 2024-03-18/..
          None was killed since the war began on 7 October.    | 7 October = 2024-10-07/..
          The pause holds until Sunday.                        | until Sunday = ../2024-11-03
          It held from 18 March 2024 to 17 April.              | from 18 March 2024 to 17 April = 2024-03-18/2024-04-17
          It lasted from June 2023 to March.                   | from June 2023 to March = 2023-06-01/2024-03-31
          Between June and August 2023 nothing flew.           | Between June and August 2023 = 2023-06-01/2023-08-31
          It will be done by the end of October.               | by the end of October = ../2024-10-31
          It failed in mid-September.                          | mid-September = 2024-09-11/2024-09-20
          It failed in early October.                          | early October = 2024-10-01/2024-10-10
          It failed in late March.                             | late March = 2024-03-21/2024-03-31
          It has fallen since the start of the year.           | since the start of the year = 2024-01-01/..
          In 2002-4 and in the 1990s they fought.              | 2002-4 = 2002-01-01/2004-12-31; the 1990s = 1990-01-01/1999-12-31
          In the past 24 hours, 14 attacks were counted.       | the past 24 hours = 2024-10-29/2024-10-30
          Attacks fell over the past week.                     | the past week = 2024-10-23/2024-10-30
          They refrained for the past 30 days.                 | the past 30 days = 2024-09-30/2024-10-30
          It struck at 3:15 a.m. on Monday.                    | 3:15 a.m. on Monday = 2024-10-28
          It ends in the first quarter of 2025.                | the first quarter of 2025 = 2025-01-01/2025-03-31
          Last winter the lights went out.                     | Last winter = 2023-12-01/2024-02-29
          They met this spring.                                | this spring = 2024-03-01/2024-05-31
          At Easter 2024 guns fell silent.                     | Easter 2024 = 2024-03-31
          A truce was kept on Orthodox Easter 2025.            | Orthodox Easter 2025 = 2025-04-20
          It was signed on 2024-09-30.                         | 2024-09-30 = 2024-09-30
          It was signed on 30.09.2024.                         | 30.09.2024 = 2024-09-30
          It was signed on Oct. 3.                             | Oct. 3 = 2024-10-03
          It was signed on October 3rd.                        | October 3rd = 2024-10-03
          It was signed on the 25th of March.                  | the 25th of March = 2024-03-25
          It held on 18-20 March.                              | 18-20 March = 2024-03-18/2024-03-20
          It was annexed in 2014.                              | 2014 = 2014-01-01/2014-12-31
          The winter of 1941-42 was cold.                      | The winter of 1941-42 = 1941-12-01/1942-02-28
          It will resume after 20 November.                    | after 20 November = 2024-11-21/..
          After Monday's strike they left.                     | Monday = 2024-10-28
          """)
  void places(String words, String line) {
    assertThat(line("2024-10-30", words)).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They fired an S-300 and quoted Resolution 1701.",
        "About 2,000 troops and 2014 people fled.",
        "The ceasefire is for 30 days.",
        "They may march and may fall.",
        "He counted 1200 drones."
      })
  void leavesAloneWhatIsNoTime(String words) {
    assertThat(line("2024-10-30", words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met on Monday.                         | Monday = undated
          The talks began in January 2004.            | January 2004 = 2004-01-01/2004-01-31
          It began on 22 June 1941. In July they ran. | 22 June 1941 = 1941-06-22; July = 1941-07-01/1941-07-31
          """)
  void withoutADayOfPublicationOnlyStatedYearsCount(String words, String line) {
    assertThat(line("", words)).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The October 7 attacks began it.                      | true
          It violates the 2015 nuclear accord.                 | true
          It is the first strike since November.               | true
          It was struck in November.                           | false
          """)
  void tellsApartWhatOnlyNames(String words, boolean aside) {
    assertThat(Times.find(text("2024-10-30", words)))
        .extracting(TimeMention::aside)
        .containsExactly(aside);
  }

  /** The eastern date in the Gregorian calendar; in 2025 both fell on one day. */
  @ParameterizedTest
  @CsvSource({
    "2000, 2000-04-23, 2000-04-30",
    "2024, 2024-03-31, 2024-05-05",
    "2025, 2025-04-20, 2025-04-20"
  })
  void easter(int year, LocalDate west, LocalDate east) {
    assertThat(Feasts.easter(year)).isEqualTo(west);
    assertThat(Feasts.orthodoxEaster(year)).isEqualTo(east);
  }

  private static final String[] WORDS =
      ("the on in since until from to and , - . / : last next this that Monday night early mid May"
              + " March Oct. October 30 31 29 February 2024 1990 s first quarter of week year years two"
              + " days ago later before after weekend winter overnight 3 15 : a.m. half a dozen %"
              + " million killed people were including drones shot down 12 0 99999999999 Easter the end")
          .split(" ");

  @RepeatedTest(200)
  void neverFailsAndNeverOverlaps(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      words.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(5) == 0 ? "" : " ");
    }
    Text text = text(random.nextBoolean() ? "2024-02-29" : "", words.toString());
    int end = 0;
    for (TimeMention mention : Times.find(text)) {
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(mention.to()).isGreaterThan(mention.from());
      end = mention.span().end();
    }
    List<QuantityMention> quantities = Quantities.find(text);
    assertThat(quantities).allSatisfy(q -> assertThat(q.to()).isGreaterThan(q.from()));
  }
}

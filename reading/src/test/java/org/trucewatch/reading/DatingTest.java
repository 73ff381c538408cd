package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.Published;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.Span;
import org.trucewatch.claims.Status;

/** A kind, a status and a text with its evidence in brackets in; the time of the claim out. */
class DatingTest {
  private static final English ENGLISH = new English();

  private static String time(String kind, String status, String published, String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String words = marked.replace("[", "").replace("]", "").replace(" / ", "\n");
    String before = marked.substring(0, start).replace(" / ", "\n");
    int shift = start - before.length();
    int inside = marked.substring(start, end).split(" / ", -1).length - 1;
    Span evidence = new Span(start - shift, end - shift - 2 * inside);
    Text text = ENGLISH.text(new Report("r", "", "", new Published(published), "en", "", words));
    return new Dating(text, Times.find(text))
        .of(Kind.of(kind), Status.of(status), List.of(evidence))
        .toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          strike    | happened | [Drones hit a depot in Kursk].                                 | 2024-10-30
          strike    | happened | [Drones hit a depot on Monday].                                | 2024-10-28
          strike    | happened | They met after [strikes on the depot].                         | undated
          agreement | ongoing  | [A truce is in force].                                         | ../2024-10-30
          agreement | ongoing  | [A truce has been in force since 18 March].                    | 2024-03-18/2024-10-30
          talks     | planned  | [Talks will be held next week].                                | 2024-11-04/2024-11-10
          talks     | planned  | [A new round of talks is planned].                             | undated
          talks     | possible | [They could fly to Doha by the end of the week].               | 2024-10-30/2024-11-03
          offer     | happened | [Kyiv offers to extend the pause until Sunday].                | 2024-10-30
          offer     | happened | Title / A first. / He said on Monday that [he was ready]. / X. | 2024-10-28
          refusal   | happened | Title / A first. / Moscow said [it would not sign]. / X.       | undated
          strike    | happened | Title / On 6 August shells fell. / [A depot burned]. / X.      | 2024-08-06
          """)
  void dates(String kind, String status, String marked, String time) {
    assertThat(time(kind, status, "2024-10-30", marked)).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          strike  | happened | [A bomb went off on Monday].                       | undated
          strike  | ongoing  | [The rebels shell the city].                       | undated
          """)
  void withoutADayOfPublicationNothingIsGuessed(
      String kind, String status, String marked, String time) {
    assertThat(time(kind, status, "", marked)).isEqualTo(time);
  }
}

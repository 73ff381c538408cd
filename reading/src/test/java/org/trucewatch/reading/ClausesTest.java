package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One sentence in, its clauses out. */
class ClausesTest {
  private static final English ENGLISH = new English();

  private static Sentence sentence(String words) {
    return ENGLISH.text(Lines.report("", words)).sentences().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Russia struck Odesa. => MAIN Russia struck Odesa.
          Kyiv said that Russia struck Odesa. => MAIN Kyiv said; CONTENT that Russia struck Odesa.
          Russia struck Odesa after Kyiv hit Ryazan. => MAIN Russia struck Odesa; SUBORDINATE after Kyiv hit Ryazan.
          Russia, which struck Odesa, denied it. => MAIN Russia,; RELATIVE which struck Odesa, denied it.
          Russia struck Odesa and captured a village. => MAIN Russia struck Odesa; SHARED and captured a village.
          Drones hit Odesa, killing two. => MAIN Drones hit Odesa; SHARED , killing two.
          Kyiv will answer if Moscow attacks. => MAIN Kyiv will answer; SUBORDINATE if Moscow attacks.
          Russia struck Odesa; Kyiv struck Ryazan. => MAIN Russia struck Odesa; MAIN ; Kyiv struck Ryazan.
          Talks went on until Monday. => MAIN Talks went on until Monday.
          """)
  void aSentence(String words, String clauses) {
    Sentence s = sentence(words);
    assertThat(
            Clauses.of(s).stream()
                .map(c -> c.join() + " " + s.span(c.from(), c.to()).of(words))
                .collect(Collectors.joining("; ")))
        .isEqualTo(clauses);
  }

  @Test
  void everyWordBelongsToOneClause() {
    Sentence s =
        sentence(
            "After Kyiv said that Moscow, which (it says) struck Odesa, would stop if asked, both"
                + " struck and, killing two, denied it: \"who knows\" - and while nobody answered;");
    List<Clause> clauses = Clauses.of(s);
    int next = 0;
    for (Clause clause : clauses) {
      assertThat(clause.from()).isEqualTo(next);
      assertThat(clause.to()).isGreaterThan(clause.from());
      for (int i = clause.from(); i < clause.to(); i++) {
        assertThat(Clauses.at(clauses, i)).isEqualTo(clause);
      }
      next = clause.to();
    }
    assertThat(next).isEqualTo(s.size());
  }
}

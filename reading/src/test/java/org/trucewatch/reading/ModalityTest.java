package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.Kind;

/** A kind and a sentence with the head of the claim in brackets in, its status out. */
class ModalityTest {
  private static final English ENGLISH = new English();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          strike    | Russia [struck] Odesa.                                  | happened
          strike    | Odesa was [struck] by Russia.                           | happened
          strike    | Russia is [shelling] Kherson.                           | ongoing
          strike    | Russia has been [shelling] Kherson.                     | ongoing
          strike    | Russia will [strike] Odesa.                             | planned
          strike    | Russia may have [struck] Odesa.                         | possible
          strike    | Russia could [strike] Odesa.                            | possible
          strike    | Russia plans to [strike] Odesa.                         | planned
          strike    | Russia has not [struck] Odesa.                          | denied
          strike    | Russia never [struck] Odesa.                            | denied
          strike    | Moscow denied that it had [struck] Odesa.               | denied
          restraint | Russia continues to [refrain] from attacks.             | ongoing
          agreement | A [ceasefire] was signed.                               | happened
          refusal   | Kyiv does not [reject] it.                              | happened
          offer     | Kyiv will [offer] a truce.                              | happened
          breach    | Moscow denied that it had [violated] the truce.         | denied
          """)
  void aHead(String kind, String marked, String status) {
    String words = marked.replace("[", "").replace("]", "");
    Sentence s = ENGLISH.text(Lines.report("", words)).sentences().get(0);
    int head = s.tokenAt(marked.indexOf('['));
    Clause clause = Clauses.at(Clauses.of(s), head);
    assertThat(Modality.of(Kind.of(kind), s, clause, head).code()).isEqualTo(status);
  }
}

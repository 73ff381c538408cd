package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text in, numbers of the vocabulary out; the numbers are those of BERT's uncased vocabulary. */
class WordPiecesTest {
  private static final WordPieces PIECES = new WordPieces();

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          the => 1996
          The, the. => 1996 1010 1996 1012
          unaffable => 14477 20961 3468
          café => 7668
          O'Neill's => 1051 1005 11511 1005 1055
          3.5% => 1017 1012 1019 1003
          """)
  void numbers(String text, String numbers) {
    assertThat(String.join(" ", ids(PIECES.of(text, 0, text.length())))).isEqualTo(numbers);
  }

  @Test
  void eachPieceStandsForTheCharactersThatItWasMadeOf() {
    String text = "  Erdoğan's unaffable\u00a0men";
    Pieces pieces = PIECES.of(text, 0, text.length());
    StringBuilder covered = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      covered.append(text, pieces.starts()[i], pieces.ends()[i]);
    }
    assertThat(covered.toString()).isEqualTo("Erdoğan'sunaffablemen");
  }

  @Test
  void onlyThePartAskedForIsCut() {
    Pieces pieces = PIECES.of("one the two", 4, 7);
    assertThat(pieces.ids()).containsExactly(1996);
    assertThat(pieces.starts()).containsExactly(4);
  }

  @Test
  void whatIsNoWordIsUnknown() {
    assertThat(PIECES.of("x".repeat(200), 0, 200).ids()).containsExactly(WordPieces.UNKNOWN);
    assertThat(PIECES.of("\ud83d\ude00", 0, 2).ids()).containsExactly(WordPieces.UNKNOWN);
    assertThat(PIECES.of("\u0301", 0, 1).size()).isLessThan(2);
  }

  private static String[] ids(Pieces pieces) {
    String[] ids = new String[pieces.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = String.valueOf(pieces.ids()[i]);
    }
    return ids;
  }
}

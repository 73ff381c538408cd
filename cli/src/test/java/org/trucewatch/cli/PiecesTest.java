package org.trucewatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PiecesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
"""
The talks of the two sides ended in the evening, officials said. | en
Переговори тривають, повідомив їхній речник                      | uk
Переговоры продолжаются, сообщил их представитель, это были      | ru
Die Gespräche wurden am Abend in der Hauptstadt beendet          | und
Атака                                                            | und
12 34                                                            | und
""")
  void theLanguageOfAText(String text, String language) {
    assertThat(Language.of(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({
    "publishd, published",
    "objekts, objects",
    "READ, read",
    "evalute, evaluate",
    "xyz, ''"
  })
  void theNearestWordIsSuggested(String word, String nearest) {
    List<String> known = List.of("published", "objects", "read", "evaluate");
    assertThat(Suggestion.nearest(word, known).orElse("")).isEqualTo(nearest);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 4096})
  void decodingDoesNotDependOnTheSizeOfTheBuffer(int size) throws IOException {
    byte[] bytes = "ä\uD83D\uDD6Fб\n".repeat(9_000).getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xFF;
    bytes[50_001] = (byte) 0xC0;
    Utf8Reader reader = new Utf8Reader(new ByteArrayInputStream(bytes), "in");
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[Math.max(2, size)];
    for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
      text.append(buffer, 0, n);
    }
    assertThat(text.toString()).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    assertThat(reader.remark().orElseThrow().toString()).startsWith("in:5556: ");
    assertThat(reader.remark()).isEmpty();
  }
}

package org.trucewatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Claims and a dossier in, findings out. The expected pages stand in the resources {@code
 * findings.txt} and {@code findings.md}; with {@code -Dtrucewatch.golden=write} they are written
 * anew, to be reviewed as a diff.
 */
final class JudgeTest {
  @TempDir private Path folder = Path.of("");
  private Path dossier = Path.of("");
  private Path claims = Path.of("");

  @BeforeEach
  void write() throws IOException {
    dossier = Files.createDirectories(folder.resolve("ruritania"));
    for (String name : List.of("dossier", "parties", "outlets", "agreements")) {
      Files.writeString(dossier.resolve(name + ".yaml"), resource("ruritania/" + name + ".yaml"));
    }
    claims = folder.resolve("gold.jsonl");
    Files.writeString(claims, resource("gold.jsonl"));
  }

  @ParameterizedTest
  @CsvSource({"text, findings.txt", "markdown, findings.md"})
  void findingsAreShownWithWhatTheyRestOn(String format, String golden) throws IOException {
    Door door = judge("--format", format, claims.toString());
    assertThat(door.code()).isZero();
    assertThat(door.err()).isEmpty();
    if (System.getProperty("trucewatch.golden", "").equals("write")) {
      Files.writeString(Path.of("src/test/resources/org/trucewatch/cli", golden), door.out());
    } else {
      assertThat(door.out()).isEqualTo(resource(golden));
    }
  }

  @Test
  void jsonHoldsEveryClaimThatIsNamed() {
    Door door = judge("--format", "json", claims.toString());
    assertThat(door.code()).isZero();
    JsonNode json = new ObjectMapper().readTree(door.out());
    assertThat(json.get("dossier").asString()).isEqualTo("ruritania");
    assertThat(json.get("asOf").asString()).isEqualTo("2031-05-10T23:59:59.999999999Z");
    assertThat(json.get("findings")).isNotEmpty();
    Set<String> held = new TreeSet<>();
    json.get("claims").forEach(c -> held.add(c.get("id").asString()));
    for (JsonNode finding : json.get("findings")) {
      for (String part : List.of("basis", "dissent", "restraint")) {
        finding.get(part).forEach(id -> assertThat(held).contains(id.asString()));
      }
    }
    for (JsonNode claim : json.get("claims")) {
      assertThat(claim.get("words").asString()).isNotBlank();
    }
  }

  @Test
  void theOrderOfTheReportsChangesNothing() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(claims));
    Collections.reverse(lines);
    Path reversed = folder.resolve("reversed.jsonl");
    Files.write(reversed, lines);
    assertThat(judge(reversed.toString())).isEqualTo(judge(claims.toString()));
    assertThat(judge(claims.toString(), reversed.toString())).isEqualTo(judge(claims.toString()));
  }

  @Test
  void onlyWhatWasPublishedByThenIsUsed() {
    assertThat(judge("--as-of", "2031-05-06", claims.toString()).out())
        .contains("Reports published by 2031-05-06: 1.");
    assertThat(judge("--as-of", "6 May", claims.toString()).all())
        .isEqualTo(
            "2\nerror: --as-of is \"6 May\": it is a day such as 2025-04-20, or a time such as"
                + " 2025-04-20T08:15:00Z: see \"trucewatch judge --help\"\n");
  }

  @Test
  void reportsWithoutADateNeedOne() throws IOException {
    Path file = folder.resolve("storm.txt");
    Files.writeString(file, "The storm left a lot of snow in the streets of the town.\n");
    assertThat(judge(file.toString()).all())
        .isEqualTo("1\nerror: no report has a date: give --as-of, or --published\n");
    assertThat(judge("--published", "2031-05-06", file.toString()).code()).isZero();
  }

  @Test
  void whatIsRefusedIsSaidAndTheRestJudged() throws IOException {
    Path broken = folder.resolve("broken.jsonl");
    Files.writeString(broken, "{\"id\": 1}\n" + Files.readString(claims));
    Door door = judge(broken.toString());
    assertThat(door.code()).isEqualTo(1);
    assertThat(door.err())
        .isEqualTo("error: %s:1: id is 1: it is a text in quotation marks\n".formatted(broken));
    assertThat(door.out()).isEqualTo(judge(claims.toString()).out());
  }

  @Test
  void runReadsTheReportsOfTheDossier() throws IOException {
    assertThat(Door.open("run", "--dossier", dossier.toString()).all())
        .isEqualTo(
            "1\nerror: %s: is not there: judge other reports with \"trucewatch judge\"\n"
                .formatted(dossier.resolve("reports")));
    Files.createDirectories(dossier.resolve("reports"));
    Files.copy(claims, dossier.resolve("reports/all.jsonl"));
    assertThat(Door.open("run", "--dossier", dossier.toString()))
        .isEqualTo(judge(claims.toString()));
  }

  private Door judge(String... args) {
    List<String> all = new ArrayList<>(List.of("judge", "--dossier", dossier.toString()));
    all.addAll(List.of(args));
    return Door.open(all.toArray(String[]::new));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(JudgeTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

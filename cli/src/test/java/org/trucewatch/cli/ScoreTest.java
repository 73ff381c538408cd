package org.trucewatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.Place;
import org.trucewatch.claims.ReportClaims;
import org.trucewatch.claims.Span;
import org.trucewatch.claims.Status;
import org.trucewatch.claims.When;

/** Our scorer against figures of the script that defines them. */
final class ScoreTest {
  private static final List<Status> STATUSES = List.of(Status.values());
  private static final List<Kind> KINDS = List.of(Kind.values());

  @TempDir private Path folder = Path.of("");

  @Test
  void figuresAreThoseOfTheScript() throws IOException {
    Path gold = copied("gold.jsonl");
    Path predicted = copied("predicted.jsonl");
    Door door =
        Door.open("evaluate", "--gold", gold.toString(), "--predicted", predicted.toString());
    assertThat(door.all()).isEqualTo("0\n" + text("score.txt"));
  }

  @Test
  void missesAreListed() throws IOException {
    Path gold = copied("gold.jsonl");
    Path predicted = copied("predicted.jsonl");
    Door door =
        Door.open(
            "evaluate", "--misses", "--gold", gold.toString(), "--predicted", predicted.toString());
    assertThat(door.out().lines().filter(l -> l.contains("\t")))
        .containsExactly(
            "digest-1\tspurious\tstrike\tBOR>RUR\t\"Borduria fired 12 drones at the Hentzau r\"",
            "digest-2\tmissed\trefusal\tRUR>BOR\t\"Ruritania refused\"",
            "digest-2\tmissed\tdamage\t>RUR\t\"Power was cut in 40,000 homes\"",
            "digest-2\tspurious\tdamage\t>RUR\t\"Bordu\"",
            "digest-3\tspurious\tcontrol\tBOR>\t\"The harvest in Borduria was good\"",
            "digest-6\tmissed\ttalks\tBOR+RUR>\t\"Переговори тривають\"");
  }

  @Test
  void oneLanguageCanBeChosen() throws IOException {
    String gold = copied("gold.jsonl").toString();
    Door door = Door.open("evaluate", "--gold", gold, "--predicted", gold, "--language", "uk");
    assertThat(door.out())
        .startsWith("reports 1, of them 1 predicted; gold claims 1, predicted 1\n");
    assertThat(Door.open("evaluate", "--gold", gold, "--language", "fr").all())
        .isEqualTo("1\nerror: no gold report in the language \"fr\"\n");
  }

  @Test
  void anotherTextCannotBeCompared() throws IOException {
    Path gold = copied("gold.jsonl");
    Path other = folder.resolve("other.jsonl");
    Files.writeString(other, text("predicted.jsonl").replace("in the port", "at the port"));
    Door door = Door.open("evaluate", "--gold", gold.toString(), "--predicted", other.toString());
    assertThat(door.all())
        .isEqualTo(
            "1\nerror: report digest-1: the predicted text differs from the gold text, so offsets"
                + " cannot be compared: predict on the gold texts\n");
  }

  /** With gold files beside the project: the script itself, on predictions with seeded faults. */
  @TestFactory
  Stream<DynamicTest> figuresAreThoseOfTheScriptOnSharedGold() {
    Path gold = sharedGold();
    Path script = gold.resolve("../claims/score.py");
    List<Path> files = new ArrayList<>();
    if (Files.exists(script)) {
      files.addAll(jsonIn(gold));
      files.addAll(jsonIn(gold.resolve("train")));
      Optional.of(gold.resolve("dev")).filter(Files::isDirectory).ifPresent(files::add);
    }
    return files.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    String.valueOf(file.getFileName()), () -> assertSame(script, file)));
  }

  private void assertSame(Path script, Path gold) throws IOException, InterruptedException {
    Path golden = folder.resolve("gold.jsonl");
    Path faulty = folder.resolve("faulty.jsonl");
    Random random = new Random(gold.getFileName().hashCode());
    List<String> right = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    try (ReportFiles files =
        new ReportFiles(
            List.of(gold.toString()), InputStream.nullInputStream(), ReportOptions.NONE)) {
      while (files.hasNext()) {
        ReportClaims report = ((Incoming.Taken) files.next()).claims();
        right.add(ClaimsJson.line(report));
        if (random.nextInt(20) > 0) {
          wrong.add(ClaimsJson.line(faulty(report, random)));
        }
      }
    }
    Files.write(golden, right);
    Files.write(faulty, wrong);
    Path result = folder.resolve("result.txt");
    Process python =
        new ProcessBuilder("python3", script.toString(), golden.toString(), faulty.toString())
            .redirectErrorStream(true)
            .redirectOutput(result.toFile())
            .start();
    assertThat(python.waitFor()).isZero();
    Door door =
        Door.open("evaluate", "--gold", golden.toString(), "--predicted", faulty.toString());
    assertThat(door.out()).isEqualTo(Files.readString(result));
  }

  private static ReportClaims faulty(ReportClaims report, Random random) {
    List<Claim> claims = new ArrayList<>();
    int length = report.report().text().length();
    for (Claim claim : report.claims()) {
      if (random.nextInt(5) == 0) {
        continue;
      }
      Claim.Builder faulty = claim.but();
      switch (random.nextInt(9)) {
        case 0 -> faulty.actors(claim.targets()).targets(claim.actors());
        case 1 -> faulty.status(STATUSES.get(random.nextInt(STATUSES.size())));
        case 2 -> faulty.when(When.UNDATED);
        case 3 -> faulty.chains(claim.chains().stream().limit(1).toList());
        case 4 -> faulty.kind(KINDS.get(random.nextInt(KINDS.size())));
        case 5 -> faulty.place(new Place("The  " + claim.place().name(), ""));
        case 6 -> {
          int start = random.nextInt(length);
          int end = Math.min(length, start + 1 + random.nextInt(80));
          faulty.evidence(List.of(new Span(start, end)));
        }
        default -> {}
      }
      claims.add(faulty.build());
      if (random.nextInt(6) == 0) {
        claims.add(claim);
      }
    }
    return new ReportClaims(report.report(), claims);
  }

  private static Path sharedGold() {
    String named =
        System.getProperty(
            "trucewatch.gold", Optional.ofNullable(System.getenv("TRUCEWATCH_GOLD")).orElse(""));
    return named.isEmpty() ? Path.of("../../shared/gold") : Path.of(named);
  }

  private static List<Path> jsonIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> ReportFiles.isJson(f.toString())).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path copied(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text(name));
    return file;
  }

  private static String text(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(ScoreTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

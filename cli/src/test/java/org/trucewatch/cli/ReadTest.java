package org.trucewatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad and odd input through the door: what is shown, exactly. */
final class ReadTest {
  private static final String STORM =
      "The storm of the night left a lot of snow in the streets of the town.\n";
  private static final String NO_CLAIMS = " | outlet unknown | undated | en | no claims\n\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void plainTextIsOneReport() throws IOException {
    String file = file("storm.txt", STORM);
    assertThat(read(file).all()).isEqualTo("0\nstorm" + NO_CLAIMS);
  }

  @Test
  void whatIsKnownOfItCanBeSaid() throws IOException {
    String file = file("storm.txt", STORM);
    assertThat(read("--published", "2031-05-06", "--outlet", "Strelsau Gazette", file).all())
        .isEqualTo("0\nstorm | Strelsau Gazette | 2031-05-06 | en | no claims\n\n");
  }

  @Test
  void aFirstLineThatIsNoSentenceIsTheTitle() throws IOException {
    String file = file("storm.txt", "Snow in town\n\n" + STORM);
    assertThat(read("--format", "jsonl", file).all())
        .isEqualTo(
            "0\n{\"report\":{\"id\":\"storm\",\"url\":null,\"outlet\":null,\"published\":null,"
                + "\"language\":\"en\",\"title\":\"Snow in town\",\"text\":\"Snow in town\\n\\n"
                + STORM.replace("\n", "\\n")
                + "\"},\"claims\":[]}\n");
  }

  @Test
  void standardInputIsOneReport() {
    assertThat(open(STORM.getBytes(StandardCharsets.UTF_8), "-").all())
        .isEqualTo("0\nstdin" + NO_CLAIMS);
  }

  @Test
  void aFolderIsReadByPathAndTheOrderKept() throws IOException {
    file("b/1.txt", STORM);
    file("a.jsonl", report("x", STORM) + report("y", STORM));
    file("c.json", report("z", STORM).replace(",", ",\n"));
    file("notes.md", "not a report");
    file(".hidden.txt", "not a report");
    assertThat(read(folder.toString()).all())
        .isEqualTo("0\nx" + NO_CLAIMS + "y" + NO_CLAIMS + "1" + NO_CLAIMS + "z" + NO_CLAIMS);
  }

  @Test
  void manyReportsKeepTheirOrder() throws IOException {
    StringBuilder lines = new StringBuilder();
    List<String> expected = new ArrayList<>();
    for (int i : IntStream.range(0, 500).toArray()) {
      lines.append(report("r" + i, STORM.repeat(1 + i * 7 % 13)));
      expected.add("r" + i);
    }
    Door door = read("--threads", "4", file("many.jsonl", lines.toString()));
    assertThat(door.out().lines().filter(l -> !l.isEmpty()).map(l -> l.split(" ", 2)[0]))
        .isEqualTo(expected);
  }

  @Test
  void emptyFile() throws IOException {
    for (String text : List.of("", " \n\t\n", "\uFEFF")) {
      String file = file("empty.txt", text);
      assertThat(read(file).all())
          .isEqualTo("1\nerror: %s: is empty: there is nothing to read\n".formatted(file));
    }
    String json = file("empty.jsonl", "\n\n");
    assertThat(read(json).all())
        .isEqualTo("1\nerror: %s: is empty: there is nothing to read\n".formatted(json));
  }

  @Test
  void binaryFile() throws IOException {
    String file = bytes("image", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3});
    assertThat(read(file).all())
        .isEqualTo("1\nerror: %s: is binary: give text in UTF-8, or JSON\n".formatted(file));
    String pdf = bytes("bulletin.txt", "%PDF-1.7\n...".getBytes(StandardCharsets.US_ASCII));
    assertThat(read(pdf).all()).isEqualTo("1\nerror: %s: is a PDF: give its text\n".formatted(pdf));
    String gzip = bytes("a.jsonl", new byte[] {0x1F, (byte) 0x8B, 8});
    assertThat(read(gzip).all())
        .isEqualTo("1\nerror: %s: is compressed with gzip: unpack it first\n".formatted(gzip));
    String zip = bytes("a.docx", new byte[] {'P', 'K', 3, 4});
    assertThat(read(zip).all())
        .isEqualTo(
            "1\nerror: %s: is a ZIP archive or an office document: give the text in it\n"
                .formatted(zip));
    String wide = bytes("a.txt", "snow".getBytes(StandardCharsets.UTF_16));
    assertThat(read(wide).all())
        .isEqualTo("1\nerror: %s: is UTF-16: save it as UTF-8\n".formatted(wide));
  }

  @Test
  void fiftyMegabytesAreRefusedAndTheRestIsRead() throws IOException {
    String huge = file("huge.txt", STORM.repeat(50_000_000 / STORM.length()));
    String small = file("small.txt", STORM);
    assertThat(read(huge, small).all())
        .isEqualTo(
            "1\nsmall%serror: %s: is longer than the 16000000 characters that one report may have: split it into its reports\n"
                .formatted(NO_CLAIMS, huge));
  }

  @Test
  void fiftyMegabytesInJsonAreRefused() throws IOException {
    String huge = file("huge.jsonl", report("huge", STORM.repeat(50_000_000 / STORM.length())));
    assertThat(read(huge).all())
        .isEqualTo(
            "1\nerror: %s:1: a text is longer than the 16000000 characters that one report may have: split it\n"
                .formatted(huge));
  }

  @Test
  void aLineOfFiveMegabytesIsRead() throws IOException {
    String word = "snow".repeat(1_250_000);
    assertThat(read("--language", "en", file("word.txt", word)).all())
        .isEqualTo("0\nword" + NO_CLAIMS);
    String line = "The snow was deep and ".repeat(5_000_000 / 22);
    assertThat(read("--language", "tlh", file("line.txt", line)).code()).isZero();
  }

  @Test
  void invalidUtf8IsReplacedAndRemarkedOn() throws IOException {
    byte[] text =
        "Snow\nThe streets of the t\u00FCwn are in the snow.\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    String file = bytes("latin.txt", text);
    assertThat(read(file).all())
        .isEqualTo(
            "0\nlatin%sremark: %s:2: 1 place was not UTF-8 and became \"\uFFFD\": save the file as UTF-8\n"
                .formatted(NO_CLAIMS, file));
    assertThat(read("--format", "jsonl", file).out()).contains("t\uFFFDwn");
  }

  @Test
  void invalidUtf8InJsonIsReplacedAndRemarkedOn() throws IOException {
    byte[] text =
        report("r", "The t\u00FCwn of the snow, the end of it.")
            .getBytes(StandardCharsets.ISO_8859_1);
    String file = bytes("latin.jsonl", text);
    assertThat(read(file).all())
        .isEqualTo(
            "0\nr%sremark: %s:1: 1 place was not UTF-8 and became \"\uFFFD\": save the file as UTF-8\n"
                .formatted(NO_CLAIMS, file));
  }

  @Test
  void anUnknownLanguageIsRemarkedOnAndNotRead() throws IOException {
    String latin = file("latin.txt", "Quousque tandem abutere, Catilina, patientia nostra?");
    assertThat(read(latin).code()).isZero();
    assertThat(read(latin).out())
        .isEqualTo("latin | outlet unknown | undated | und | no claims\n\n");
    assertThat(read(latin).err()).startsWith("remark: latin: ").contains("\"und\"");
    assertThat(read("--language", "tlh", latin).err()).contains("\"tlh\"");
    assertThat(read("--language", "?", latin).all())
        .isEqualTo(
            "2\nerror: the language \"?\" is none: write en, uk or ru: see \"trucewatch read --help\"\n");
  }

  @Test
  void aDateThatIsNone() throws IOException {
    String file = file("storm.txt", STORM);
    assertThat(read("--published", "2031-02-30", file).all())
        .isEqualTo(
            "2\nerror: cannot read the date \"2031-02-30\": write it as 2024-10-30 or"
                + " 2024-10-30T08:15:00Z: see \"trucewatch read --help\"\n");
    String json = file("r.jsonl", report("r", STORM).replace("null", "\"32 March\""));
    assertThat(read(json).all())
        .isEqualTo(
            "1\nerror: %s:1: cannot read the date \"32 March\": write it as 2024-10-30 or 2024-10-30T08:15:00Z\n"
                .formatted(json));
  }

  @Test
  void htmlIsRemarkedOn() throws IOException {
    String file = file("page.txt", "<!DOCTYPE html><html><body><p>" + STORM + "</p></body></html>");
    assertThat(read(file).code()).isZero();
    assertThat(read(file).err())
        .isEqualTo(
            "remark: %s: looks like HTML: give the text of the page alone, tags are read as words\n"
                .formatted(file));
  }

  @Test
  void offsetsOutsideTheTextAreRefusedAndTheRestIsRead() throws IOException {
    String claim =
        "{\"kind\":\"talks\",\"actors\":[],\"targets\":[],\"status\":\"happened\",\"sources\":[],"
            + "\"evidence\":[{\"start\":4,\"end\":900}]}";
    String wrong =
        "{\"report\":%s,\"claims\":[%s]}\n".formatted(report("wrong", STORM).strip(), claim);
    String file = file("r.jsonl", report("a", STORM) + wrong + report("b", STORM));
    assertThat(read(file).all())
        .isEqualTo(
            "1\na%sb%serror: %s:2: report wrong: evidence from 4 to 900 lies outside the text of 70 characters\n"
                .formatted(NO_CLAIMS, NO_CLAIMS, file));
  }

  @Test
  void whatIsNotThere() {
    assertThat(read("nowhere.txt").all())
        .isEqualTo("1\nerror: there is no file or folder \"nowhere.txt\"\n");
    assertThat(read(folder.toString()).all())
        .isEqualTo(
            "1\nerror: %s: holds no reports: they end in .txt, .json, .jsonl or .ndjson\n"
                .formatted(folder));
    assertThat(Door.open("read", "x").all())
        .isEqualTo("1\nerror: there is no file or folder \"x\"\n");
  }

  @Test
  void anUnknownDossier() throws IOException {
    String file = file("storm.txt", STORM);
    assertThat(Door.open("read", "--dossier", "atlantis", file).all())
        .isEqualTo(
            "1\nerror: there is no dossier \"atlantis\": name a folder, or one of those in nowhere\n");
  }

  @Test
  void claimsAreShownWithTheirWordsAndSources() throws IOException {
    String json =
        new String(
            java.util.Objects.requireNonNull(ReadTest.class.getResourceAsStream("gold.jsonl"))
                .readAllBytes(),
            StandardCharsets.UTF_8);
    ReportFiles files =
        new ReportFiles(
            List.of(file("gold.jsonl", json)),
            java.io.InputStream.nullInputStream(),
            ReportOptions.NONE);
    try (files) {
      Incoming.Taken first = (Incoming.Taken) files.next();
      ClaimText text = new ClaimText(org.trucewatch.claims.dossier.Dossier.EMPTY);
      assertThat(text.of(first.claims()))
          .isEqualTo(
              """
              digest-1 | sample digest | 2031-05-06 | en | 2 claims

                1  talks: BOR and RUR, Zenda, 2031-05-05, phase concluded, happened
                   "Ruritania and Borduria held talks in the port of Zenda on Monday"
                   Strelsau Gazette <- 3 Ruritanian officials (unnamed)

                2  strike: BOR -> RUR, on refinery Hentzau refinery, Hentzau, by drone, 2031-05-04, 12 drones, happened
                   "Borduria fired 12 drones at the Hentzau refinery a day before"
                   the mayor

              """);
    }
  }

  private static Door read(String... args) {
    return open(new byte[0], args);
  }

  private static Door open(byte[] stdin, String... args) {
    List<String> all = new ArrayList<>(List.of("read", "--dossier", "none"));
    all.addAll(List.of(args));
    return Door.open(stdin, all.toArray(String[]::new));
  }

  private static String report(String id, String text) {
    return "{\"id\":\"%s\",\"published\":null,\"language\":\"en\",\"text\":\"%s\"}\n"
        .formatted(id, text.replace("\n", "\\n"));
  }

  private String file(String name, String text) throws IOException {
    return bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private String bytes(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    return file.toString();
  }
}

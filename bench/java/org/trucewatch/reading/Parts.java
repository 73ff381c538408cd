package org.trucewatch.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.trucewatch.claims.Published;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.Span;
import org.trucewatch.claims.dossier.Dossier;

/**
 * What the parts of the reader find in texts that others have annotated: time expressions, and
 * stretches that rest on
 * someone's word, and captions with whose picture it is. Not shipped; it stands in the package of the reader to see
 * its parts. The reader knows no dossier here.
 *
 * <p>{@code FOLDER}: every file {@code NAME.txt} is a text; its first line is the day of
 * publication or empty and belongs to it no more. Prints one finding a line, separated by tabs,
 * with offsets in UTF-16 code units: {@code NAME time START END FIRST-DAY LAST-DAY PRECISION} and
 * {@code NAME said START END CUE-START CUE-END act|fact|picture}. A stretch that only goes on with the word
 * of the one before is left out: it has no cue of its own.
 */
public final class Parts {
  private Parts() {}

  public static void main(String[] args) throws IOException {
    English english = new English();
    Mentions mentions = Mentions.of(Dossier.EMPTY);
    List<Path> files;
    try (Stream<Path> found = Files.list(Path.of(args[0]))) {
      files = found.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    StringBuilder out = new StringBuilder();
    for (Path file : files) {
      String whole = Files.readString(file);
      int line = whole.indexOf('\n');
      String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
      Report report =
          new Report(
              name,
              "",
              "",
              new Published(whole.substring(0, line)),
              "en",
              "",
              whole.substring(line + 1));
      Text text = english.text(report);
      for (TimeMention m : Times.points(text)) {
        print(out, name, "time", m.span(), m.when().start(), m.when().end(), m.precision());
      }
      Attribution attribution = Attribution.of(text, mentions.find(text));
      for (Captions.Caption c : attribution.captions()) {
        Span credit = c.credit();
        print(out, name, "said", c.words(), credit.start(), credit.end(), "picture");
      }
      for (Attributed a : attribution.attributed()) {
        if (!a.cue().equals(a.content())) {
          Span cue = a.cue();
          print(out, name, "said", a.content(), cue.start(), cue.end(), a.act() ? "act" : "fact");
        }
      }
    }
    System.out.write(out.toString().getBytes(StandardCharsets.UTF_8));
    System.out.flush();
  }

  private static void print(
      StringBuilder out, String name, String what, Span span, Object... more) {
    out.append(name).append('\t').append(what).append('\t').append(span.start());
    out.append('\t').append(span.end());
    for (Object one : more) {
      out.append('\t').append(one);
    }
    out.append('\n');
  }
}

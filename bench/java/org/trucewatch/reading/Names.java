package org.trucewatch.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.trucewatch.claims.Published;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.dossier.Dossier;

/**
 * The names that the reader knows, and where texts hold them, for swapping one party for another.
 * Not shipped.
 *
 * <p>{@code FOLDER} of files {@code NAME.txt}. Prints {@code form TYPE CODE NAME FORM|FORM} for
 * every name of the world lexicon, then {@code mention FILE TYPE CODE NAME START END} for every
 * mention, separated by tabs; offsets in UTF-16 code units.
 */
public final class Names {
  private Names() {}

  public static void main(String[] args) throws IOException {
    English english = new English();
    Mentions mentions = Mentions.of(Dossier.EMPTY);
    StringBuilder out = new StringBuilder();
    for (World.Entry e : World.known().entries()) {
      line(out, "form", e.type(), e.code(), e.name(), String.join("|", e.forms()));
    }
    List<Path> files;
    try (Stream<Path> found = Files.list(Path.of(args[0]))) {
      files = found.sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
      Report report =
          new Report(name, "", "", Published.UNKNOWN, "en", "", Files.readString(file));
      for (Mention m : mentions.find(english.text(report))) {
        line(
            out, "mention", name, m.type(), m.code(), m.name(), m.span().start(), m.span().end());
      }
    }
    System.out.write(out.toString().getBytes(StandardCharsets.UTF_8));
    System.out.flush();
  }

  private static void line(StringBuilder out, Object... cells) {
    for (int i = 0; i < cells.length; i++) {
      out.append(i == 0 ? "" : "\t").append(cells[i]);
    }
    out.append('\n');
  }
}

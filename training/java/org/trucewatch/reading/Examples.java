package org.trucewatch.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.trucewatch.claims.ReportClaims;
import org.trucewatch.claims.dossier.Dossier;
import org.trucewatch.cli.Door;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Prints what the learned part of the reader sees of reports: windows of pieces and mentions of
 * parties, as JSON Lines, so that it is taught on exactly that. Not shipped; it stands in the
 * package of the reader to use its parts.
 *
 * <p>{@code parts DOSSIER FILE}; {@code rules DOSSIER FILE} prints what the rules alone find.
 */
public final class Examples {
  private Examples() {}

  public static void main(String[] args) throws IOException {
    Dossier dossier = Door.dossier(args[1]);
    try (PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8)) {
      switch (args[0]) {
        case "parts" -> parts(dossier, args[2], out);
        case "rules" -> {
          Reader reader = Reader.of(dossier, Frames::load);
          for (ReportClaims gold : Door.reports(args[2])) {
            out.println(Door.line(reader.read(gold.report())));
          }
        }
        default -> throw new IllegalArgumentException("parts or rules, not " + args[0]);
      }
    }
  }

  private static void parts(Dossier dossier, String file, PrintStream to) {
    English english = new English();
    Mentions mentions = Mentions.of(dossier);
    WordPieces pieces = new WordPieces();
    try (JsonGenerator out =
        JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), to)) {
      for (ReportClaims gold : Door.reports(file)) {
        Text text = english.text(gold.report());
        write(out, text, Scene.of(text, mentions.find(text), dossier), pieces);
        out.writeRaw('\n');
      }
    }
  }

  private static void write(JsonGenerator out, Text text, Scene scene, WordPieces pieces) {
    List<Integer> all = IntStream.range(0, text.sentences().size()).boxed().toList();
    Windows windows = Windows.of(text, scene, pieces);
    out.writeStartObject();
    out.writeStringProperty("id", text.report().id());
    out.writeArrayPropertyStart("windows");
    windows.over(all).forEach(w -> write(out, w));
    out.writeEndArray();
    out.writeArrayPropertyStart("near");
    all.forEach(i -> write(out, windows.around(i)));
    out.writeEndArray();
    out.writeArrayPropertyStart("sentences");
    for (Sentence s : text.sentences()) {
      out.writeStartArray();
      out.writeNumber(s.start());
      out.writeNumber(s.end());
      out.writeEndArray();
    }
    out.writeEndArray();
    out.writeArrayPropertyStart("mentions");
    for (int i : all) {
      for (Mention m : scene.in(i)) {
        out.writeStartArray();
        out.writeNumber(i);
        out.writeNumber(m.span().start());
        out.writeNumber(m.span().end());
        out.writeString(m.code());
        out.writeString(m.type().name());
        out.writeEndArray();
      }
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, Window w) {
    out.writeStartObject();
    out.writeNumberProperty("from", w.from());
    out.writeNumberProperty("to", w.to());
    out.writeName("ids");
    out.writeArray(w.pieces().ids(), 0, w.pieces().size());
    out.writeName("starts");
    out.writeArray(w.pieces().starts(), 0, w.pieces().size());
    out.writeName("ends");
    out.writeArray(w.pieces().ends(), 0, w.pieces().size());
    out.writeEndObject();
  }
}

package org.trucewatch.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.trucewatch.claims.Claim;
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
 * <p>{@code parts DOSSIER FILE}; {@code rules DOSSIER FILE} and {@code model DOSSIER FILE} print
 * what the rules alone and the network alone find; {@code gate DOSSIER FILE} prints six numbers:
 * claims by hand, those of them in sentences that the network looks at, sentences, those of them
 * that it looks at, and the same two of reports without a claim.
 */
public final class Examples {
  private Examples() {}

  public static void main(String[] args) throws IOException {
    Dossier dossier = Door.dossier(args[1]);
    try (PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8)) {
      switch (args[0]) {
        case "parts" -> parts(dossier, args[2], out);
        case "rules" -> claims(Reader.of(dossier, Frames::load), args[2], out);
        case "model" ->
            claims(Reader.of(dossier, () -> new Learned((t, s) -> List.of())), args[2], out);
        case "gate" -> gate(dossier, args[2], out);
        default ->
            throw new IllegalArgumentException("parts, rules, model or gate, not " + args[0]);
      }
    }
  }

  private static void claims(Reader reader, String file, PrintStream out) {
    for (ReportClaims gold : Door.reports(file)) {
      out.println(Door.line(reader.read(gold.report())));
    }
  }

  private static void gate(Dossier dossier, String file, PrintStream out) {
    English english = new English();
    Mentions mentions = Mentions.of(dossier);
    int[] counts = new int[6];
    for (ReportClaims gold : Door.reports(file)) {
      Text text = english.text(gold.report());
      Set<Integer> open =
          Set.copyOf(Gate.open(text, Scene.of(text, mentions.find(text), dossier)));
      for (Claim claim : gold.claims()) {
        int start = claim.evidence().get(0).start();
        counts[0]++;
        counts[1] +=
            text.sentences().stream()
                    .anyMatch(s -> s.end() > start && s.start() <= start && open.contains(s.index()))
                ? 1
                : 0;
      }
      counts[2] += text.sentences().size();
      counts[3] += open.size();
      counts[4] += gold.claims().isEmpty() ? text.sentences().size() : 0;
      counts[5] += gold.claims().isEmpty() ? open.size() : 0;
    }
    out.println(
        IntStream.of(counts).mapToObj(String::valueOf).collect(Collectors.joining("\t")));
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

package org.trucewatch.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.trucewatch.claims.dossier.Dossier;
import org.trucewatch.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code trucewatch read}: reports in, claims out. */
@Command(
    name = "read",
    description = {
      "Reads reports and shows their claims, with their exact words and chains of sources.",
      ""
    },
    footer = {
      "",
      "A file of text is one report; a first line that is no sentence is its title. JSON is a report, or a report with"
          + " claims (which are read anew), or any number of them (JSON Lines). The output keeps the order of the input.",
      "",
      "Examples:",
      "  trucewatch read --published 2024-10-30 --outlet \"Financial Times\" report.txt",
      "  trucewatch read --format jsonl reports/ > claims.jsonl",
      "  trucewatch read --format geojson reports/ > claims.geojson",
      "  pdftotext bulletin.pdf - | trucewatch read --published 2025-04-01 -"
    })
final class ReadCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private DossierOption dossier = new DossierOption();
  @Mixin private ThreadsOption threads = new ThreadsOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  enum Format {
    TEXT,
    JSONL,
    GEOJSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  ReadCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (ReportFiles files = input.open(streams)) {
      Dossier known = dossier.load(streams);
      ClaimText text = new ClaimText(known);
      ClaimsGeoJson map = new ClaimsGeoJson();
      boolean[] failed = {false};
      try (Readers readers = new Readers(Reader.of(known), threads.count());
          Progress progress = Progress.of(streams, "reading", -1)) {
        readers.read(
            files,
            read -> {
              progress.step();
              progress.makeRoom();
              failed[0] |= !show(read, text, map);
            });
        if (format == Format.GEOJSON) {
          streams.out().print(map.end());
        }
      }
      return failed[0] ? ExitCode.SOFTWARE : ExitCode.OK;
    }
  }

  /** Shows what was read; false where it was refused. */
  private boolean show(Incoming read, ClaimText text, ClaimsGeoJson map) {
    if (read instanceof Incoming.Taken taken) {
      taken.claims().remarks().forEach(streams::remark);
      streams
          .out()
          .print(
              switch (format) {
                case TEXT -> text.of(taken.claims());
                case JSONL -> ClaimsJson.line(taken.claims()) + "\n";
                case GEOJSON -> map.of(taken.claims());
              });
      return true;
    }
    streams.out().flush();
    streams.error(((Incoming.Refused) read).why().toString());
    return false;
  }
}

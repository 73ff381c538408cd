package org.trucewatch.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.trucewatch.claims.ReportClaims;
import org.trucewatch.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code trucewatch evaluate}: how far the reader finds what people found by hand. */
@Command(
    name = "evaluate",
    description = {
      "Compares claims with those that were found by hand, and shows precision, recall and F1.",
      ""
    },
    footer = {
      "",
      "Reports are matched by their id; only those found in the gold files count. The last line is JSON.",
      "",
      "Examples:",
      "  trucewatch evaluate --gold gold/dev                       reads the texts, then compares",
      "  trucewatch evaluate --gold gold/dev --language en --misses",
      "  trucewatch evaluate --gold gold/dev --predicted other.jsonl"
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Streams streams;

  @Option(
      names = "--gold",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description = "Claims found by hand: JSON or JSON Lines, or folders of them.")
  private List<String> gold = List.of();

  @Option(
      names = "--predicted",
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Claims to compare with them (default: what our own reader finds in their texts).")
  private List<String> predicted = List.of();

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "Only reports in this language, such as en.")
  private String language = "";

  @Option(
      names = "--misses",
      description = "List the claims that were missed or found beside them.")
  private boolean misses;

  @Mixin private DossierOption dossier = new DossierOption();
  @Mixin private ThreadsOption threads = new ThreadsOption();

  EvaluateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Map<String, ReportClaims> byHand = load(gold);
    byHand.values().removeIf(r -> !inLanguage(r));
    if (byHand.isEmpty()) {
      throw new Problem("", "no gold report in the language \"%s\"".formatted(language));
    }
    Map<String, ReportClaims> found = predicted.isEmpty() ? read(byHand) : load(predicted);
    Score score = new Score();
    for (ReportClaims wanted : byHand.values()) {
      String id = wanted.report().id();
      Optional<ReportClaims> other = Optional.ofNullable(found.get(id));
      if (other.isPresent() && !other.get().report().text().equals(wanted.report().text())) {
        throw new Problem(
            "",
            "report %s: the predicted text differs from the gold text, so offsets cannot be compared: predict on the gold texts"
                .formatted(id));
      }
      List<String> missed =
          score.add(wanted, other.map(ReportClaims::claims).orElse(List.of()), other.isPresent());
      if (misses) {
        missed.forEach(m -> streams.out().print(m + "\n"));
      }
    }
    score.lines().forEach(l -> streams.out().print(l + "\n"));
    streams.out().print(score.json() + "\n");
    return ExitCode.OK;
  }

  private boolean inLanguage(ReportClaims report) {
    String own = report.report().language().toLowerCase(Locale.ROOT);
    String wanted = language.toLowerCase(Locale.ROOT);
    return wanted.isEmpty() || own.equals(wanted) || own.startsWith(wanted + "-");
  }

  /** Every report by its id; of two with one id the later. */
  private Map<String, ReportClaims> load(List<String> names) {
    Map<String, ReportClaims> reports = new LinkedHashMap<>();
    try (ReportFiles files = new ReportFiles(names, streams.in(), ReportOptions.NONE)) {
      while (files.hasNext()) {
        Incoming next = files.next();
        if (next instanceof Incoming.Refused refused) {
          throw new Problem(refused.why().about(), refused.why().message());
        }
        ReportClaims report = ((Incoming.Taken) next).claims();
        reports.put(report.report().id(), report);
      }
    }
    return reports;
  }

  private Map<String, ReportClaims> read(Map<String, ReportClaims> byHand) {
    Map<String, ReportClaims> found = new LinkedHashMap<>();
    List<Incoming> texts = new ArrayList<>();
    byHand
        .values()
        .forEach(
            r -> texts.add(new Incoming.Taken(new ReportClaims(r.report(), List.of()), false)));
    try (Readers readers = new Readers(Reader.of(dossier.load(streams)), threads.count());
        Progress progress = Progress.of(streams, "reading", texts.size())) {
      readers.read(
          texts.iterator(),
          read -> {
            progress.step();
            ReportClaims claims = ((Incoming.Taken) read).claims();
            found.put(claims.report().id(), claims);
          });
    }
    return found;
  }
}

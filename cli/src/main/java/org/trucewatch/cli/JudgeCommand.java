package org.trucewatch.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code trucewatch judge}: reports or claims in, findings out. */
@Command(
    name = "judge",
    description = {
      "Says how far each party is reported to keep to each agreement, under each reading of it.",
      ""
    },
    footer = {
      "",
      "Reports that come with claims are judged as they are; the others are read first. Silence is never observance:"
          + " a period that nobody covered is \"insufficient coverage\".",
      "",
      "Examples:",
      "  trucewatch judge --as-of 2025-04-20 claims.jsonl",
      "  trucewatch judge --dossier dossiers/israel-hezbollah-2024 --format markdown reports/ > findings.md"
    })
final class JudgeCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private DossierOption dossier = new DossierOption();
  @Mixin private Judge judge = new Judge();
  @Mixin private ThreadsOption threads = new ThreadsOption();

  JudgeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (ReportFiles files = input.open(streams)) {
      return judge.judge(streams, dossier.load(streams), files, threads.count());
    }
  }
}

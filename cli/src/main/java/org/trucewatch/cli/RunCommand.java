package org.trucewatch.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code trucewatch run}: a dossier and its own sample reports in, findings out. */
@Command(
    name = "run",
    description = {"Reads a dossier and the sample reports in it, and shows the findings.", ""},
    footer = {
      "",
      "Examples:",
      "  trucewatch run",
      "  trucewatch run --as-of 2024-10-31",
      "  trucewatch run --dossier israel-hezbollah-2024 --format markdown > findings.md"
    })
final class RunCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private DossierOption dossier = new DossierOption();
  @Mixin private Judge judge = new Judge();
  @Mixin private ThreadsOption threads = new ThreadsOption();

  RunCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Path reports = dossier.folder(streams).resolve("reports");
    if (!Files.isDirectory(reports)) {
      throw new Problem(
          reports.toString(), "is not there: judge other reports with \"trucewatch judge\"");
    }
    try (ReportFiles files =
        new ReportFiles(List.of(reports.toString()), streams.in(), ReportOptions.NONE)) {
      return judge.judge(streams, dossier.load(streams), files, threads.count());
    }
  }
}

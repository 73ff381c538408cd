package org.trucewatch.cli;

import picocli.CommandLine.Option;

/** The option that says how many reports are read at once. */
final class ThreadsOption {
  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many reports to read at once (default: one for each processor).")
  private int threads;

  int count() {
    return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
  }
}

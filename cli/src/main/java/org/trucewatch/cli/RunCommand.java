package org.trucewatch.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

@Command(name = "run")
final class RunCommand implements Callable<Integer> {
  private final Streams streams;

  RunCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    streams.err().println();
    return ExitCode.OK;
  }
}

package org.trucewatch.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code trucewatch completion}: the words that a shell can complete. */
@Command(
    name = "completion",
    description = {"Prints a script that lets bash or zsh complete commands and options.", ""},
    footer = {"", "Example:", "  source <(trucewatch completion)"})
final class CompletionCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  CompletionCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    streams.out().print(AutoComplete.bash("trucewatch", spec.root().commandLine()));
    return ExitCode.OK;
  }
}

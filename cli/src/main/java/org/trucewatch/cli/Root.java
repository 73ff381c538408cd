package org.trucewatch.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code trucewatch} by itself. */
@Command(
    name = "trucewatch",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "The monitoring room for partial ceasefires: reads reports, keeps who said what on whose word,"
          + " and says how far each side is keeping to what was agreed, under each reading of it.",
      ""
    },
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  trucewatch run                              the bundled dossier and its sample reports",
      "  trucewatch read --published 2024-10-30 report.txt",
      "  trucewatch read --format jsonl reports/ > claims.jsonl",
      "  trucewatch judge --as-of 2025-04-20 claims.jsonl",
      "",
      "Ends with 0 where all went well, 1 where something could not be done, 2 where it was called wrongly."
    })
final class Root implements Runnable {
  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show where an error came from.")
  private boolean debug;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  /** Whether errors are shown with where they came from. */
  boolean debug() {
    return debug;
  }
}

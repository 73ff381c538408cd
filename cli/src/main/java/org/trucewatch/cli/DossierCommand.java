package org.trucewatch.cli;

import java.nio.file.Path;
import java.util.List;
import org.trucewatch.claims.dossier.Dossier;
import org.trucewatch.claims.dossier.Party;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code trucewatch dossier}: work on dossiers. */
@Command(
    name = "dossier",
    synopsisSubcommandLabel = "COMMAND",
    description = {"Works on dossiers: what an analyst knows about one conflict.", ""})
final class DossierCommand implements Runnable {
  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  DossierCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing, such as check");
  }

  /** {@code trucewatch dossier check}: every mistake at once. */
  @Command(
      name = "check",
      description = {
        "Finds every mistake in a dossier, each with its file, its line and what to write instead.",
        ""
      },
      footer = {"", "Example:", "  trucewatch dossier check dossiers/ukraine-russia-energy"})
  int check(
      @Parameters(paramLabel = "FOLDER", description = "The folder of the dossier.") Path folder) {
    DossierFolder.Loaded loaded = DossierFolder.check(folder);
    List<Mistakes.Mistake> mistakes = loaded.mistakes();
    for (Mistakes.Mistake mistake : mistakes) {
      streams.out().print(mistake.in(folder) + "\n");
    }
    if (!mistakes.isEmpty()) {
      int n = mistakes.size();
      streams.error(n == 1 ? "1 mistake" : n + " mistakes");
      return ExitCode.SOFTWARE;
    }
    Dossier d = loaded.dossier();
    streams
        .out()
        .print(
            "%s: %s: %d sides, %d third parties, %d outlets, %d facilities, %d agreements, no mistakes\n"
                .formatted(
                    d.id(),
                    d.title(),
                    d.parties().stream().filter(Party::principal).count(),
                    d.parties().stream().filter(p -> !p.principal()).count(),
                    d.outlets().size(),
                    d.facilities().size(),
                    d.agreements().size()));
    return ExitCode.OK;
  }
}

package org.trucewatch.cli;

import java.util.List;
import org.trucewatch.claims.Published;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The reports to take, and what is known of them where they do not say it themselves. */
final class InputOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Files or folders of reports (text, JSON or JSON Lines), or - for standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "When they were published, such as 2024-10-30.")
  private String published = "";

  @Option(names = "--outlet", paramLabel = "NAME", description = "Who published them.")
  private String outlet = "";

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "The language of plain text, such as en (default: what its words tell).")
  private String language = "";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  ReportFiles open(Streams streams) {
    if (!language.isEmpty() && !language.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
      throw wrong("the language \"%s\" is none: write en, uk or ru".formatted(language));
    }
    try {
      new Published(published);
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
    return new ReportFiles(files, streams.in(), new ReportOptions(published, outlet, language));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}

package org.trucewatch.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The program {@code trucewatch}. Ends with 0 where all went well, 1 where something could not be
 * done, 2 where it was called wrongly.
 *
 * <p>The property {@code trucewatch.dossiers} names the folder of the dossiers that come with it,
 * {@code trucewatch.terminal} says whether a person watches.
 */
public final class Main {
  private Main() {}

  /** Runs the command that {@code args} give, on the streams of the process. */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out, 1 << 16);
    PrintStream err = utf8(FileDescriptor.err, 1 << 8);
    Path dossiers = Path.of(System.getProperty("trucewatch.dossiers", "dossiers"));
    boolean terminal = Boolean.getBoolean("trucewatch.terminal");
    int code = run(new Streams(stdin(), out, err, terminal, dossiers), args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  static int run(Streams streams, String... args) {
    Root root = new Root();
    CommandLine line = new CommandLine(root);
    line.addSubcommand(new RunCommand(streams));
    line.addSubcommand(new ReadCommand(streams));
    line.addSubcommand(new JudgeCommand(streams));
    line.addSubcommand(new DossierCommand(streams));
    line.addSubcommand(new EvaluateCommand(streams));
    line.addSubcommand(new CompletionCommand(streams));
    line.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler((e, a) -> wrongUsage(streams, e));
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(streams, e, root.debug()));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      streams.error(
          "there is not enough memory: set TRUCEWATCH_JAVA_OPTS=-Xmx2g, or give fewer --threads");
      return ExitCode.SOFTWARE;
    }
  }

  private static int wrongUsage(Streams streams, ParameterException e) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    String see = "see \"%s --help\"".formatted(command.qualifiedName(" "));
    streams.error(usageMessage(e, command) + see);
    return ExitCode.USAGE;
  }

  /** What was wrong, up to the colon or comma before the remedy that always holds. */
  private static String usageMessage(ParameterException e, CommandSpec command) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched.getUnmatched().get(0), command);
    }
    ArgSpec arg = e.getArgSpec();
    if (arg instanceof OptionSpec option && e.getValue() != null) {
      return "%s is \"%s\": it is %s: "
          .formatted(option.longestName(), e.getValue(), wanted(option));
    }
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return message.substring(0, 1).toLowerCase(Locale.ROOT)
        + message.substring(1).replace('\'', '"')
        + ": ";
  }

  private static String unknown(String word, CommandSpec command) {
    List<String> known = new ArrayList<>();
    if (word.startsWith("-")) {
      command.options().forEach(o -> known.add(o.longestName()));
    } else {
      known.addAll(command.subcommands().keySet());
    }
    return "unknown %s \"%s\": "
            .formatted(word.startsWith("-") ? "option" : "command or argument", word)
        + Suggestion.nearest(word, known).map(n -> "did you mean \"" + n + "\", or ").orElse("");
  }

  private static String wanted(OptionSpec option) {
    if (option.typeInfo().isOptional()) {
      return AsOf.WANTED;
    }
    return option.completionCandidates() == null
        ? "a whole number"
        : "one of " + String.join(", ", option.completionCandidates());
  }

  private static int failed(Streams streams, Exception e, boolean debug) {
    streams.out().flush();
    if (debug) {
      e.printStackTrace(streams.err());
      return ExitCode.SOFTWARE;
    }
    streams.error(
        e instanceof Problem
            ? String.valueOf(e.getMessage())
            : "this is a mistake in the program (%s): run it again with --debug and report what it shows"
                .formatted(Limits.shortened(String.valueOf(e.getMessage()), 200)));
    return ExitCode.SOFTWARE;
  }

  private static PrintStream utf8(FileDescriptor to, int buffer) {
    return new PrintStream(
        new java.io.BufferedOutputStream(new FileOutputStream(to), buffer),
        false,
        StandardCharsets.UTF_8);
  }

  private static InputStream stdin() {
    return System.in;
  }
}

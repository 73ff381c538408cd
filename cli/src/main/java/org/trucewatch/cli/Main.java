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
    List<String> hints = new ArrayList<>();
    String message = String.valueOf(e.getMessage());
    if (e instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().get(0);
      boolean option = first.startsWith("-");
      message = "unknown %s \"%s\"".formatted(option ? "option" : "command or argument", first);
      List<String> known = new ArrayList<>();
      if (option) {
        e.getCommandLine().getCommandSpec().options().forEach(o -> known.add(o.longestName()));
      } else {
        known.addAll(e.getCommandLine().getSubcommands().keySet());
      }
      Suggestion.nearest(first, known).ifPresent(n -> hints.add("did you mean \"" + n + "\""));
    }
    hints.add(
        "see \"%s --help\"".formatted(e.getCommandLine().getCommandSpec().qualifiedName(" ")));
    streams.error(lowerFirst(firstLine(message)) + ": " + String.join(", or ", hints));
    return ExitCode.USAGE;
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

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  private static String lowerFirst(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
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

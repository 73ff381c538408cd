package org.trucewatch.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.trucewatch.claims.ReportClaims;

/**
 * The reports of files, folders and standard input, in the order in which they are named; within a
 * folder, with all its subfolders, by path. Text is one report a file, JSON any number. One file is
 * open at a time, and one report held.
 */
final class ReportFiles implements Iterator<Incoming>, AutoCloseable {
  private final InputStream stdin;
  private final ReportOptions options;
  private final Deque<Source> waiting = new ArrayDeque<>();
  private Iterator<Incoming> current = Collections.emptyIterator();
  private Optional<InputStream> open = Optional.empty();

  /** Where reports come from, and the name that is shown for it. */
  private record Source(Path path, String shown) {}

  /**
   * @param names files, folders, or {@code -} for standard input
   * @throws Problem where one of them is not there
   */
  ReportFiles(List<String> names, InputStream stdin, ReportOptions options) {
    this.stdin = stdin;
    this.options = options;
    for (String name : names) {
      Path path = Path.of(name);
      if (!name.equals("-") && Files.isDirectory(path)) {
        within(path).forEach(p -> waiting.add(new Source(p, p.toString())));
      } else if (name.equals("-") || Files.exists(path)) {
        waiting.add(new Source(path, name.equals("-") ? "standard input" : name));
      } else {
        throw new Problem("", "there is no file or folder \"%s\"".formatted(name));
      }
    }
  }

  static boolean isJson(String name) {
    return name.endsWith(".json") || name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  /** How many files there are, those already read left out. */
  int files() {
    return waiting.size();
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext()) {
      if (waiting.isEmpty()) {
        close();
        return false;
      }
      current = opened(waiting.remove());
    }
    return true;
  }

  @Override
  public Incoming next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }

  @Override
  public void close() {
    try {
      if (open.isPresent()) {
        open.get().close();
      }
    } catch (IOException e) {
      // Nothing was written to it, so nothing is lost.
    }
    open = Optional.empty();
  }

  private Iterator<Incoming> opened(Source source) {
    close();
    String shown = source.shown();
    try {
      InputStream raw =
          source.path().toString().equals("-") ? stdin : Files.newInputStream(source.path());
      open = Optional.of(raw);
      Opened file = new Opened(raw);
      if (!file.binary().isEmpty()) {
        throw new Problem(shown, file.binary());
      }
      Utf8Reader text = new Utf8Reader(file.in(), shown);
      if (!file.json(source.path().toString())) {
        return List.<Incoming>of(TextReports.read(text, shown, id(source), options)).iterator();
      }
      Iterator<Incoming> reports = new JsonReports(text, shown);
      if (!reports.hasNext()) {
        throw new Problem(shown, "is empty: there is nothing to read");
      }
      return new Json(reports, text);
    } catch (Problem e) {
      return List.<Incoming>of(new Incoming.Refused(e.remark())).iterator();
    } catch (IOException e) {
      Problem problem = new Problem(shown, "cannot be read: " + reason(e), e);
      return List.<Incoming>of(new Incoming.Refused(problem.remark())).iterator();
    }
  }

  private static String reason(IOException e) {
    if (e instanceof java.nio.file.AccessDeniedException) {
      return "access is denied";
    }
    return String.valueOf(e.getMessage());
  }

  /** The file's name without its ending, or {@code stdin}. */
  private static String id(Source source) {
    String name = String.valueOf(source.path().getFileName());
    if (name.equals("-")) {
      return "stdin";
    }
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static List<Path> within(Path folder) {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(Files::isRegularFile).filter(ReportFiles::isReport).sorted().forEach(files::add);
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new Problem(folder.toString(), "cannot be read: " + e.getMessage(), e);
    }
    if (files.isEmpty()) {
      throw new Problem(
          folder.toString(), "holds no reports: they end in .txt, .json, .jsonl or .ndjson");
    }
    return files;
  }

  private static boolean isReport(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return !name.startsWith(".")
        && (name.endsWith(".txt") || name.endsWith(".text") || isJson(name));
  }

  /** Adds to the reports of JSON what the options say, and what the decoder had to replace. */
  private final class Json implements Iterator<Incoming> {
    private final Iterator<Incoming> reports;
    private final Utf8Reader decoder;

    Json(Iterator<Incoming> reports, Utf8Reader decoder) {
      this.reports = reports;
      this.decoder = decoder;
    }

    @Override
    public boolean hasNext() {
      return reports.hasNext();
    }

    @Override
    public Incoming next() {
      Incoming next = reports.next();
      if (!(next instanceof Incoming.Taken taken)) {
        return next;
      }
      ReportClaims filled =
          new ReportClaims(options.fill(taken.claims().report()), taken.claims().claims());
      return new Incoming.Taken(filled, taken.given())
          .remarked(decoder.remark().map(List::of).orElse(List.of()));
    }
  }
}

package org.trucewatch.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that is wrong in a dossier, collected so that it can be mended at once. */
final class Mistakes {
  private final List<Mistake> found = new ArrayList<>();

  /**
   * One mistake.
   *
   * @param line counted from 1; 0 where it concerns the whole file
   * @param message what is wrong and what to write instead
   */
  record Mistake(String file, int line, String message) {
    /** The same, with the path of the file. */
    String in(Path folder) {
      return where(folder.resolve(file).toString(), line) + ": " + message;
    }

    @Override
    public String toString() {
      return where(file, line) + ": " + message;
    }
  }

  static String where(String file, int line) {
    return line == 0 ? file : file + ":" + line;
  }

  void add(String file, int line, String message) {
    found.add(new Mistake(file, line, message));
  }

  void addAll(Mistakes others) {
    found.addAll(others.found);
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** By file, then by line. */
  List<Mistake> sorted() {
    return found.stream()
        .sorted(Comparator.comparing(Mistake::file).thenComparingInt(Mistake::line))
        .toList();
  }
}

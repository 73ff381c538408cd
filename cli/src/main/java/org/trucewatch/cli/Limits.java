package org.trucewatch.cli;

/** How much the program takes in at once, so that its memory is bounded. */
final class Limits {
  /**
   * Characters that one report may have. A long report has a hundred thousand; a book has a million
   * or two; what is longer is a collection, and is split into its reports.
   */
  static final int REPORT_CHARACTERS = 16_000_000;

  private Limits() {}

  /** At most {@code length} characters of {@code text}, on one line. */
  static String shortened(String text, int length) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= length ? line : line.substring(0, length - 3) + "...";
  }
}

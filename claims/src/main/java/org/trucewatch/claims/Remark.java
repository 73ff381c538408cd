package org.trucewatch.claims;

/**
 * Something that a stage could not do, or noticed, and went on.
 *
 * @param about what it concerns: a report's id, a file with its line; empty where all of it
 * @param message one line, lower case, no full stop, with the value quoted and what to do
 */
public record Remark(String about, String message) {
  @Override
  public String toString() {
    return about.isEmpty() ? message : about + ": " + message;
  }
}

package org.trucewatch.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.trucewatch.claims.Remark;

/**
 * What the program is connected to.
 *
 * @param in standard input
 * @param out findings and claims, nothing else
 * @param err remarks, errors and progress
 * @param terminal whether a person watches both
 * @param dossiers the folder of the dossiers that came with the program
 */
record Streams(InputStream in, PrintStream out, PrintStream err, boolean terminal, Path dossiers) {
  void remark(Remark remark) {
    err.println("remark: " + remark);
  }

  void error(String message) {
    err.println("error: " + message);
  }
}

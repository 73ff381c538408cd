package org.trucewatch.cli;

import java.io.Serial;
import org.trucewatch.claims.Remark;

/**
 * Something that the program could not do: one line, with the value quoted, the place and what to
 * do.
 */
final class Problem extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final String where;
  private final String what;

  /**
   * @param where a file with its line, {@code talks.jsonl:3}; empty where it has none
   * @param what one line, lower case, no full stop
   */
  Problem(String where, String what) {
    super(where.isEmpty() ? what : where + ": " + what);
    this.where = where;
    this.what = what;
  }

  Problem(String where, String what, Throwable cause) {
    this(where, what);
    initCause(cause);
  }

  Remark remark() {
    return new Remark(where, what);
  }
}

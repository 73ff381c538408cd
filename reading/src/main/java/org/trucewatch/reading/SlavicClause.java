package org.trucewatch.reading;

/**
 * A stretch of a Ukrainian or Russian sentence that says one thing.
 *
 * @param from first token
 * @param to token behind the last
 * @param opener how it begins
 */
record SlavicClause(int from, int to, Opener opener) {
  /** How a clause hangs on the one before it. */
  enum Opener {
    /** By nothing: the first, or behind a colon, a dash, a semicolon, a bracket. */
    NONE,
    /** By a comma or "and": it shares its subject with the one before where it has none. */
    AND,
    /** By "which", "whom", "where". */
    RELATIVE,
    /** By "that". */
    THAT,
    /** By "in order that". */
    PURPOSE,
    /** By "if", "unless". */
    CONDITION,
    /** By "when", "while", "because", "although". */
    CIRCUMSTANCE
  }

  boolean contains(int token) {
    return from <= token && token < to;
  }
}

package org.trucewatch.reading;

/**
 * A stretch of a sentence with a predicate of its own.
 *
 * @param from its first token
 * @param to the token behind its last
 * @param join how it hangs on what stands before it
 */
record Clause(int from, int to, Join join) {
  enum Join {
    /**
     * The first clause of the sentence, or one behind a semicolon or colon: its subject is its own.
     */
    MAIN,
    /**
     * Behind and, but, or, or a comma with a participle: it may share the subject of the clause
     * before.
     */
    SHARED,
    /** Behind which, who, whose, where: its subject may be the noun before it. */
    RELATIVE,
    /** What somebody says: behind that, or behind a verb of saying. */
    CONTENT,
    /** Behind after, while, because, if, despite ...: its subject is its own. */
    SUBORDINATE
  }

  boolean contains(int token) {
    return from <= token && token < to;
  }
}

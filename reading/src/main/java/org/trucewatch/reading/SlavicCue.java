package org.trucewatch.reading;

/**
 * Words of a Ukrainian or Russian sentence that tell on whose word it says something.
 *
 * @param words all of them
 * @param speaker those that name who speaks; empty where a pronoun or nobody does
 * @param content what is said, in this sentence; empty where it stands in the sentences before
 * @param more what is said behind the words where it goes on there; else empty
 * @param act whether the speaking itself is the deed: "запропонував", "звинуватив"
 * @param back whether it is what the sentences before say: "про це повідомили"
 */
record SlavicCue(
    Range words, Range speaker, Range content, Range more, boolean back, boolean act) {}

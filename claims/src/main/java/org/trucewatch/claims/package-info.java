/**
 * The vocabulary: what a report is, what a claim in it says, and the chain of sources it rests on.
 * Immutable, JDK only, free of any format; safe for use by any number of threads.
 */
@NullMarked
package org.trucewatch.claims;

import org.jspecify.annotations.NullMarked;

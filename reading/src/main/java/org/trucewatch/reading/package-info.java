/**
 * Reads a report and finds its claims, each with the exact words that state it. No network, no
 * clock, no randomness: the same text and dossier always give the same claims.
 */
@NullMarked
package org.trucewatch.reading;

import org.jspecify.annotations.NullMarked;

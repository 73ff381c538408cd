/**
 * The door for people and scripts: the program {@code trucewatch}. Formats (JSON, YAML, text) live
 * here, and all wiring; nothing inside knows them.
 */
@NullMarked
package org.trucewatch.cli;

import org.jspecify.annotations.NullMarked;

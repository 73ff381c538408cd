package org.trucewatch.reading;

import java.util.List;

/** Finds where claims stand in a text and who plays which role. Safe for several threads. */
interface Finder {
  /** The frames of a report, in the order of the text. */
  List<Frame> find(Text text, Scene scene);
}

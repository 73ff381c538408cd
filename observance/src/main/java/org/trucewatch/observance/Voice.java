package org.trucewatch.observance;

import java.util.Comparator;
import org.trucewatch.claims.SourceType;

/**
 * One speaker at the far end of one chain.
 *
 * @param origin what corroboration counts
 * @param type what the speaker is
 * @param side code of the party that the speaker belongs to or that directs the outlet; empty where
 *     none is known. An outlet's unnamed sources are one origin, and each keeps its side
 * @param named whether the speaker is named
 * @param gradable whether the word may count as that of a third party: for an outlet, and for the
 *     unnamed sources that it heard, only where the dossier grades the outlet A, B or C
 */
public record Voice(Origin origin, SourceType type, String side, boolean named, boolean gradable)
    implements Comparable<Voice> {
  private static final Comparator<Voice> ORDER =
      Comparator.comparing(Voice::origin)
          .thenComparing(Voice::type)
          .thenComparing(Voice::side)
          .thenComparing(Voice::named)
          .thenComparing(Voice::gradable);

  @Override
  public int compareTo(Voice other) {
    return ORDER.compare(this, other);
  }
}

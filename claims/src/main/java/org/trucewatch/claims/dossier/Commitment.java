package org.trucewatch.claims.dossier;

import java.util.List;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.ObjectClass;

/**
 * Who shall not do what to whom.
 *
 * @param who code of the party that is bound
 * @param toward code of the party that is spared
 * @param shallNot the kind of act: a strike or an offensive
 * @param objects the classes spared; a class stands for its subclasses too
 * @param countries ISO codes of where it holds; empty for everywhere
 */
public record Commitment(
    String who, String toward, Kind shallNot, List<ObjectClass> objects, List<String> countries) {
  public Commitment {
    objects = List.copyOf(objects);
    countries = List.copyOf(countries);
  }
}

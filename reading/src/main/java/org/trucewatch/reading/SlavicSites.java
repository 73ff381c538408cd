package org.trucewatch.reading;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.Place;

/**
 * Where what a Ukrainian or Russian clause tells took place: the place that it names next behind
 * its head; for an event, else one beside it in the sentence, else the last one named in the two
 * sentences before.
 */
final class SlavicSites {
  private static final Set<Kind> EVENTS =
      EnumSet.of(Kind.STRIKE, Kind.DAMAGE, Kind.OFFENSIVE, Kind.CONTROL);

  /** How many sentences back an event can have its place. */
  private static final int BACK = 2;

  /** What stands before a river that is no place of an event. */
  private static final Set<String> ACROSS = WordSet.of("берег через");

  private SlavicSites() {}

  static Place of(Frame frame, Sentence s, Scene scene, Text text) {
    List<Mention> here = places(scene, s);
    Optional<Mention> inside =
        here.stream()
            .filter(m -> m.from() >= frame.from() && m.to() <= frame.to())
            .min(Comparator.comparingInt(m -> distance(m, frame)));
    if (inside.isPresent() || !EVENTS.contains(frame.kind())) {
      return inside.map(SlavicSites::place).orElse(Place.UNKNOWN);
    }
    Optional<Mention> beside = here.stream().min(Comparator.comparingInt(m -> distance(m, frame)));
    if (beside.isPresent()) {
      return place(beside.get());
    }
    for (int i = s.index() - 1; i >= Math.max(0, s.index() - BACK); i--) {
      List<Mention> before = places(scene, text.sentences().get(i));
      if (!before.isEmpty()) {
        return place(before.get(before.size() - 1));
      }
    }
    return Place.UNKNOWN;
  }

  /** Tokens behind the head; what stands before it counts as farther. */
  private static int distance(Mention m, Frame frame) {
    return m.from() >= frame.head() ? m.from() - frame.head() : 100 + frame.head() - m.to();
  }

  private static List<Mention> places(Scene scene, Sentence s) {
    return scene.in(s).stream()
        .filter(m -> m.type() == Mention.Type.PLACE)
        .filter(m -> m.from() == 0 || !s.token(m.from() - 1).isForm(ACROSS))
        .toList();
  }

  private static Place place(Mention m) {
    return new Place(m.name(), Scene.isState(m.code()) ? m.code() : "");
  }
}

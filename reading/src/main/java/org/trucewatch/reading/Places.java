package org.trucewatch.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.Place;
import org.trucewatch.claims.Span;

/**
 * Says where a claim is and writes the place as the text names it: with "near", "northern" before
 * it and "region" behind.
 */
final class Places {
  private static final Set<String> BEFORE =
      Set.of(
          "near",
          "outside",
          "off",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "occupied",
          "downtown",
          "northwestern",
          "northeastern",
          "southwestern",
          "southeastern");
  private static final Set<String> BEHIND =
      Set.of(
          "region",
          "oblast",
          "province",
          "district",
          "governorate",
          "county",
          "area",
          "krai",
          "state",
          "valley",
          "city",
          "port",
          "coast",
          "border",
          "neighborhood",
          "neighbourhood");

  /** Words before the name of a country that make it where something happened. */
  private static final Set<String> AT = Set.of("in", "into", "inside", "within", "across");

  /** Words that name a part of a region or country. */
  static final Set<String> PART =
      Set.of(
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern");

  /** Kinds of what happens somewhere, and not between people at a table. */
  private static final Set<Kind> EVENTS = Set.of(Kind.STRIKE, Kind.OFFENSIVE, Kind.DAMAGE);

  /** The words of a claim of that kind: what tells it from other claims while they are merged. */
  record Words(Kind kind, Span first) {
    static Words of(Claim claim) {
      return new Words(claim.kind(), claim.evidence().get(0));
    }
  }

  private Places() {}

  /** The first place within the words of the claim: what tells claims apart. */
  static Place within(Frame frame, Sentence s, Scene scene, Text text) {
    return inside(frame, scene.in(s)).map(m -> at(s, m, text)).orElse(Place.UNKNOWN);
  }

  private static Optional<Mention> inside(Frame frame, List<Mention> mentions) {
    return mentions.stream()
        .filter(m -> m.type() == Mention.Type.PLACE && isInside(m, frame))
        .findFirst();
  }

  /** Merged claims, each with the place that its words tell, whole. */
  static List<Claim> told(List<Claim> merged, Map<Words, Place> places) {
    return merged.stream()
        .map(
            claim ->
                claim.evidence().stream()
                    .map(e -> places.getOrDefault(new Words(claim.kind(), e), Place.UNKNOWN))
                    .filter(p -> !p.isUnknown() && p.name().contains(claim.place().name()))
                    .findFirst()
                    .map(p -> claim.but().place(p).build())
                    .orElse(claim))
        .toList();
  }

  /**
   * Where the claim is: the first place within its words, else of an event that of its sentence.
   */
  static Place of(Frame frame, Sentence s, Scene scene, Text text) {
    List<Mention> mentions = scene.in(s);
    return inside(frame, mentions)
        .or(() -> country(frame, s, mentions))
        .or(() -> beside(frame, mentions))
        .map(m -> at(s, m, text))
        .orElse(Place.UNKNOWN);
  }

  private static boolean isInside(Mention m, Frame frame) {
    return m.from() >= frame.from() && m.to() <= frame.to();
  }

  /** "fired into Israel", "strikes on northern Syria": the party is also where it happened. */
  private static Optional<Mention> country(Frame frame, Sentence s, List<Mention> mentions) {
    return mentions.stream()
        .filter(m -> isInside(m, frame) && m.from() > 0 && Scene.isState(m.code()))
        .filter(m -> m.type() == Mention.Type.PARTY || m.type() == Mention.Type.METONYM)
        .filter(m -> m.to() >= s.size() || !s.token(m.to()).is("'s"))
        .filter(
            m ->
                AT.contains(s.token(m.from() - 1).lower())
                    || PART.contains(s.token(m.from() - 1).lower()))
        .findFirst();
  }

  /** The only place of the sentence. */
  private static Optional<Mention> beside(Frame frame, List<Mention> mentions) {
    List<Mention> places =
        mentions.stream().filter(m -> m.type() == Mention.Type.PLACE).limit(2).toList();
    return EVENTS.contains(frame.kind()) && places.size() == 1
        ? Optional.of(places.get(0))
        : Optional.empty();
  }

  /** The place that the mention names, with its country where that is a state. */
  static Place at(Sentence s, Mention m, Text text) {
    int from = from(s, m);
    int to = to(s, m);
    String name =
        from == m.from() && to == m.to()
            ? m.span().of(text.report().text())
            : s.span(from, to).of(text.report().text());
    return new Place(name, Scene.isState(m.code()) ? m.code() : "");
  }

  private static int from(Sentence s, Mention m) {
    int from = m.from();
    while (from > 0 && BEFORE.contains(s.token(from - 1).text())) {
      from--;
    }
    return from;
  }

  private static int to(Sentence s, Mention m) {
    int to = m.to();
    while (to < s.size() && BEHIND.contains(s.token(to).lower())) {
      to++;
    }
    return to;
  }
}

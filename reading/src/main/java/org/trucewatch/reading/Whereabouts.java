package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.Location;

/**
 * Chooses among the places of one name the one that a report means: by the country that is known,
 * the region named beside it, the other places of the report, how the words call it, and
 * population. docs/method.md gives the weights. Where several remain that lie apart it says only in
 * which region or country they all are. Serves one report; not safe for use by several threads.
 */
final class Whereabouts {
  /** Places farther apart than this, in kilometres, are not each other's neighbourhood. */
  private static final double NEIGHBOURHOOD = 50;

  /** Candidates whose scores are closer than this cannot be told apart. */
  private static final double CLEAR = 0.6;

  /** So many other places of a report help to find one. */
  private static final int ANCHORS = 60;

  private final Text text;
  private final Scene scene;
  private final Gazetteer gazetteer;
  private final Map<String, Double> countries = new HashMap<>();
  private final Map<String, List<Gazetteer.Entry>> asked = new HashMap<>();
  private final List<Anchor> anchors = new ArrayList<>();

  /** A place of the report of which there is only one, and where the report names it. */
  private record Anchor(int sentence, String key, Gazetteer.Entry entry) {}

  Whereabouts(Text text, Scene scene, Gazetteer gazetteer) {
    this.text = text;
    this.scene = scene;
    this.gazetteer = gazetteer;
    weighCountries();
    findAnchors();
  }

  /**
   * Where that place is.
   *
   * @param name as the text has it
   * @param country code of the country that is known; empty where none is
   * @param at offset in the text of what happened there
   */
  Location of(String name, String country, int at) {
    PlaceName place = PlaceName.of(name);
    List<Gazetteer.Entry> found = candidates(place, country);
    if (found.isEmpty()) {
      return Location.UNKNOWN;
    }
    String key = NameKey.of(place.core());
    int sentence = text.sentenceAt(at);
    Set<String> regions = regions(place, key, sentence);
    Map<Gazetteer.Entry, Double> scores = new LinkedHashMap<>();
    found.forEach(e -> scores.put(e, score(e, key, place, sentence, regions)));
    Gazetteer.Entry best =
        found.stream()
            .max(
                Comparator.<Gazetteer.Entry>comparingDouble(e -> scores.getOrDefault(e, 0.0))
                    .thenComparing(Gazetteer.Entry::number, Comparator.reverseOrder()))
            .orElseThrow();
    double enough = scores.getOrDefault(best, 0.0) - CLEAR;
    List<Gazetteer.Entry> equals =
        found.stream()
            .filter(e -> scores.getOrDefault(e, 0.0) > enough && !isHere(e, best))
            .toList();
    return equals.isEmpty() ? as(best, place) : common(best, equals);
  }

  /** Whether both are in each other's neighbourhood, or one is the region of the other. */
  private static boolean isHere(Gazetteer.Entry a, Gazetteer.Entry b) {
    boolean regional = !a.isSettlement() || !b.isSettlement();
    double apart = a.location().kilometres(b.location());
    return (regional && a.country().equals(b.country()) && a.region().equals(b.region()))
        || apart < (regional ? 4 : 1) * NEIGHBOURHOOD;
  }

  /** How exactly the words speak of the place that was found. */
  private static Location as(Gazetteer.Entry e, PlaceName place) {
    Location at = e.location();
    Location.Precision precision =
        e.isSettlement() && place.sort() == PlaceName.Sort.REGION
            ? Location.Precision.REGION
            : e.isSettlement() && (place.around() || place.sort() == PlaceName.Sort.DISTRICT)
                ? Location.Precision.DISTRICT
                : at.precision();
    return new Location(at.latitude(), at.longitude(), precision, at.identifier());
  }

  /** The region or else the country that all of them are in; unknown where that is none. */
  private Location common(Gazetteer.Entry best, List<Gazetteer.Entry> others) {
    if (others.stream().anyMatch(e -> !e.country().equals(best.country()))) {
      return Location.UNKNOWN;
    }
    boolean oneRegion = others.stream().allMatch(e -> e.region().equals(best.region()));
    return Optional.of(best.region())
        .filter(r -> oneRegion && !r.isEmpty())
        .flatMap(r -> gazetteer.division(best.country(), r))
        .or(() -> gazetteer.division(best.country(), ""))
        .map(Gazetteer.Entry::location)
        .orElse(Location.UNKNOWN);
  }

  private double score(
      Gazetteer.Entry e, String key, PlaceName place, int sentence, Set<String> regions) {
    double score = 0.6 * Math.log10(e.population() + 10.0);
    score += e.isSettlement() && NameKey.of(e.name()).equals(key) ? 1.5 : 0;
    score += fits(e, place.sort());
    score += 2.5 * countries.getOrDefault(e.country(), 0.0);
    score += regions.contains(e.country() + "." + e.region()) ? 3 : 0;
    score += regions.contains(e.country()) ? 3 : 0;
    double nearest = Double.MAX_VALUE;
    for (Anchor a : anchors) {
      if (!a.key().equals(key) && a.entry().isSettlement()) {
        double far = Math.abs(a.sentence() - sentence) > 3 ? 1.5 : 1;
        nearest = Math.min(nearest, far * a.entry().location().kilometres(e.location()));
      }
    }
    return score + 3 * Math.exp(-nearest / 100);
  }

  /** How well what it is fits what the words call it. */
  private static double fits(Gazetteer.Entry e, PlaceName.Sort sort) {
    boolean region = e.kind().equals("ADM1") || e.kind().equals("RGN");
    return switch (sort) {
      case REGION -> region ? 4 : e.kind().equals("ADM2") ? 2 : 0;
      case DISTRICT -> e.kind().equals("ADM2") ? 3 : e.isSettlement() ? 1 : 0;
      case SETTLEMENT -> e.isSettlement() ? 3 : 0;
      case ANY ->
          switch (e.kind()) {
            case "PPLC" -> 2;
            case "PPLA" -> 1.5;
            case "PPLA2" -> 1.2;
            case "SEA" -> 5;
            case "RGN" -> 2;
            case "PCLI" -> 3;
            case "ADM1" -> 0.4;
            case "ADM2", "ADMC" -> 0;
            default -> 1;
          };
    };
  }

  /** The regions and countries named beside the place and in its sentence. */
  private Set<String> regions(PlaceName place, String key, int sentence) {
    Set<String> named = new java.util.HashSet<>();
    for (String beside : place.beside()) {
      for (Gazetteer.Entry e : candidates(PlaceName.of(beside), "")) {
        if (e.isDivision()) {
          named.add(e.country() + "." + e.region());
        } else if (e.kind().equals("PCLI")) {
          named.add(e.country());
        }
      }
    }
    for (Anchor a : anchors) {
      if (a.sentence() == sentence && !a.key().equals(key) && a.entry().isDivision()) {
        named.add(a.entry().country() + "." + a.entry().region());
      }
    }
    return named;
  }

  private List<Gazetteer.Entry> candidates(PlaceName place, String country) {
    List<Gazetteer.Entry> whole =
        place.whole().length() > place.core().length()
            ? inCountry(gazetteer.named(place.whole()), country)
            : List.of();
    return whole.isEmpty()
        ? inCountry(asked.computeIfAbsent(place.core(), this::lookUp), country)
        : whole;
  }

  private List<Gazetteer.Entry> lookUp(String name) {
    List<Gazetteer.Entry> found = gazetteer.named(name);
    List<String> nominatives = PlaceCases.of(name);
    if (!found.isEmpty() && nominatives.isEmpty()) {
      return found;
    }
    Map<Integer, Gazetteer.Entry> guessed = new LinkedHashMap<>();
    found.forEach(e -> guessed.put(e.number(), e));
    for (String guess : nominatives) {
      gazetteer.named(guess).forEach(e -> guessed.putIfAbsent(e.number(), e));
    }
    if (guessed.isEmpty()) {
      for (String other : World.known().otherPlaceNames(name)) {
        gazetteer
            .named(PlaceName.of(other).core())
            .forEach(e -> guessed.putIfAbsent(e.number(), e));
      }
    }
    return List.copyOf(guessed.values());
  }

  /** Those of the country, and those of none. */
  private static List<Gazetteer.Entry> inCountry(List<Gazetteer.Entry> all, String country) {
    return country.isEmpty()
        ? all
        : all.stream().filter(e -> e.country().equals(country) || e.country().isEmpty()).toList();
  }

  private void weighCountries() {
    double weight = 1;
    for (String code : scene.parties()) {
      if (Scene.isState(code)) {
        countries.put(code, weight);
        weight *= 0.8;
      }
    }
    for (Sentence s : text.sentences()) {
      for (Mention m : scene.in(s)) {
        if (m.type() == Mention.Type.PLACE && Scene.isState(m.code())) {
          countries.merge(m.code(), 0.7, Math::max);
        }
      }
    }
  }

  /** Places whose country the report tells, and of which that country has one great one. */
  private void findAnchors() {
    Set<String> seen = new java.util.HashSet<>();
    for (Sentence s : text.sentences()) {
      for (Mention m : scene.in(s)) {
        boolean where = m.type() == Mention.Type.PLACE || m.type() == Mention.Type.METONYM;
        if (where && seen.add(m.name() + s.index()) && anchors.size() < ANCHORS) {
          anchor(m, s);
        }
      }
    }
  }

  private void anchor(Mention m, Sentence s) {
    String named = Places.at(s, m, text).name();
    PlaceName place = PlaceName.of(named);
    List<Gazetteer.Entry> found = candidates(place, m.code());
    if (place.sort() == PlaceName.Sort.REGION) {
      found = found.stream().filter(e -> e.kind().equals("ADM1")).toList();
    }
    if (place.sort() == PlaceName.Sort.ANY
        && found.stream().anyMatch(Gazetteer.Entry::isSettlement)) {
      found = found.stream().filter(Gazetteer.Entry::isSettlement).toList();
    }
    if (found.isEmpty() || (m.code().isEmpty() && found.size() > 1)) {
      return;
    }
    List<Gazetteer.Entry> great =
        found.stream()
            .sorted(
                Comparator.comparingLong(Gazetteer.Entry::population)
                    .reversed()
                    .thenComparing(Gazetteer.Entry::number))
            .toList();
    Gazetteer.Entry first = great.get(0);
    boolean one =
        great.stream()
            .skip(1)
            .allMatch(e -> isHere(e, first) || e.population() * 20 < first.population());
    if (one) {
      anchors.add(new Anchor(s.index(), NameKey.of(place.core()), first));
    }
  }
}

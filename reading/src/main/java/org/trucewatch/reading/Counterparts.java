package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.trucewatch.claims.Kind;

/**
 * Who stands on the other side where a sentence names one side only. A report tells elsewhere:
 * "Israel strikes Hamas" once, then "Israel rejects the proposal". Pairs that it names count, the
 * nearer and the more often the better.
 */
final class Counterparts {
  private static final Set<Kind> HOSTILE =
      Set.of(Kind.STRIKE, Kind.OFFENSIVE, Kind.BREACH, Kind.THREAT, Kind.RESTRAINT, Kind.CONTROL);

  private static final Set<Kind> PROPOSING = Set.of(Kind.OFFER, Kind.DEMAND, Kind.APPEAL);

  /** How many sentences off a pair may be named for it to count; this keeps the work linear. */
  private static final int REACH = 60;

  /** How many sentences off an attack may be named for it to tell who attacks here. */
  private static final int AROUND = 2;

  /** How much more a pair that fights counts where one of them speaks. */
  private static final double FOES_FIRST = 6.0;

  private record Pair(int sentence, String one, String other, boolean hostile) {}

  private final Scene scene;
  private final List<Pair> pairs = new ArrayList<>();
  private final Set<String> fighting = new HashSet<>();
  private final Set<List<String>> foes = new HashSet<>();
  private final Set<String> mediators = new TreeSet<>();

  private Counterparts(Scene scene) {
    this.scene = scene;
  }

  /** The frames with the missing side filled in where the report tells it. */
  static List<Frame> filled(List<Frame> frames, Scene scene) {
    Counterparts c = new Counterparts(scene);
    List<Frame> shared = sharing(frames);
    for (Frame f : shared) {
      c.learn(f);
    }
    return shared.stream()
        .map(c::decide)
        .map(c::fill)
        .map(c::decide)
        .filter(Counterparts::isComplete)
        .flatMap(f -> c.mutual(f).stream())
        .toList();
  }

  /** A demand that nobody makes is none that the report puts forward. */
  private static boolean isComplete(Frame f) {
    boolean needsActor = f.kind() == Kind.DEMAND || f.kind() == Kind.APPEAL;
    return !needsActor || !f.actors().isEmpty();
  }

  /**
   * A breach that is said of the act before it, "in violation of the truce", is by whom that act
   * is.
   */
  private static List<Frame> sharing(List<Frame> frames) {
    List<Frame> shared = new ArrayList<>();
    for (Frame f : frames) {
      Frame g = f;
      if (f.kind() == Kind.BREACH && f.actors().isEmpty()) {
        for (int i = shared.size() - 1;
            i >= 0 && shared.get(i).sentence() >= f.sentence() - 1;
            i--) {
          Frame act = shared.get(i);
          if (HOSTILE.contains(act.kind())
              && !act.actors().isEmpty()
              && Collections.disjoint(act.actors(), f.targets())) {
            g = f.by(act.actors()).against(f.targets().isEmpty() ? act.targets() : f.targets());
            break;
          }
        }
      }
      if (f.kind() == Kind.REFUSAL && f.targets().isEmpty()) {
        g = refused(f, shared);
      }
      shared.add(g);
    }
    return shared;
  }

  /** "turned it down": what is refused is what another has just proposed or asked for. */
  private static Frame refused(Frame f, List<Frame> before) {
    for (int i = before.size() - 1; i >= 0 && before.get(i).sentence() >= f.sentence() - 2; i--) {
      Frame idea = before.get(i);
      List<String> others = idea.actors().stream().filter(c -> !f.actors().contains(c)).toList();
      if (PROPOSING.contains(idea.kind()) && !others.isEmpty()) {
        return f.against(others);
      }
    }
    return f;
  }

  /** What two do to each other is two claims. */
  private List<Frame> mutual(Frame f) {
    boolean table = f.kind() == Kind.TALKS || f.kind() == Kind.AGREEMENT;
    if (table || f.actors().size() != 2 || !f.actors().containsAll(f.targets())) {
      return List.of(f);
    }
    String one = f.actors().get(0);
    String other = f.actors().get(1);
    if (!areFoes(one, other) && !(scene.isPrincipal(one) && scene.isPrincipal(other))) {
      return List.of(f);
    }
    return List.of(
        f.by(List.of(one)).against(List.of(other)), f.by(List.of(other)).against(List.of(one)));
  }

  private void learn(Frame f) {
    if (f.kind() == Kind.TALKS || f.kind() == Kind.AGREEMENT) {
      mediators.addAll(f.mediators());
      if (f.actors().size() == 2) {
        add(
            new Pair(
                f.sentence(), f.actors().get(0), f.actors().get(1), f.kind() == Kind.AGREEMENT));
      }
      return;
    }
    for (String actor : f.actors()) {
      for (String target : f.targets()) {
        add(new Pair(f.sentence(), actor, target, HOSTILE.contains(f.kind())));
      }
    }
  }

  private void add(Pair p) {
    pairs.add(p);
    if (p.hostile()) {
      fighting.add(p.one());
      fighting.add(p.other());
      foes.add(List.of(p.one(), p.other()));
      foes.add(List.of(p.other(), p.one()));
    }
  }

  /** The pairs named within {@code reach} sentences. */
  private List<Pair> around(int sentence, int reach) {
    return pairs.subList(firstFrom(sentence - reach), firstFrom(sentence + reach + 1));
  }

  private int firstFrom(int sentence) {
    int lo = 0;
    int hi = pairs.size();
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (pairs.get(mid).sentence() < sentence) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return lo;
  }

  private Frame fill(Frame f) {
    return switch (f.kind()) {
      case TALKS, AGREEMENT -> table(f);
      case DAMAGE -> f;
      case STRIKE, OFFENSIVE -> attacked(act(f, true));
      case CONTROL, BREACH, RESTRAINT, THREAT, DEMAND, REFUSAL -> act(f, true);
      case APPEAL -> isCall(f) ? f : act(f, false);
      case OFFER -> act(f, false);
    };
  }

  /** An outsider appeals; a party that fights, or whose own ground it is about, demands. */
  private Frame decide(Frame f) {
    boolean calls = f.kind() == Kind.OFFER && isCall(f);
    if ((f.kind() != Kind.APPEAL && f.kind() != Kind.DEMAND && !calls) || f.actors().isEmpty()) {
      return f;
    }
    String actor = f.actors().get(0);
    boolean party = isFighting(actor) || scene.isPrincipal(actor);
    if (calls) {
      return party ? f : f.as(Kind.APPEAL);
    }
    if (Scene.isBody(actor)) {
      return f.as(Kind.APPEAL);
    }
    boolean foes = f.targets().stream().anyMatch(t -> areFoes(actor, t));
    if (foes || party || !Scene.isState(actor) || isOwnGround(f)) {
      return f.as(Kind.DEMAND);
    }
    boolean call = isCall(f) || f.predicate().endsWith("upon");
    return call || f.targets().size() > 1 ? f.as(Kind.APPEAL) : f;
  }

  /**
   * Whether what is asked is done to the one who asks: "Kyiv calls for Russia to leave Kherson".
   */
  private boolean isOwnGround(Frame f) {
    return scene.in(f.sentence()).stream()
        .anyMatch(m -> m.from() > f.head() && m.to() <= f.to() && f.actors().contains(m.code()));
  }

  /** A call for something, which need not be addressed to anybody. */
  private static boolean isCall(Frame f) {
    return f.predicate().startsWith("call/v|call/n for");
  }

  private boolean areFoes(String a, String b) {
    return foes.contains(List.of(a, b));
  }

  /** Who attacks that party in the sentences around; nobody where two do. */
  private Frame attacked(Frame f) {
    if (!f.actors().isEmpty() || f.targets().size() != 1) {
      return f;
    }
    Set<String> attackers = new TreeSet<>();
    for (Pair p : around(f.sentence(), AROUND)) {
      if (p.hostile() && p.other().equals(f.targets().get(0))) {
        attackers.add(p.one());
      }
    }
    return attackers.size() == 1 ? f.by(List.copyOf(attackers)) : f;
  }

  private Frame act(Frame f, boolean hostile) {
    if (f.actors().size() != 1 || !f.targets().isEmpty()) {
      return f;
    }
    String actor = f.actors().get(0);
    boolean outsider = !scene.isPrincipal(actor) && (Scene.isBody(actor) || !isFighting(actor));
    if (!hostile && outsider) {
      List<String> sides = sides(f.sentence(), Set.of(actor));
      return sides.isEmpty() ? f : f.against(sides);
    }
    boolean foesFirst = SpeechActs.are(f.kind());
    return other(f.sentence(), actor, Set.of(), foesFirst)
        .map(o -> f.against(List.of(o)))
        .orElse(f);
  }

  private Frame table(Frame f) {
    if (f.actors().size() > 1) {
      return f;
    }
    if (f.actors().size() == 1) {
      Optional<String> other = other(f.sentence(), f.actors().get(0), mediators, false);
      return other.map(o -> f.by(List.of(f.actors().get(0), o))).orElse(f);
    }
    List<String> sides = sides(f.sentence(), mediators);
    return sides.size() == 2 ? f.by(sides) : f;
  }

  /** The nearer the better, and what was said before counts more than what is yet to be said. */
  private static double weight(Pair p, int sentence) {
    int distance =
        p.sentence() > sentence ? 2 * (p.sentence() - sentence) : sentence - p.sentence();
    return (p.hostile() ? 2.0 : 1.0) / (1 + distance);
  }

  private boolean isFighting(String code) {
    return fighting.contains(code);
  }

  /**
   * The party paired most with {@code code}, the nearer pairs counting more; else whom the scene
   * shows.
   */
  private Optional<String> other(int sentence, String code, Set<String> not, boolean foesFirst) {
    Map<String, Double> weights = new TreeMap<>();
    for (Pair p : around(sentence, REACH)) {
      double foe = p.hostile() && foesFirst ? FOES_FIRST / 2.0 : 1.0;
      double weight = foe * weight(p, sentence);
      if (p.one().equals(code)) {
        weights.merge(p.other(), weight, Double::sum);
      } else if (p.other().equals(code)) {
        weights.merge(p.one(), weight, Double::sum);
      }
    }
    weights.keySet().removeAll(not);
    weights.remove(code);
    Optional<String> best =
        weights.entrySet().stream()
            .max(
                Comparator.<Map.Entry<String, Double>>comparingDouble(Map.Entry::getValue)
                    .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
            .map(Map.Entry::getKey);
    return best.isPresent() ? best : scene.against(code, sentence, not);
  }

  /** The two that are paired most around the sentence, without {@code not}. */
  private List<String> sides(int sentence, Set<String> not) {
    Map<String, Double> weights = new TreeMap<>();
    for (Pair p : around(sentence, REACH)) {
      if (!not.contains(p.one()) && !not.contains(p.other()) && !p.one().equals(p.other())) {
        String key = String.join("\t", new TreeSet<>(List.of(p.one(), p.other())));
        weights.merge(key, weight(p, sentence), Double::sum);
      }
    }
    return weights.entrySet().stream()
        .max(
            Comparator.<Map.Entry<String, Double>>comparingDouble(Map.Entry::getValue)
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(e -> List.of(e.getKey().split("\t", -1)))
        .orElseGet(() -> scene.sides(not));
  }
}

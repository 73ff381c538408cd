package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.Span;
import org.trucewatch.claims.Status;
import org.trucewatch.reading.Predicate.At;

/**
 * Finds where claims stand in Ukrainian and Russian sentences and who plays which role, by
 * predicates, cases and word order: the counterpart of {@link Frames}. Immutable.
 */
final class SlavicFrames {
  private static final Stems SETTLING =
      Stems.of("перемир* переговор* перемовин* мораторі* моратори* припинен* прекращен* мирн*");

  /** What one side of a conflict does to the other where nobody else is named. */
  private static final Set<Kind> BILATERAL =
      EnumSet.of(
          Kind.OFFER,
          Kind.DEMAND,
          Kind.REFUSAL,
          Kind.THREAT,
          Kind.BREACH,
          Kind.RESTRAINT,
          Kind.OFFENSIVE,
          Kind.STRIKE);

  /** What talks and agreements are about is no claim of its own. */
  private static final Set<Kind> ABOUT =
      EnumSet.of(Kind.STRIKE, Kind.RESTRAINT, Kind.AGREEMENT, Kind.TALKS);

  private static final Set<Kind> HOSTILE =
      EnumSet.of(Kind.STRIKE, Kind.OFFENSIVE, Kind.THREAT, Kind.CONTROL);

  /** So many words of war make a report one on war. */
  private static final int ENOUGH = 2;

  private final Predicates predicates;
  private final SeatsCyrillic seats;

  SlavicFrames(Predicates predicates, SeatsCyrillic seats) {
    this.predicates = predicates;
    this.seats = seats;
  }

  /** The frames of the Ukrainian and Russian sentences of a text, in its order. */
  List<Frame> find(Text text, Scene scene, Holdings holdings, Sourcing sourcing) {
    List<Frame> found = new ArrayList<>();
    boolean war = isOnWar(text);
    boolean settling = text.sentences().stream().anyMatch(s -> SETTLING.in(s, 0, s.size()));
    List<String> subject = List.of();
    boolean event = false;
    for (Sentence s : text.sentences()) {
      List<SlavicClause> clauses = SlavicClauses.of(s);
      List<Mention> mentions = scene.in(s);
      SlavicSubjects subjects = new SlavicSubjects(s, clauses, mentions, subject, seats);
      SlavicPassage p =
          new SlavicPassage(
              s,
              clauses,
              mentions,
              subjects,
              new SlavicRoles(s, mentions, holdings),
              predicates.in(s),
              war,
              event,
              offset -> side(sourcing, offset),
              scene.sides(Set.of()));
      if (!s.token(s.size() - 1).is("?")) {
        found.addAll(told(one(sentence(p, settling && war)), p));
      }
      event = SlavicBlame.tellsOfEvent(s);
      List<String> first = subjects.first();
      subject = first.isEmpty() ? subject : first;
    }
    Set<List<Integer>> appeals = new HashSet<>();
    for (Frame f : found) {
      if (f.kind() == Kind.APPEAL) {
        appeals.add(List.of(f.sentence(), f.head()));
      }
    }
    return suffering(
        appeals, Counterparts.filled(placed(found, text, scene, holdings, sourcing), scene), scene);
  }

  /**
   * A strike on nobody known hits the side on whose ground the places around stand: those of its
   * sentence, of the one before, or of the whole report where they are of one side.
   */
  private static List<Frame> placed(
      List<Frame> frames, Text text, Scene scene, Holdings holdings, Sourcing sourcing) {
    List<Set<String>> held = new ArrayList<>();
    Set<String> all = new TreeSet<>();
    for (Sentence s : text.sentences()) {
      Set<String> here = new LinkedHashSet<>();
      for (Mention m : scene.in(s)) {
        if (m.type() == Mention.Type.PLACE || m.type() == Mention.Type.FACILITY) {
          here.add(holdings.holder(m, s));
        }
      }
      here.remove("");
      held.add(here);
      all.addAll(here);
    }
    List<Frame> placed = new ArrayList<>();
    for (Frame f : frames) {
      if (f.kind() == Kind.CONTROL && f.targets().isEmpty()) {
        String foe = other(f.actors(), scene);
        placed.add(foe.isEmpty() ? f : f.against(List.of(foe)));
        continue;
      }
      boolean open =
          (f.kind() == Kind.STRIKE || f.kind() == Kind.OFFENSIVE || f.kind() == Kind.DAMAGE)
              && f.targets().isEmpty();
      if (!open) {
        placed.add(f);
        continue;
      }
      Set<String> near = new LinkedHashSet<>(held.get(f.sentence()));
      boolean first =
          f.sentence() > 0
              && text.sentences().get(f.sentence() - 1).paragraph()
                  == text.sentences().get(f.sentence()).paragraph();
      if (near.isEmpty() && first) {
        near.addAll(held.get(f.sentence() - 1));
      }
      if (near.isEmpty() && all.size() == 1) {
        near.addAll(all);
      }
      near.removeAll(f.actors());
      String target = near.isEmpty() ? other(f.actors(), scene) : near.iterator().next();
      if (target.isEmpty() && f.actors().isEmpty() && f.kind() == Kind.STRIKE) {
        // Officials tell of strikes on their own side where they name nobody.
        Sentence s = text.sentences().get(f.sentence());
        String speaker = side(sourcing, s.token(f.head()).start());
        target = scene.isPrincipal(speaker) ? speaker : "";
      }
      placed.add(target.isEmpty() ? f : f.against(List.of(target)));
    }
    return placed;
  }

  /** Whom one of two principals fights: the other. */
  private static String other(List<String> actors, Scene scene) {
    return actors.size() == 1 ? scene.foe(actors.get(0)).orElse("") : "";
  }

  private static String side(Sourcing sourcing, int offset) {
    return sourcing.chains(List.of(new Span(offset, offset + 1)), Kind.OFFER).stream()
        .map(c -> c.origin().side())
        .filter(c -> !c.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static boolean isOnWar(Text text) {
    int words = 0;
    for (Sentence s : text.sentences()) {
      for (Token t : s.tokens()) {
        if (SlavicLexicon.WAR.has(t) && ++words >= ENOUGH) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Frame> sentence(SlavicPassage p, boolean settling) {
    List<Frame> here = new ArrayList<>();
    int covered = -1;
    int table = -1;
    for (At at : p.predicates()) {
      Kind kind = kind(at, p);
      boolean about =
          at.head() < table
              && ABOUT.contains(kind)
              && !SlavicLexicon.CAUSES.in(p.s(), Math.max(0, at.from() - 3), at.from());
      boolean embedded = at.head() < covered || about || isObject(at, p);
      if (SlavicSpeech.isAct(kind)) {
        List<Frame> acts =
            embedded && kind != Kind.BREACH ? List.of() : SlavicSpeech.act(kind, at, p);
        here.addAll(acts);
        for (Frame f : acts) {
          covered = Math.max(covered, f.to());
        }
        continue;
      }
      Optional<Frame> frame =
          switch (kind) {
            case STRIKE -> embedded ? Optional.empty() : SlavicStrikes.find(at, p, here);
            case OFFENSIVE -> embedded ? Optional.empty() : SlavicGround.offensive(at, p);
            case RESTRAINT -> embedded ? Optional.empty() : SlavicGround.restraint(at, p);
            case CONTROL -> embedded ? Optional.empty() : SlavicGround.control(at, p);
            case DAMAGE -> embedded ? Optional.empty() : SlavicGround.damage(at, p);
            case TALKS, AGREEMENT ->
                embedded ? Optional.empty() : SlavicTalks.table(kind, at, p, settling);
            case OFFER, DEMAND, REFUSAL, THREAT, APPEAL, BREACH -> Optional.empty();
          };
      if (frame.isPresent()) {
        here.addAll(SlavicTalks.each(frame.get(), p));
        if (kind == Kind.TALKS || kind == Kind.AGREEMENT) {
          table = frame.get().to();
        }
        if (kind == Kind.RESTRAINT) {
          covered = frame.get().to();
        }
      }
    }
    return here;
  }

  /** "Продовжать удари" is a threat, "продовжують удари" are strikes. */
  private static Kind kind(At at, SlavicPassage p) {
    Kind kind = at.predicate().kind().orElseThrow();
    boolean now = at.predicate().has("future") && !isAhead(at, p);
    if (at.predicate().has("if") && !hasCondition(at, p)) {
      return Kind.RESTRAINT;
    }
    return now ? Kind.STRIKE : kind;
  }

  private static boolean hasCondition(At at, SlavicPassage p) {
    int next = p.clauseIndex(at.head()) + 1;
    return next < p.clauses().size()
        && p.clauses().get(next).opener() == SlavicClause.Opener.CONDITION;
  }

  private static boolean isAhead(At at, SlavicPassage p) {
    for (int i = Math.max(0, at.from() - 2); i < Math.min(p.s().size(), at.to() + 2); i++) {
      Token t = p.s().token(i);
      if (Grammar.isFuture(t)) {
        return true;
      }
    }
    return Grammar.isInfinitive(p.s().token(at.head()));
  }

  /** Whether the noun is only what a verb of its clause refuses, breaks, asks for or offers. */
  private static boolean isObject(At at, SlavicPassage p) {
    if (!Grammar.isNoun(p.s().token(at.head())) || Grammar.isPredicate(p.s().token(at.head()))) {
      return false;
    }
    SlavicClause clause = p.clause(at.head());
    for (At other : p.predicates()) {
      Kind kind = other.predicate().kind().orElseThrow();
      boolean act = SlavicSpeech.isAct(kind) || kind == Kind.RESTRAINT;
      if (!other.equals(at)
          && act
          && clause.contains(other.head())
          && !Grammar.isInfinitive(p.s().token(other.head()))
          && Grammar.isVerbal(p.s().token(other.head()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * One strike told on in the next clause, "пошкоджено порт", is one claim, unless that names
   * another place.
   */
  private static List<Frame> told(List<Frame> frames, SlavicPassage p) {
    List<Frame> kept = new ArrayList<>();
    for (Frame f : frames) {
      int last = kept.size() - 1;
      Frame before = last < 0 ? f : kept.get(last);
      boolean same =
          last >= 0
              && f.kind() == Kind.STRIKE
              && before.kind() == Kind.STRIKE
              && f.status() == before.status()
              && within(f.actors(), before.actors())
              && within(f.targets(), before.targets())
              && f.from() >= before.to()
              && before.to() - before.from() > 0
              && places(f, p).stream().allMatch(places(before, p)::contains);
      if (same) {
        kept.set(last, before.completedBy(f).statedBy(p.s().span(f.from(), f.to())));
      } else {
        kept.add(f);
      }
    }
    return kept;
  }

  private static boolean within(List<String> a, List<String> b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  private static Set<String> places(Frame f, SlavicPassage p) {
    Set<String> names = new TreeSet<>();
    for (Mention m : p.mentions()) {
      boolean place = m.type() == Mention.Type.PLACE || m.type() == Mention.Type.FACILITY;
      if (place && m.from() >= f.from() && m.to() <= f.to()) {
        names.add(m.name());
      }
    }
    return names;
  }

  /** Of the frames of one kind in one clause, one. */
  private static List<Frame> one(List<Frame> frames) {
    Map<String, Frame> kept = new LinkedHashMap<>();
    for (Frame f : frames) {
      String key = f.kind() + " " + f.from();
      Frame same = kept.get(key);
      kept.put(key, same == null ? f : same.completedBy(f));
    }
    return List.copyOf(kept.values());
  }

  /** Damage that names no place is that of the party struck last before it. */
  private static List<Frame> suffering(
      Set<List<Integer>> appeals, List<Frame> frames, Scene scene) {
    List<Frame> all = new ArrayList<>();
    List<String> last = List.of();
    for (Frame f : frames) {
      if (f.kind() == Kind.STRIKE && f.targets().size() == 1 && f.status() != Status.DENIED) {
        last = f.targets();
      }
      boolean urged =
          f.kind() == Kind.DEMAND
              && appeals.contains(List.of(f.sentence(), f.head()))
              && f.actors().stream().noneMatch(scene::isPrincipal)
              && !f.targets().isEmpty()
              && f.targets().stream().allMatch(scene::isPrincipal);
      if (urged) {
        all.add(f.as(Kind.APPEAL));
        continue;
      }
      boolean body = !f.targets().isEmpty() && f.targets().stream().allMatch(Scene::isBody);
      if (body && HOSTILE.contains(f.kind())) {
        all.add(f.against(List.of()));
        continue;
      }
      boolean open = f.kind() == Kind.DAMAGE && f.targets().isEmpty();
      if (!open && f.targets().isEmpty() && BILATERAL.contains(f.kind())) {
        String foe = other(f.actors(), scene);
        all.add(foe.isEmpty() ? f : f.against(List.of(foe)));
        continue;
      }
      if (open && last.isEmpty()) {
        Optional<String> first = scene.parties().stream().filter(scene::isPrincipal).findFirst();
        all.add(first.map(c -> f.against(List.of(c))).orElse(f));
      } else {
        all.add(open ? f.against(last) : f);
      }
    }
    return all;
  }
}

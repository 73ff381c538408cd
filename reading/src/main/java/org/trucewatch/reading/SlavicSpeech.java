package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.Status;
import org.trucewatch.reading.Predicate.At;
import org.trucewatch.reading.SlavicClause.Opener;

/** What parties say to each other in Ukrainian and Russian: offers, demands, refusals and so on. */
final class SlavicSpeech {
  private static final Set<Kind> ACTS =
      EnumSet.of(Kind.OFFER, Kind.DEMAND, Kind.REFUSAL, Kind.THREAT, Kind.APPEAL, Kind.BREACH);

  private static final Stems BOTH =
      Stems.of("сторони сторонам стороны столиці столицы обидві обидва обидвох обе оба обеих");

  private static final Stems NOT = Stems.of("не");
  private static final Stems UNLIKELY = Stems.of("навряд вряд малоймовірно маловероятно");

  /** What is threatened with here: arms, not tariffs. */
  private static final Stems ARMS =
      Stems.of(
          "удар* атак* обстріл* обстрел* ракет* дрон* відповід* відповіст* ответ* відплат* возмезд* помст* месть війн* войн* наступ* вторгн* зброє* зброю оружи* ядерн* бомб* знищ* уничтож* військ* войск* бити бить збив* сбив*");

  private static final Stems PACTS =
      Stems.of(
          "перемир* угод* соглашен* домовлен* договорен* мораторі* моратори* тиш* договір* договор* режим* обіцян* обещан* меморандум* зобов'яз* обязательств* мінськ* минск* припинен* прекращен* його её ее його їх их");

  private SlavicSpeech() {}

  static boolean isAct(Kind kind) {
    return ACTS.contains(kind);
  }

  /** The claims of a speech act: what is said, and the condition that it sets for another. */
  static List<Frame> act(Kind kind, At at, SlavicPassage p) {
    List<Frame> all = new ArrayList<>();
    one(kind, at, p).ifPresent(all::add);
    if (!all.isEmpty() && (all.get(0).kind() == Kind.OFFER || all.get(0).kind() == Kind.REFUSAL)) {
      condition(at, p, all.get(0)).ifPresent(all::add);
    }
    return all;
  }

  /** "Прекратит огонь, если Киев выведет войска": what another is asked for. */
  private static Optional<Frame> condition(At at, SlavicPassage p, Frame said) {
    int i = p.clauseIndex(at.head());
    for (int j = i + 1; j < Math.min(p.clauses().size(), i + 3); j++) {
      SlavicClause next = p.clauses().get(j);
      if (next.opener() != Opener.CONDITION) {
        continue;
      }
      List<String> other = SlavicPassage.without(p.subjects().of(j), said.actors());
      int verb = p.subjects().verb(next);
      if (!other.isEmpty() && verb >= 0 && Grammar.isFuture(p.s().token(verb))) {
        Frame f =
            p.frame(Kind.DEMAND, at, next.from(), next.to(), said.actors(), other, Status.HAPPENED);
        return Optional.of(f.at(verb));
      }
    }
    return Optional.empty();
  }

  private static Optional<Frame> one(Kind kind, At at, SlavicPassage p) {
    SlavicClause clause = p.clause(at.head());
    Sentence s = p.s();
    if (clause.opener() == Opener.CONDITION
        || SlavicLexicon.OTHER.in(s, clause.from(), clause.to())) {
      return Optional.empty();
    }
    int from = clause.from();
    int to = reach(p, at);
    boolean matter = SlavicLexicon.MATTERS.in(s, from, to);
    boolean negated = SlavicStatus.isNegated(s, at.head(), from);
    Kind said = kind;
    boolean unlikely =
        at.predicate().has("accept") && UNLIKELY.in(s, Math.max(from, at.head() - 3), at.head());
    if (kind == Kind.OFFER && (negated || unlikely)) {
      said = Kind.REFUSAL;
    }
    if (kind == Kind.REFUSAL && negated && !at.predicate().pattern().startsWith("не ")) {
      return Optional.empty();
    }
    if ((kind == Kind.DEMAND || kind == Kind.APPEAL || kind == Kind.THREAT) && negated) {
      return Optional.empty();
    }
    if (kind == Kind.BREACH) {
      return breach(at, p, clause, to);
    }
    List<String> actors = p.subject(at);
    Token head = s.token(at.head());
    if (actors.isEmpty() || head.is(Analysis.Trait.FIRST_PERSON)) {
      String speaker = p.speaker().apply(head.start());
      actors = speaker.isEmpty() ? actors : List.of(speaker);
    }
    if (Grammar.isPassive(head) && Grammar.isVerbal(head)) {
      actors = p.tied(from, to, Set.of(), EnumSet.of(Case.INSTRUMENTAL));
    }
    if (!Grammar.isVerbal(head) && Grammar.isNoun(head) && head.isNominal()) {
      actors = owner(at, p, clause);
    }
    if (actors.isEmpty()) {
      String speaker = p.speaker().apply(head.start());
      actors = speaker.isEmpty() ? actors : List.of(speaker);
    }
    if (actors.size() > 1 && said != Kind.REFUSAL && said != Kind.OFFER) {
      actors = actors.subList(0, 1);
    }
    boolean both = BOTH.in(s, from, at.head()) && at.predicate().has("accept");
    if (actors.isEmpty() && !both) {
      return Optional.empty();
    }
    List<String> targets = SlavicPassage.without(addressed(said, at, p, from, to), actors);
    if (targets.isEmpty() && BOTH.in(s, at.head() + 1, to)) {
      targets = SlavicPassage.without(p.principals(), actors);
    }
    if (said == Kind.THREAT && !ARMS.in(s, from, to)) {
      return Optional.empty();
    }
    if (said == Kind.THREAT && NOT.in(s, at.head() + 1, at.to())) {
      return Optional.of(p.frame(Kind.RESTRAINT, at, from, to, actors, targets, Status.PLANNED));
    }
    if (said == Kind.OFFER
        && at.predicate().has("accept")
        && (actors.size() > 1 || BOTH.in(s, from, at.head()))) {
      List<String> all = actors.size() > 1 ? actors : p.principals();
      Frame f = p.frame(Kind.AGREEMENT, at, from, to, all, List.of(), Status.HAPPENED);
      return Optional.of(
          new Frame(
              Kind.AGREEMENT,
              f.sentence(),
              f.head(),
              f.from(),
              f.to(),
              f.actors(),
              List.of(),
              List.of(),
              Status.HAPPENED,
              org.trucewatch.claims.Phase.CONCLUDED,
              SlavicTalks.form(s, from, to),
              f.predicate(),
              List.of()));
    }
    boolean answer =
        p.war() && (said == Kind.REFUSAL || at.predicate().has("accept")) && Grammar.isVerbal(head);
    boolean asked = p.war() && said == Kind.APPEAL && (!targets.isEmpty() || BOTH.in(s, from, to));
    if (!matter && !answer && !asked) {
      return Optional.empty();
    }
    Status status = status(said, s, at, from, clause.to());
    if (said == Kind.THREAT) {
      status = Status.HAPPENED;
    } else if (unlikely) {
      status = Status.POSSIBLE;
    }
    return Optional.of(p.frame(said, at, from, to, actors, targets, status));
  }

  private static Status status(Kind kind, Sentence s, At at, int from, int to) {
    boolean may = SlavicStatus.event(s, at.head(), from, to) == Status.POSSIBLE;
    boolean future = Grammar.isFuture(s.token(at.head()));
    return kind == Kind.REFUSAL && (may || future) ? Status.POSSIBLE : Status.HAPPENED;
  }

  /** To where what is offered or asked for goes on: its infinitives and "that" clauses. */
  private static int reach(SlavicPassage p, At at) {
    int i = p.clauseIndex(at.head());
    int to = p.clauses().get(i).to();
    for (int j = i + 1; j < p.clauses().size() && j < i + 3; j++) {
      SlavicClause next = p.clauses().get(j);
      boolean content =
          next.opener() == Opener.THAT
              || next.opener() == Opener.PURPOSE
              || next.opener() == Opener.CONDITION;
      if (!content || at.head() > to) {
        break;
      }
      to = next.to();
    }
    return to;
  }

  /** Whose the offer or demand is that a noun names: "вимога Росії", "російська пропозиція". */
  private static List<String> owner(At at, SlavicPassage p, SlavicClause clause) {
    Sentence s = p.s();
    for (Mention m : p.mentions()) {
      if (!Scene.isParty(m) || m.from() < clause.from() || m.to() > clause.to()) {
        continue;
      }
      if (m.from() == at.head() + 1 && Grammar.may(s.token(m.from()), Case.GENITIVE)) {
        return List.of(m.code());
      }
      if (m.type() == Mention.Type.ADJECTIVE
          && m.to() <= at.head()
          && SlavicSlot.described(s, m.to(), clause.to()) == at.head()) {
        return List.of(m.code());
      }
    }
    return p.subject(at);
  }

  private static List<String> addressed(Kind kind, At at, SlavicPassage p, int from, int to) {
    Set<String> found =
        new LinkedHashSet<>(
            switch (kind) {
              case OFFER ->
                  p.tied(
                      from,
                      to,
                      Set.of("до", "к", "з", "із", "с", "со", "перед"),
                      EnumSet.of(Case.DATIVE));
              case DEMAND ->
                  p.tied(
                      from, to, Set.of("від", "от", "у", "до", "к", "з"), EnumSet.of(Case.DATIVE));
              case APPEAL ->
                  p.tied(from, to, Set.of("до", "к"), EnumSet.of(Case.ACCUSATIVE, Case.DATIVE));
              case THREAT ->
                  p.tied(from, to, Set.of("по", "на", "проти", "против"), EnumSet.of(Case.DATIVE));
              default -> List.<String>of();
            });
    if (kind == Kind.APPEAL) {
      int stop = at.head() + 1;
      while (stop < p.clause(at.head()).to() && !Grammar.isInfinitive(p.s().token(stop))) {
        stop++;
      }
      found.addAll(p.parties(at.head() + 1, stop));
    }
    if (found.isEmpty() && (kind == Kind.DEMAND || kind == Kind.APPEAL)) {
      int own = p.clause(at.head()).to();
      found.addAll(p.parties(at.head() + 1, kind == Kind.APPEAL ? own : to));
    }
    return List.copyOf(found);
  }

  private static Optional<Frame> breach(At at, SlavicPassage p, SlavicClause clause, int to) {
    Sentence s = p.s();
    boolean pact = PACTS.in(s, Math.max(clause.from(), at.head() - 4), Math.min(to, at.head() + 7));
    if (!pact && !COUNTED.in(s, clause.from(), to)) {
      return Optional.empty();
    }
    List<String> actors = p.tied(clause.from(), to, Set.of("боку", "стороны"), Set.of());
    List<String> targets = List.of();
    Token head = s.token(at.head());
    boolean held = head.isNominal() && CONSIDERING.in(s, clause.from(), at.head());
    if (actors.isEmpty() && held) {
      List<String> holder = p.subject(at);
      actors =
          holder.size() == 1 && p.principals().containsAll(holder)
              ? SlavicPassage.without(p.principals(), holder)
              : List.of();
      targets = holder;
    } else if (actors.isEmpty() && head.isNominal()) {
      actors = accused(at, p, clause);
      targets = actors.isEmpty() ? targets : SlavicPassage.without(p.subject(at), actors);
      if (actors.isEmpty()) {
        actors = p.tied(at.head(), to, Set.of(), EnumSet.of(Case.INSTRUMENTAL));
      }
      if (actors.isEmpty()) {
        actors = owner(at, p, clause);
      }
    } else if (actors.isEmpty()) {
      actors =
          Grammar.isPassive(head)
              ? p.tied(clause.from(), to, Set.of(), EnumSet.of(Case.INSTRUMENTAL))
              : p.subject(at);
    }
    boolean negated = SlavicStatus.isNegated(s, at.head(), clause.from());
    if (actors.isEmpty() && targets.isEmpty() && !p.war()) {
      return Optional.empty();
    }
    return Optional.of(
        p.frame(
            Kind.BREACH,
            at,
            clause.from(),
            to,
            actors,
            targets,
            negated ? Status.DENIED : Status.HAPPENED));
  }

  private static final Stems CONSIDERING =
      Stems.of(
          "сочл* сочли счита* вважа* визна* призна* сприйн* восприн* розцін* расцен* назва* называ*");
  private static final Stems COUNTED = Stems.of("порушень нарушений порушення");
  private static final Stems ACCUSING = Stems.of("звинува* обвин* дорік* упрек*");

  private static List<String> accused(At at, SlavicPassage p, SlavicClause clause) {
    Sentence s = p.s();
    int verb = ACCUSING.first(s, clause.from(), at.head());
    if (verb < 0) {
      return List.of();
    }
    List<String> behind = p.parties(verb + 1, at.head());
    List<String> whole = behind.isEmpty() ? p.parties(clause.from(), at.head()) : behind;
    return SlavicPassage.without(whole, p.subject(at)).stream().limit(1).toList();
  }
}

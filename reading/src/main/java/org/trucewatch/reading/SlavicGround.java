package org.trucewatch.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.Status;
import org.trucewatch.reading.Predicate.At;
import org.trucewatch.reading.SlavicClause.Opener;

/** Ground operations, restraint, control and damage in Ukrainian and Russian sentences. */
final class SlavicGround {
  private static final Stems PERSONS =
      Stems.of(
          "полон* плен* заручник* заложник* ініціатив* инициатив* увагу внимание владу власть ринок рынок посад* пост поста людей осіб человек вулиц* улиц* приміщен* помещен* корабел* корабль судно суднo");
  private static final Stems ARMED =
      Stems.of(
          "удар* атак* обстріл* обстрел* вогн* вогонь огн* огонь бойов* боев* перемир* тиш* енерг* энерг* нпз");

  private SlavicGround() {}

  static Optional<Frame> offensive(At at, SlavicPassage p) {
    SlavicClause clause = p.clause(at.head());
    Sentence s = p.s();
    if (clause.opener() == Opener.CONDITION || clause.opener() == Opener.PURPOSE) {
      return Optional.empty();
    }
    if (SlavicLexicon.OTHER.in(s, clause.from(), clause.to())) {
      return Optional.empty();
    }
    Token word = s.token(at.head());
    if (word.is(Analysis.Trait.PARTICIPLE)
        && !word.is(Analysis.Trait.SHORT)
        && !word.is(Analysis.Trait.IMPERSONAL)
        && !isCopula(s, at.head())) {
      return Optional.empty();
    }
    if (at.predicate().has("repelled")
        && (AIR.in(s, clause.from(), clause.to())
            || SlavicLexicon.LAUNCHED.in(s, clause.from(), clause.to()))) {
      return SlavicStrikes.find(at, p, List.of());
    }
    boolean war = SlavicLexicon.WAR.in(s, 0, s.size()) || p.war();
    SlavicRoles.Parts parts = p.roles().attack(at.head(), clause.from(), clause.to());
    boolean place =
        p.mentions().stream()
            .anyMatch(
                m ->
                    m.from() >= clause.from()
                        && m.to() <= clause.to()
                        && m.type() == Mention.Type.PLACE);
    boolean ground = place || GROUND.in(s, clause.from(), clause.to());
    if (!war && parts.actors().isEmpty() && p.subject(at).isEmpty()) {
      return Optional.empty();
    }
    if (at.predicate().has("place")
        && (!ground || PERSONS.in(s, at.head(), Math.min(clause.to(), at.head() + 4)))) {
      return Optional.empty();
    }
    List<String> subject = p.subject(at);
    List<String> actors = parts.actors();
    List<String> targets = parts.targets();
    if (at.predicate().has("repelled")) {
      List<String> attackers = SlavicPassage.without(parts.actors(), subject);
      actors = attackers;
      targets = subject;
    } else if (at.predicate().option("subject").equals("target")) {
      targets = subject.isEmpty() ? parts.actors() : subject;
      actors = List.of();
    } else if (actors.isEmpty()) {
      actors = subject;
    }
    targets = SlavicPassage.without(targets, actors);
    if (targets.isEmpty()) {
      targets = SlavicPassage.without(parts.held(), actors);
    }
    if (actors.isEmpty() && targets.isEmpty()) {
      return Optional.empty();
    }
    Status status = SlavicStatus.event(s, at.head(), clause.from(), clause.to());
    if (status == Status.PLANNED && !Grammar.isFuture(s.token(at.head()))) {
      status = Status.ONGOING;
    }
    boolean noun = !Grammar.isVerbal(s.token(at.head()));
    if (noun
        && status == Status.HAPPENED
        && NOW.in(s, at.head(), at.head() + 1)
        && SlavicStatus.verb(s, at.head(), clause.from(), clause.to()) < 0) {
      status = Status.ONGOING;
    }
    return Optional.of(
        p.frame(Kind.OFFENSIVE, at, clause.from(), clause.to(), actors, first(targets), status));
  }

  /** "була захоплена": the participle is what the clause says. */
  private static boolean isCopula(Sentence s, int head) {
    return COPULA.in(s, Math.max(0, head - 3), head);
  }

  private static final Stems COPULA =
      Stems.of("був була було були был была было были буде будуть будет будут");

  private static final Stems AIR = Stems.of("ппо пво повітр* воздуш* зеніт* зенит*");

  private static final Stems NOW =
      Stems.of("наступ наступление штурм штурми штурмы контрнаступ контрнаступление");

  private static final Stems GROUND =
      Stems.of(
          "сел* міст* город* територі* территори* населен* населён* пункт* висот* высот* позиці* позици* област* район* напрям* направлен* лінію линию станці* станци* аес аэс");

  private static List<String> first(List<String> codes) {
    return codes.size() > 1 ? codes.subList(0, 1) : codes;
  }

  static Optional<Frame> restraint(At at, SlavicPassage p) {
    SlavicClause clause = p.clause(at.head());
    Sentence s = p.s();
    if (clause.opener() == Opener.CONDITION || clause.opener() == Opener.PURPOSE) {
      return Optional.empty();
    }
    if (!ARMED.in(s, clause.from(), clause.to())) {
      return Optional.empty();
    }
    List<String> actors = p.subject(at);
    if (actors.isEmpty() && p.subjects().speaksOfBoth(clause) && p.principals().size() == 2) {
      return Optional.of(
          p.frame(
              Kind.RESTRAINT,
              at,
              clause.from(),
              clause.to(),
              p.principals(),
              p.principals(),
              SlavicStatus.event(s, at.head(), clause.from(), clause.to())));
    }
    if (actors.isEmpty() || Grammar.isInfinitive(s.token(at.head()))) {
      return Optional.empty();
    }
    Status status = SlavicStatus.event(s, at.head(), clause.from(), clause.to());
    if (at.predicate().pattern().startsWith("не ")) {
      status = Status.ONGOING;
    } else if (at.predicate().pattern().startsWith("оголос")) {
      status = Status.PLANNED;
    }
    List<String> targets =
        SlavicPassage.without(
            p.tied(
                at.head(),
                clause.to(),
                Set.of("на", "проти", "против"),
                EnumSet.noneOf(Case.class)),
            actors);
    return Optional.of(
        p.frame(Kind.RESTRAINT, at, clause.from(), clause.to(), actors, targets, status));
  }

  static Optional<Frame> control(At at, SlavicPassage p) {
    SlavicClause clause = p.clause(at.head());
    Sentence s = p.s();
    if (!SlavicLexicon.WAR.in(s, 0, s.size()) && !p.war()) {
      return Optional.empty();
    }
    List<String> actors;
    if (Grammar.isVerbal(s.token(at.head()))) {
      SlavicRoles.Parts parts = p.roles().attack(at.head(), clause.from(), clause.to());
      actors = parts.actors().isEmpty() ? p.subject(at) : parts.actors();
    } else {
      List<String> behind = p.parties(at.to(), Math.min(clause.to(), at.to() + 4));
      actors = behind.isEmpty() ? List.of() : behind.subList(0, 1);
    }
    if (actors.isEmpty()) {
      return Optional.empty();
    }
    boolean negated = SlavicStatus.isNegated(s, at.head(), clause.from());
    Status status =
        negated
            ? Status.DENIED
            : Grammar.isPast(s.token(at.head())) ? Status.HAPPENED : Status.ONGOING;
    return Optional.of(
        p.frame(Kind.CONTROL, at, clause.from(), clause.to(), actors, List.of(), status));
  }

  private static final Stems OUTAGE =
      Stems.of(
          "знеструм* обесточ* світло світла свет света тепла опаленн* отоплени* відключен* отключени*");
  private static final Stems LASTING =
      Stems.of(
          "без немає нет відсутн* отсутств* приостан* призупин* прекращ* припин* графік* график* знеструм* обесточ* відключ* отключ* зупин* останов* вийш* выш* вывед* вивед* перебо* блекаут* блэкаут* дефіцит* дефицит*");

  static Optional<Frame> damage(At at, SlavicPassage p) {
    SlavicClause clause = p.clause(at.head());
    Sentence s = p.s();
    boolean war =
        SlavicLexicon.WAR.in(s, 0, s.size()) || SlavicLexicon.ATTACKS.in(s, 0, s.size()) || p.war();
    SlavicRoles.Parts parts = p.roles().attack(at.head(), clause.from(), clause.to());
    boolean supply =
        (SlavicLexicon.INFRASTRUCTURE.in(s, 0, s.size()) || OUTAGE.in(s, at.from(), at.to()))
            && (!parts.held().isEmpty() || !p.parties(0, s.size()).isEmpty());
    if (!(war || supply)
        || Grammar.isInfinitive(s.token(at.head()))
        || clause.opener() == Opener.CONDITION
        || SlavicLexicon.WEATHER.in(s, 0, s.size())
        || SlavicLexicon.OTHER.in(s, clause.from(), clause.to())) {
      return Optional.empty();
    }
    List<String> targets = parts.held().isEmpty() ? parts.targets() : parts.held();
    Status status = SlavicStatus.event(s, at.head(), clause.from(), clause.to());
    if (status == Status.HAPPENED && LASTING.in(s, at.from(), at.to())) {
      status = Status.ONGOING;
    }
    return Optional.of(
        p.frame(Kind.DAMAGE, at, clause.from(), clause.to(), List.of(), first(targets), status));
  }
}

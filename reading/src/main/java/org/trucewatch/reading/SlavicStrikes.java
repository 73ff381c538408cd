package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.Status;
import org.trucewatch.reading.Predicate.At;
import org.trucewatch.reading.SlavicClause.Opener;

/** Strikes, and the damage that is told without one, in Ukrainian and Russian sentences. */
final class SlavicStrikes {
  private static final Stems UNREAL =
      Stems.of(
          "загроз* угроз* захист* захища* защит* разі случае тривог* тревог* імітац* имитац* навчан* учени* здатн* способн* право права мораторі* моратори* утриман* воздерж* припин* прекрат* прекращ* відмов* отказ* дозвол* дозвіл разреш* заборон* запрет* запрещ* коригув* корегув* корректир* наводи* готував готувала готували готовил готовила готовили планував планувала планировал противник* закликав");
  private static final Stems THESE =
      Stems.of("ці цих цим цими цю цього цієї цей эти этих этим этими этот этого этой эту этом");
  private static final Stems FALLING =
      Stems.of(
          "ракет* дрон* безпілот* беспилот* бпла шахед* уламк* облом* снаряд* бомб* міна мина літак* самолет*");

  private SlavicStrikes() {}

  /** The claim that the predicate states; empty where it states none. */
  static Optional<Frame> find(At at, SlavicPassage p, List<Frame> before) {
    SlavicClause clause = p.clause(at.head());
    if (clause.opener() == Opener.CONDITION || clause.opener() == Opener.PURPOSE) {
      return Optional.empty();
    }
    Sentence s = p.s();
    if (Grammar.isAttributive(s, at.head()) || isFire(s, at.head(), clause)) {
      return Optional.empty();
    }
    int from = clause.from();
    int to = clause.to();
    if (clause.opener() == Opener.RELATIVE) {
      int before1 = p.clauseIndex(at.head()) - 1;
      from = before1 < 0 ? from : p.clauses().get(before1).from();
    }
    boolean war = SlavicLexicon.WAR.in(s, 0, s.size()) || p.war();
    if (SlavicLexicon.OTHER.in(s, clause.from(), clause.to())
        && !SlavicLexicon.LAUNCHED.in(s, clause.from(), clause.to())) {
      return Optional.empty();
    }
    String way = at.predicate().option("way");
    if (way.equals("blame") || way.equals("denial")) {
      return SlavicBlame.blamed(at, p, clause, way.equals("denial"));
    }
    SlavicRoles.Parts parts = p.roles().attack(at.head(), clause.from(), clause.to());
    boolean somebody = !parts.actors().isEmpty() || !parts.targets().isEmpty();
    boolean launched = SlavicLexicon.LAUNCHED.in(s, from, to);
    boolean weapon = launched || SlavicLexicon.WEAPONS.in(s, clause.from(), clause.to());
    boolean place = !parts.held().isEmpty();
    war |=
        place
            && (SlavicLexicon.INFRASTRUCTURE.in(s, 0, s.size())
                || SlavicLexicon.CASUALTIES.in(s, 0, s.size())
                || at.predicate().option("subject").equals("target")
                || SlavicLexicon.CAUSES.in(s, Math.max(0, at.from() - 3), at.from()));
    war |= way.equals("noun") && isAimed(s, at.head(), clause, p.mentions());
    switch (way) {
      case "down" -> {
        return launched && SlavicInterceptions.isObject(s, at.head(), clause)
            ? Optional.of(SlavicInterceptions.downed(at, p, clause, parts, before))
            : Optional.empty();
      }
      case "launch" -> {
        if (!launched || !(somebody || place)) {
          return Optional.empty();
        }
      }
      case "destroy" -> {
        if (launched && SlavicInterceptions.isObject(s, at.head(), clause)) {
          return Optional.of(SlavicInterceptions.downed(at, p, clause, parts, before));
        }
        boolean troops =
            TROOPS.in(s, clause.from(), clause.to()) && !FIXED.in(s, clause.from(), clause.to());
        if ((!war && !somebody && !weapon) || (troops && !weapon)) {
          return Optional.empty();
        }
      }
      case "harm" -> {
        boolean active =
            !parts.actors().isEmpty()
                || (weapon && !SlavicInterceptions.isObject(s, at.head(), clause));
        if (!active) {
          return harmed(at, p, clause, parts, before, war);
        }
      }
      case "fall" -> {
        if (!FALLING.in(s, clause.from(), clause.to()) || !isOnto(s, at.head(), clause)) {
          return Optional.empty();
        }
      }
      case "noun" -> {
        if (isUnreal(s, at, clause) || !(somebody || weapon || war)) {
          return Optional.empty();
        }
      }
      case "blow" -> {
        if (!war && !somebody) {
          return Optional.empty();
        }
      }
      default -> {
        if (!(somebody || weapon || war)) {
          return Optional.empty();
        }
      }
    }
    if (at.predicate().has("war") && !(somebody || weapon || place || war)) {
      return Optional.empty();
    }
    Optional<Frame> accusation = SlavicBlame.accused(at, p, clause, parts);
    if (accusation.isPresent()) {
      return accusation;
    }
    boolean suffers = at.predicate().option("subject").equals("target");
    List<String> actors =
        suffers ? SlavicPassage.without(parts.actors(), p.subject(at)) : parts.actors();
    List<String> targets = suffers && parts.targets().isEmpty() ? p.subject(at) : parts.targets();
    if (actors.isEmpty() && !suffers && !way.equals("noun") && !weaponActs(s, at, clause)) {
      actors = inherited(at, p, clause);
      targets = SlavicPassage.without(targets, actors);
    }
    if (targets.isEmpty()) {
      targets = SlavicPassage.without(parts.held(), actors);
    }
    if (actors.isEmpty()
        && !targets.isEmpty()
        && way.equals("noun")
        && CONFIRMS.in(s, clause.from(), at.head())) {
      actors = SlavicPassage.without(p.subject(at), targets);
    }
    int verb = SlavicStatus.verb(s, at.head(), clause.from(), clause.to());
    boolean inflicted =
        verb >= 0 && Grammar.isPassive(s.token(verb)) && SlavicLexicon.LIGHT.has(s.token(verb));
    if (actors.isEmpty()
        && (way.equals("destroy") || inflicted)
        && targets.size() == 1
        && (inflicted || !parts.targets().isEmpty())) {
      String speaker = p.speaker().apply(s.token(at.head()).start());
      actors = speaker.isEmpty() || targets.contains(speaker) ? actors : List.of(speaker);
    }
    Status status = status(at, p, clause);
    if (SlavicStatus.isDenied(p, at.head())) {
      status = Status.DENIED;
      actors = actors.isEmpty() ? SlavicPassage.without(p.subject(at), targets) : actors;
    }
    if (status == Status.DENIED && !actors.isEmpty() && isAbstaining(s, at.head(), clause)) {
      boolean told =
          Grammar.isInfinitive(
              s.token(SlavicStatus.verbOrHead(s, at.head(), clause.from(), clause.to())));
      return Optional.of(
          p.frame(
              Kind.RESTRAINT,
              at,
              from,
              to,
              actors,
              targets,
              told ? Status.PLANNED : Status.ONGOING));
    }
    if (status == Status.PLANNED && !actors.isEmpty()) {
      return Optional.of(p.frame(Kind.THREAT, at, from, to, actors, targets, Status.HAPPENED));
    }
    return Optional.of(
        p.frame(
            Kind.STRIKE,
            at,
            from,
            to,
            actors,
            targets.size() > 1 ? targets.subList(0, 1) : targets,
            status));
  }

  /** "З березня не бомбила": not an attack denied but attacks held back. */
  private static boolean isAbstaining(Sentence s, int head, SlavicClause clause) {
    int verb = SlavicStatus.verbOrHead(s, head, clause.from(), clause.to());
    boolean lasting = s.token(verb).is(Analysis.Trait.IMPERFECTIVE);
    return lasting && SPAN.in(s, clause.from(), clause.to());
  }

  private static final Stems SPAN =
      Stems.of(
          "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня января февраля марта апреля мая июня июля августа сентября октября ноября декабря місяць месяц місяці месяца тиждень неделю тижні недели тижнів недель днів дней діб суток протягом течение уже вже");

  /** What a fire destroyed, no attack did. */
  private static boolean isFire(Sentence s, int head, SlavicClause clause) {
    int fire = FIRE.first(s, clause.from(), head);
    return fire >= 0
        && Grammar.isPredicate(s.token(head))
        && s.token(fire).can(Case.NOMINATIVE)
        && SlavicSlot.of(s, fire, clause.from()).tie() == SlavicSlot.Tie.BARE;
  }

  private static final Stems FIRE = Stems.of("пожежа пожар пожежі пожары блискавка молния");

  private static final Stems CONFIRMS =
      Stems.of("підтверд* подтверд* визнав визнали признал признали взяв взяли взял взяла");

  private static Status status(At at, SlavicPassage p, SlavicClause clause) {
    Status status = SlavicStatus.event(p.s(), at.head(), clause.from(), clause.to());
    boolean verb = Grammar.isPredicate(p.s().token(at.head()));
    boolean noun = at.predicate().option("way").equals("noun");
    if (noun && (status == Status.PLANNED || status == Status.ONGOING)) {
      int v = SlavicStatus.verb(p.s(), at.head(), clause.from(), clause.to());
      boolean own =
          v >= 0 && (SlavicLexicon.LIGHT.has(p.s().token(v)) || (at.from() <= v && v < at.to()));
      return own ? status : Status.HAPPENED;
    }
    if (noun && status == Status.DENIED) {
      int v = SlavicStatus.verb(p.s(), at.head(), clause.from(), clause.to());
      boolean own = v >= 0 && SlavicLexicon.LIGHT.has(p.s().token(v));
      return own || v < 0 ? Status.DENIED : Status.HAPPENED;
    }
    return verb || noun ? status : status == Status.ONGOING ? Status.HAPPENED : status;
  }

  /** Who did what the clause before tells goes on where this one names nobody. */
  private static List<String> inherited(At at, SlavicPassage p, SlavicClause clause) {
    Token h = p.s().token(at.head());
    if (Grammar.isPassive(h) || Grammar.isInfinitive(h)) {
      return List.of();
    }
    List<String> subject = p.subject(at);
    return clause.from() == 0
            && !subject.isEmpty()
            && p.parties(clause.from(), clause.to()).isEmpty()
        ? List.of()
        : subject;
  }

  private static boolean weaponActs(Sentence s, At at, SlavicClause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      Token t = s.token(i);
      if (SlavicLexicon.WEAPONS.has(t)
          && t.can(Case.NOMINATIVE)
          && SlavicSlot.of(s, i, clause.from()).tie() == SlavicSlot.Tie.BARE
          && (i < at.head() || !t.can(Case.ACCUSATIVE) || !Grammar.isPlural(t))) {
        return true;
      }
    }
    return false;
  }

  /** What falls in fights between troops; destroying it alone is no strike. */
  private static final Stems TROOPS =
      Stems.of(
          "танк* бмп бтр ббм бронемашин* бронетехнік* бронетехник* артсистем* гаубиц* гармат* піхот* пехот* штурмовик* солдат* військовослужб* військових военнослужащ* мотоцикл* особового втрат* потер* живу живую живої живой бойовик* боевик* диверсант*");

  /** What stands where it is, or is struck from afar. */
  private static final Stems FIXED =
      Stems.of(
          "склад* пункт* аеродром* аэродром* авіабаз* авиабаз* баз* нпз завод* підстанц* подстанц* станці* станци* комплекс* зрк с-300 с-400 рлс міст мост* переправ* кораб* катер* літак* самолет* самолёт* су-* міг-* миг-* вертол* гелікоптер* штаб* ешелон* эшелон* нафтобаз* нефтебаз* сховищ* хранилищ* арсенал* порт* ангар* цех* пво ппо");

  /** Harm that nobody is said to do belongs to an attack told beside it, else it is damage. */
  private static Optional<Frame> harmed(
      At at,
      SlavicPassage p,
      SlavicClause clause,
      SlavicRoles.Parts parts,
      List<Frame> before,
      boolean war) {
    Sentence s = p.s();
    for (int i = before.size() - 1; i >= 0; i--) {
      Frame f = before.get(i);
      if (f.kind() == Kind.STRIKE && f.sentence() == s.index()) {
        return f.from() == clause.from()
            ? Optional.empty()
            : Optional.of(
                p.frame(
                    Kind.STRIKE,
                    at,
                    clause.from(),
                    clause.to(),
                    f.actors(),
                    f.targets(),
                    f.status()));
      }
    }
    boolean attack = SlavicLexicon.ATTACKS.in(s, 0, s.size());
    boolean supply =
        SlavicLexicon.INFRASTRUCTURE.in(s, clause.from(), clause.to())
            && !SlavicLexicon.WEATHER.in(s, 0, s.size())
            && (!parts.held().isEmpty() || !parts.targets().isEmpty());
    if (attack || (!war && !supply)) {
      return Optional.empty();
    }
    List<String> targets = new ArrayList<>(parts.targets());
    if (targets.isEmpty()) {
      targets.addAll(parts.held());
    }
    Status status =
        SlavicStatus.isNegated(s, at.head(), clause.from()) ? Status.DENIED : Status.HAPPENED;
    return Optional.of(
        p.frame(
            Kind.DAMAGE,
            at,
            clause.from(),
            clause.to(),
            List.of(),
            targets.stream().limit(1).toList(),
            status));
  }

  private static boolean isOnto(Sentence s, int head, SlavicClause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      String w = s.token(i).lower();
      if (w.equals("на") || w.equals("у") || w.equals("в")) {
        return true;
      }
    }
    return head < 0;
  }

  /** "Удар по енергетиці", "атака на Київ": what is attacked stands behind the noun. */
  private static boolean isAimed(
      Sentence s, int head, SlavicClause clause, List<Mention> mentions) {
    for (int i = head + 1; i < Math.min(clause.to(), head + 4); i++) {
      if (s.token(i).is("по") || s.token(i).is("на")) {
        int from = i + 1;
        int to = Math.min(clause.to(), i + 4);
        boolean place =
            mentions.stream()
                .anyMatch(
                    m ->
                        m.from() >= from
                            && m.from() < to
                            && (m.type() == Mention.Type.PLACE
                                || m.type() == Mention.Type.FACILITY));
        return place || SlavicLexicon.INFRASTRUCTURE.in(s, from, to);
      }
    }
    return false;
  }

  /** Attacks that are allowed, forbidden, guided or prepared are not told as having been. */
  private static boolean isUnreal(Sentence s, At at, SlavicClause clause) {
    // "These strikes" were told of before.
    if (THESE.in(s, Math.max(clause.from(), at.from() - 1), at.from())) {
      return true;
    }
    return UNREAL.in(s, Math.max(clause.from(), at.from() - 4), at.from());
  }
}

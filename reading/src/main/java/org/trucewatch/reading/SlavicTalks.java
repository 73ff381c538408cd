package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.Form;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.Phase;
import org.trucewatch.claims.Status;
import org.trucewatch.reading.Predicate.At;
import org.trucewatch.reading.SlavicClause.Opener;

/** Talks and agreements, with their parties, in Ukrainian and Russian sentences. */
final class SlavicTalks {
  private SlavicTalks() {}

  /** "Веде консультації з обома столицями": the talks of an outsider with each side are two. */
  static List<Frame> each(Frame f, SlavicPassage p) {
    boolean outsider =
        f.kind() == Kind.TALKS
            && f.actors().size() == 1
            && p.principals().size() == 2
            && !p.principals().contains(f.actors().get(0))
            && EACH.in(p.s(), f.from(), f.to());
    if (!outsider) {
      return List.of(f);
    }
    String one = f.actors().get(0);
    return List.of(
        f.by(List.of(one, p.principals().get(0))), f.by(List.of(one, p.principals().get(1))));
  }

  private static final Stems EACH =
      Stems.of("обома обими обеими обоими сторонами столицями столицами");

  /** The parties of talks or of an agreement, with whoever mediates. */
  static Optional<Frame> table(Kind kind, At at, SlavicPassage p, boolean settling) {
    SlavicClause clause = p.clause(at.head());
    Sentence s = p.s();
    int from = clause.from();
    int to = clause.to();
    if (clause.opener() == Opener.CONDITION || SlavicLexicon.OTHER.in(s, from, to)) {
      return Optional.empty();
    }
    if (TRADE.in(s, from, to) && !SlavicLexicon.WAR.in(s, at.to(), to)) {
      return Optional.empty();
    }
    if (REACTING.in(s, from, at.head()) && !BETWEEN.in(s, from, to)) {
      return Optional.empty();
    }
    Set<String> mediators = new LinkedHashSet<>();
    int by = MEDIATION.first(s, from, to);
    if (by >= 0) {
      int verb = by + 1;
      while (verb < Math.min(to, by + 4) && !Grammar.isPredicate(s.token(verb))) {
        verb++;
      }
      mediators.addAll(p.parties(by + 1, verb));
      if (mediators.isEmpty()) {
        mediators.addAll(p.parties(Math.max(from, by - 2), by));
      }
    }
    List<String> parties = new ArrayList<>(p.parties(from, to));
    for (Mention m : p.mentions()) {
      boolean seat =
          m.type() == Mention.Type.METONYM
              && Set.of("в", "у", "во").contains(SlavicSlot.of(s, m.from(), from).preposition(s));
      boolean alone =
          seat
              && p.mentions().stream()
                  .noneMatch(o -> !o.equals(m) && o.code().equals(m.code()) && Scene.isParty(o));
      if (alone && m.from() >= from && m.to() <= to) {
        parties.remove(m.code());
      }
    }
    parties.removeAll(mediators);
    List<String> subject = p.subject(at);
    for (String code : subject) {
      if (!parties.contains(code) && parties.size() < 2 && !mediators.contains(code)) {
        parties.add(code);
      }
    }
    if (parties.size() == 1 && kind == Kind.TALKS) {
      String speaker = p.speaker().apply(s.token(at.head()).start());
      if (!speaker.isEmpty() && !parties.contains(speaker) && OURS.in(s, from, to)) {
        parties.add(speaker);
      }
    }
    boolean context =
        settling && p.war() && (!p.parties(from, to).isEmpty() || COURSE.in(s, from, to));
    if (at.predicate().has("pair") && !SlavicLexicon.MATTERS.in(s, 0, s.size()) && !p.war()) {
      return Optional.empty();
    }
    if (at.predicate().has("matter")
        && !SlavicLexicon.MATTERS.in(s, 0, at.from())
        && !SlavicLexicon.MATTERS.in(s, at.to(), s.size())) {
      return Optional.empty();
    }
    if (at.predicate().has("pair")
        && !context
        && parties.size() < 2
        && !p.subjects().speaksOfBoth(clause)) {
      return Optional.empty();
    }
    boolean beside =
        SlavicLexicon.MATTERS.in(s, 0, at.from()) || SlavicLexicon.MATTERS.in(s, at.to(), s.size());
    boolean both = p.subjects().speaksOfBoth(clause);
    if (!(settling && p.war()) && parties.size() < 2 && !beside) {
      return Optional.empty();
    }
    if (parties.isEmpty() && !beside && !both && !context) {
      return Optional.empty();
    }
    if (at.predicate().has("war") && !beside && !settling) {
      return Optional.empty();
    }
    Status status = SlavicStatus.event(s, at.head(), from, to);
    if (SlavicStatus.isDenied(p, at.head())) {
      status = Status.DENIED;
    }
    var phase = SlavicStatus.phase(kind, s, at.head(), from, to, status);
    if (kind == Kind.TALKS && status == Status.HAPPENED && phase == Phase.ONGOING) {
      int v = SlavicStatus.isDeadlock(s, from, to) ? -1 : SlavicStatus.verb(s, at.head(), from, to);
      phase = v >= 0 && Grammar.isPast(s.token(v)) ? Phase.CONCLUDED : phase;
      status = v >= 0 && Grammar.isPast(s.token(v)) ? status : Status.ONGOING;
    }
    if (kind == Kind.AGREEMENT && phase == Phase.IN_FORCE && status == Status.HAPPENED) {
      status = Status.ONGOING;
    }
    if (kind == Kind.AGREEMENT && phase == Phase.PROPOSED) {
      status = Status.POSSIBLE;
    }
    Frame plain =
        p.frame(kind, at, from, to, parties.stream().limit(3).toList(), List.of(), status);
    return Optional.of(
        new Frame(
            kind,
            plain.sentence(),
            plain.head(),
            plain.from(),
            plain.to(),
            plain.actors(),
            List.of(),
            List.copyOf(mediators),
            status,
            phase,
            form(s, from, to),
            plain.predicate(),
            List.of()));
  }

  /** What becomes of talks that a report has told of. */
  private static final Stems COURSE =
      Stems.of(
          "відклад* відклали отлож* запланован* запланирован* відбуд* відбул* состо* пройд* прошл* пройш* назнач* признач* перерв* прерв* сорв* зірв* трива* продолж* продовж* завершил* закінчил* перенес* відновл* возобнов* наступн* следующ* раунд*");

  private static final Stems OURS = Stems.of("ми мы нас нам нами наш* у");

  /** Who welcomes talks or watches a truce is none of its parties. */
  private static final Stems REACTING =
      Stems.of(
          "вітав* вітає привітав* приветств* підтрим* поддерж* схвал* одобр* засуд* осуд* крити* сподіва* наді* надеет* рассчит* стеж* следи* спостеріга* наблюда* оцін* оцен* прокоментув* прокомментир*");

  private static final Stems TRADE =
      Stems.of(
          "торгов* торгівл* тариф* пошлин* мита мит митн* экспорт* експорт* поставк* постачанн* транзит* інвестиц* инвестиц*");
  private static final Stems BETWEEN = Stems.of("між между");
  private static final Stems MEDIATION =
      Stems.of("посередництв* посредничеств* посередник* посредник* участі участии");
  private static final Stems TACIT = Stems.of("негласн* неписан* мовчазн* молчалив*");
  private static final Stems VERBAL = Stems.of("усн* устн* телефон* слов*");
  private static final Stems WRITTEN = Stems.of("підпис* подпис* письмов* письменн*");

  static Form form(Sentence s, int from, int to) {
    if (TACIT.in(s, from, to)) {
      return Form.TACIT;
    }
    if (WRITTEN.in(s, from, to)) {
      return Form.WRITTEN;
    }
    return VERBAL.in(s, from, to) ? Form.VERBAL : Form.NONE;
  }
}

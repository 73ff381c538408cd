package org.trucewatch.reading;

import java.util.Set;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.Phase;
import org.trucewatch.claims.Status;

/** How sure and how far what a clause of Ukrainian or Russian says is. */
final class SlavicStatus {
  private static final Set<String> NOT =
      Set.of(
          "не",
          "ані",
          "ні",
          "ни",
          "нет",
          "немає",
          "никаких",
          "жодних",
          "ніяких",
          "жодного",
          "никакого",
          "жодної",
          "никакой");
  private static final Stems MAY =
      Stems.of(
          "може можуть могли могла могло може может могут мог могла могло могло б бы би хіба навряд вряд");
  private static final Stems PLANS =
      Stems.of(
          "планує планують планирует планируют планувал* планировал* збира* собира* намерен* намір* має мають запланирован* назначен* призначен* намечен* відкладен* отложен* перенесен* запланован* готується готуються готовится готовятся очіку* ожида* должн* повинн*");
  private static final Stems GOES_ON =
      Stems.of(
          "тривають триває продовжу* продолжа* ведуть ведет ведёт ведут ведуться ведутся тривал* идут идет идёт йдуть досі по-прежнему дотримує* соблюда* залиша* остает* остаёт* остают* лишає*");
  private static final Stems RESUMED =
      Stems.of("відновил* відновлен* відновля* возобнов* поверн* вернул* вернут*");
  private static final Stems SUSPENDED =
      Stems.of("призупин* приостанов* відклад* відклали отлож* пауз* заморож* заморожен* перерв*");
  private static final Stems BROKEN =
      Stems.of("зірва* сорва* сорван* зірван* провал* розірв* розирв* перерва* прервал* прерван*");
  private static final Stems CLOSE =
      Stems.of("близьк* близк* наблизил* приблизил* досяжн* достижим*");
  private static final Stems DEADLOCK = Stems.of("тупик* тупику кут куті буксу* застопор*");
  private static final Stems NEAR =
      Stems.of("близьк* близк* наблизил* приблизил* крок шаг* майже почти");
  private static final Stems EXPLORATORY =
      Stems.of("попередн* предварительн* зондув* прощуп* таємн* тайн* неофіційн* неофициальн*");
  private static final Stems OVER =
      Stems.of(
          "завершил* закінчил* закончил* закрит* провел* провів прошл* пройш* пройшл* відбул* состоял* зустрі* встретил* обговорил* обсудил* поговорил* обміня*");
  private static final Stems MADE =
      Stems.of(
          "підписал* подписал* підписан* подписан* уклал* укладен* заключил* заключен* досягн* досягл* достиг* домовил* договорил* погодил* согласовал* оголос* объяв* согласил* обсуд*");
  private static final Stems FORCE =
      Stems.of(
          "діє діяло діяла діяв діють действует действовал* действуют чинності чинност* силу дотрим* соблюд* трима* держит* подовж* продовж* продл* прод*");
  private static final Stems ENDED =
      Stems.of(
          "сплив* сплинул* закінч* заканчив* истек* истёк* заверш* розірв* разорв* вийш* выш* зірва* сорва* провал* скасу* отмен* впал* рухнул* спливає");
  private static final Stems PROPOSED =
      Stems.of(
          "можлив* возможн* проєкт* проект* план* обговор* обсужд* пропон* предлож* предлаг* потенційн* потенциальн* майбутн* будущ* умов* нове новое нову ідею иде*");

  private SlavicStatus() {}

  /** Whether what the head says is denied by a word before it. */
  static boolean isNegated(Sentence s, int head, int from) {
    for (int i = head - 1; i >= Math.max(from, head - 4); i--) {
      Token t = s.token(i);
      if (NOT.contains(t.lower())) {
        boolean only =
            i + 1 < s.size()
                && (s.token(i + 1).is("лише")
                    || s.token(i + 1).is("только")
                    || s.token(i + 1).is("тільки"));
        return !only;
      }
      if (Grammar.isSign(t)) {
        return false;
      }
      if (Grammar.isPredicate(t) && i < head - 3) {
        return false;
      }
    }
    return false;
  }

  private static final Stems DENYING =
      Stems.of("опроверг* опроверж* спросту* спростов* запереч* отрица*");
  private static final Stems FALSE =
      Stems.of("недостовірн* недостоверн* фейк* неправд* вигадк* выдумк* брехн* ложью ложь");

  /** Whether somebody is said to deny it: "заперечив, що ...", "назвал сообщения ложью". */
  static boolean isDenied(SlavicPassage p, int head) {
    int i = p.clauseIndex(head);
    SlavicClause clause = p.clauses().get(i);
    if (DENYING.in(p.s(), clause.from(), clause.to()) || FALSE.in(p.s(), head, clause.to())) {
      return true;
    }
    if (clause.opener() != SlavicClause.Opener.THAT || i == 0) {
      return false;
    }
    SlavicClause before = p.clauses().get(i - 1);
    return DENYING.in(p.s(), before.from(), before.to());
  }

  /** The status of an event in the clause. */
  static Status event(Sentence s, int head, int from, int to) {
    int verb = verb(s, head, from, to);
    if (isNegated(s, head, from) || (verb >= 0 && verb < head && isNegated(s, verb, from))) {
      return Status.DENIED;
    }
    if (MAY.in(s, from, to) || isHedged(s, head, from, to)) {
      return Status.POSSIBLE;
    }
    if (verb < 0) {
      return GOES_ON.in(s, from, to) ? Status.ONGOING : Status.HAPPENED;
    }
    Token v = s.token(verb);
    if (Grammar.isFuture(v) || PLANS.has(v) || hasWillBe(s, from, to)) {
      return Status.PLANNED;
    }
    if (GOES_ON.in(s, from, to) || (Grammar.isPresent(v) && Grammar.isPlural(v))) {
      return Status.ONGOING;
    }
    return Status.HAPPENED;
  }

  private static boolean isHedged(Sentence s, int head, int from, int to) {
    return SlavicLexicon.PERHAPS.in(s, Math.max(from, head - 4), Math.min(to, head + 3));
  }

  private static boolean hasWillBe(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      String w = s.token(i).lower();
      if (w.equals("буде") || w.equals("будуть") || w.equals("будет") || w.equals("будут")) {
        return true;
      }
    }
    return false;
  }

  /** The verb that tells when: the head, else the nearest predicate of the clause; -1 for none. */
  static int verb(Sentence s, int head, int from, int to) {
    if (Grammar.isPredicate(s.token(head))) {
      return head;
    }
    int best = -1;
    for (int i = from; i < to; i++) {
      if (Grammar.isPredicate(s.token(i))
          && (best < 0 || Math.abs(i - head) < Math.abs(best - head))) {
        best = i;
      }
    }
    return best;
  }

  /** The same, or the head where the clause has no verb. */
  static int verbOrHead(Sentence s, int head, int from, int to) {
    for (int i = Math.max(from, head - 3); i < head; i++) {
      if (Grammar.isInfinitive(s.token(i))) {
        return i;
      }
    }
    int verb = verb(s, head, from, to);
    return verb < 0 ? head : verb;
  }

  /** How far talks or an agreement in the clause have come. */
  static Phase phase(Kind kind, Sentence s, int head, int from, int to, Status status) {
    if (kind == Kind.TALKS) {
      return talks(s, from, to, status);
    }
    return kind == Kind.AGREEMENT ? agreement(s, from, to, status) : Phase.NONE;
  }

  private static Phase talks(Sentence s, int from, int to, Status status) {
    if (BROKEN.in(s, from, to)) {
      return Phase.BROKEN_OFF;
    }
    if (SUSPENDED.in(s, from, to)) {
      return Phase.SUSPENDED;
    }
    if (DEADLOCK.in(s, from, to)) {
      return Phase.ONGOING;
    }
    if (status == Status.PLANNED || status == Status.POSSIBLE) {
      return Phase.PLANNED;
    }
    if (RESUMED.in(s, from, to)) {
      return Phase.RESUMED;
    }
    if (EXPLORATORY.in(s, from, to)) {
      return Phase.EXPLORATORY;
    }
    if (OVER.in(s, from, to)) {
      return Phase.CONCLUDED;
    }
    return Phase.ONGOING;
  }

  private static Phase agreement(Sentence s, int from, int to, Status status) {
    if (CLOSE.in(s, from, to)) {
      return Phase.PROPOSED;
    }
    if (ENDED.in(s, from, to)) {
      return Phase.ENDED;
    }
    if (status == Status.POSSIBLE || status == Status.PLANNED) {
      return Phase.PROPOSED;
    }
    if (MADE.in(s, from, to)) {
      return NEAR.in(s, from, to) ? Phase.PROPOSED : Phase.CONCLUDED;
    }
    if (FORCE.in(s, from, to)) {
      return Phase.IN_FORCE;
    }
    if (PROPOSED.in(s, from, to)) {
      return Phase.PROPOSED;
    }
    return Phase.CONCLUDED;
  }

  static boolean isDeadlock(Sentence s, int from, int to) {
    return DEADLOCK.in(s, from, to);
  }

  /** Whether the clause says that both came near to it. */
  static boolean isNear(Sentence s, int from, int to) {
    return NEAR.in(s, from, to);
  }
}

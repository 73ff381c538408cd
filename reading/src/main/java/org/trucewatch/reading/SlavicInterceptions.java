package org.trucewatch.reading;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.Status;
import org.trucewatch.reading.Predicate.At;

/** What is launched and shot down, in Ukrainian and Russian sentences. */
final class SlavicInterceptions {
  private SlavicInterceptions() {}

  /** Whether what is launched is what the verb does something to, not what does it. */
  static boolean isObject(Sentence s, int head, SlavicClause clause) {
    boolean passive = Grammar.isPassive(s.token(head));
    for (int i = clause.from(); i < clause.to(); i++) {
      Token t = s.token(i);
      if (!SlavicLexicon.LAUNCHED.has(t)) {
        continue;
      }
      SlavicSlot slot = SlavicSlot.of(s, i, clause.from());
      if (slot.tie() == SlavicSlot.Tie.PREPOSITION) {
        if (slot.by() > clause.from()
            && OF.contains(slot.preposition(s))
            && isNumber(s.token(slot.by() - 1))) {
          return true;
        }
        continue;
      }
      if (slot.tie() == SlavicSlot.Tie.GENITIVE
          && !s.token(slot.by()).pos().equals("NUM")
          && slot.by() != head
          && !Character.isDigit(s.token(slot.by()).text().charAt(0))) {
        continue;
      }
      boolean instrument =
          Grammar.isTelling(t) && t.can(Case.INSTRUMENTAL) && !t.can(Case.NOMINATIVE);
      if (!instrument && (passive || i > head || !t.can(Case.NOMINATIVE))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> OF = Set.of("з", "із", "зі", "из");

  private static boolean isNumber(Token t) {
    return t.pos().equals("NUM") || Character.isDigit(t.text().charAt(0));
  }

  /** "ППО збила 95 дронів": a strike by whoever sent them, on whom they were sent at. */
  static Frame downed(
      At at, SlavicPassage p, SlavicClause clause, SlavicRoles.Parts parts, List<Frame> before) {
    Sentence s = p.s();
    Set<String> actors = new LinkedHashSet<>();
    Set<String> targets = new LinkedHashSet<>();
    for (Mention m : p.mentions()) {
      if (m.from() < clause.from() || m.to() > clause.to() || !Scene.isParty(m)) {
        continue;
      }
      int head = m.from();
      if (m.type() == Mention.Type.ADJECTIVE && !s.token(head).isNominal()) {
        int noun = SlavicSlot.described(s, m.to(), clause.to());
        if (noun >= 0 && SlavicLexicon.WEAPONS.has(s.token(noun))) {
          actors.add(m.code());
          continue;
        }
        if (noun < 0) {
          continue;
        }
        head = noun;
      }
      SlavicSlot slot = SlavicSlot.of(s, head, clause.from());
      if (slot.tie() == SlavicSlot.Tie.GENITIVE) {
        boolean of =
            SlavicLexicon.WEAPONS.has(s.token(slot.by()))
                || SlavicLexicon.ATTACKS.has(s.token(slot.by()));
        (of ? actors : targets).add(m.code());
      } else if (slot.tie() == SlavicSlot.Tie.BARE && Grammar.may(s.token(head), Case.NOMINATIVE)) {
        targets.add(m.code());
      } else if (Set.of("боку", "стороны").contains(slot.preposition(s))) {
        actors.add(m.code());
      }
    }
    for (Frame f : before) {
      if (f.kind() == Kind.STRIKE
          && actors.isEmpty()
          && Collections.disjoint(f.actors(), targets)) {
        actors.addAll(f.actors());
      }
    }
    targets.removeAll(actors);
    if (targets.isEmpty()) {
      targets.addAll(SlavicPassage.without(parts.held(), List.copyOf(actors)));
    }
    if (targets.isEmpty() && !Grammar.isPassive(s.token(at.head()))) {
      targets.addAll(SlavicPassage.without(p.subject(at), List.copyOf(actors)));
    }
    if (targets.isEmpty()) {
      targets.addAll(SlavicPassage.without(parts.targets(), List.copyOf(actors)));
    }
    return p.frame(
        Kind.STRIKE,
        at,
        clause.from(),
        clause.to(),
        List.copyOf(actors),
        targets.stream().limit(1).toList(),
        SlavicStatus.isNegated(s, at.head(), clause.from()) ? Status.DENIED : Status.HAPPENED);
  }
}

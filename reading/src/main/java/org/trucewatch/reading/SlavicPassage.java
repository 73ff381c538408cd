package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.trucewatch.claims.Form;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.Phase;
import org.trucewatch.claims.Status;
import org.trucewatch.reading.Predicate.At;

/**
 * One Ukrainian or Russian sentence with all that is known of it when its claims are found.
 *
 * @param war whether its report is about armed conflict
 * @param event whether the sentence before tells of an attack or an explosion
 * @param principals the two sides of the conflict, where the text names one of them
 * @param speaker the code of the party on whose word the text at an offset rests; empty for none
 */
record SlavicPassage(
    Sentence s,
    List<SlavicClause> clauses,
    List<Mention> mentions,
    SlavicSubjects subjects,
    SlavicRoles roles,
    List<At> predicates,
    boolean war,
    boolean event,
    IntFunction<String> speaker,
    List<String> principals) {

  SlavicClause clause(int token) {
    return clauses.get(SlavicClauses.at(clauses, token));
  }

  int clauseIndex(int token) {
    return SlavicClauses.at(clauses, token);
  }

  List<String> subject(At at) {
    return subjects.of(clauseIndex(at.head()));
  }

  /** Whether the sentence holds a word of the set in those tokens. */
  boolean has(Stems stems, int from, int to) {
    return stems.in(s, from, to);
  }

  /** The parties named in the tokens, in their order. */
  List<String> parties(int from, int to) {
    Set<String> codes = new LinkedHashSet<>();
    for (Mention m : mentions) {
      if (m.from() >= from && m.to() <= to && Scene.isParty(m)) {
        codes.add(m.code());
      }
    }
    return List.copyOf(codes);
  }

  /** The parties in the tokens that a preposition or a case ties so. */
  List<String> tied(int from, int to, Set<String> prepositions, Set<Case> bare) {
    Set<String> codes = new LinkedHashSet<>();
    for (Mention m : mentions) {
      if (m.from() < from || m.to() > to || !Scene.isParty(m)) {
        continue;
      }
      int head = m.from();
      if (m.type() == Mention.Type.ADJECTIVE && !s.token(head).isNominal()) {
        head = SlavicSlot.described(s, m.to(), to);
        if (head < 0 || !SlavicLexicon.FORCES.has(s.token(head))) {
          continue;
        }
      }
      SlavicSlot slot = SlavicSlot.of(s, head, from);
      if (slot.tie() == SlavicSlot.Tie.GENITIVE && SlavicLexicon.FORCES.has(s.token(slot.by()))) {
        head = slot.by();
        slot = SlavicSlot.of(s, head, from);
      }
      Token t = s.token(head);
      boolean byPreposition = prepositions.contains(slot.preposition(s));
      boolean byCase =
          slot.tie() != SlavicSlot.Tie.PREPOSITION
              && Grammar.isTelling(t)
              && !t.can(Case.NOMINATIVE)
              && bare.stream().anyMatch(t::can);
      if (byPreposition || byCase) {
        codes.add(m.code());
      }
    }
    return List.copyOf(codes);
  }

  /** A frame of that kind, stated by the tokens. */
  Frame frame(
      Kind kind,
      At at,
      int from,
      int to,
      List<String> actors,
      List<String> targets,
      Status status) {
    int first = from;
    while (first < at.head() && isOpening(s.token(first))) {
      first++;
    }
    int last = to;
    while (last > at.head() + 1 && isClosing(s.token(last - 1))) {
      last--;
    }
    return new Frame(
        kind,
        s.index(),
        at.head(),
        first,
        last,
        actors,
        targets,
        List.of(),
        status,
        Phase.NONE,
        Form.NONE,
        at.predicate().pattern(),
        List.of());
  }

  private static boolean isOpening(Token t) {
    return (t.isPunctuation() && !t.is("\"") && !t.is("(")) || t.is("що") || t.is("что");
  }

  private static boolean isClosing(Token t) {
    return t.isPunctuation() && !t.is("\"") && !t.is(")");
  }

  /** Codes of the first list that the second lacks. */
  static List<String> without(List<String> codes, List<String> not) {
    List<String> rest = new ArrayList<>(codes);
    rest.removeAll(not);
    return rest;
  }
}

package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trucewatch.reading.SlavicClause.Opener;

/** Cuts a Ukrainian or Russian sentence into clauses, by its signs and its verbs. */
final class SlavicClauses {
  private static final Set<String> HARD = Set.of(";", ":", "(", ")", "|", "||", "?", "!");
  private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", "--");
  private static final Set<String> AND =
      Set.of("та", "і", "й", "и", "а", "але", "но", "або", "или", "однак", "однако", "проте");

  private static final Map<String, Opener> OPENERS =
      Map.ofEntries(
          Map.entry("що", Opener.THAT),
          Map.entry("что", Opener.THAT),
          Map.entry("ніби", Opener.THAT),
          Map.entry("будто", Opener.THAT),
          Map.entry("щоб", Opener.PURPOSE),
          Map.entry("щоби", Opener.PURPOSE),
          Map.entry("аби", Opener.PURPOSE),
          Map.entry("чтобы", Opener.PURPOSE),
          Map.entry("якщо", Opener.CONDITION),
          Map.entry("якби", Opener.CONDITION),
          Map.entry("если", Opener.CONDITION),
          Map.entry("чи", Opener.CONDITION),
          Map.entry("поки", Opener.CONDITION),
          Map.entry("пока", Opener.CONDITION),
          Map.entry("доки", Opener.CONDITION),
          Map.entry("щойно", Opener.CONDITION),
          Map.entry("коли", Opener.CIRCUMSTANCE),
          Map.entry("когда", Opener.CIRCUMSTANCE),
          Map.entry("хоча", Opener.CIRCUMSTANCE),
          Map.entry("хотя", Opener.CIRCUMSTANCE),
          Map.entry("бо", Opener.CIRCUMSTANCE),
          Map.entry("оскільки", Opener.CIRCUMSTANCE),
          Map.entry("поскольку", Opener.CIRCUMSTANCE),
          Map.entry("тому", Opener.CIRCUMSTANCE),
          Map.entry("поэтому", Opener.CIRCUMSTANCE),
          Map.entry("де", Opener.RELATIVE),
          Map.entry("где", Opener.RELATIVE),
          Map.entry("куди", Opener.RELATIVE),
          Map.entry("куда", Opener.RELATIVE),
          Map.entry("звідки", Opener.RELATIVE),
          Map.entry("откуда", Opener.RELATIVE),
          Map.entry("чого", Opener.RELATIVE),
          Map.entry("чего", Opener.RELATIVE));

  private SlavicClauses() {}

  /** The clauses of the sentence, in its order; together they hold all its words but signs. */
  static List<SlavicClause> of(Sentence s) {
    List<SlavicClause> clauses = new ArrayList<>();
    int from = 0;
    Opener opener = Opener.NONE;
    boolean verb = false;
    for (int i = 0; i < s.size(); i++) {
      Token t = s.token(i);
      Opener next = null;
      int start = i + 1;
      if (HARD.contains(t.text()) || isDash(s, i)) {
        next = opener(s, i + 1, Opener.NONE);
      } else if (t.is(",") && i + 1 < s.size()) {
        Opener after = opener(s, i + 1, Opener.AND);
        if (after == Opener.AND && !verb && isCredit(s, from, i)) {
          after = Opener.NONE;
        }
        boolean without = verb && s.token(i + 1).is("без");
        if (after != Opener.AND || without || (verb && hasVerbAhead(s, i + 1))) {
          next = after;
        }
      } else if (AND.contains(t.lower()) && verb && isVerbNear(s, i + 1)) {
        next = Opener.AND;
      }
      if (next != null) {
        if (i > from) {
          clauses.add(new SlavicClause(from, i, opener));
        }
        from = start;
        opener = next;
        verb = false;
      } else {
        verb |= Grammar.isPredicate(t);
      }
    }
    if (from < s.size()) {
      clauses.add(new SlavicClause(from, s.size(), opener));
    }
    if (clauses.isEmpty()) {
      clauses.add(new SlavicClause(0, s.size(), Opener.NONE));
    }
    return clauses;
  }

  /** The clause that holds the token. */
  static int at(List<SlavicClause> clauses, int token) {
    for (int i = clauses.size() - 1; i >= 0; i--) {
      if (clauses.get(i).from() <= token) {
        return i;
      }
    }
    return 0;
  }

  /** A dash with blanks around it; within a word it is part of that word. */
  static boolean isDash(Sentence s, int i) {
    if (!DASHES.contains(s.token(i).text())) {
      return false;
    }
    boolean before = i == 0 || s.token(i - 1).end() < s.token(i).start();
    boolean behind = i + 1 == s.size() || s.token(i).end() < s.token(i + 1).start();
    boolean sign = i > 0 && Grammar.isSign(s.token(i - 1));
    return (before || sign) && behind;
  }

  private static Opener opener(Sentence s, int at, Opener none) {
    for (int i = at; i < Math.min(s.size(), at + 3); i++) {
      Token t = s.token(i);
      if (isRelative(t)) {
        return Opener.RELATIVE;
      }
      Opener word = OPENERS.get(t.lower());
      if (word != null && (i == at || word == Opener.RELATIVE || word == Opener.PURPOSE)) {
        return word;
      }
      if (!t.pos().equals("ADP") && !AND.contains(t.lower()) && !t.is("наслідок")) {
        return none;
      }
    }
    return none;
  }

  static boolean isRelative(Token t) {
    String w = t.lower();
    return (w.startsWith("котор") && w.length() < 9)
        || (w.startsWith("яки") && w.length() < 6)
        || Set.of("яка", "яку", "якої", "якій", "якою", "яке", "які", "який").contains(w);
  }

  /** "За словами міністра, ...": who says it stands before what is said. */
  private static boolean isCredit(Sentence s, int from, int to) {
    Token first = s.token(from);
    boolean by = first.is("за") || first.is("по") || first.is("згідно") || first.is("согласно");
    return by && SlavicCues.WORD.in(s, from, Math.min(to, from + 4));
  }

  private static boolean hasVerbAhead(Sentence s, int from) {
    for (int i = from; i < s.size(); i++) {
      Token t = s.token(i);
      if (t.is(",") || HARD.contains(t.text()) || isDash(s, i)) {
        return false;
      }
      if (Grammar.isPredicate(t)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVerbNear(Sentence s, int from) {
    for (int i = from; i < Math.min(s.size(), from + 3); i++) {
      Token t = s.token(i);
      if (Grammar.isPredicate(t)) {
        return true;
      }
      if (!t.pos().equals("ADV") && !t.pos().equals("PART")) {
        return false;
      }
    }
    return false;
  }
}

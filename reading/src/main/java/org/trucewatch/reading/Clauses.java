package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a sentence into clauses by its conjunctions, relative pronouns, participles and verbs of
 * saying. There is no parser behind it: it looks at words and tags only, so that it is quick, and
 * so that a reader of this code can tell what it will do.
 */
final class Clauses {
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "after",
          "before",
          "while",
          "when",
          "because",
          "although",
          "though",
          "whereas",
          "unless",
          "until",
          "if",
          "despite",
          "following",
          "amid",
          "once",
          "whereby",
          "amidst");
  private static final Set<String> RELATIVES = Set.of("which", "who", "whose", "where", "whom");
  private static final Set<String> COORDINATORS = Set.of("and", "but", "or", "yet", "then", "nor");
  private static final Set<String> BREAKS = Set.of(";", ":", "\u2014", "\u2013", "--", "(", ")");

  private Clauses() {}

  static List<Clause> of(Sentence s) {
    List<Clause> clauses = new ArrayList<>();
    int from = 0;
    Clause.Join join = Clause.Join.MAIN;
    boolean verbSeen = false;
    for (int i = 0; i < s.size(); i++) {
      Clause.Join next = breakAt(s, i, verbSeen, i > from);
      if (next != null && i > from) {
        clauses.add(new Clause(from, i, join));
        from = i;
        join = next;
        verbSeen = false;
      } else if (next != null) {
        join = next;
      }
      if (s.token(i).isVerb()) {
        verbSeen = true;
      }
    }
    clauses.add(new Clause(from, s.size(), join));
    return clauses;
  }

  /**
   * Whether the word opens a clause of its own where a subject and a verb follow: after, while, if.
   */
  static boolean opensSubordinateClause(Token t) {
    return SUBORDINATORS.contains(t.lower());
  }

  /** The number of the clause that holds the token. */
  static int indexAt(List<Clause> clauses, int token) {
    for (int i = 0; i < clauses.size(); i++) {
      if (clauses.get(i).contains(token)) {
        return i;
      }
    }
    return clauses.size() - 1;
  }

  /** The clause that holds the token. */
  static Clause at(List<Clause> clauses, int token) {
    return clauses.get(indexAt(clauses, token));
  }

  private static Clause.@org.jspecify.annotations.Nullable Join breakAt(
      Sentence s, int i, boolean verbSeen, boolean inside) {
    Token t = s.token(i);
    if (BREAKS.contains(t.text())) {
      return Clause.Join.MAIN;
    }
    if (RELATIVES.contains(t.lower()) && i > 0) {
      return Clause.Join.RELATIVE;
    }
    if (t.is("that") && i > 0 && verbSeen && opensContent(s, i)) {
      return Clause.Join.CONTENT;
    }
    if (SUBORDINATORS.contains(t.lower()) && opensSubordinate(s, i)) {
      return Clause.Join.SUBORDINATE;
    }
    if (t.is("as") && verbSeen && opensFiniteClause(s, i)) {
      return Clause.Join.SUBORDINATE;
    }
    if (COORDINATORS.contains(t.lower())
        && verbSeen
        && !closesBetween(s, i)
        && opensPredicate(s, i + 1)) {
      return Clause.Join.SHARED;
    }
    if (t.is(",") && verbSeen && i + 1 < s.size()) {
      Token next = s.token(i + 1);
      if (next.isVerb() && next.lower().endsWith("ing")) {
        return Clause.Join.SHARED;
      }
      if (next.isVerb() && !Lexicon.isSaying(next.lower()) && !next.lower().endsWith("ed")) {
        return Clause.Join.SHARED;
      }
      if (opensFiniteClause(s, i) && !next.is("and")) {
        return Clause.Join.MAIN;
      }
    }
    if (inside && i > 0 && Lexicon.isSaying(s.token(i - 1).lower()) && s.token(i - 1).isVerb()) {
      return opensFiniteClause(s, i - 1) ? Clause.Join.CONTENT : null;
    }
    return null;
  }

  /** The "and" of "between Russia and Ukraine". */
  private static boolean closesBetween(Sentence s, int and) {
    for (int i = and - 1; i >= Math.max(0, and - 8); i--) {
      Token t = s.token(i);
      if (t.is("between")) {
        return true;
      }
      if (t.is("and") || t.isVerb() || t.is(",")) {
        return false;
      }
    }
    return false;
  }

  private static boolean opensContent(Sentence s, int i) {
    Token before = s.token(i - 1);
    return before.isVerb()
        || before.isNominal()
        || before.is(",")
        || before.is("and")
        || before.pos().equals("ADV")
        || before.pos().equals("ADJ");
  }

  /** "after the talks", "if Russia agrees", but not "until Monday" or "after 14 hours". */
  private static boolean opensSubordinate(Sentence s, int i) {
    if (i + 1 >= s.size()) {
      return false;
    }
    Token next = s.token(i + 1);
    return !next.pos().equals("NUM") && !Lexicon.isCalendarWord(next.lower());
  }

  /** Whether a subject and a finite verb follow within the next ten words, before the next sign. */
  private static boolean opensFiniteClause(Sentence s, int i) {
    boolean subject = false;
    for (int j = i + 1; j < Math.min(s.size(), i + 14); j++) {
      Token t = s.token(j);
      if (t.isNominal() || t.pos().equals("PRON")) {
        subject = true;
      } else if (t.isVerb()) {
        return subject && !t.lower().endsWith("ing") && !s.token(j - 1).is("to");
      } else if (t.is(",") || t.is("that") || BREAKS.contains(t.text())) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether a verb follows, with nothing but auxiliaries and adverbs, or a short subject, before
   * it.
   */
  private static boolean opensPredicate(Sentence s, int from) {
    for (int j = from; j < Math.min(s.size(), from + 4); j++) {
      Token t = s.token(j);
      if (t.isVerb()) {
        return true;
      }
      if (!t.pos().equals("ADV") && !t.pos().equals("PART") && !t.pos().equals("PRON")) {
        return opensFiniteClause(s, from - 1);
      }
    }
    return false;
  }
}

package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who does it to whom: finds the parties that stand as subject, object, owner, or behind a
 * preposition, by word order. One object serves one sentence; not safe for use by several threads.
 */
final class Roles {
  private static final Set<String> PRONOUNS =
      Set.of(
          "it", "they", "he", "she", "we", "i", "its", "their", "his", "her", "them", "him", "our");
  private static final Set<String> POSSESSIVES = Set.of("its", "their", "his", "her");

  /** "twelve injured in an attack": without an auxiliary, as headlines and lists write. */
  private static final Set<String> SUFFERED =
      Set.of("killed", "injured", "wounded", "hurt", "slain");

  private static final Set<String> AFTER_SUFFERED =
      Set.of(
          "in",
          "during",
          "when",
          "near",
          "after",
          "as",
          "on",
          "and",
          ",",
          ".",
          "while",
          "following");
  private static final Set<String> HELD = Set.of("occupied", "held", "controlled");
  private static final Set<String> SUBJECT_PRONOUNS = Set.of("it", "they", "he", "she", "we", "i");
  private static final Set<String> BE =
      Set.of("was", "were", "been", "is", "are", "be", "being", "'s", "'re", "get", "gets", "got");
  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of(
          "in",
          "near",
          "at",
          "inside",
          "outside",
          "across",
          "throughout",
          "around",
          "over",
          "within",
          "into",
          "from",
          "along",
          "off",
          "through",
          "under",
          "north",
          "south",
          "east",
          "west");
  private static final Set<String> BOTH =
      Set.of("both", "two", "each", "warring", "parties", "sides");

  private final Sentence s;
  private final List<Clause> clauses;
  private final List<Mention> mentions;
  private final Scene scene;
  private final List<String> lastSubject;

  /**
   * @param lastSubject who was spoken of before this sentence: what a pronoun at its beginning
   *     stands for
   */
  Roles(Sentence s, List<Clause> clauses, Scene scene, List<String> lastSubject) {
    this.s = s;
    this.clauses = clauses;
    this.mentions = scene.in(s);
    this.scene = scene;
    this.lastSubject = lastSubject;
  }

  /**
   * The party codes of the subject of the verb at that token; empty where it has none that is
   * known.
   */
  List<String> subject(int verb) {
    int c = clauses.indexOf(Clauses.at(clauses, verb));
    for (; c >= 0; c--) {
      Clause clause = clauses.get(c);
      int end = clause.contains(verb) ? verb : firstVerb(clause);
      if (opensWithPronoun(clause.from(), end)) {
        return antecedent(c);
      }
      List<String> inside = firstGroup(clause.from(), end);
      if (!inside.isEmpty()) {
        return inside;
      }
      if (hasPronoun(clause.from(), end) || beginsWithIts(clause.from(), end)) {
        return antecedent(c);
      }
      if (hasBoth(clause.from(), end)) {
        return scene.sides(Set.of());
      }
      switch (clause.join()) {
        case RELATIVE -> {
          return before(clause.from());
        }
        case SHARED -> {
          if (hasOwnSubject(clause, end)) {
            return List.of();
          }
        }
        case CONTENT -> {
          return hasOwnSubject(clause, end) ? List.of() : antecedent(c);
        }
        case SUBORDINATE -> {
          if (hasOwnSubject(clause, end)) {
            return List.of();
          }
        }
        case MAIN -> {
          return List.of();
        }
      }
    }
    return List.of();
  }

  private int firstVerb(Clause clause) {
    for (int t = clause.from() + 1; t < clause.to(); t++) {
      if (s.token(t).isVerb() && !s.token(t).lower().endsWith("ing")) {
        return t;
      }
    }
    return clause.to();
  }

  /**
   * Who a pronoun in clause {@code c} stands for: the subject of the clause before, else of the
   * sentence before.
   */
  List<String> antecedent(int c) {
    for (int i = c - 1; i >= 0; i--) {
      List<String> codes = firstGroup(clauses.get(i).from(), firstVerb(clauses.get(i)));
      if (!codes.isEmpty()) {
        return codes.subList(0, 1);
      }
    }
    return lastSubject;
  }

  /** The first group of parties in the stretch that is not behind a preposition; else none. */
  private List<String> firstGroup(int from, int to) {
    for (int i = 0; i < mentions.size(); i++) {
      Mention m = mentions.get(i);
      if (m.from() >= from && m.to() <= to && Scene.isParty(m) && !isBehindPreposition(m, from)) {
        return group(i, to);
      }
    }
    return List.of();
  }

  /** The codes of a mention and of those joined to it by and, or, a comma. */
  List<String> group(int first, int to) {
    LinkedHashSet<String> codes = new LinkedHashSet<>();
    codes.add(mentions.get(first).code());
    for (int i = first + 1; i < mentions.size() && mentions.get(i).from() < to; i++) {
      Mention m = mentions.get(i);
      Mention before = mentions.get(i - 1);
      boolean joined = m.from() < before.to() || isHyphenated(s.token(m.from()));
      boolean apart = false;
      for (int t = before.to(); t < m.from(); t++) {
        Token token = s.token(t);
        if (token.is("and") || token.is(",") || token.is("&") || token.is("or")) {
          joined = true;
        } else if (token.isVerb() || (token.pos().equals("ADP") && !token.is("of"))) {
          apart = true;
        }
      }
      if (apart) {
        break;
      }
      if (joined && Scene.isParty(m)) {
        codes.add(m.code());
      }
    }
    return List.copyOf(codes);
  }

  /** The second half of "Israeli-Palestinian". */
  private static boolean isHyphenated(Token token) {
    return token.text().length() > 1
        && (token.text().startsWith("-") || token.text().startsWith("\u2013"));
  }

  private boolean isBehindPreposition(Mention m, int from) {
    for (int t = m.from() - 1; t >= Math.max(from, m.from() - 5); t--) {
      Token token = s.token(t);
      if (Clauses.opensSubordinateClause(token) || token.is("than") || token.is("at")) {
        return false;
      }
      if (token.pos().equals("ADP") || token.is("to")) {
        return !token.is("of") || t == from || !isParties(t - 1);
      }
      boolean phraseOpen = token.pos().equals("DET") && t > from && s.token(t - 1).isNominal();
      if (phraseOpen) {
        return false;
      }
      if (!token.pos().equals("DET")
          && !token.pos().equals("ADJ")
          && !token.pos().equals("NOUN")
          && !token.pos().equals("PROPN")
          && !token.pos().equals("NUM")) {
        return false;
      }
    }
    return false;
  }

  /**
   * "both sides of", "officials of", "the president of": what follows is whom the words before
   * speak of.
   */
  private boolean isParties(int token) {
    return s.token(token).isNominal();
  }

  /** "that its aircraft had struck": whoever owns them. */
  private boolean beginsWithIts(int from, int to) {
    int first = from < to && s.token(from).is("that") ? from + 1 : from;
    return first < to && s.token(first).is("its");
  }

  private boolean hasPronoun(int from, int to) {
    for (int t = from; t < to; t++) {
      if (PRONOUNS.contains(s.token(t).lower()) && !s.token(t).is("its")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause begins with its subject, and that is a pronoun: "that they attacked". */
  private boolean opensWithPronoun(int from, int to) {
    for (int t = from; t < Math.min(to, from + 2); t++) {
      if (SUBJECT_PRONOUNS.contains(s.token(t).lower())) {
        return true;
      }
    }
    return false;
  }

  private boolean hasBoth(int from, int to) {
    for (int t = from; t < Math.min(to, from + 6); t++) {
      if (BOTH.contains(s.token(t).lower())) {
        return true;
      }
    }
    return false;
  }

  private boolean hasOwnSubject(Clause clause, int end) {
    for (int t = clause.from(); t < end; t++) {
      if (s.token(t).isNominal()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The party named last before the token, within eight words: what "which" or "who" stands for.
   */
  private List<String> before(int token) {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention m = mentions.get(i);
      if (m.to() <= token && m.to() >= token - 8 && Scene.isParty(m)) {
        return List.of(m.code());
      }
    }
    return List.of();
  }

  /**
   * The parties that own or describe the noun at that token: "Ukraine's offensive", "Russian
   * missile strikes".
   */
  List<String> owner(int noun) {
    int left = phraseStart(noun);
    LinkedHashSet<String> codes = new LinkedHashSet<>();
    int before = left;
    for (Mention m : mentions) {
      if (m.from() >= left && m.to() <= noun && Scene.isParty(m)) {
        if (isApart(before, m.from())) {
          codes.clear();
        }
        codes.add(m.code());
        before = m.to();
      }
    }
    if (codes.isEmpty()) {
      for (int t = left; t < noun; t++) {
        if (s.token(t).is("their") || s.token(t).is("its") || s.token(t).is("his")) {
          Clause clause = Clauses.at(clauses, t);
          List<String> subject = firstGroup(clause.from(), t);
          return subject.isEmpty() ? antecedent(clauses.indexOf(clause)) : subject;
        }
      }
    }
    return List.copyOf(codes);
  }

  /** "Kyiv counts eight Russian strikes": a number stands between what owns and what is owned. */
  private boolean isApart(int from, int to) {
    for (int t = from; t < to; t++) {
      if (s.token(t).pos().equals("NUM")) {
        return true;
      }
    }
    return false;
  }

  /** The first token of the noun phrase that ends in the noun at that token. */
  int phraseStart(int noun) {
    int left = noun;
    while (left > 0) {
      Token t = s.token(left - 1);
      boolean inside =
          t.isNominal()
              || t.pos().equals("ADJ")
              || t.pos().equals("NUM")
              || t.is("'s")
              || t.is("'")
              || t.is("-")
              || t.pos().equals("DET")
              || t.is("their")
              || t.is("its")
              || t.is("his")
              || (t.is("and") && left > 1 && isMentionEnd(left - 1) && left < noun)
              || (t.pos().equals("VERB")
                  && (t.lower().endsWith("ed") || t.lower().endsWith("ing"))
                  && left > 1
                  && !s.token(left - 2).isNominal()
                  && !s.token(left - 2).isVerb());
      if (!inside) {
        break;
      }
      left--;
      if (t.pos().equals("DET")) {
        break;
      }
    }
    return left;
  }

  private boolean isMentionEnd(int token) {
    return mentions.stream().anyMatch(m -> m.to() == token && Scene.isParty(m));
  }

  /** The parties behind one of the prepositions, between {@code from} and {@code to}. */
  List<String> behind(Set<String> prepositions, int from, int to) {
    for (int t = from; t < to; t++) {
      if (prepositions.contains(s.token(t).lower())) {
        if (t + 1 < to && POSSESSIVES.contains(s.token(t + 1).lower())) {
          Clause clause = Clauses.at(clauses, t);
          List<String> own = firstGroup(clause.from(), t);
          return own.isEmpty() ? antecedent(clauses.indexOf(clause)) : own;
        }
        for (int i = 0; i < mentions.size(); i++) {
          Mention m = mentions.get(i);
          if (m.from() > t
              && m.from() <= t + 6
              && m.to() <= to
              && isCodeBearing(m)
              && isPhrase(t + 1, m.from())) {
            return group(i, to);
          }
        }
      }
    }
    return List.of();
  }

  private static boolean isCodeBearing(Mention m) {
    return Scene.isParty(m);
  }

  private boolean isPhrase(int from, int to) {
    for (int t = from; t < to; t++) {
      Token token = s.token(t);
      boolean apart = token.pos().equals("ADP") && !token.is("of");
      if ((token.isVerb() && !token.lower().endsWith("ed"))
          || apart
          || token.is(",")
          || token.is("that")) {
        return false;
      }
    }
    return true;
  }

  /** The first group of parties behind the token that is not where it happened; else none. */
  List<String> object(int after, int to, Set<String> not) {
    for (int i = 0; i < mentions.size(); i++) {
      Mention m = mentions.get(i);
      if (m.from() > after && m.to() <= to && Scene.isParty(m) && !not.contains(m.code())) {
        int before = m.from() - 1;
        while (before > after && s.token(before).pos().equals("DET")) {
          before--;
        }
        boolean where =
            PLACE_PREPOSITIONS.contains(s.token(before).lower())
                && (m.type() == Mention.Type.METONYM || m.type() == Mention.Type.PARTY);
        if (s.token(before).is("by")) {
          continue;
        }
        if (!where || Scene.isState(m.code())) {
          return group(i, to).stream().filter(c -> !not.contains(c)).toList();
        }
      }
    }
    return List.of();
  }

  /** The country of the first place or facility in the stretch whose country is not excluded. */
  Optional<String> where(int from, int to, Set<String> not) {
    for (Mention m : mentions) {
      if (m.from() < from || m.to() > to || m.code().isEmpty() || not.contains(m.code())) {
        continue;
      }
      boolean holds = m.type() == Mention.Type.MODIFIER && isHeld(m);
      if (holds
          || m.type() == Mention.Type.PLACE
          || m.type() == Mention.Type.FACILITY
          || m.type() == Mention.Type.METONYM) {
        return Optional.of(m.code());
      }
    }
    return Optional.empty();
  }

  /** "Russian-occupied Luhansk" stands on the side of who holds it. */
  private boolean isHeld(Mention m) {
    for (int t = m.to() - 1; t < Math.min(s.size(), m.to() + 2); t++) {
      String word = s.token(t).lower();
      if (HELD.stream().anyMatch(h -> word.equals(h) || word.endsWith("-" + h))) {
        return true;
      }
    }
    return false;
  }

  /** All parties in the stretch, in the order of the text. */
  List<String> all(int from, int to) {
    LinkedHashSet<String> codes = new LinkedHashSet<>();
    for (Mention m : mentions) {
      if (m.from() >= from && m.to() <= to && Scene.isParty(m)) {
        codes.add(m.code());
      }
    }
    return new ArrayList<>(codes);
  }

  /** Whether the verb at that token stands in the passive: "was struck", "people killed in". */
  boolean isPassive(int verb) {
    Token t = s.token(verb);
    if (t.lower().endsWith("ing") || t.lower().endsWith("s")) {
      return false;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
      Token before = s.token(i);
      if (BE.contains(before.lower())) {
        return true;
      }
      if (!before.pos().equals("ADV")
          && !before.pos().equals("PART")
          && !before.pos().equals("AUX")) {
        break;
      }
    }
    if (verb + 1 >= s.size()) {
      return false;
    }
    Token next = s.token(verb + 1);
    if (next.is("by")) {
      return true;
    }
    return verb > 0
        && SUFFERED.contains(t.lower())
        && (s.token(verb - 1).isNominal() || s.token(verb - 1).pos().equals("NUM"))
        && AFTER_SUFFERED.contains(next.lower());
  }
}

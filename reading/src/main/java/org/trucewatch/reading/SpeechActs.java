package org.trucewatch.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.trucewatch.claims.Kind;

/**
 * Who speaks and whom he speaks to, in offers, demands, refusals, threats and appeals. Their
 * targets stand elsewhere than those of attacks: an offer goes to somebody, a refusal is of
 * somebody's idea, a demand is of whoever would have to act. One object serves one sentence.
 */
final class SpeechActs {
  private static final Set<String> BY = Set.of("by");
  private static final Set<String> BY_OR_FROM = Set.of("by", "from");
  private static final Set<String> TO_OR_WITH = Set.of("to", "with");
  private static final Set<String> OF_WHOM = Set.of("of", "from", "by", "on", "upon");
  private static final Set<String> FROM = Set.of("from");
  private static final Set<String> BETWEEN = Set.of("between", "among");
  private static final Set<String> AGAINST = Set.of("against", "on", "at");
  private static final Set<String> ADDRESSING = Set.of("to", "on", "upon", "for", "with", "that");

  /** Verbs that answer a proposal: their subject is whom it was made to. */
  private static final Set<String> ANSWERING =
      Lexicon.verbs(
          "reject",
          "accept",
          "refuse",
          "dismiss",
          "decline",
          "welcome",
          "consider",
          "spurn",
          "ignore",
          "study",
          "review",
          "receive",
          "criticize",
          "criticise",
          "rebuff",
          "condemn",
          "oppose",
          "back",
          "support",
          "defy",
          "meet",
          "fulfill",
          "discuss",
          "veto",
          "endorse");

  /** Verbs of a third party that brings others together. */
  private static final Set<String> HOSTING =
      Lexicon.verbs("mediate", "host", "broker", "facilitate", "monitor", "help", "arbitrate");

  private static final Set<String> WANTING = Lexicon.verbs("want");
  private static final Set<String> VETOING = Lexicon.verbs("veto");

  /** What is written calls for something without anybody who calls. */
  private static final Set<String> TEXTS =
      Set.of(
          "plan",
          "agreement",
          "deal",
          "accord",
          "charter",
          "roadmap",
          "map",
          "memo",
          "treaty",
          "draft",
          "proposal",
          "memorandum",
          "constitution",
          "pact");

  private static final Set<String> TEXT_LINKS = Set.of("which", "that", ",", "also", "\"", "and");

  /** Words behind a party's name that make what follows its own: a French-drafted resolution. */
  private static final Set<String> AUTHORING =
      Set.of(
          "led",
          "drafted",
          "sponsored",
          "backed",
          "brokered",
          "mediated",
          "proposed",
          "imposed",
          "written",
          "negotiated",
          "hosted",
          "convened");

  private static final Set<String> ACCUSING = Lexicon.verbs("accuse", "blame", "criticize");

  private static final Set<String> BOTH = Set.of("both", "all", "two", "sides", "parties", "each");

  /** How far behind a proposal "from" still tells whose it is. */
  private static final int ORIGIN = 9;

  private static final Set<String> OBJECTS = Set.of("him", "her", "them", "it");

  /** Whoever stands in the clause behind these is whom the act depends on. */
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "until", "once", "after");

  /** The two roles of a speech act; either may be empty. */
  record Sides(List<String> actors, List<String> targets) {}

  private final Sentence s;
  private final List<Clause> clauses;
  private final Roles roles;
  private final List<Mention> mentions;
  private final Scene scene;
  private final List<String> lastSubject;

  SpeechActs(Sentence s, List<Clause> clauses, Roles roles, Scene scene, List<String> lastSubject) {
    this.s = s;
    this.clauses = clauses;
    this.roles = roles;
    this.mentions = scene.in(s);
    this.scene = scene;
    this.lastSubject = lastSubject;
  }

  static boolean are(Kind kind) {
    return switch (kind) {
      case OFFER, DEMAND, REFUSAL, THREAT, APPEAL -> true;
      case STRIKE, OFFENSIVE, RESTRAINT, TALKS, AGREEMENT, BREACH, DAMAGE, CONTROL -> false;
    };
  }

  /** Whether it is only supposed: "if Israel continues its attacks" threatens nobody. */
  boolean isSupposed(Kind kind, Clause clause, int head) {
    String first = s.token(clause.from()).lower();
    return switch (kind) {
      case THREAT -> first.equals("if") || first.equals("unless");
      case APPEAL -> isOfText(clause, head);
      case DEMAND -> WANTING.contains(s.token(head).lower()) && s.token(head + 1).is("to");
      default -> false;
    };
  }

  /** "a plan that calls for", "vetoed a resolution calling for": nobody calls there. */
  private boolean isOfText(Clause clause, int head) {
    int before = head - 1;
    while (before > 0 && TEXT_LINKS.contains(s.token(before).lower())) {
      before--;
    }
    if (before >= 0 && TEXTS.contains(s.token(before).lower())) {
      return true;
    }
    for (int t = Math.max(0, clause.from() - 12); t < head; t++) {
      if (VETOING.contains(s.token(t).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Who says it to whom, as far as the sentence tells. */
  Sides of(Kind kind, Predicate.At at, Clause clause) {
    int head = at.head();
    if (at.predicate().has("said")) {
      return said(head);
    }
    if (at.predicate().isNoun(s.token(head)) && !isHeadlineVerb(head)) {
      return nominal(kind, at, clause);
    }
    List<String> actors =
        roles.isPassive(head) ? roles.behind(BY, head, clause.to()) : subject(head, clause);
    int accusing = accusation(clause, head);
    if (accusing >= 0) {
      List<String> accused = roles.object(accusing, head, Set.of());
      actors = accused.isEmpty() ? actors : accused;
    }
    List<String> targets = targets(kind, at, clause, Set.copyOf(actors));
    boolean relative = clause.join() == Clause.Join.RELATIVE && kind == Kind.REFUSAL;
    if (targets.isEmpty() && roles.isPassive(head) && kind != Kind.OFFER && !relative) {
      targets = roles.subject(head);
    }
    return sides(actors, targets);
  }

  /** "Israel demands": a noun to the tagger, but the party before it is its subject. */
  private boolean isHeadlineVerb(int head) {
    return s.token(head).lower().endsWith("s")
        && mentions.stream()
            .anyMatch(
                m ->
                    m.to() == head
                        && Scene.isParty(m)
                        && m.type() != Mention.Type.ADJECTIVE
                        && !s.token(head - 1).is("'s"));
  }

  /**
   * "Kyiv said that Russian troops must leave": the subject is the target, the speaker the actor.
   */
  private Sides said(int head) {
    List<String> targets = roles.subject(head);
    List<String> actors = speaker(head);
    return sides(actors.equals(targets) ? List.of() : actors, targets);
  }

  private Sides nominal(Kind kind, Predicate.At at, Clause clause) {
    int head = at.head();
    int verb = Modality.governingVerb(s, clause, head);
    boolean answer = ANSWERING.contains(s.token(verb).lower());
    List<String> actors = modified(roles.phraseStart(head), head);
    if (actors.isEmpty()) {
      actors = owner(head);
    }
    if (actors.isEmpty()) {
      actors = roles.behind(BY, head, clause.to());
    }
    if (actors.isEmpty()) {
      actors = roles.behind(FROM, head, Math.min(clause.to(), head + ORIGIN));
    }
    if (actors.isEmpty() && !answer && verb < head && s.token(verb).isVerb()) {
      actors = roles.isPassive(verb) ? List.of() : roles.subject(verb);
    }
    if (answer && verb < head) {
      List<String> answering = roles.subject(verb);
      if (!answering.isEmpty() && !answering.equals(actors)) {
        return sides(actors, answering);
      }
    }
    return sides(actors, targets(kind, at, clause, Set.copyOf(actors)));
  }

  /**
   * The subject; where the clause has none, that of the main clause: "says that ..., but warns".
   */
  private List<String> subject(int head, Clause clause) {
    List<String> own = roles.subject(head);
    int c = clauses.indexOf(clause);
    if (!own.isEmpty() || c <= 0 || clause.join() == Clause.Join.SUBORDINATE) {
      return own;
    }
    Clause main = clauses.get(0);
    for (int t = main.to() - 1; t > main.from(); t--) {
      if (s.token(t).isVerb()) {
        return roles.subject(t);
      }
    }
    return own;
  }

  private List<String> targets(Kind kind, Predicate.At at, Clause clause, Set<String> not) {
    int head = at.head();
    int to = kind == Kind.OFFER || kind == Kind.REFUSAL ? clause.to() : withContent(clause);
    List<String> between = roles.behind(BETWEEN, head, to);
    if (between.size() > 1 && (kind == Kind.OFFER || kind == Kind.APPEAL)) {
      return between;
    }
    List<String> found =
        switch (kind) {
          case APPEAL, DEMAND -> addressee(at, to, not);
          case OFFER -> isHosting(head, to) ? hosted(head, to, not) : recipient(head, to, not);
          case REFUSAL -> author(head, to, not);
          default -> first(roles.behind(AGAINST, head, to), roles.object(head, to, not), not);
        };
    return found.isEmpty() && kind != Kind.OFFER && kind != Kind.APPEAL
        ? ofCondition(clause, not)
        : found;
  }

  /** "urges Israel to", "calls on both sides to", "for Hamas to disarm", "demands that Russia". */
  private List<String> addressee(Predicate.At at, int to, Set<String> not) {
    int after = at.head() + 1;
    if (after < to && ADDRESSING.contains(s.token(after).lower())) {
      after++;
    }
    if (at.predicate().has("address")) {
      return without(phrase(after, to), not);
    }
    if (at.predicate().pattern().contains("call/n for")) {
      List<String> called = isAsked(after, to) ? phrase(after, to) : List.of();
      return first(called, roles.behind(OF_WHOM, at.head(), to), not);
    }
    return first(roles.behind(FROM, at.head(), to), roles.object(at.head(), to, not), not);
  }

  /** Whether somebody is to do something: "for Hamas to disarm". */
  private boolean isAsked(int from, int to) {
    for (int t = from; t < to && !isApart(t); t++) {
      if (s.token(t).is("to")) {
        return true;
      }
    }
    return false;
  }

  /** Whom a third party brings together: those it names, else the two that the report is about. */
  private List<String> hosted(int head, int to, Set<String> not) {
    List<String> named = without(roles.all(head, to), not);
    return named.size() > 1 ? named.subList(0, 2) : scene.sides(not);
  }

  private List<String> recipient(int head, int to, Set<String> not) {
    for (int t = head + 1; t + 1 < to; t++) {
      if (TO_OR_WITH.contains(s.token(t).lower()) && BOTH.contains(s.token(t + 1).lower())) {
        return List.of();
      }
    }
    return first(roles.behind(TO_OR_WITH, head, to), roles.object(head, to, not), not);
  }

  /** "rejects Israel's proposal", "a French-drafted resolution", "an offer by Russia". */
  private List<String> author(int head, int to, Set<String> not) {
    int end = head + 1;
    while (end < to
        && end < head + 12
        && (!s.token(end).isVerb() || AUTHORING.contains(s.token(end).lower()))) {
      end++;
    }
    List<String> modified = without(modified(head + 1, end), not);
    if (!modified.isEmpty()) {
      return modified;
    }
    List<String> by = without(roles.behind(BY_OR_FROM, head, Math.min(to, head + ORIGIN)), not);
    if (!by.isEmpty()) {
      return by;
    }
    return roles.object(head, to, not);
  }

  /** The party in front of "-drafted", "-led", "-sponsored". */
  private List<String> modified(int from, int to) {
    LinkedHashSet<String> codes = new LinkedHashSet<>();
    for (int t = from; t < Math.min(to, s.size()); t++) {
      if (AUTHORING.contains(s.token(t).lower())) {
        codes.addAll(ownerOf(t, from));
      }
    }
    return List.copyOf(codes);
  }

  /** Who owns the noun; of a verb of a headline that passes for one, the person before it. */
  private List<String> owner(int head) {
    return mentions.stream()
        .filter(m -> m.to() == head && m.type() == Mention.Type.PERSON && Scene.isParty(m))
        .map(m -> List.of(m.code()))
        .findFirst()
        .orElseGet(() -> roles.owner(head));
  }

  private List<String> ownerOf(int author, int from) {
    return mentions.stream()
        .filter(m -> m.from() >= from && m.to() <= author && m.to() >= author - 1)
        .filter(m -> Scene.isParty(m) || m.type() == Mention.Type.MODIFIER)
        .map(Mention::code)
        .filter(c -> !c.isEmpty())
        .toList();
  }

  /** The parties of the noun phrase that begins at the token; whom a pronoun there stands for. */
  private List<String> phrase(int from, int to) {
    if (from < to && OBJECTS.contains(s.token(from).lower())) {
      return roles.antecedent(clauses.indexOf(Clauses.at(clauses, from)));
    }
    int end = from;
    while (end < to && !s.token(end).isVerb() && !s.token(end).is("to") && !isApart(end)) {
      end++;
    }
    for (int i = 0; i < mentions.size(); i++) {
      Mention m = mentions.get(i);
      if (m.from() >= from && m.to() <= end && Scene.isParty(m)) {
        return roles.group(i, end);
      }
    }
    return List.of();
  }

  private boolean isApart(int token) {
    return s.token(token).pos().equals("ADP") && !s.token(token).is("of");
  }

  /** Who says what stands at the token: the subject of the verb of saying before it, or behind. */
  private List<String> speaker(int token) {
    for (int t = token - 1; t > 0; t--) {
      if (s.token(t).isVerb() && Lexicon.isSaying(s.token(t).lower())) {
        return roles.subject(t);
      }
    }
    for (int t = token + 1; t < s.size(); t++) {
      if (s.token(t).isVerb() && Lexicon.isSaying(s.token(t).lower())) {
        List<String> behind = roles.object(t, Math.min(s.size(), t + 8), Set.of());
        return behind.isEmpty() ? roles.subject(t) : behind;
      }
    }
    return lastSubject;
  }

  /** The end of the clause, or of what is said in it: "demands that Russia withdraw". */
  private int withContent(Clause clause) {
    int next = clauses.indexOf(clause) + 1;
    return next > 0 && next < clauses.size() && clauses.get(next).join() == Clause.Join.CONTENT
        ? clauses.get(next).to()
        : clause.to();
  }

  private boolean isHosting(int head, int to) {
    for (int t = head; t < to; t++) {
      if (HOSTING.contains(s.token(t).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "will strike back if Israel attacks": whose act it depends on. */
  private List<String> ofCondition(Clause clause, Set<String> not) {
    int next = clauses.indexOf(clause) + 1;
    if (next == 0 || next >= clauses.size()) {
      return List.of();
    }
    Clause condition = clauses.get(next);
    return CONDITIONS.contains(s.token(condition.from()).lower())
        ? without(roles.object(condition.from(), condition.to(), not), not)
        : List.of();
  }

  private int accusation(Clause clause, int head) {
    if (!s.token(head).lower().endsWith("ing")) {
      return -1;
    }
    for (int t = head - 1; t >= clause.from(); t--) {
      if (ACCUSING.contains(s.token(t).lower())) {
        return t;
      }
    }
    return -1;
  }

  private static Sides sides(List<String> actors, List<String> targets) {
    return new Sides(actors, without(targets, Set.copyOf(actors)));
  }

  private static List<String> first(List<String> one, List<String> other, Set<String> not) {
    List<String> left = without(one, not);
    return left.isEmpty() ? without(other, not) : left;
  }

  private static List<String> without(List<String> codes, Set<String> not) {
    return codes.stream().filter(c -> !not.contains(c)).toList();
  }
}

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

/** Finds where claims stand and who plays which role, by predicates and word order. Immutable. */
final class Frames implements Finder {
  private static final Set<String> WAR_WORDS =
      Set.of(
          "missile",
          "missiles",
          "drone",
          "drones",
          "rocket",
          "rockets",
          "shelling",
          "shells",
          "artillery",
          "mortar",
          "mortars",
          "airstrike",
          "airstrikes",
          "bomb",
          "bombs",
          "bombing",
          "bombings",
          "bomber",
          "troops",
          "soldiers",
          "soldier",
          "military",
          "army",
          "militants",
          "militant",
          "rebels",
          "rebel",
          "insurgents",
          "forces",
          "fighters",
          "gunmen",
          "warplanes",
          "warplane",
          "jets",
          "helicopters",
          "air",
          "ceasefire",
          "cease-fire",
          "truce",
          "war",
          "militia",
          "militias",
          "explosive",
          "explosives",
          "suicide",
          "separatists",
          "offensive",
          "uav",
          "uavs",
          "hostilities",
          "fighting",
          "tanks",
          "navy",
          "warship",
          "warships",
          "occupied");
  private static final Set<String> AGAINST =
      Set.of("on", "against", "at", "into", "upon", "targeting", "of");
  private static final Set<String> BY = Set.of("by");
  private static final Set<String> BY_OR_FROM = Set.of("by", "from");
  private static final Set<String> CONSIDERING =
      Lexicon.verbs("consider", "call", "regard", "see", "view", "describe", "deem", "brand");
  private static final Set<String> SUPPOSING = Set.of("if", "unless", "whether", "should");
  private static final Set<String> ACCUSING = Lexicon.verbs("accuse", "blame");
  private static final Set<String> INTERCEPTING =
      Lexicon.verbs("intercept", "down", "shoot", "repel", "destroy");

  /**
   * Verbs whose subject speaks of what the noun behind them names, or suffers it, and does not do
   * it.
   */
  private static final Set<String> NOT_DOING =
      Lexicon.verbs(
          "condemn",
          "denounce",
          "praise",
          "criticize",
          "criticise",
          "investigate",
          "blame",
          "accuse",
          "face",
          "suffer",
          "survive",
          "intercept",
          "repel",
          "prevent",
          "fear",
          "welcome",
          "discuss",
          "describe",
          "mourn",
          "call",
          "witness",
          "record",
          "count",
          "list",
          "tally",
          "register",
          "log",
          "document",
          "fend",
          "thwart",
          "foil");

  private static final Set<String> LAUNCHED =
      Set.of(
          "drone",
          "drones",
          "missile",
          "missiles",
          "rocket",
          "rockets",
          "uav",
          "uavs",
          "aircraft",
          "projectiles",
          "projectile");

  private final Predicates predicates;

  /** With the predicates that the program knows. */
  static Frames load() {
    return new Frames(Predicates.of(new EnglishPredicates()));
  }

  Frames(Predicates predicates) {
    this.predicates = predicates;
  }

  /** The frames of a text, in its order. */
  @Override
  public List<Frame> find(Text text, Scene scene) {
    List<Frame> found = new ArrayList<>();
    List<String> lastSubject = List.of();
    Topic topic = Topic.of(text);
    for (Sentence s : text.sentences()) {
      List<Frame> here = new ArrayList<>();
      List<Clause> clauses = Clauses.of(s);
      Roles roles = new Roles(s, clauses, scene, lastSubject);
      SpeechActs speech = new SpeechActs(s, clauses, roles, scene, lastSubject);
      for (Predicate.At at : predicates.in(s)) {
        Clause clause = Clauses.at(clauses, at.head());
        if (!isAllowed(at, s, clause, roles, topic)) {
          continue;
        }
        Kind kind = at.predicate().kind().orElseThrow();
        if (SpeechActs.are(kind) && speech.isSupposed(kind, clause, at.head())) {
          continue;
        }
        if (SpeechActs.are(kind)) {
          here.addAll(reciprocal(said(kind, at, s, clause, speech), s));
        } else {
          frames(at, s, clause, roles, scene, here);
        }
      }
      for (Frame frame : Embedding.outermost(here, s, clauses)) {
        if (frame.kind() != Kind.STRIKE || !frame.actors().isEmpty() || topic.isConflict(s)) {
          found.add(located(frame, s, roles));
        }
      }
      List<String> subject = mainSubject(s, scene);
      if (!subject.isEmpty()) {
        lastSubject = subject;
      }
    }
    return Counterparts.filled(found, scene);
  }

  /** The first party of a sentence: whom the next one means by it, they, he or she. */
  private static List<String> mainSubject(Sentence s, Scene scene) {
    return scene.in(s).stream().filter(Scene::isParty).map(Mention::code).limit(1).toList();
  }

  private static boolean isAllowed(
      Predicate.At at, Sentence s, Clause clause, Roles roles, Topic topic) {
    Predicate predicate = at.predicate();
    if (predicate.has("settle") && !topic.isSettlement(s)) {
      return false;
    }
    if (predicate.has("pact") && !topic.namesPact(s)) {
      return false;
    }
    if (predicate.has("parties")) {
      List<String> parties = roles.all(0, s.size());
      Kind kind = predicate.kind().orElseThrow();
      if (topic.isConflict(s)) {
        return !parties.isEmpty() || kind == Kind.AGREEMENT;
      }
      return isTable(kind)
          ? parties.size() > 1 && topic.isDiplomacy(s)
          : SpeechActs.are(kind) && topic.isConfrontation(s, parties.size());
    }
    if (predicate.kind().equals(Optional.of(Kind.DAMAGE)) && !topic.isConflict(s)) {
      return false;
    }
    if (predicate.has("war")) {
      return (!roles.all(clause.from(), clause.to()).isEmpty() && !topic.isOther(s))
          || (hasWarWord(s) && topic.isConflict(s));
    }
    return true;
  }

  private static boolean isTable(Kind kind) {
    return kind == Kind.TALKS || kind == Kind.AGREEMENT;
  }

  private static boolean hasWarWord(Sentence s) {
    return s.tokens().stream().anyMatch(t -> WAR_WORDS.contains(t.lower()));
  }

  private static void frames(
      Predicate.At at, Sentence s, Clause clause, Roles roles, Scene scene, List<Frame> out) {
    Kind kind = at.predicate().kind().orElseThrow();
    Status read = status(kind, at, s, clause);
    Status status =
        kind == Kind.RESTRAINT ? Holding.of(at.predicate(), s, clause, at.head(), read) : read;
    switch (kind) {
      case TALKS, AGREEMENT -> out.add(table(kind, at, s, clause, roles, scene, status));
      case DAMAGE -> out.add(damage(at, s, clause, roles, status));
      case BREACH -> {
        if (!isSupposed(s, clause, at.head())) {
          out.addAll(reciprocal(act(kind, at, s, clause, roles, status), s));
        }
      }
      default -> out.addAll(reciprocal(act(kind, at, s, clause, roles, status), s));
    }
  }

  /** "if Hezbollah breaks the truce", "any delay would be a breach": nobody broke it yet. */
  private static boolean isSupposed(Sentence s, Clause clause, int head) {
    if (SUPPOSING.contains(s.token(clause.from()).lower())) {
      return true;
    }
    for (int i = Math.max(clause.from(), head - 6); i < head; i++) {
      if (s.token(i).is("would") || s.token(i).is("could") || s.token(i).is("might")) {
        return true;
      }
    }
    return false;
  }

  private static Status status(Kind kind, Predicate.At at, Sentence s, Clause clause) {
    return at.predicate().has("status")
        ? Status.of(at.predicate().option("status"))
        : Modality.of(kind, s, clause, at.head());
  }

  /** An offer, a demand, a refusal, a threat, an appeal. */
  private static Frame said(
      Kind kind, Predicate.At at, Sentence s, Clause clause, SpeechActs speech) {
    SpeechActs.Sides sides = speech.of(kind, at, clause);
    return frame(
        kind,
        at,
        s,
        clause,
        sides.actors(),
        sides.targets(),
        List.of(),
        status(kind, at, s, clause),
        Phase.NONE,
        Form.NONE);
  }

  /** Talks and agreements: who sits at the table. */
  private static Frame table(
      Kind kind,
      Predicate.At at,
      Sentence s,
      Clause clause,
      Roles roles,
      Scene scene,
      Status status) {
    int head = at.head();
    Seats seats = Seats.of(s, clause, roles, scene, head);
    Phases.Reading reading;
    Form form = Form.NONE;
    if (kind == Kind.TALKS) {
      int verb = Modality.governingVerb(s, clause, head);
      boolean past = s.token(verb).lower().endsWith("ed") || PAST.contains(s.token(verb).lower());
      reading = Course.of(s, clause, head, status, past);
    } else {
      reading = Phases.agreement(s, clause, head, status);
      form = Phases.form(s, clause, head);
    }
    Phase phase =
        at.predicate().has("phase") && reading.status() == Status.HAPPENED
            ? Phase.of(at.predicate().option("phase"))
            : reading.phase();
    if (at.predicate().has("form")) {
      form = Form.of(at.predicate().option("form"));
    }
    return frame(
        kind,
        at,
        s,
        clause,
        seats.parties(),
        List.of(),
        seats.mediators(),
        reading.status(),
        phase,
        form);
  }

  private static final Set<String> PAST =
      Set.of("held", "met", "was", "were", "had", "took", "led");

  /** Damage: nobody does it; the party that suffers is the owner, the subject, or where it is. */
  private static Frame damage(
      Predicate.At at, Sentence s, Clause clause, Roles roles, Status status) {
    Optional<String> where = roles.where(clause.from(), clause.to(), Set.of());
    if (where.isEmpty()) {
      where = roles.where(0, s.size(), Set.of());
    }
    List<String> targets =
        where
            .map(List::of)
            .orElseGet(() -> roles.all(clause.from(), clause.to()).stream().limit(1).toList());
    return frame(
        Kind.DAMAGE, at, s, clause, List.of(), targets, List.of(), status, Phase.NONE, Form.NONE);
  }

  /** What two do to each other is two claims. */
  private static List<Frame> reciprocal(Frame f, Sentence s) {
    if (f.actors().size() != 2
        || !f.actors().containsAll(f.targets())
        || !isMutual(s, f.from(), f.to())) {
      return List.of(f);
    }
    List<String> one = f.actors().subList(0, 1);
    List<String> other = f.actors().subList(1, 2);
    return List.of(f.by(one).against(other), f.by(other).against(one));
  }

  private static boolean isMutual(Sentence s, int from, int to) {
    for (int t = from; t < to; t++) {
      String word = s.token(t).lower();
      if ((word.startsWith("other")
              && t > from
              && (s.token(t - 1).is("each") || s.token(t - 1).is("the")))
          || word.equals("both")
          || word.equals("mutual")
          || word.equals("mutually")) {
        return true;
      }
    }
    return false;
  }

  private static Frame act(
      Kind kind, Predicate.At at, Sentence s, Clause clause, Roles roles, Status status) {
    int head = at.head();
    boolean verbal = s.token(head).isVerb() || !s.token(head).isNominal();
    LinkedHashSet<String> actors = new LinkedHashSet<>();
    LinkedHashSet<String> targets = new LinkedHashSet<>();
    if (kind == Kind.STRIKE && isOwn(s, head, clause) && isInterception(s, clause, roles, at)) {
      return frame(
          Kind.RESTRAINT,
          at,
          s,
          clause,
          roles.isPassive(head) ? roles.behind(BY, head, clause.to()) : roles.subject(head),
          List.of(),
          List.of(),
          status,
          Phase.NONE,
          Form.NONE);
    }
    if (kind == Kind.STRIKE && isInterception(s, clause, roles, at)) {
      targets.addAll(
          roles.isPassive(head) ? roles.behind(BY, head, clause.to()) : roles.subject(head));
      actors.addAll(roles.object(head, clause.to(), Set.copyOf(targets)));
    } else if (verbal) {
      boolean passive = at.predicate().has("passive") || roles.isPassive(head);
      if (passive) {
        actors.addAll(roles.behind(BY, head, clause.to()));
        targets.addAll(roles.subject(head));
      } else {
        actors.addAll(roles.subject(head));
        targets.addAll(roles.object(head, clause.to(), Set.copyOf(actors)));
      }
    } else {
      actors.addAll(roles.owner(head));
      if (actors.isEmpty()) {
        boolean from = kind == Kind.BREACH || isFromBehind(s, head);
        actors.addAll(roles.behind(from ? BY_OR_FROM : BY, head, clause.to()));
      }
      if (actors.isEmpty() && !at.predicate().has("noact")) {
        int verb = Modality.governingVerb(s, clause, head);
        if (verb < head && isDoing(s.token(verb)) && !roles.isPassive(verb)) {
          actors.addAll(roles.subject(verb));
        }
      }
      targets.addAll(roles.behind(AGAINST, head, clause.to()));
    }
    int judging = Modality.governingVerb(s, clause, head);
    if (kind == Kind.BREACH && !verbal && CONSIDERING.contains(s.token(judging).lower())) {
      // "Moscow considers the attacks a violation": the subject accuses; who attacked stands before
      List<String> accusers = roles.subject(judging);
      actors.clear();
      actors.addAll(roles.object(judging, head, Set.copyOf(accusers)));
      targets.addAll(accusers);
    }
    int accusing = accusation(s, clause, head);
    if (accusing >= 0) {
      List<String> accused = roles.object(accusing, head, Set.of());
      if (accused.isEmpty()) {
        accused = roles.object(accusing, clause.to(), Set.of());
      }
      if (!accused.isEmpty()) {
        List<String> accusers = roles.subject(accusing);
        targets.clear();
        targets.addAll(roles.object(head, clause.to(), Set.copyOf(accused)));
        if (targets.isEmpty()) {
          targets.addAll(accusers);
        }
        actors.clear();
        actors.addAll(accused);
      }
    }
    if (at.predicate().has("noact")) {
      actors.clear();
    }
    targets.removeAll(actors);
    Kind decided = kind;
    Status as = status;
    if (kind == Kind.STRIKE
        && (status == Status.PLANNED || status == Status.POSSIBLE)
        && !isReported(s, clause, head)
        && !isPastOrCondition(s, clause, head)
        && !actors.isEmpty()) {
      decided = Kind.THREAT;
      as = Status.HAPPENED;
    }
    return frame(
        decided,
        at,
        s,
        clause,
        List.copyOf(actors),
        List.copyOf(targets),
        List.of(),
        as,
        Phase.NONE,
        kind == Kind.BREACH ? Phases.form(s, clause, head) : Form.NONE);
  }

  /** "reportedly struck": it is the report that is unsure, not the attack that is to come. */
  /** "may have struck", "if Russia strikes": nobody announces anything. */
  private static boolean isPastOrCondition(Sentence s, Clause clause, int head) {
    Token first = s.token(clause.from());
    if (first.is("if") || first.is("unless")) {
      return true;
    }
    for (int t = head - 1; t > clause.from() && s.token(t).pos().matches("AUX|ADV|VERB"); t--) {
      if (s.token(t).is("have")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isReported(Sentence s, Clause clause, int head) {
    for (int t = clause.from(); t < head; t++) {
      if (s.token(t).is("reportedly") || s.token(t).is("allegedly")) {
        return true;
      }
    }
    return false;
  }

  /** Where nobody is named as hit, it is the side on whose ground the thing stands. */
  private static Frame located(Frame f, Sentence s, Roles roles) {
    boolean event = f.kind() == Kind.STRIKE || f.kind() == Kind.OFFENSIVE;
    if (!event || !f.targets().isEmpty()) {
      return f;
    }
    Set<String> not = Set.copyOf(f.actors());
    Optional<String> where = roles.where(f.from(), f.to(), not);
    if (where.isEmpty()) {
      where = roles.where(0, s.size(), not);
    }
    return where.map(w -> f.against(List.of(w))).orElse(f);
  }

  /** "a drone strike from the rebels", "rockets from Gaza". */
  private static boolean isFromBehind(Sentence s, int head) {
    return head + 1 < s.size() && s.token(head + 1).is("from");
  }

  private static boolean isDoing(Token verb) {
    return verb.isVerb()
        && !Lexicon.isSaying(verb.lower())
        && !NOT_DOING.contains(verb.lower())
        && !CONSIDERING.contains(verb.lower());
  }

  /** "shot down seven of its own drones": who stops what it launched itself holds back. */
  private static boolean isOwn(Sentence s, int head, Clause clause) {
    for (int t = head + 1; t < Math.min(clause.to(), head + 8); t++) {
      if (s.token(t).is("own")) {
        return true;
      }
    }
    return false;
  }

  /** "shot down 30 drones", "30 drones were destroyed": what is destroyed is what was launched. */
  private static boolean isInterception(Sentence s, Clause clause, Roles roles, Predicate.At at) {
    int head = at.head();
    if (!INTERCEPTING.contains(s.token(head).lower())) {
      return false;
    }
    boolean passive = roles.isPassive(head);
    int from = passive ? clause.from() : head + 1;
    int to = passive ? head : Math.min(clause.to(), head + 8);
    for (int t = from; t < to; t++) {
      if (LAUNCHED.contains(s.token(t).lower())) {
        return true;
      }
    }
    return false;
  }

  private static int accusation(Sentence s, Clause clause, int head) {
    for (int t = head - 1; t >= clause.from(); t--) {
      if (ACCUSING.contains(s.token(t).lower())) {
        return t;
      }
    }
    return ACCUSING.contains(s.token(head).lower()) ? head : -1;
  }

  private static Frame frame(
      Kind kind,
      Predicate.At at,
      Sentence s,
      Clause clause,
      List<String> actors,
      List<String> targets,
      List<String> mediators,
      Status status,
      Phase phase,
      Form form) {
    int from = clause.from();
    int to = clause.to();
    while (from < at.from() && !isWord(s.token(from))) {
      from++;
    }
    while (to > at.to() && !isWord(s.token(to - 1))) {
      to--;
    }
    return new Frame(
        kind,
        s.index(),
        at.head(),
        Math.min(from, at.from()),
        Math.max(to, at.to()),
        actors,
        targets,
        mediators,
        status,
        phase,
        form,
        at.predicate().pattern(),
        List.of());
  }

  private static boolean isWord(Token t) {
    return !t.isPunctuation() && !t.pos().equals("CCONJ") && !t.pos().equals("SCONJ");
  }
}

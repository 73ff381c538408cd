package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trucewatch.claims.Form;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.ObjectClass;
import org.trucewatch.claims.Phase;
import org.trucewatch.claims.Span;
import org.trucewatch.claims.Status;

/**
 * Finds where claims stand by a network, beside the rules: what the rules find is weighed by it,
 * and what they miss is added. Safe for several threads.
 *
 * <p>The first pass says of each piece of the text of which kinds of claims it speaks; the second
 * asks, of each stretch that the rules or the first pass found, whether it states a claim of that
 * kind, who does it to whom, and how it stands.
 */
final class Learned implements Finder {
  /** What a run of the first pass is made of: pieces at least so sure. */
  private static final double HEARD = 0.25;

  /** How much the answer of the second pass counts beside the mean of the first. */
  private static final double ASKED = 0.2;

  /** Of a run, its surest piece is at least so sure. */
  private static final double PEAK = 0.5;

  /** So sure of status or phase, it overrules the rules. */
  private static final double SURE = 0.8;

  /** So sure of the object, it overrules the words' own names. */
  private static final double OBJECT = 0.5;

  /** A claim of the rules needs this much of both. */
  private static final double KEPT = 0.15;

  /** A claim that the rules did not find needs this much. */
  private static final double ADDED = 0.75;

  private static final Set<Kind> TABLES = EnumSet.of(Kind.TALKS, Kind.AGREEMENT);

  private final WordPieces pieces;
  private final Encoder encoder;

  private final Finder rules;

  Learned(Finder rules) {
    this.rules = rules;
    pieces = new WordPieces();
    encoder = new Encoder();
  }

  @Override
  public List<Frame> find(Text text, Scene scene) {
    List<Frame> ruled = rules.find(text, scene);
    Set<Integer> open = new TreeSet<>(Gate.open(text, scene));
    ruled.forEach(f -> open.add(f.sentence()));
    if (open.isEmpty()) {
      return List.of();
    }
    Windows windows = Windows.of(text, scene, pieces);
    Map<Integer, Heard> heard = heard(text, windows, List.copyOf(open));
    Questions questions = new Questions(text, scene, windows, encoder);
    List<Frame> kept = kept(ruled, text, heard, questions);
    Map<Integer, List<Frame>> bySentence =
        kept.stream().collect(Collectors.groupingBy(Frame::sentence));
    Set<Proposition> said = new HashSet<>();
    kept.forEach(f -> said.add(Proposition.of(f)));
    List<Frame> frames = new ArrayList<>(kept);
    heard.forEach(
        (i, h) ->
            missed(text.sentences().get(i), h, questions, bySentence.getOrDefault(i, List.of()))
                .filter(f -> said.add(Proposition.of(f)))
                .forEach(frames::add));
    frames.sort(Comparator.comparingInt(Frame::sentence).thenComparingInt(Frame::from));
    return Counterparts.filled(frames, scene);
  }

  /** What the rules find and the network bears out. */
  private static List<Frame> kept(
      List<Frame> ruled, Text text, Map<Integer, Heard> heard, Questions questions) {
    List<Answer> answers =
        ruled.parallelStream()
            .map(f -> questions.ask(f.kind(), f.sentence(), words(f, text)))
            .toList();
    List<Frame> kept = new ArrayList<>();
    for (int i = 0; i < ruled.size(); i++) {
      Frame f = ruled.get(i);
      double support = at(heard, f.sentence()).support(f.kind(), words(f, text));
      if (weight(answers.get(i).valid(), support) >= KEPT) {
        kept.add(corrected(f, answers.get(i)));
      }
    }
    return kept;
  }

  /** What the network hears in a sentence beside what was found there. */
  private static Stream<Frame> missed(
      Sentence s, Heard heard, Questions questions, List<Frame> found) {
    List<Frame> missed = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (Heard.Run run : heard.runs(kind, HEARD)) {
        double support = heard.support(kind, run.span());
        boolean hopeless = run.peak() < PEAK || weight(1, support) < ADDED;
        if (hopeless || isFound(run, s, found)) {
          continue;
        }
        Answer answer = questions.ask(kind, s.index(), run.span());
        if (weight(answer.valid(), support) >= ADDED && isSaid(kind, answer.status())) {
          missed.add(frame(run, s, answer));
        }
      }
    }
    return missed.stream();
  }

  /** What is said of whom, wherever it stands: said again, it is no other claim. */
  private record Proposition(
      Kind kind, Status status, Phase phase, Set<String> actors, Set<String> targets) {
    static Proposition of(Frame f) {
      return new Proposition(
          f.kind(), f.status(), f.phase(), Set.copyOf(f.actors()), Set.copyOf(f.targets()));
    }
  }

  private static Span words(Frame f, Text text) {
    return text.sentences().get(f.sentence()).span(f.from(), f.to());
  }

  private static double weight(double valid, double support) {
    return ASKED * valid + (1 - ASKED) * support;
  }

  private Map<Integer, Heard> heard(Text text, Windows windows, List<Integer> open) {
    List<Window> over = windows.over(open);
    List<float[]> said =
        over.parallelStream()
            .map(w -> encoder.ask(w, WordPieces.FIRST_MARK, new float[w.pieces().size()]).tokens())
            .toList();
    Map<Integer, Heard> heard = new TreeMap<>();
    for (int n = 0; n < over.size(); n++) {
      Window w = over.get(n);
      for (int i = w.first(); i < w.last(); i++) {
        heard.put(i, Heard.of(w, said.get(n), text.sentences().get(i)));
      }
    }
    return heard;
  }

  private static Heard at(Map<Integer, Heard> heard, int sentence) {
    return Objects.requireNonNull(heard.get(sentence));
  }

  private static boolean isFound(Heard.Run run, Sentence s, List<Frame> frames) {
    for (Frame f : frames) {
      if (f.kind() == run.kind() && s.span(f.from(), f.to()).overlap(run.span()) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a breach is alleged: "would be a breach" alleges none. */
  private static boolean isSaid(Kind kind, Status status) {
    return kind != Kind.BREACH || status == Status.HAPPENED || status == Status.DENIED;
  }

  /**
   * A frame of the rules with the roles that they leave open, and what the network knows better.
   */
  private static Frame corrected(Frame f, Answer answer) {
    boolean denied = f.status() == Status.DENIED;
    boolean table = TABLES.contains(f.kind());
    List<String> actors =
        f.actors().isEmpty() && f.kind() != Kind.DAMAGE ? answer.in(Answer.Role.ACTOR) : f.actors();
    List<String> targets =
        f.targets().isEmpty() && !table ? answer.in(Answer.Role.TARGET) : f.targets();
    return new Frame(
        f.kind(),
        f.sentence(),
        f.head(),
        f.from(),
        f.to(),
        actors,
        without(targets, actors),
        f.mediators(),
        answer.statusSurely() > SURE && !denied ? answer.status() : f.status(),
        table && answer.phaseSurely() > SURE && !denied ? answer.phase() : f.phase(),
        f.form(),
        object(answer),
        f.predicate(),
        f.also());
  }

  private static Optional<ObjectClass> object(Answer answer) {
    return answer.objectSurely() > OBJECT ? Optional.of(answer.object()) : Optional.empty();
  }

  private static List<String> without(List<String> codes, List<String> not) {
    return codes.stream().filter(c -> !not.contains(c)).toList();
  }

  private static Frame frame(Heard.Run run, Sentence s, Answer answer) {
    int from = s.tokenAt(run.span().start());
    int to = Math.max(from + 1, s.tokenAt(run.span().end() - 1) + 1);
    boolean table = TABLES.contains(run.kind());
    return new Frame(
        run.kind(),
        s.index(),
        head(s, from, to),
        from,
        to,
        run.kind() == Kind.DAMAGE ? List.of() : answer.in(Answer.Role.ACTOR),
        targets(run.kind(), answer),
        table ? answer.in(Answer.Role.MEDIATOR) : List.of(),
        answer.status(),
        table ? answer.phase() : Phase.NONE,
        run.kind() == Kind.AGREEMENT || run.kind() == Kind.BREACH ? answer.form() : Form.NONE,
        object(answer),
        "learned",
        List.of());
  }

  /** Whom words of speech are meant for is seldom named beside them: what stands around tells. */
  private static List<String> targets(Kind kind, Answer answer) {
    return TABLES.contains(kind) || SpeechActs.are(kind)
        ? List.of()
        : answer.in(Answer.Role.TARGET);
  }

  /** The verb that carries the words, else their first noun. */
  private static int head(Sentence s, int from, int to) {
    int noun = -1;
    for (int i = from; i < to; i++) {
      if (s.token(i).pos().equals("VERB")) {
        return i;
      }
      noun = noun < 0 && s.token(i).isNominal() ? i : noun;
    }
    return noun < 0 ? from : noun;
  }
}

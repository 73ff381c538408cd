package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.trucewatch.claims.Kind;

/**
 * What is only the content of another claim is no claim of its own: in "rejects talks", "calls for
 * a ceasefire", "accuses Hamas of violating the truce" the talks, the ceasefire and the truce are
 * what is rejected, called for and violated.
 */
final class Embedding {
  private static final Set<String> ABOUT =
      Set.of("for", "on", "about", "over", "of", "toward", "towards", "aimed", "to", "from");

  private static final Set<String> NEGOTIATING = Lexicon.verbs("negotiate", "discuss");

  private static final Set<String> MADE =
      Set.of("signed", "brokered", "reached", "began", "agreed", "concluded", "extended");

  private static final Set<String> CONSEQUENCES =
      Lexicon.verbs("kill", "injure", "wound", "damage", "destroy", "cause", "set", "die", "start");

  /** What talks can be about. */
  private static final Set<Kind> ENDS = Set.of(Kind.AGREEMENT, Kind.RESTRAINT);

  private Embedding() {}

  /** The frames of one sentence without those that are the content of another. */
  static List<Frame> outermost(List<Frame> frames, Sentence s, List<Clause> clauses) {
    List<Frame> kept = new ArrayList<>();
    for (Frame frame : frames) {
      if (frames.stream().noneMatch(outer -> holds(outer, frame, s, clauses))) {
        kept.add(frame);
      }
    }
    return withoutConsequences(onePerClause(kept, clauses), s, clauses);
  }

  private static boolean holds(Frame outer, Frame inner, Sentence s, List<Clause> clauses) {
    if (inner.kind() == Kind.AGREEMENT && isDated(inner, s)) {
      return false;
    }
    boolean together =
        Clauses.indexAt(clauses, outer.head()) == Clauses.indexAt(clauses, inner.head());
    if (outer.kind() == Kind.TALKS && ENDS.contains(inner.kind())) {
      return together && isAbout(outer, inner, s);
    }
    if (outer.kind() == Kind.TALKS && isConduct(inner)) {
      return together && inner.head() > outer.head() && isAbout(outer, inner, s);
    }
    if (outer.kind() == Kind.RESTRAINT && inner.kind() == Kind.STRIKE) {
      return together && inner.head() > outer.head() && isAbout(outer, inner, s);
    }
    if (inner.kind() == Kind.OFFER && Modality.isSpeechAct(outer.kind())) {
      return outer.kind() != Kind.OFFER && isAnswered(outer, inner, s, clauses);
    }
    boolean holder = Modality.isSpeechAct(outer.kind()) || outer.kind() == Kind.AGREEMENT;
    if (!holder || Modality.isSpeechAct(inner.kind()) || inner.kind() == outer.kind()) {
      return false;
    }
    int a = Clauses.indexAt(clauses, outer.head());
    int b = Clauses.indexAt(clauses, inner.head());
    if (outer.kind() == Kind.AGREEMENT) {
      boolean content = b == a + 1 && clauses.get(b).join() == Clause.Join.CONTENT;
      boolean about = together && inner.head() > outer.head() && isAbout(outer, inner, s);
      return isConduct(inner) && (content || about);
    }
    if (a == b) {
      return inner.head() > outer.head();
    }
    return b == a + 1
        && (clauses.get(b).join() == Clause.Join.CONTENT
            || isCondition(s.token(clauses.get(b).from())));
  }

  /** "asked Kyiv to accept the plan", "rejects the offer": nobody makes an offer there. */
  private static boolean isAnswered(Frame outer, Frame inner, Sentence s, List<Clause> clauses) {
    if (inner.head() <= outer.head()) {
      return false;
    }
    boolean asked = s.token(inner.head() - 1).is("to") && outer.kind() != Kind.REFUSAL;
    boolean nobodys = inner.actors().isEmpty() && outer.kind() == Kind.REFUSAL;
    return (asked || nobodys)
        && Clauses.indexAt(clauses, outer.head()) == Clauses.indexAt(clauses, inner.head());
  }

  private static boolean isCondition(Token t) {
    return t.is("until") || t.is("unless") || t.is("if") || t.is("once");
  }

  /** "the truce of November", "the deal signed last year": it exists whatever is said of it. */
  private static boolean isDated(Frame agreement, Sentence s) {
    int to = Math.min(s.size(), agreement.head() + 5);
    for (int i = Math.max(1, agreement.head() - 3); i < to; i++) {
      Token t = s.token(i);
      boolean when =
          t.isCapitalised() && Lexicon.isCalendarWord(t.lower()) && !s.token(i - 1).is("on");
      if (when || MADE.contains(t.lower()) || t.text().matches("(19|20)\\d\\d")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isConduct(Frame frame) {
    return frame.kind() == Kind.STRIKE || frame.kind() == Kind.RESTRAINT;
  }

  /**
   * "talks on a ceasefire", "agree to hold talks", "negotiating a halt to strikes", "refrained from
   * attacks".
   */
  private static boolean isAbout(Frame outer, Frame inner, Sentence s) {
    if (inner.head() < outer.head()) {
      return s.token(inner.head()).isVerb();
    }
    if (NEGOTIATING.contains(s.token(outer.head()).lower())) {
      return true;
    }
    for (int t = outer.head() + 1; t < inner.head(); t++) {
      if (ABOUT.contains(s.token(t).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "killing four", "that damaged two units": what came of a strike is no strike of its own. */
  private static List<Frame> withoutConsequences(
      List<Frame> frames, Sentence s, List<Clause> clauses) {
    List<Frame> kept = new ArrayList<>(frames);
    for (int i = kept.size() - 1; i >= 0; i--) {
      int cause = isConsequence(kept.get(i), s) ? causeOf(i, kept, s, clauses) : -1;
      if (cause >= 0) {
        Frame frame = kept.get(i);
        kept.set(
            cause, kept.get(cause).completedBy(frame).statedBy(s.span(frame.from(), frame.to())));
        kept.remove(i);
      }
    }
    return kept;
  }

  private static boolean isConsequence(Frame frame, Sentence s) {
    return frame.kind() == Kind.STRIKE && CONSEQUENCES.contains(s.token(frame.head()).lower());
  }

  /** The strike in one of the two clauses beside, those before it first; -1 where there is none. */
  private static int causeOf(int frame, List<Frame> frames, Sentence s, List<Clause> clauses) {
    int head = frames.get(frame).head();
    int best = -1;
    for (int i = 0; i < frames.size(); i++) {
      Frame other = frames.get(i);
      boolean later = other.head() > head;
      if (i == frame || other.kind() != Kind.STRIKE || (later && isConsequence(other, s))) {
        continue;
      }
      int distance =
          Math.abs(Clauses.indexAt(clauses, other.head()) - Clauses.indexAt(clauses, head));
      if (distance > 0 && distance <= 2 && (best < 0 || !later)) {
        best = i;
      }
    }
    return best;
  }

  /**
   * Of two frames of one kind in one clause the one that tells more stays, completed by the other.
   */
  private static List<Frame> onePerClause(List<Frame> frames, List<Clause> clauses) {
    List<Frame> kept = new ArrayList<>();
    for (Frame frame : frames) {
      int same = -1;
      for (int i = 0; i < kept.size(); i++) {
        Frame other = kept.get(i);
        if (other.kind() == frame.kind()
            && other.head() != frame.head()
            && Clauses.indexAt(clauses, other.head()) == Clauses.indexAt(clauses, frame.head())) {
          same = i;
        }
      }
      if (same < 0) {
        kept.add(frame);
      } else {
        Frame first = kept.get(same);
        kept.set(
            same,
            richness(frame) > richness(first)
                ? frame.completedBy(first)
                : first.completedBy(frame));
      }
    }
    return kept;
  }

  private static int richness(Frame frame) {
    boolean table = frame.kind() == Kind.TALKS || frame.kind() == Kind.AGREEMENT;
    return table
        ? frame.actors().size()
        : 2 * Math.min(1, frame.actors().size()) + Math.min(1, frame.targets().size());
  }
}

package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.Chain;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.Span;

/** On whose word a Ukrainian or Russian text says what it says. Immutable once made. */
final class SlavicAttribution implements Sourcing {
  /** Claims that rest on whoever makes them; a strike does where somebody is accused of it. */
  private static final Set<Kind> SPEECH_ACTS =
      EnumSet.of(
          Kind.OFFER,
          Kind.DEMAND,
          Kind.REFUSAL,
          Kind.THREAT,
          Kind.APPEAL,
          Kind.BREACH,
          Kind.STRIKE);

  private final Text text;
  private final Quotations quotations;

  /** What rests on somebody's word, by sentence. */
  private final Map<Integer, List<Attributed>> bySentence = new HashMap<>();

  /** Words that only name who says it, by sentence. */
  private final Map<Integer, List<Span>> credits = new HashMap<>();

  private SlavicAttribution(Text text) {
    this.text = text;
    this.quotations = Quotations.of(text.plain());
  }

  /**
   * @param home code of the party that the outlet belongs to; empty where unknown
   */
  static SlavicAttribution of(Text text, List<Mention> mentions, String home, SeatsCyrillic seats) {
    SlavicAttribution a = new SlavicAttribution(text);
    a.read(new SlavicSources(text, new Index(mentions), home, seats));
    return a;
  }

  private void read(SlavicSources sources) {
    List<Chain> last = List.of();
    int lastParagraph = -1;
    for (Sentence s : text.sentences()) {
      boolean goesOn = s.paragraph() == lastParagraph && !s.title();
      List<SlavicCue> cues =
          SlavicCues.of(
              s,
              r -> sources.names(s, r),
              r -> sources.namesPerson(s, r),
              i -> quotations.contains(s.token(i).start()));
      boolean any = false;
      for (SlavicCue cue : cues) {
        Optional<Chain> who =
            cue.speaker().isEmpty() ? Optional.empty() : sources.chain(s, cue.speaker());
        List<Chain> chains = who.map(List::of).orElse(cue.speaker().isEmpty() ? last : List.of());
        if (chains.isEmpty()) {
          continue;
        }
        if (cue.act()) {
          note(s, cue.content(), chains, cue);
          continue;
        }
        any = true;
        credits
            .computeIfAbsent(s.index(), k -> new ArrayList<>())
            .add(s.span(cue.words().from(), Math.max(cue.words().to(), cue.words().from() + 1)));
        if (cue.back()) {
          before(s, chains, s.span(cue.words().from(), cue.words().to()));
        }
        note(s, cue.content(), chains, cue);
        note(s, cue.more(), chains, cue);
        last = chains;
        lastParagraph = s.paragraph();
      }
      if (!any && goesOn && !last.isEmpty()) {
        Span all = s.span(0, s.size());
        boolean quote = quotations.covers(all);
        if (quote || continues(s)) {
          add(s.index(), new Attributed(all, last, all, quote, false));
        }
      }
    }
  }

  /** A sentence that goes on with a quotation, or with what "he" said. */
  private static boolean continues(Sentence s) {
    return s.size() > 0 && s.token(0).text().equals("\"");
  }

  private void note(Sentence s, Range content, List<Chain> chains, SlavicCue cue) {
    if (content.isEmpty()) {
      return;
    }
    Span span = s.span(content.from(), Math.min(content.to(), s.size()));
    Span words = s.span(cue.words().from(), Math.max(cue.words().to(), cue.words().from() + 1));
    add(s.index(), new Attributed(span, chains, words, quotations.covers(span), cue.act()));
  }

  /** What the sentences before say, back to the start of the paragraph or to another source. */
  private void before(Sentence s, List<Chain> chains, Span cue) {
    for (int i = s.index() - 1; i >= Math.max(0, s.index() - 3); i--) {
      Sentence b = text.sentences().get(i);
      boolean own = bySentence.containsKey(i) || b.title();
      boolean far = b.paragraph() < s.paragraph() - 1;
      if (own || far) {
        return;
      }
      Span all = b.span(0, b.size());
      add(i, new Attributed(all, chains, cue, quotations.covers(all), false));
    }
  }

  private void add(int sentence, Attributed a) {
    bySentence.computeIfAbsent(sentence, k -> new ArrayList<>()).add(a);
  }

  /** What rests on somebody's word, in no order. */
  List<Attributed> attributed() {
    List<Attributed> all = new ArrayList<>();
    bySentence.values().forEach(all::addAll);
    all.sort((a, b) -> a.content().compareTo(b.content()));
    return all;
  }

  @Override
  public boolean quoted(Span span) {
    return quotations.covers(span);
  }

  @Override
  public boolean isCredit(int offset) {
    return credits.getOrDefault(text.sentenceAt(offset), List.of()).stream()
        .anyMatch(c -> c.start() <= offset && offset < c.end());
  }

  @Override
  public Span content(Span span, int offset) {
    Span best = span;
    for (Attributed a : bySentence.getOrDefault(text.sentenceAt(offset), List.of())) {
      if (a.act()) {
        continue;
      }
      int start = Math.max(span.start(), a.content().start());
      int end = Math.min(span.end(), a.content().end());
      if (start <= offset && offset < end && end - start < best.length()) {
        best = new Span(start, end);
      }
    }
    return best;
  }

  @Override
  public List<Chain> chains(List<Span> evidence, Kind kind) {
    Set<Chain> all = new LinkedHashSet<>();
    for (Span span : evidence) {
      Attributed best = null;
      for (Attributed a : bySentence.getOrDefault(text.sentenceAt(span.start()), List.of())) {
        boolean half = a.content().overlap(span) * 2 >= span.length();
        boolean fits = !a.act() || SPEECH_ACTS.contains(kind);
        if (half && fits && (best == null || a.content().length() <= best.content().length())) {
          best = a;
        }
      }
      if (best != null) {
        all.addAll(best.chains());
      }
    }
    return List.copyOf(all);
  }
}

package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.Chain;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceType;
import org.trucewatch.claims.Span;

/** Reads a text from its start to its end and notes what rests on whose word. Used once. */
final class Attributor {
  private final Text text;
  private final Index index;
  private final Quotations quotations;
  private final Credits credits;
  private final Cast cast;
  private final Memory memory;
  private final Speakers speakers;
  private final Subjects subjects;
  private final List<Attributed> out = new ArrayList<>();

  private final List<Span> closing = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();
  private final Set<Integer> openSentences = new HashSet<>();

  /** By sentence: who speaks in it first. */
  private final Map<Integer, List<Chain>> opening = new HashMap<>();

  private List<Chain> lastInParagraph = List.of();
  private int paragraph = -1;
  private int lastParagraph = -1;

  /** Who goes on speaking in this paragraph. */
  private List<Chain> going = List.of();

  /** The sentence that has just introduced a quotation; null where none has. */
  private @org.jspecify.annotations.Nullable Span introduction;

  /** Who spoke last, in this paragraph or before. */
  private List<Chain> lastSpeakers = List.of();

  /** Whose statement the rest of the text is ("The minister said:"). */
  private List<Chain> statement = List.of();

  Attributor(Text text, Index index, Quotations quotations, Credits credits) {
    this.text = text;
    this.index = index;
    this.quotations = quotations;
    this.credits = credits;
    this.cast = new Cast(text, index);
    this.memory = new Memory(text, index);
    this.speakers = new Speakers(text, index, cast, memory);
    this.subjects = new Subjects(index);
  }

  List<Attributed> read() {
    for (Sentence s : text.sentences()) {
      if (s.paragraph() != paragraph) {
        paragraph = s.paragraph();
        going = List.of();
        lastInParagraph = List.of();
      }
      sentence(s);
    }
    sandwiched();
    out.sort(Attributed.IN_TEXT);
    return out;
  }

  /** Words at the ends of sentences that only name who says it. */
  List<Span> closing() {
    return closing;
  }

  /** A sentence between two of the same speaker in one paragraph is his too. */
  private void sandwiched() {
    for (int i = 0; i < open.size(); i++) {
      Open gap = open.get(i);
      List<Chain> next = opening.getOrDefault(gap.sentence() + 1, List.of());
      int j = gap.sentence() + 1;
      while (next.isEmpty()
          && j < gap.sentence() + 4
          && j < text.sentences().size()
          && text.sentences().get(j).paragraph() == gap.paragraph()
          && isOpen(j)) {
        j++;
        next = opening.getOrDefault(j, List.of());
      }
      boolean same =
          j < text.sentences().size() && text.sentences().get(j).paragraph() == gap.paragraph();
      if (same && !gap.before().isEmpty() && next.equals(gap.before())) {
        add(gap.span(), next, gap.span(), false);
      }
    }
  }

  private boolean isOpen(int sentence) {
    return openSentences.contains(sentence);
  }

  /** A sentence without a source, and who spoke before it in its paragraph. */
  private record Open(int sentence, int paragraph, Span span, List<Chain> before) {}

  private record Said(Cue cue, List<Chain> chains, Range content) {}

  private void sentence(Sentence s) {
    int body = end(s);
    if (s.index() == 0 && Opening.isStatementBy(s)) {
      int end =
          index.in(s, new Range(2, s.size())).stream()
              .filter(m -> m.type() == Mention.Type.PERSON)
              .findFirst()
              .map(Mention::to)
              .orElse(Phrases.endAfter(s, 2));
      statement = speakers.chains(s, new Range(2, end), Range.EMPTY, Range.EMPTY);
    }
    List<Said> said = new ArrayList<>();
    List<Chain> subject = List.of();
    List<Cue> cues = new ArrayList<>(Cues.of(s));
    cues.removeIf(
        c -> c.words().from() >= body || quotations.contains(s.token(c.words().from()).start()));
    if (cues.isEmpty()) {
      notice(s);
    }
    List<Cue> tails = Tails.of(s, cues);
    List<List<Chain>> tailed = new ArrayList<>();
    // Whom an outlet cites is known only once the outlet is.
    cues.sort(Comparator.comparing((Cue c) -> c.form() == Cue.Form.CITING && !tails.contains(c)));
    for (Cue cue : cues) {
      if (cue.form() == Cue.Form.ACTS
          && said.stream()
              .anyMatch(
                  o ->
                      o.cue().form() != Cue.Form.ACTS
                          && o.content().contains(cue.words().from())
                          && !o.cue().isBeside(cue))) {
        continue;
      }
      List<Chain> chains =
          cue.speaker().isEmpty()
              ? inherited(s, cue, subject)
              : speakers.chains(s, cue.speaker(), cue.addition(), cue.told());
      if (tails.contains(cue)) {
        tailed.add(chains);
        continue;
      }
      if (cue.form() == Cue.Form.CITING) {
        citing(s, cue, chains, said, subject);
        continue;
      }
      if (chains.isEmpty()) {
        continue;
      }
      if (cue.form() != Cue.Form.ACCORDING) {
        subject = chains;
      }
      said.add(new Said(cue, within(cue, chains, said), cue.content()));
    }
    List<Said> all = List.copyOf(said);
    said.removeIf(
        o ->
            o.cue().form() == Cue.Form.ACTS
                && all.stream().anyMatch(later -> reports(later.cue(), o.cue())));
    if (!tails.isEmpty()) {
      close(s, tails, tailed, said);
    }
    for (Said one : said) {
      note(s, one, body);
    }
    if (said.isEmpty()) {
      unattributed(s, body);
    }
    introduced(s, said);
    lastParagraph = s.paragraph();
  }

  /**
   * "X has urged Y to stop, the paper reported": whether the deed is told on the word of another.
   */
  private static boolean reports(Cue later, Cue deed) {
    return later.form() != Cue.Form.ACTS
        && later.words().from() > deed.words().from()
        && later.content().contains(deed.words().from())
        && !later.isBeside(deed);
  }

  /** What the words at the end of the sentence say of all that stands before them. */
  private void close(Sentence s, List<Cue> tails, List<List<Chain>> tailed, List<Said> said) {
    List<Chain> chains = Links.ofTails(s, tails, tailed);
    Cue first = tails.get(0);
    Cue last = tails.get(tails.size() - 1);
    Range before = new Words(s).before(first.start());
    if (tails.size() == 1 && first.form() == Cue.Form.CITING) {
      citing(s, first, tailed.get(0), said, List.of());
      return;
    }
    if (chains.isEmpty()) {
      return;
    }
    if (tails.size() > 1) {
      chains.forEach(memory::spoke);
    }
    tails.stream()
        .filter(t -> t.form() != Cue.Form.SAYS)
        .forEach(t -> closing.add(s.span(t.speaker().from(), t.speaker().to())));
    said.removeIf(o -> o.cue().form() == Cue.Form.ACTS && before.contains(o.cue().words().from()));
    for (int i = 0; i < said.size(); i++) {
      Said inner = said.get(i);
      Range content = inner.content();
      if (content.to() > before.to() && content.from() < before.to()) {
        content = new Range(content.from(), before.to());
      }
      boolean speaks = before.contains(inner.cue().start());
      List<Chain> chained = inner.chains();
      if (speaks) {
        boolean voice =
            chains.stream()
                .allMatch(c -> Links.isVoiceOf(c.origin(), inner.chains().get(0).origin()));
        chained = voice ? chains : Links.joined(chains, chained);
      }
      said.set(i, new Said(inner.cue(), chained, content));
    }
    said.add(new Said(last.form() == Cue.Form.CITING ? first : last, chains, before));
  }

  /** "He defended the law: / "..."": whom a quotation in the next sentence is of, and by what. */
  private void introduced(Sentence s, List<Said> said) {
    boolean opens =
        s.token(s.size() - 1).is(":")
            && s.index() + 1 < text.sentences().size()
            && text.sentences().get(s.index() + 1).token(0).is("\"");
    introduction = opens ? s.span(0, s.size()) : null;
    if (opens && said.isEmpty()) {
      Range main = subjects.of(s, s.size());
      List<Chain> chains =
          main.isEmpty() ? List.of() : speakers.chains(s, main, Range.EMPTY, Range.EMPTY);
      lastSpeakers = chains.isEmpty() ? lastSpeakers : chains;
    }
  }

  /** Remembers the person whom a sentence without a cue is about: "he" may speak in the next. */
  private void notice(Sentence s) {
    Range main = subjects.of(s, s.size());
    if (!main.isEmpty() && main.to() - main.from() < 25) {
      speakers.notice(s, main);
    }
  }

  /** What is said within what someone else says rests on both. */
  private static List<Chain> within(Cue cue, List<Chain> chains, List<Said> said) {
    for (int i = said.size() - 1; i >= 0; i--) {
      Said outer = said.get(i);
      if (outer.cue().form() != Cue.Form.ACTS
          && Cues.nested(outer.cue(), cue)
          && !outer.chains().equals(chains)) {
        return Links.joined(outer.chains(), chains);
      }
    }
    return chains;
  }

  private List<Chain> inherited(Sentence s, Cue cue, List<Chain> subject) {
    if (!subject.isEmpty()) {
      return subject;
    }
    Range main = subjects.of(s, cue.words().from());
    return main.isEmpty() ? List.of() : speakers.chains(s, main, Range.EMPTY, cue.told());
  }

  /**
   * "Citing five officials": they told the outlet that speaks; "citing violations": the speaker's
   * reason.
   */
  private void citing(
      Sentence s, Cue cue, List<Chain> cited, List<Said> said, List<Chain> subject) {
    int at = cited.isEmpty() ? -1 : host(cue, said);
    if (at >= 0) {
      Said host = said.get(at);
      List<Chain> origins = cited.stream().map(c -> Chain.of(c.origin())).toList();
      List<Chain> joined = Links.joined(Links.asOutlets(host.chains()), origins);
      joined.forEach(memory::spoke);
      said.replaceAll(
          o -> new Said(o.cue(), Links.rebased(o.chains(), host.chains(), joined), o.content()));
      int end = Math.max(cue.speaker().to(), cue.addition().to());
      boolean parts =
          host.content().from() >= cue.words().from() - 1 && host.content().from() < end;
      said.set(
          at,
          new Said(
              host.cue(),
              joined,
              parts ? new Words(s).behind(end, host.content().to()) : host.content()));
      return;
    }
    if (!cited.isEmpty()) {
      List<Chain> outlets = subject.isEmpty() ? inherited(s, cue, subject) : subject;
      Optional<Source> outlet = Attribution.outlet(outlets);
      List<Chain> chains =
          outlet.isPresent()
              ? cited.stream().map(c -> Speakers.prefixed(outlet.get(), c)).toList()
              : cited;
      said.add(new Said(cue, chains, cue.content()));
      return;
    }
    List<Chain> who = inherited(s, cue, subject);
    if (!who.isEmpty()) {
      said.add(new Said(cue, who, new Range(cue.words().to(), s.size())));
    }
  }

  /** The outlet that cites: the nearest before, else any; -1 where there is none. */
  private static int host(Cue cue, List<Said> said) {
    int found = -1;
    for (int i = 0; i < said.size(); i++) {
      Said host = said.get(i);
      boolean outlet =
          Links.asOutlets(host.chains()).stream()
              .allMatch(c -> c.origin().type() == SourceType.OUTLET);
      if (outlet && (found < 0 || host.cue().words().from() < cue.words().from())) {
        found = i;
      }
    }
    return found;
  }

  private void note(Sentence s, Said one, int body) {
    Range range = new Range(one.content().from(), Math.min(one.content().to(), body));
    if (one.cue().form() != Cue.Form.ACTS) {
      going = one.chains();
      lastInParagraph = one.chains();
      opening.putIfAbsent(s.index(), one.chains());
      lastSpeakers = one.chains();
      List<Source> outlets = Links.outlets(one.chains().get(0));
      if (!outlets.isEmpty() && one.cue().told().isEmpty()) {
        memory.retells(outlets);
      }
    }
    if (range.isEmpty() || Opening.isMarks(s, range)) {
      if (s.token(s.size() - 1).is(":") && one.cue().form() == Cue.Form.SAYS) {
        statement = one.chains();
      }
      return;
    }
    int start = Math.max(s.token(range.from()).start(), Opening.dateline(s));
    int end = s.token(range.to() - 1).end();
    if (range.from() == 0 || start <= s.start() + 1) {
      start = Math.min(start, quotedFrom(start, end));
      forget(new Span(start, end));
    }
    Range speaker = one.cue().speaker();
    int first =
        speaker.isEmpty()
            ? one.cue().words().from()
            : Math.min(speaker.from(), one.cue().words().from());
    Span cue = s.span(first, Math.max(speaker.to(), one.cue().words().to()));
    add(new Span(start, end), one.chains(), cue, one.cue().form() == Cue.Form.ACTS);
    if (Opening.isThis(s, range) && s.index() > 0) {
      Sentence before = text.sentences().get(s.index() - 1);
      add(new Span(before.start(), before.end()), one.chains(), cue, false);
    }
  }

  /**
   * What was held to go on with an earlier speaker turns out to be the start of this one's words.
   */
  private void forget(Span content) {
    for (int i = out.size() - 1; i >= 0 && out.get(i).content().start() >= content.start(); i--) {
      Attributed earlier = out.get(i);
      if (earlier.cue().equals(earlier.content()) && content.covers(earlier.content())) {
        out.remove(i);
      }
    }
  }

  private int quotedFrom(int start, int end) {
    return quotations
        .around(start)
        .filter(q -> q.start() < start && q.end() <= end + 2)
        .map(q -> Math.max(0, q.start() - 1))
        .orElse(start);
  }

  private void unattributed(Sentence s, int body) {
    if (body == 0) {
      return;
    }
    Span whole = new Span(s.start(), Math.max(s.start() + 1, s.token(Math.max(0, body - 1)).end()));
    boolean quoted = quotations.covers(whole);
    if (quoted && !lastSpeakers.isEmpty()) {
      add(whole, lastSpeakers, introduction == null ? whole : introduction, false);
    } else if (!statement.isEmpty()) {
      add(whole, statement, whole, false);
    } else if (!going.isEmpty() && goesOn(s)) {
      add(whole, going, whole, false);
    } else {
      open.add(new Open(s.index(), s.paragraph(), whole, lastInParagraph));
      openSentences.add(s.index());
      if (lastParagraph != s.paragraph()) {
        memory.retells(List.of());
      }
      going = List.of();
    }
  }

  /** Whether a sentence without a source of its own still tells what the one before told. */
  private boolean goesOn(Sentence s) {
    boolean retold = going.stream().anyMatch(c -> c.links().get(0).type() == SourceType.OUTLET);
    boolean pointsBack = s.token(0).is("this") || s.token(0).is("these") || s.token(0).is("such");
    return retold || (pointsBack && going.stream().noneMatch(c -> c.origin().named()));
  }

  private void add(Span content, List<Chain> chains, Span cue, boolean act) {
    out.add(new Attributed(content, chains, cue, quotations.covers(content), act));
  }

  /** The tokens before the credits. */
  private int end(Sentence s) {
    int start = credits.start(s.paragraph());
    return start == Integer.MAX_VALUE || start >= s.end() ? s.size() : s.tokenAt(start);
  }
}

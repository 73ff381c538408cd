package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.trucewatch.claims.Chain;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceType;
import org.trucewatch.claims.Span;

/**
 * On whose word a report says what it says: for every stretch of it the chains of sources, nearest
 * first; none where the outlet says it itself.
 */
final class Attribution implements Sourcing {
  /** A report of at most so many sentences, the headline counted in, tells one story. */
  private static final int SHORT = 9;

  private static final Set<Kind> SPEECH_ACTS =
      EnumSet.of(Kind.OFFER, Kind.DEMAND, Kind.REFUSAL, Kind.THREAT, Kind.APPEAL, Kind.BREACH);

  private static final Pattern IN_PASSING =
      Pattern.compile(
          "(?i)\\b(?:despite (?:\\w+ )?\\||in violation of (?:\\w+ )?\\||\\|despite|\\|in violation of|\\|violating)");

  private final Text text;
  private final Quotations quotations;
  private final Credits credits;
  private final List<Attributed> attributed;
  private final List<Span> closing;
  private final List<Captions.Caption> captions;

  /** Length of the longest stretch: no other that meets a span starts further before it. */
  private final int longest;

  /** What the text calls the parties. */
  private final Set<String> parties;

  private Attribution(
      Text text,
      Quotations quotations,
      Credits credits,
      List<Attributed> attributed,
      List<Span> closing,
      Set<String> parties) {
    this.text = text;
    this.quotations = quotations;
    this.credits = credits;
    this.attributed = List.copyOf(attributed);
    this.closing = List.copyOf(closing);
    this.longest = attributed.stream().mapToInt(a -> a.content().length()).max().orElse(0);
    this.parties = Set.copyOf(parties);
    this.captions = Captions.of(text.plain());
  }

  static Attribution of(Text text, List<Mention> mentions) {
    Index index = new Index(mentions);
    Quotations quotations = Quotations.of(text.plain());
    Credits credits = Credits.of(text, index);
    Attributor attributor = new Attributor(text, index, quotations, credits);
    List<Attributed> found = new ArrayList<>(attributor.read());
    found.addAll(Thoughts.of(text, quotations, List.copyOf(found)));
    found.sort(Attributed.IN_TEXT);
    Set<String> parties = new LinkedHashSet<>();
    for (Mention m : mentions) {
      if (m.type() == Mention.Type.PARTY
          || m.type() == Mention.Type.METONYM
          || m.type() == Mention.Type.ADJECTIVE) {
        parties.add(m.span().of(text.report().text()));
      }
    }
    return new Attribution(text, quotations, credits, found, attributor.closing(), parties);
  }

  /**
   * The stretches that rest on someone's word, in the order of the text; nested ones after their
   * outer.
   */
  List<Attributed> attributed() {
    return attributed;
  }

  @Override
  public boolean quoted(Span span) {
    return quotations.covers(span);
  }

  /** The captions that say whose picture it is, in the order of the text. They rest on nobody. */
  List<Captions.Caption> captions() {
    return captions;
  }

  @Override
  public boolean isCredit(int offset) {
    return captions.stream()
            .anyMatch(c -> c.credit().start() <= offset && offset < c.credit().end())
        || closing.stream().anyMatch(c -> c.start() <= offset && offset < c.end());
  }

  @Override
  public Span content(Span span, int offset) {
    Span best = span;
    for (Attributed a : attributed) {
      int start = Math.max(span.start(), a.content().start());
      int end = Math.min(span.end(), a.content().end());
      if (start <= offset && offset < end && end - start < best.length()) {
        best = new Span(start, end);
      }
    }
    return best;
  }

  /** The chains of a statement of fact. */
  List<Chain> chains(Span evidence) {
    return chains(List.of(evidence), Kind.STRIKE);
  }

  @Override
  public List<Chain> chains(List<Span> evidence, Kind kind) {
    Set<Chain> all = new LinkedHashSet<>();
    List<Chain> bare = new ArrayList<>();
    for (Span span : evidence) {
      List<Chain> said = said(span, kind);
      List<Chain> credit = credits.of(paragraph(span));
      if (said.isEmpty()) {
        bare.addAll(credit);
      }
      for (Chain chain : said) {
        if (credit.isEmpty()) {
          all.add(chain);
        }
        for (Chain outlet : credit) {
          all.add(joined(outlet, chain));
        }
      }
    }
    if (all.isEmpty()) {
      all.addAll(bare);
    }
    if (all.isEmpty()) {
      retold(evidence.get(0)).ifPresent(all::add);
    }
    return merged(all);
  }

  /**
   * A short report that has rested on one outlet's word in every sentence so far goes on with it to
   * its end, also where it no longer says so.
   */
  private Optional<Chain> retold(Span span) {
    if (text.sentences().size() > SHORT) {
      return Optional.empty();
    }
    List<Source> path = List.of();
    int sentences = 0;
    for (Sentence s : text.sentences()) {
      if (s.title() || s.end() > span.start()) {
        continue;
      }
      List<Source> here = outlets(s);
      if (here.isEmpty() || (sentences > 0 && !here.get(0).equals(path.get(0)))) {
        return Optional.empty();
      }
      path = here.size() > path.size() ? here : path;
      sentences++;
    }
    return sentences > 1 ? Optional.of(new Chain(path)) : Optional.empty();
  }

  /** The outlets that the sentence goes through, from the report outwards; empty where none. */
  private List<Source> outlets(Sentence s) {
    Span span = new Span(s.start(), s.end());
    return attributed.stream()
        .filter(a -> a.content().overlap(span) > 0 && !a.chains().isEmpty())
        .map(a -> a.chains().get(0).links())
        .map(links -> links.stream().takeWhile(l -> l.type() == SourceType.OUTLET).toList())
        .filter(links -> !links.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /**
   * Several sentences of one claim name the same source more or less exactly: "Baku", then "the
   * Azerbaijani Defence Ministry"; the newspaper, then whom it cites. The most exact is the source.
   */
  private List<Chain> merged(Set<Chain> all) {
    List<Chain> kept = new ArrayList<>();
    for (Chain chain : all) {
      boolean vague = false;
      for (Chain other : all) {
        vague |= !other.equals(chain) && (isStartOf(chain, other) || isVaguer(chain, other));
      }
      if (!vague) {
        kept.add(chain);
      }
    }
    return kept.isEmpty() ? List.copyOf(all) : List.copyOf(kept);
  }

  private static boolean isStartOf(Chain chain, Chain other) {
    int n = chain.links().size();
    return n < other.links().size() && other.links().subList(0, n).equals(chain.links());
  }

  private boolean isVaguer(Chain chain, Chain other) {
    int n = chain.links().size();
    Source a = chain.origin();
    Source b = other.origin();
    boolean beside =
        other.links().subList(0, other.links().size() - 1).equals(chain.links().subList(0, n - 1));
    boolean party = a.named() && a.role().isEmpty() && parties.contains(a.name());
    boolean nobody = !a.named() && a.count() == 0;
    return beside
        && b.named()
        && !parties.contains(b.name())
        && !a.side().isEmpty()
        && a.side().equals(b.side())
        && (party || nobody);
  }

  private List<Chain> said(Span span, Kind kind) {
    boolean speech = SPEECH_ACTS.contains(kind);
    Attributed best = null;
    double bestShare = 0;
    for (int i = firstFrom(span.start() - longest); i < attributed.size(); i++) {
      Attributed a = attributed.get(i);
      if (a.content().start() > span.end()) {
        break;
      }
      if (a.act() && !speech) {
        continue;
      }
      double share = share(a, span);
      boolean better =
          share >= 0.5
              && (bestShare < 0.5
                  || best == null
                  || a.content().length() <= best.content().length());
      if (better || (share > bestShare && bestShare < 0.5 && share >= 0.3)) {
        best = a;
        bestShare = share;
      }
    }
    boolean own =
        best == null
            || (isPresupposed(span)
                && best.chains().stream().anyMatch(c -> c.origin().type() != SourceType.OUTLET));
    return own || best == null ? List.of() : best.chains();
  }

  /** Index of the first stretch that starts at the offset or behind it. */
  private int firstFrom(int offset) {
    int lo = 0;
    int hi = attributed.size();
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (attributed.get(mid).content().start() < offset) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return lo;
  }

  /**
   * How much of the evidence the stretch covers, "X said" counted in where the evidence holds it.
   */
  private static double share(Attributed a, Span span) {
    int covered = a.content().overlap(span);
    if (covered > 0 && a.cue().overlap(a.content()) < a.cue().length()) {
      covered += a.cue().overlap(span) - Math.max(0, a.cue().overlap(a.content()));
    }
    return (double) covered / span.length();
  }

  /** What a report adds in passing to someone's statement ("despite the ceasefire") is its own. */
  private boolean isPresupposed(Span span) {
    int from = Math.max(0, span.start() - 18);
    String before = text.plain().substring(from, span.start());
    String start = text.plain().substring(span.start(), Math.min(span.end(), span.start() + 20));
    return IN_PASSING.matcher(before + "|" + start).find();
  }

  private int paragraph(Span span) {
    return text.sentences().get(text.sentenceAt(span.start())).paragraph();
  }

  private static Chain joined(Chain outer, Chain inner) {
    List<Source> links = new ArrayList<>(outer.links());
    boolean same =
        inner.links().get(0).type() == SourceType.OUTLET
            && inner.links().get(0).name().equalsIgnoreCase(outer.origin().name());
    links.addAll(same ? inner.links().subList(1, inner.links().size()) : inner.links());
    return new Chain(links);
  }

  static Optional<Source> outlet(List<Chain> chains) {
    return chains.stream()
        .map(c -> c.links().get(0))
        .filter(s -> s.type() == SourceType.OUTLET)
        .findFirst();
  }
}

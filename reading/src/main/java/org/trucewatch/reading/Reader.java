package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.trucewatch.claims.Chain;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.Place;
import org.trucewatch.claims.Quantity;
import org.trucewatch.claims.Remark;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportClaims;
import org.trucewatch.claims.Span;
import org.trucewatch.claims.Weapon;
import org.trucewatch.claims.dossier.Dossier;

/**
 * Reads reports and finds their claims. The same report and dossier always give the same claims.
 * Safe for use by any number of threads; making one takes about a second and it is meant to be
 * kept.
 *
 * <p>English, Ukrainian and Russian are read, the latter two also where a report mixes them from
 * paragraph to paragraph; of a report in another language a remark says so. Time grows linearly
 * with the length of the text.
 */
public final class Reader {
  private final List<Language> languages;
  private final Placing placing;

  private Reader(Dossier dossier, Supplier<Finder> finder) {
    this.languages = List.of(new EnglishReading(dossier, finder), new SlavicReading(dossier));
    this.placing = new Placing(dossier);
  }

  /** A reader that knows the names of this dossier, beside those of the world. */
  public static Reader of(Dossier dossier) {
    return of(dossier, () -> new Learned(Frames.load()));
  }

  /** The same with other means to find claims, to measure what each is worth. */
  static Reader of(Dossier dossier, Supplier<Finder> finder) {
    return new Reader(dossier, finder);
  }

  /** The claims of a report. Never fails on its text: what cannot be read is a remark. */
  public ReportClaims read(Report report) {
    if (report.text().isBlank()) {
      return unread(report, "the text is empty: there is nothing to read");
    }
    Optional<Language> read = languages.stream().filter(l -> l.reads(report)).findFirst();
    if (read.isEmpty()) {
      return unread(
          report,
          "the language \"%s\" is not read: en, uk and ru are".formatted(report.language()));
    }
    Language language = read.get();
    Language.Parts parts = language.parts(report);
    List<Claim> claims = new ArrayList<>();
    Map<Places.Words, Place> places = new HashMap<>();
    for (Frame frame : parts.frames()) {
      Sentence s = parts.text().sentences().get(frame.sentence());
      if (!parts.sourcing().isCredit(s.token(frame.head()).start())) {
        Claim claim = claim(frame, language, parts);
        claims.add(claim);
        places.put(Places.Words.of(claim), language.place(frame, s, parts));
      }
    }
    List<Claim> merged = Places.told(Restatements.merged(claims, headline(parts.text())), places);
    return new ReportClaims(report, placing.placed(merged, parts.text(), parts.scene()), List.of());
  }

  /** Where the headline ends; 0 where there is none. */
  private static int headline(Text text) {
    return text.sentences().stream()
        .takeWhile(Sentence::title)
        .mapToInt(Sentence::end)
        .max()
        .orElse(0);
  }

  private static ReportClaims unread(Report report, String why) {
    return new ReportClaims(report, List.of(), List.of(new Remark(report.id(), why)));
  }

  private static Claim claim(Frame frame, Language language, Language.Parts parts) {
    Text text = parts.text();
    Sentence s = text.sentences().get(frame.sentence());
    List<Span> evidence = new ArrayList<>(frame.also());
    evidence.add(
        0,
        parts.sourcing().content(s.span(frame.from(), frame.to()), s.token(frame.head()).start()));
    boolean armed = frame.kind() == Kind.STRIKE || frame.kind() == Kind.THREAT;
    return Claim.builder(frame.kind(), evidence.get(0))
        .evidence(evidence)
        .actors(frame.actors())
        .targets(frame.targets())
        .mediators(frame.mediators().stream().filter(m -> !parts.scene().isPrincipal(m)).toList())
        .object(frame.object().orElseGet(() -> language.object(frame, s)))
        .facility(facility(frame, s, parts))
        .place(language.within(frame, s, parts))
        .when(parts.dating().of(frame.kind(), frame.status(), evidence.subList(0, 1)))
        .status(frame.status())
        .phase(frame.phase())
        .form(frame.form())
        .quantities(quantities(frame, evidence, parts))
        .weapon(armed ? language.weapon(frame, s) : Weapon.NONE)
        .because(Reasons.of(s, frame.head(), text))
        .quoted(parts.sourcing().quoted(evidence.get(0)))
        .chains(accusing(parts.sourcing().chains(evidence.subList(0, 1), frame.kind()), frame, s))
        .build();
  }

  /** Where two accuse each other, each deed rests on the word of the other. */
  private static List<Chain> accusing(List<Chain> chains, Frame frame, Sentence s) {
    List<Chain> others =
        chains.stream().filter(c -> !frame.actors().contains(c.origin().side())).toList();
    boolean mutual =
        (frame.kind() == Kind.BREACH || frame.kind() == Kind.STRIKE)
            && chains.size() > 1
            && s.tokens().stream().anyMatch(t -> t.is("each") || t.is("another"));
    return mutual && !others.isEmpty() ? others : chains;
  }

  private static String facility(Frame frame, Sentence s, Language.Parts parts) {
    return parts.scene().in(s).stream()
        .filter(m -> m.type() == Mention.Type.FACILITY && isInside(m, frame))
        .map(Mention::name)
        .findFirst()
        .orElse("");
  }

  private static boolean isInside(Mention m, Frame frame) {
    return m.from() >= frame.from() && m.to() <= frame.to();
  }

  private static List<Quantity> quantities(Frame frame, List<Span> evidence, Language.Parts parts) {
    List<Quantity> found = new ArrayList<>();
    int i = firstFrom(parts.quantities(), frame.sentence());
    for (; i < parts.quantities().size(); i++) {
      QuantityMention q = parts.quantities().get(i);
      if (q.sentence() != frame.sentence()) {
        break;
      }
      if (evidence.stream().anyMatch(e -> e.covers(q.span()))) {
        found.add(q.quantity());
      }
    }
    return found;
  }

  private static int firstFrom(List<QuantityMention> mentions, int sentence) {
    int lo = 0;
    int hi = mentions.size();
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (mentions.get(mid).sentence() < sentence) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return lo;
  }
}

package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
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
 * <p>English is read; of a report in another language a remark says so. Time grows linearly with
 * the length of the text.
 */
public final class Reader {
  private final Dossier dossier;
  private final English english;
  private final Mentions mentions;
  private final Frames frames;
  private final Objects objects;

  private Reader(Dossier dossier) {
    this.dossier = dossier;
    CompletableFuture<English> loading = CompletableFuture.supplyAsync(English::new);
    this.mentions = Mentions.of(dossier);
    this.frames = new Frames(Predicates.load());
    this.objects = Objects.of(dossier);
    this.english = loading.join();
  }

  /** A reader that knows the names of this dossier, beside those of the world. */
  public static Reader of(Dossier dossier) {
    return new Reader(dossier);
  }

  /** The claims of a report. Never fails on its text: what cannot be read is a remark. */
  public ReportClaims read(Report report) {
    if (report.text().isBlank()) {
      return unread(report, "the text is empty: there is nothing to read");
    }
    if (!report.language().toLowerCase(Locale.ROOT).matches("en(-.*)?")) {
      return unread(
          report,
          "the language \"%s\" is not read: only en is so far".formatted(report.language()));
    }
    Text text = english.text(report);
    List<Mention> found = mentions.find(text);
    Details details =
        new Details(
            text,
            Scene.of(text, found, dossier),
            new Dating(text, Times.find(text)),
            Attribution.of(text, found),
            Quantities.find(text));
    List<Claim> claims = new ArrayList<>();
    for (Frame frame : frames.find(text, details.scene())) {
      Sentence s = text.sentences().get(frame.sentence());
      if (!details.attribution().isCredit(s.token(frame.head()).start())) {
        claims.add(claim(frame, details));
      }
    }
    return new ReportClaims(report, Restatements.merged(claims, headline(text)), List.of());
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

  /** What is known of a report beside its frames. */
  private record Details(
      Text text,
      Scene scene,
      Dating dating,
      Attribution attribution,
      List<QuantityMention> quantities) {}

  private Claim claim(Frame frame, Details details) {
    Text text = details.text();
    Sentence s = text.sentences().get(frame.sentence());
    List<Span> evidence = new ArrayList<>(frame.also());
    evidence.add(
        0,
        details
            .attribution()
            .content(s.span(frame.from(), frame.to()), s.token(frame.head()).start()));
    boolean armed = frame.kind() == Kind.STRIKE || frame.kind() == Kind.THREAT;
    return Claim.builder(frame.kind(), evidence.get(0))
        .evidence(evidence)
        .actors(frame.actors())
        .targets(frame.targets())
        .mediators(frame.mediators().stream().filter(m -> !details.scene().isPrincipal(m)).toList())
        .object(objects.object(frame.kind(), s, frame.from(), frame.to()))
        .facility(facility(frame, s, details))
        .place(place(frame, s, details))
        .when(details.dating().of(frame.kind(), frame.status(), evidence.subList(0, 1)))
        .status(frame.status())
        .phase(frame.phase())
        .form(frame.form())
        .quantities(quantities(frame, evidence, details))
        .weapon(armed ? objects.weapon(s, frame.from(), frame.to()) : Weapon.NONE)
        .because(Reasons.of(s, frame.head(), text))
        .quoted(details.attribution().quoted(evidence.get(0)))
        .chains(
            accusing(details.attribution().chains(evidence.subList(0, 1), frame.kind()), frame, s))
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

  private static String facility(Frame frame, Sentence s, Details details) {
    return details.scene().in(s).stream()
        .filter(m -> m.type() == Mention.Type.FACILITY && isInside(m, frame))
        .map(Mention::name)
        .findFirst()
        .orElse("");
  }

  private static Place place(Frame frame, Sentence s, Details details) {
    return details.scene().in(s).stream()
        .filter(m -> m.type() == Mention.Type.PLACE && isInside(m, frame))
        .map(m -> Places.at(s, m, details.text()))
        .findFirst()
        .orElse(Place.UNKNOWN);
  }

  private static boolean isInside(Mention m, Frame frame) {
    return m.from() >= frame.from() && m.to() <= frame.to();
  }

  private static List<Quantity> quantities(Frame frame, List<Span> evidence, Details details) {
    List<Quantity> found = new ArrayList<>();
    int i = firstFrom(details.quantities(), frame.sentence());
    for (; i < details.quantities().size(); i++) {
      QuantityMention q = details.quantities().get(i);
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

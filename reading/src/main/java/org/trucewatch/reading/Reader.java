package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.trucewatch.claims.Chain;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.ObjectClass;
import org.trucewatch.claims.Place;
import org.trucewatch.claims.Quantity;
import org.trucewatch.claims.Remark;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportClaims;
import org.trucewatch.claims.Span;
import org.trucewatch.claims.Weapon;
import org.trucewatch.claims.dossier.Dossier;
import org.trucewatch.claims.dossier.Party;

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
  private final Dossier dossier;
  private final English english;
  private final Mentions mentions;
  private final Finder finder;
  private final SeatsCyrillic seats;
  private final SlavicMentions slavicMentions;
  private final SlavicFrames slavicFrames;
  private final Objects objects;
  private final SlavicObjects slavicObjects;
  private final Placing placing;
  private final Toponyms toponyms = new Toponyms(Gazetteer::known);

  private Reader(Dossier dossier, Supplier<Finder> opening) {
    this.dossier = dossier;
    CompletableFuture<English> english = CompletableFuture.supplyAsync(English::new);
    CompletableFuture<Finder> finder = CompletableFuture.supplyAsync(opening);
    this.mentions = Mentions.of(dossier);
    this.seats = SeatsCyrillic.of(dossier);
    this.slavicMentions = SlavicMentions.of(dossier);
    this.slavicFrames = new SlavicFrames(Predicates.of(new SlavicPredicates()), seats);
    this.objects = Objects.of(dossier);
    this.slavicObjects = SlavicObjects.of(dossier);
    this.placing = new Placing(dossier);
    this.english = english.join();
    this.finder = finder.join();
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
    String language = report.language().toLowerCase(Locale.ROOT);
    boolean slavic =
        language.matches("(uk|ru)(-.*)?") || (language.equals("und") && Slavic.reads(report));
    if (!slavic && !language.matches("en(-.*)?")) {
      return unread(
          report,
          "the language \"%s\" is not read: en, uk and ru are".formatted(report.language()));
    }
    Text text = slavic ? Slavic.text(report) : english.text(report);
    List<Mention> found =
        slavic
            ? Enemies.with(text, slavicMentions.find(text), dossier)
            : toponyms.among(text, mentions.find(text));
    List<TimeMention> times = slavic ? SlavicTimes.find(text) : Times.find(text);
    Details details =
        new Details(
            text,
            Scene.of(text, found, dossier),
            new Dating(text, times),
            Attribution.of(text, found),
            SlavicAttribution.of(text, found, Enemies.home(report, dossier), seats),
            slavic ? SlavicQuantities.find(text, times) : Quantities.find(text));
    List<Claim> claims = new ArrayList<>();
    Map<Places.Words, Place> places = new HashMap<>();
    List<Frame> framed = new ArrayList<>(finder.find(text, details.scene()));
    framed.addAll(slavicFrames.find(text, details.scene(), holdings(report), details.slavic()));
    for (Frame frame : framed) {
      Sentence s = text.sentences().get(frame.sentence());
      if (!details.sourcing(s).isCredit(s.token(frame.head()).start())) {
        Claim claim = claim(frame, details);
        claims.add(claim);
        places.put(
            Places.Words.of(claim),
            s.language().equals("en") ? Places.of(frame, s, details.scene(), text) : claim.place());
      }
    }
    List<Claim> merged = Places.told(Restatements.merged(claims, headline(text)), places);
    return new ReportClaims(report, placing.placed(merged, text, details.scene()), List.of());
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
      SlavicAttribution slavic,
      List<QuantityMention> quantities) {
    /** That of the sentence's language. */
    Sourcing sourcing(Sentence s) {
      return s.language().equals("en") ? attribution : slavic;
    }
  }

  private Holdings holdings(Report report) {
    return new Holdings(
        report.published().day(),
        dossier.parties().stream().filter(Party::principal).map(Party::code).toList());
  }

  private Claim claim(Frame frame, Details details) {
    Text text = details.text();
    Sentence s = text.sentences().get(frame.sentence());
    List<Span> evidence = new ArrayList<>(frame.also());
    evidence.add(
        0,
        details
            .sourcing(s)
            .content(s.span(frame.from(), frame.to()), s.token(frame.head()).start()));
    boolean armed = frame.kind() == Kind.STRIKE || frame.kind() == Kind.THREAT;
    return Claim.builder(frame.kind(), evidence.get(0))
        .evidence(evidence)
        .actors(frame.actors())
        .targets(frame.targets())
        .mediators(frame.mediators().stream().filter(m -> !details.scene().isPrincipal(m)).toList())
        .object(frame.object().orElseGet(() -> object(frame, s)))
        .facility(facility(frame, s, details))
        .place(place(frame, s, details))
        .when(details.dating().of(frame.kind(), frame.status(), evidence.subList(0, 1)))
        .status(frame.status())
        .phase(frame.phase())
        .form(frame.form())
        .quantities(quantities(frame, evidence, details))
        .weapon(armed ? weapon(frame, s) : Weapon.NONE)
        .because(Reasons.of(s, frame.head(), text))
        .quoted(details.sourcing(s).quoted(evidence.get(0)))
        .chains(
            accusing(details.sourcing(s).chains(evidence.subList(0, 1), frame.kind()), frame, s))
        .build();
  }

  private ObjectClass object(Frame frame, Sentence s) {
    if (s.language().equals("en")) {
      return objects.object(frame.kind(), s, frame.from(), frame.to());
    }
    ObjectClass object = slavicObjects.object(frame.kind(), s, frame.from(), frame.to());
    for (Span more : frame.also()) {
      if (object == ObjectClass.NONE) {
        object =
            slavicObjects.object(
                frame.kind(), s, s.tokenAt(more.start()), s.tokenAt(more.end() - 1) + 1);
      }
    }
    return object;
  }

  private Weapon weapon(Frame frame, Sentence s) {
    return s.language().equals("en")
        ? objects.weapon(s, frame.from(), frame.to())
        : slavicObjects.weapon(s, frame.from(), frame.to());
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
    return s.language().equals("en")
        ? Places.within(frame, s, details.scene(), details.text())
        : SlavicSites.of(frame, s, details.scene(), details.text());
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

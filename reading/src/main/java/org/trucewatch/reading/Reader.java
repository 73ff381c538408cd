package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.ObjectClass;
import org.trucewatch.claims.Place;
import org.trucewatch.claims.Remark;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportClaims;
import org.trucewatch.claims.Span;
import org.trucewatch.claims.Weapon;
import org.trucewatch.claims.dossier.Dossier;

/**
 * Reads reports and finds their claims. The same report and dossier always give the same claims.
 * Safe for use by any number of threads; making one takes about half a second and it is meant to be
 * kept.
 */
public final class Reader {
  private final Dossier dossier;
  private final English english = new English();
  private final Mentions mentions;
  private final Frames frames;
  private final Objects objects;

  private Reader(Dossier dossier) {
    this.dossier = dossier;
    this.mentions = Mentions.of(dossier);
    this.frames = new Frames(Predicates.load());
    this.objects = Objects.of(dossier);
  }

  /** A reader that knows the names of this dossier, beside those of the world. */
  public static Reader of(Dossier dossier) {
    return new Reader(dossier);
  }

  /** The claims of a report. Never fails on its text: what cannot be read is a remark. */
  public ReportClaims read(Report report) {
    if (report.text().isBlank()) {
      return new ReportClaims(
          report, List.of(), List.of(new Remark(report.id(), "the text is empty")));
    }
    if (!report.language().toLowerCase(Locale.ROOT).matches("en(-.*)?")) {
      String remark = "the language \"%s\" is not read: en is".formatted(report.language());
      return new ReportClaims(report, List.of(), List.of(new Remark(report.id(), remark)));
    }
    Text text = english.text(report);
    List<Mention> found = mentions.find(text);
    Scene scene = Scene.of(text, found, dossier);
    Dating dating = new Dating(text, Times.find(text));
    Attribution attribution = Attribution.of(text, found);
    List<Claim> claims = new ArrayList<>();
    for (Frame frame : frames.find(text, scene)) {
      claims.add(claim(frame, text, scene, dating, attribution));
    }
    return new ReportClaims(report, Restatements.merged(claims), List.of());
  }

  private Claim claim(Frame frame, Text text, Scene scene, Dating dating, Attribution attribution) {
    Sentence s = text.sentences().get(frame.sentence());
    Span evidence = s.span(frame.from(), frame.to());
    boolean armed = frame.kind() == Kind.STRIKE || frame.kind() == Kind.THREAT;
    ObjectClass object = objects.object(frame.kind(), s, frame.from(), frame.to());
    String facility = "";
    Place place = Place.UNKNOWN;
    for (Mention m : scene.in(s)) {
      if (m.from() < frame.from() || m.to() > frame.to()) {
        continue;
      }
      if (m.type() == Mention.Type.FACILITY && facility.isEmpty()) {
        facility = m.span().of(text.report().text());
      } else if (m.type() == Mention.Type.PLACE && place.isUnknown()) {
        place =
            new Place(m.span().of(text.report().text()), Scene.isState(m.code()) ? m.code() : "");
      }
    }
    List<Span> all = new ArrayList<>(frame.also());
    all.add(evidence);
    return Claim.builder(frame.kind(), evidence)
        .evidence(all)
        .actors(frame.actors())
        .targets(frame.targets())
        .mediators(frame.mediators())
        .object(object)
        .facility(facility)
        .place(place)
        .when(dating.of(frame.kind(), frame.status(), List.of(evidence)))
        .quoted(attribution.quoted(evidence))
        .chains(attribution.chains(List.of(evidence), frame.kind()))
        .status(frame.status())
        .phase(frame.phase())
        .form(frame.form())
        .weapon(armed ? objects.weapon(s, frame.from(), frame.to()) : Weapon.NONE)
        .build();
  }
}

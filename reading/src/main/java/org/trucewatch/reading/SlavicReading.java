package org.trucewatch.reading;

import java.util.List;
import java.util.Locale;
import org.trucewatch.claims.ObjectClass;
import org.trucewatch.claims.Place;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.Span;
import org.trucewatch.claims.Weapon;
import org.trucewatch.claims.dossier.Dossier;
import org.trucewatch.claims.dossier.Party;

/** Ukrainian and Russian, which a report may mix from paragraph to paragraph. */
final class SlavicReading implements Language {
  private final Dossier dossier;
  private final SeatsCyrillic seats;
  private final SlavicMentions mentions;
  private final SlavicFrames frames;
  private final SlavicObjects objects;

  SlavicReading(Dossier dossier) {
    this.dossier = dossier;
    this.seats = SeatsCyrillic.of(dossier);
    this.mentions = SlavicMentions.of(dossier);
    this.frames = new SlavicFrames(Predicates.of(new SlavicPredicates()), seats);
    this.objects = SlavicObjects.of(dossier);
  }

  @Override
  public boolean reads(Report report) {
    String language = report.language().toLowerCase(Locale.ROOT);
    return language.matches("(uk|ru)(-.*)?") || (language.equals("und") && Slavic.reads(report));
  }

  @Override
  public Parts parts(Report report) {
    Text text = Slavic.text(report);
    List<Mention> found = Enemies.with(text, mentions.find(text), dossier);
    List<TimeMention> times = SlavicTimes.find(text);
    Scene scene = Scene.of(text, found, dossier);
    SlavicAttribution sourcing =
        SlavicAttribution.of(text, found, Enemies.home(report, dossier), seats);
    return new Parts(
        text,
        scene,
        new Dating(text, times),
        sourcing,
        SlavicQuantities.find(text, times),
        frames.find(text, scene, holdings(report), sourcing));
  }

  private Holdings holdings(Report report) {
    return new Holdings(
        report.published().day(),
        dossier.parties().stream().filter(Party::principal).map(Party::code).toList());
  }

  @Override
  public ObjectClass object(Frame frame, Sentence s) {
    ObjectClass object = objects.object(frame.kind(), s, frame.from(), frame.to());
    for (Span more : frame.also()) {
      if (object == ObjectClass.NONE) {
        object =
            objects.object(frame.kind(), s, s.tokenAt(more.start()), s.tokenAt(more.end() - 1) + 1);
      }
    }
    return object;
  }

  @Override
  public Weapon weapon(Frame frame, Sentence s) {
    return objects.weapon(s, frame.from(), frame.to());
  }

  @Override
  public Place within(Frame frame, Sentence s, Parts parts) {
    return SlavicSites.of(frame, s, parts.scene(), parts.text());
  }

  @Override
  public Place place(Frame frame, Sentence s, Parts parts) {
    return within(frame, s, parts);
  }
}

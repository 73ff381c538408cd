package org.trucewatch.reading;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.trucewatch.claims.ObjectClass;
import org.trucewatch.claims.Place;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.Weapon;
import org.trucewatch.claims.dossier.Dossier;

/** English. */
final class EnglishReading implements Language {
  private final Dossier dossier;
  private final English english;
  private final Mentions mentions;
  private final Objects objects;
  private final Finder finder;
  private final Toponyms toponyms = new Toponyms(Gazetteer::known);

  EnglishReading(Dossier dossier, Supplier<Finder> opening) {
    this.dossier = dossier;
    CompletableFuture<English> english = CompletableFuture.supplyAsync(English::new);
    CompletableFuture<Finder> finder = CompletableFuture.supplyAsync(opening);
    this.mentions = Mentions.of(dossier);
    this.objects = Objects.of(dossier);
    this.english = english.join();
    this.finder = finder.join();
  }

  @Override
  public boolean reads(Report report) {
    return report.language().toLowerCase(Locale.ROOT).matches("en(-.*)?");
  }

  @Override
  public Parts parts(Report report) {
    Text text = english.text(report);
    List<Mention> found = toponyms.among(text, mentions.find(text));
    Scene scene = Scene.of(text, found, dossier);
    return new Parts(
        text,
        scene,
        new Dating(text, Times.find(text)),
        Attribution.of(text, found),
        Quantities.find(text),
        finder.find(text, scene));
  }

  @Override
  public ObjectClass object(Frame frame, Sentence s) {
    return objects.object(frame.kind(), s, frame.from(), frame.to());
  }

  @Override
  public Weapon weapon(Frame frame, Sentence s) {
    return objects.weapon(s, frame.from(), frame.to());
  }

  @Override
  public Place within(Frame frame, Sentence s, Parts parts) {
    return Places.within(frame, s, parts.scene(), parts.text());
  }

  @Override
  public Place place(Frame frame, Sentence s, Parts parts) {
    return Places.of(frame, s, parts.scene(), parts.text());
  }
}

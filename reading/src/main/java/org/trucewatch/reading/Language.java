package org.trucewatch.reading;

import java.util.List;
import org.trucewatch.claims.ObjectClass;
import org.trucewatch.claims.Place;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.Weapon;

/**
 * What is particular to a language, or to two that are read alike: it takes a report apart and says
 * what words stand for. Safe for several threads.
 */
interface Language {
  /** Whether it reads that report. */
  boolean reads(Report report);

  /** The report taken apart. */
  Parts parts(Report report);

  /** The class of what a claim is about. */
  ObjectClass object(Frame frame, Sentence s);

  Weapon weapon(Frame frame, Sentence s);

  /** The place that the claim's own words name. */
  Place within(Frame frame, Sentence s, Parts parts);

  /** The place of a claim, its sentence taken into account. */
  Place place(Frame frame, Sentence s, Parts parts);

  /** What is known of a report before claims are made of it. */
  record Parts(
      Text text,
      Scene scene,
      Dating dating,
      Sourcing sourcing,
      List<QuantityMention> quantities,
      List<Frame> frames) {}
}

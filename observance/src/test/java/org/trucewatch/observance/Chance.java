package org.trucewatch.observance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.trucewatch.claims.Form;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.ObjectClass;
import org.trucewatch.claims.ReportClaims;
import org.trucewatch.claims.Status;
import org.trucewatch.claims.When;
import org.trucewatch.claims.dossier.Agreement;
import org.trucewatch.claims.dossier.Commitment;
import org.trucewatch.claims.dossier.Dossier;
import org.trucewatch.claims.dossier.Facility;
import org.trucewatch.claims.dossier.Grade;
import org.trucewatch.claims.dossier.Names;
import org.trucewatch.claims.dossier.Organ;
import org.trucewatch.claims.dossier.Outlet;
import org.trucewatch.claims.dossier.Party;
import org.trucewatch.claims.dossier.Reading;
import org.trucewatch.claims.dossier.Reliability;

/**
 * Seeded stories of two parties. Every name that belongs to one holds its code, so that exchanging
 * the codes exchanges the parties everywhere.
 */
final class Chance {
  static final LocalDate AS_OF = LocalDate.parse("2025-03-31");
  private static final LocalDate START = LocalDate.parse("2025-03-03");
  private static final List<ObjectClass> OBJECTS =
      List.of(
          ObjectClass.ENERGY,
          ObjectClass.REFINERY,
          ObjectClass.GRID,
          ObjectClass.PORT,
          ObjectClass.MILITARY,
          ObjectClass.NONE);

  private final Random random;
  private final String one;
  private final String two;

  private Chance(long seed, String one, String two) {
    this.random = new Random(seed);
    this.one = one;
    this.two = two;
  }

  static Judgement judged(long seed) {
    return judge(dossier("AAA", "BBB"), reports(seed, "AAA", "BBB"));
  }

  static Judgement judge(Dossier dossier, List<ReportClaims> reports) {
    return Observance.judge(dossier, reports, Observance.endOf(AS_OF));
  }

  static List<ReportClaims> reports(long seed, String one, String two) {
    Chance chance = new Chance(seed, one, two);
    List<ReportClaims> reports = new ArrayList<>();
    int count = 3 + chance.random.nextInt(25);
    for (int i = 0; i < count; i++) {
      Story.Told[] told = new Story.Told[1 + chance.random.nextInt(3)];
      for (int j = 0; j < told.length; j++) {
        told[j] = chance.told();
      }
      String outlet = chance.pick("News 1", "News 2", "Blog", "Voice of " + one, "Voice of " + two);
      String day = START.plusDays(chance.random.nextInt(28)).toString();
      reports.add(Story.reportOf("r" + i, outlet, day, "text of report " + i, told));
    }
    return reports;
  }

  private Story.Told told() {
    boolean forth = random.nextBoolean();
    String actor = forth ? one : two;
    String target = forth ? two : one;
    Kind kind =
        pick(Kind.STRIKE, Kind.STRIKE, Kind.STRIKE, Kind.STRIKE, Kind.BREACH, Kind.RESTRAINT);
    Story.Told told =
        Story.told(kind)
            .from(kind == Kind.STRIKE && random.nextInt(6) == 0 ? "" : actor)
            .on(random.nextInt(8) == 0 ? "" : target)
            .status(pick(Status.HAPPENED, Status.HAPPENED, Status.HAPPENED, Status.DENIED))
            .when(when());
    if (random.nextInt(3) == 0) {
      told.facility("Plant of " + pick(one, two));
    } else if (random.nextInt(5) > 0) {
      told.place(pick("Town 1", "Town 2"), random.nextInt(4) == 0 ? "" : target);
    }
    told.object(OBJECTS.get(random.nextInt(OBJECTS.size())));
    for (int chains = random.nextInt(3); chains > 0; chains--) {
      switch (random.nextInt(6)) {
        case 0 -> told.said("Army of " + pick(one, two) + "@" + pick(one, two));
        case 1 -> told.said("News 1", "?" + pick(one, two));
        case 2 -> told.said("News 2");
        case 3 -> told.said("Voice of " + pick(one, two), "?");
        case 4 -> told.said("#fire map");
        default -> told.said("?" + pick("", one, two));
      }
    }
    return told;
  }

  private When when() {
    LocalDate day = START.plusDays(random.nextInt(8));
    return switch (random.nextInt(10)) {
      case 0 -> When.UNDATED;
      case 1 -> When.until(day);
      case 2 -> new When(day, day.plusDays(1 + random.nextInt(9)));
      default -> When.on(day);
    };
  }

  @SafeVarargs
  private <T> T pick(T... values) {
    return values[random.nextInt(values.length)];
  }

  static Dossier dossier(String one, String two) {
    return new Dossier(
        "chance",
        "Chance",
        "",
        List.of(party(one), party(two)),
        List.of(
            outlet("News 1", "", Reliability.B),
            outlet("News 2", "", Reliability.C),
            outlet("Voice of " + one, one, Reliability.D),
            outlet("Voice of " + two, two, Reliability.D)),
        List.of(),
        List.of(facility(one), facility(two)),
        List.of(
            new Agreement(
                "pact",
                "Pact",
                "",
                List.of(one, two),
                List.of(),
                Form.VERBAL,
                List.of(),
                List.of(
                    new Commitment(one, two, Kind.STRIKE, List.of(ObjectClass.ENERGY), List.of()),
                    new Commitment(two, one, Kind.STRIKE, List.of(ObjectClass.ENERGY), List.of())),
                List.of(
                    reading("narrow", one, 2, 9, ObjectClass.OIL, ObjectClass.GRID),
                    reading("wide", two, 0, 30, ObjectClass.ENERGY, ObjectClass.PORT)))));
  }

  private static Reading reading(
      String id, String by, int from, int until, ObjectClass... objects) {
    return new Reading(
        id,
        by,
        "Reading of " + by,
        List.of(objects),
        new When(START.plusDays(from), START.plusDays(until)),
        "",
        "");
  }

  private static Party party(String code) {
    return new Party(
        code,
        "Land of " + code,
        true,
        Names.NONE,
        Names.NONE,
        Names.NONE,
        List.of(new Organ("Army of " + code, Names.NONE)),
        List.of());
  }

  private static Outlet outlet(String name, String side, Reliability reliability) {
    return new Outlet(name, Names.NONE, "", "", side, new Grade(reliability, START, "for tests"));
  }

  private static Facility facility(String code) {
    return new Facility(
        "Plant of " + code,
        new Names(Map.of("en", List.of("Works of " + code))),
        ObjectClass.GRID,
        "Town 1",
        code,
        "");
  }
}

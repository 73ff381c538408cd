package org.trucewatch.observance;

import static org.trucewatch.claims.ObjectClass.BRIDGE_RAIL;
import static org.trucewatch.claims.ObjectClass.ENERGY;
import static org.trucewatch.claims.ObjectClass.GAS;
import static org.trucewatch.claims.ObjectClass.GRID;
import static org.trucewatch.claims.ObjectClass.OIL;
import static org.trucewatch.claims.ObjectClass.PORT;
import static org.trucewatch.claims.ObjectClass.POWER_PLANT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.trucewatch.claims.Form;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.ObjectClass;
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
import org.trucewatch.claims.dossier.Person;
import org.trucewatch.claims.dossier.Reading;
import org.trucewatch.claims.dossier.Reliability;
import org.trucewatch.claims.dossier.ThirdParty;

/** A small dossier on the two moratoria, for tests. */
final class Samples {
  static final Reading KREMLIN =
      reading("kremlin", "RUS", "Kremlin's reading", "2025-03-18", "2025-04-16")
          .of(OIL, GAS, POWER_PLANT, GRID);
  static final Reading KYIV =
      reading("kyiv", "UKR", "Kyiv's reading", "2025-03-25", "2025-04-17").of(ENERGY);
  static final Reading WHITE_HOUSE =
      reading("white-house", "USA", "White House's reading", "2025-03-18", "")
          .of(ENERGY, BRIDGE_RAIL, PORT);
  static final Reading REPORTED =
      reading("reported", "UKR", "reading as reported", "2023-09-01", "2024-03-31").of(ENERGY);

  static final Agreement TACIT =
      agreement("tacit-2023", "Tacit understanding of 2023", Form.TACIT, REPORTED);
  static final Agreement MORATORIUM =
      agreement("moratorium-2025", "Moratorium of 2025", Form.VERBAL, KREMLIN, KYIV, WHITE_HOUSE);

  static final Dossier WAR = dossier(TACIT, MORATORIUM);

  private Samples() {}

  static Dossier dossier(Agreement... agreements) {
    return new Dossier(
        "war",
        "War",
        "",
        List.of(
            party(
                "RUS",
                "Russia",
                "the Kremlin, Moscow",
                "Russian Ministry of Defence",
                "Dmitry Peskov"),
            party("UKR", "Ukraine", "Kyiv", "Ukrainian General Staff", "Volodymyr Zelensky"),
            new Party(
                "USA",
                "United States",
                false,
                Names.NONE,
                Names.NONE,
                Names.NONE,
                List.of(),
                List.of())),
        List.of(
            outlet("Financial Times", "FT", "", Reliability.B),
            outlet("The Washington Post", "WaPo", "", Reliability.B),
            outlet("Reuters", "", "", Reliability.B),
            outlet("TASS", "", "RUS", Reliability.D),
            outlet("Ukrinform", "", "UKR", Reliability.D),
            outlet("Aggregator", "", "", Reliability.E)),
        List.of(),
        List.of(
            facility("Trypilska TPP", "Trypillia TPP", POWER_PLANT, "Ukrainka", "UKR"),
            facility("Kavkazskaya depot", "", ObjectClass.OIL_DEPOT, "Kavkazskaya", "RUS"),
            facility("Sudzha gas station", "Sudzha metering station", GAS, "Sudzha", "RUS")),
        List.of(agreements));
  }

  static Agreement agreement(String id, String name, Form form, Reading... readings) {
    return new Agreement(
        id,
        name,
        "",
        List.of("RUS", "UKR"),
        List.of(new ThirdParty("USA", "mediator")),
        form,
        List.of(),
        List.of(
            new Commitment("RUS", "UKR", Kind.STRIKE, List.of(ENERGY), List.of()),
            new Commitment("UKR", "RUS", Kind.STRIKE, List.of(ENERGY), List.of())),
        List.of(readings));
  }

  record Half(String id, String by, String name, When period) {
    Reading of(ObjectClass... objects) {
      return new Reading(id, by, name, List.of(objects), period, "", "");
    }
  }

  /** A reading; an end that is open is empty. */
  static Half reading(String id, String by, String name, String from, String until) {
    LocalDate start = from.isEmpty() ? LocalDate.MIN : LocalDate.parse(from);
    LocalDate end = until.isEmpty() ? LocalDate.MAX : LocalDate.parse(until);
    return new Half(id, by, name, new When(start, end));
  }

  private static Party party(
      String code, String name, String metonym, String organ, String person) {
    String family = person.substring(person.indexOf(' ') + 1);
    return new Party(
        code,
        name,
        true,
        named(name),
        Names.NONE,
        named(metonym.split(", ")),
        List.of(new Organ(organ, named(organ))),
        List.of(new Person(person, "", named(person, family))));
  }

  private static Outlet outlet(String name, String alias, String side, Reliability reliability) {
    return new Outlet(
        name,
        alias.isEmpty() ? Names.NONE : named(alias),
        "",
        "",
        side,
        new Grade(reliability, LocalDate.of(2025, 1, 1), "for tests"));
  }

  private static Facility facility(
      String name, String other, ObjectClass object, String place, String country) {
    Names names = other.isEmpty() ? Names.NONE : named(other);
    return new Facility(name, names, object, place, country, "");
  }

  private static Names named(String... names) {
    return new Names(Map.of("en", List.of(names)));
  }
}

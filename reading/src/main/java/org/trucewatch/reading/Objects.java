package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.ObjectClass;
import org.trucewatch.claims.Weapon;
import org.trucewatch.claims.dossier.Dossier;
import org.trucewatch.claims.dossier.ObjectWords;

/** What is struck, spared or bargained over, and with what, by the words of a clause. Immutable. */
final class Objects {
  private static final Set<String> ENDING =
      Set.of(
          "ceasefire",
          "ceasefires",
          "cease-fire",
          "cease-fires",
          "truce",
          "truces",
          "hostilities",
          "armistice");
  private static final Set<String> PRISONERS =
      Set.of(
          "prisoner",
          "prisoners",
          "hostage",
          "hostages",
          "detainee",
          "detainees",
          "captives",
          "pows",
          "abductees");
  private static final Set<String> TROOPS = Set.of("troops", "withdrawal", "pullout", "withdraw");
  private static final Set<String> ALLIANCE = Set.of("nato", "neutrality", "membership");

  /** Weapons by the words that name them. */
  private static final Map<Weapon, Set<String>> WEAPONS =
      Map.of(
          Weapon.DRONE,
          Set.of(
              "drone",
              "drones",
              "uav",
              "uavs",
              "unmanned",
              "shahed",
              "shaheds",
              "quadcopter",
              "quadcopters"),
          Weapon.MISSILE,
          Set.of(
              "missile",
              "missiles",
              "airstrike",
              "airstrikes",
              "ballistic",
              "cruise",
              "iskander",
              "kalibr",
              "kinzhal",
              "atacms",
              "warplane",
              "warplanes",
              "jets"),
          Weapon.ARTILLERY,
          Set.of(
              "artillery",
              "shelling",
              "shelled",
              "shells",
              "mortar",
              "mortars",
              "howitzer",
              "bombarded",
              "bombardment",
              "rocket",
              "rockets",
              "mlrs",
              "grad"),
          Weapon.BOMB,
          Set.of(
              "bomb",
              "bombs",
              "bomber",
              "bombers",
              "bombing",
              "bombings",
              "bombed",
              "explosive",
              "explosives",
              "ied",
              "ieds",
              "vbied",
              "mine",
              "landmine",
              "grenade",
              "grenades"),
          Weapon.SABOTAGE,
          Set.of("sabotage", "sabotaged", "saboteurs", "arson", "blew"),
          Weapon.CYBER,
          Set.of("cyberattack", "cyberattacks", "hackers", "hacked", "cyber-attack"));

  private record Words(ObjectClass object, List<String> tokens, int rank) {}

  private final Map<String, List<Words>> byFirst = new HashMap<>();

  private Objects() {}

  static Objects of(Dossier dossier) {
    Objects o = new Objects();
    int rank = 0;
    for (Table.Row row : Table.read("objects.tsv")) {
      for (String words : row.cell(1).split("\\|", -1)) {
        o.add(ObjectClass.of(row.cell(0)), words, rank);
      }
      rank++;
    }
    for (ObjectWords words : dossier.objects()) {
      for (String w : words.words().in("en")) {
        o.add(words.object(), w, o.rankOf(words.object()));
      }
    }
    return o;
  }

  private int rankOf(ObjectClass object) {
    return byFirst.values().stream()
        .flatMap(List::stream)
        .filter(w -> w.object() == object)
        .mapToInt(Words::rank)
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  private void add(ObjectClass object, String words, int rank) {
    String base = words.strip().toLowerCase(Locale.ROOT);
    Set<String> forms = new LinkedHashSet<>(List.of(base));
    int space = base.lastIndexOf(' ');
    forms.add(
        base.substring(0, space + 1)
            + List.copyOf(Inflection.noun(base.substring(space + 1))).get(1));
    for (String form : forms) {
      List<String> tokens = List.of(form.split(" ", -1));
      byFirst
          .computeIfAbsent(tokens.get(0), k -> new ArrayList<>())
          .add(new Words(object, tokens, rank));
    }
  }

  /**
   * The class that the words from {@code from} to before {@code to} name; NONE where they name
   * none.
   */
  ObjectClass object(Kind kind, Sentence s, int from, int to) {
    ObjectClass physical = physical(s, from, to);
    return switch (kind) {
      case STRIKE, DAMAGE -> physical;
      case OFFENSIVE, CONTROL ->
          physical == ObjectClass.NONE || physical == ObjectClass.RESIDENTIAL
              ? ObjectClass.TERRITORY
              : physical;
      case TALKS, AGREEMENT, BREACH, OFFER, DEMAND, REFUSAL, APPEAL, RESTRAINT, THREAT ->
          bargained(kind, physical, s, from, to);
    };
  }

  private static ObjectClass bargained(
      Kind kind, ObjectClass physical, Sentence s, int from, int to) {
    if (ObjectClass.ENERGY.covers(physical)
        || physical == ObjectClass.SHIPPING
        || physical == ObjectClass.PORT) {
      return physical;
    }
    if (has(s, from, to, PRISONERS)) {
      return ObjectClass.PRISONERS;
    }
    if (kind != Kind.BREACH && kind != Kind.AGREEMENT && has(s, from, to, TROOPS)) {
      return ObjectClass.TROOPS;
    }
    if (has(s, from, to, ENDING) || endsFighting(s, from, to)) {
      return ObjectClass.CEASEFIRE;
    }
    if (kind == Kind.DEMAND && has(s, from, to, ALLIANCE)) {
      return ObjectClass.ALLIANCE;
    }
    return kind == Kind.THREAT ? physical : ObjectClass.NONE;
  }

  private static boolean endsFighting(Sentence s, int from, int to) {
    for (int i = from; i + 2 < to; i++) {
      String w = s.token(i).lower();
      if (w.equals("end") || w.equals("ending") || w.equals("stop") || w.equals("halt")) {
        for (int j = i + 1; j < Math.min(to, i + 4); j++) {
          String next = s.token(j).lower();
          if (next.equals("war") || next.equals("fighting") || next.equals("conflict")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean has(Sentence s, int from, int to, Set<String> words) {
    for (int i = from; i < to; i++) {
      if (words.contains(s.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** The class that the table ranks first. */
  private ObjectClass physical(Sentence s, int from, int to) {
    Words best = null;
    for (int i = from; i < to; i++) {
      for (Words w : byFirst.getOrDefault(s.token(i).lower(), List.of())) {
        if (matches(s, i, to, w.tokens()) && (best == null || w.rank() < best.rank())) {
          best = w;
        }
      }
    }
    return best == null ? ObjectClass.NONE : best.object();
  }

  private static boolean matches(Sentence s, int at, int to, List<String> words) {
    if (at + words.size() > to) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!s.token(at + i).is(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The weapon named first in the stretch; NONE where it names none. */
  Weapon weapon(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      for (Weapon weapon : Weapon.values()) {
        if (WEAPONS.getOrDefault(weapon, Set.of()).contains(s.token(i).lower())) {
          return weapon;
        }
      }
    }
    return Weapon.NONE;
  }
}

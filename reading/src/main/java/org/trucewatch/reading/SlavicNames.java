package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.dossier.Dossier;
import org.trucewatch.claims.dossier.Facility;
import org.trucewatch.claims.dossier.Organ;
import org.trucewatch.claims.dossier.Outlet;
import org.trucewatch.claims.dossier.Party;
import org.trucewatch.claims.dossier.Person;

/**
 * The names of a dossier and of the world in Ukrainian or Russian, each standing for all its cases.
 * Immutable once made.
 */
final class SlavicNames {
  /**
   * One name.
   *
   * @param words as they are written
   * @param lemmas for each word, what it can be a form of
   * @param name what it is called: of a person, the fullest form
   * @param rank 0 for the dossier's, 1 for those of the world, 2 and more for towns, the largest
   *     first
   */
  record Name(
      List<String> words,
      List<Set<String>> lemmas,
      Mention.Type type,
      String code,
      String name,
      int rank) {

    boolean isTown() {
      return rank >= TOWN;
    }

    /** The same as a name of another type. */
    Name as(Mention.Type other) {
      return new Name(words, lemmas, other, code, name, rank);
    }

    /** Whether the other writes the same words, in whatever case. */
    boolean isSame(Name other) {
      if (words.size() != other.words.size() || type != other.type || !code.equals(other.code)) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        if (!meet(lemmas.get(i), other.lemmas.get(i))
            || isCapital(words.get(i)) != isCapital(other.words.get(i))
            || Grammar.isAcronym(words.get(i)) != Grammar.isAcronym(other.words.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  /** The rank of the largest town. */
  static final int TOWN = 2;

  private final Morphology morphology;
  private final Map<String, List<Name>> byFirst = new HashMap<>();
  private final Set<String> towns = new HashSet<>();

  private SlavicNames(Morphology morphology) {
    this.morphology = morphology;
  }

  /** The names in a language, uk or ru. */
  static SlavicNames of(Dossier dossier, String language) {
    SlavicNames n = new SlavicNames(Morphology.of(language));
    for (Party party : dossier.parties()) {
      String code = party.code();
      n.addAll(party.names().in(language), Mention.Type.PARTY, code, 0);
      n.addAll(party.adjectives().in(language), Mention.Type.ADJECTIVE, code, 0);
      n.addAll(party.metonyms().in(language), Mention.Type.METONYM, code, 0);
      for (Organ organ : party.organs()) {
        n.addAll(organ.names().in(language), Mention.Type.ORGAN, code, 0);
      }
      for (Person person : party.persons()) {
        n.addAll(person.names().in(language), Mention.Type.PERSON, code, 0);
      }
    }
    for (Outlet outlet : dossier.outlets()) {
      n.addAll(outlet.aliases().in(language), Mention.Type.OUTLET, outlet.side(), 0);
      n.addAll(List.of(outlet.name()), Mention.Type.OUTLET, outlet.side(), 0);
      n.addAll(outlet.aliases().in("en"), Mention.Type.OUTLET, outlet.side(), 0);
    }
    for (Facility f : dossier.facilities()) {
      String side = f.side().isEmpty() ? f.country() : f.side();
      n.addAll(f.names().in(language), Mention.Type.FACILITY, side, 0);
    }
    for (Table.Row row : Table.read("world-slavic.tsv")) {
      Mention.Type type = type(row);
      n.addAll(forms(row.cell(language.equals("uk") ? 2 : 3)), type, row.cell(1), 1);
    }
    for (World.Entry e : World.known().entries()) {
      if (e.type() == Mention.Type.OUTLET) {
        n.addAll(e.forms(), e.type(), e.code(), 1);
      }
    }
    int rank = TOWN;
    for (String table : List.of("places-slavic.tsv", "places-cyrillic.tsv")) {
      for (Table.Row row : Table.read(table)) {
        String code = row.cell(0).equals("-") ? "" : row.cell(0);
        for (String form : forms(row.cell(1))) {
          if (!isForeign(form, language)) {
            n.add(form, Mention.Type.PLACE, code, rank);
            n.towns.add(Morphology.key(form));
          }
        }
        rank++;
      }
    }
    Comparator<Name> longestFirst =
        Comparator.<Name>comparingInt(name -> -name.words().size())
            .thenComparingInt(Name::rank)
            .thenComparing(Name::type)
            .thenComparing(Name::code)
            .thenComparing(Name::name);
    n.byFirst.values().forEach(list -> list.sort(longestFirst));
    return n;
  }

  private static Mention.Type type(Table.Row row) {
    return switch (row.cell(0)) {
      case "party" -> Mention.Type.PARTY;
      case "adjective" -> Mention.Type.ADJECTIVE;
      case "metonym" -> Mention.Type.METONYM;
      case "organ" -> Mention.Type.ORGAN;
      case "person" -> Mention.Type.PERSON;
      case "outlet" -> Mention.Type.OUTLET;
      default -> throw row.refuse("no such type: " + row.cell(0));
    };
  }

  private static List<String> forms(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
  }

  private static boolean isForeign(String form, String language) {
    String letters = language.equals("uk") ? "ыэъёЫЭЪЁ" : "іїєґІЇЄҐ";
    return form.chars().anyMatch(c -> letters.indexOf(c) >= 0);
  }

  private void addAll(Collection<String> forms, Mention.Type type, String code, int rank) {
    forms.forEach(form -> add(form, type, code, rank));
    if (type == Mention.Type.PERSON) {
      forms.forEach(this::fuller);
    }
  }

  private void add(String form, Mention.Type type, String code, int rank) {
    List<String> words = Slavic.words(form);
    if (words.isEmpty()) {
      return;
    }
    List<Set<String>> lemmas = new ArrayList<>(words.stream().map(morphology::candidates).toList());
    if (rank > 0) {
      lemmas.set(0, morphology.nominatives(words.get(0)));
    }
    Name name = new Name(words, lemmas, type, code, String.join(" ", words), rank);
    for (String key : lemmas.get(0)) {
      if (byFirst.getOrDefault(key, List.of()).stream().anyMatch(name::isSame)) {
        return;
      }
    }
    for (String key : lemmas.get(0)) {
      byFirst.computeIfAbsent(key, k -> new ArrayList<>()).add(name);
    }
  }

  /** "Зеленський" is called by the full form that ends with it. */
  private void fuller(String form) {
    List<String> words = Slavic.words(form);
    if (words.size() < 2) {
      return;
    }
    Set<String> last = morphology.candidates(words.get(words.size() - 1));
    for (String key : last) {
      List<Name> names = byFirst.getOrDefault(key, List.of());
      for (int i = 0; i < names.size(); i++) {
        Name n = names.get(i);
        boolean surname =
            n.type() == Mention.Type.PERSON
                && n.words().size() == 1
                && Slavic.words(n.name()).size() == 1
                && meet(n.lemmas().get(0), last);
        if (surname) {
          names.set(
              i,
              new Name(
                  n.words(), n.lemmas(), n.type(), n.code(), String.join(" ", words), n.rank()));
        }
      }
    }
  }

  /** The names that start with a word that the token can be a form of, the longest first. */
  List<Name> startingWith(Set<String> candidates) {
    if (candidates.size() == 1) {
      return byFirst.getOrDefault(candidates.iterator().next(), List.of());
    }
    List<Name> all = new ArrayList<>();
    for (String c : candidates) {
      all.addAll(byFirst.getOrDefault(c, List.of()));
    }
    all.sort(Comparator.<Name>comparingInt(n -> -n.words().size()).thenComparingInt(Name::rank));
    return all;
  }

  /** The place of the same name: Kyiv of the Kyiv that acts. */
  Optional<Name> place(Name name) {
    return byFirst.getOrDefault(Morphology.key(name.words().get(0)), List.of()).stream()
        .filter(n -> n.type() == Mention.Type.PLACE && n.words().equals(name.words()))
        .findFirst();
  }

  /** The country of the town that an adjective is made of: "полтавський"; empty where unknown. */
  String countryOf(String adjective) {
    for (String stem : stems(adjective)) {
      for (String end : new String[] {"", "а", "я", "ь", "и", "і", "ы", "о", "е", "ка", "к"}) {
        if (towns.contains(stem + end)) {
          return byFirst.getOrDefault(stem + end, List.of()).stream()
              .filter(n -> n.type() == Mention.Type.PLACE && n.words().size() == 1)
              .map(Name::code)
              .findFirst()
              .orElse("");
        }
      }
    }
    return "";
  }

  private static List<String> stems(String adjective) {
    List<String> stems = new ArrayList<>();
    if (adjective.matches(".{3,}(ський|цький)")) {
      stems.add(adjective.substring(0, adjective.length() - 2));
    } else if (adjective.matches(".{3,}(ский|цкий|ской|цкой)")) {
      stems.add(adjective.substring(0, adjective.length() - 2));
    } else {
      return stems;
    }
    String stem = adjective.replaceFirst("(с|ц)ь?к[ио]й$", "");
    stems.add(stem);
    stems.add(stem.replaceFirst("ь$", ""));
    stems.add(stem + "ц");
    stems.add(stem.replaceFirst("ов$|ів$|ев$|єв$", ""));
    stems.add(stem.replaceFirst("(ин|ін)$", ""));
    stems.removeIf(s -> s.length() < 3);
    return stems;
  }

  Morphology morphology() {
    return morphology;
  }

  static boolean meet(Set<String> a, Set<String> b) {
    for (String s : a) {
      if (b.contains(s)) {
        return true;
      }
    }
    return false;
  }

  static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0));
  }
}

package org.trucewatch.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What English reports call the parties, places and outlets of the world: the names a reader knows
 * before it opens a dossier. Read once from {@code world-parties.tsv}, {@code world-places.tsv} and
 * {@code world-outlets.tsv}, whose headers explain their columns. Immutable.
 *
 * <p>The names of states are parties here, not places. Within a type a form belongs to one code;
 * the few that two share ("Congolese") keep the order of the file, and the first is meant.
 */
final class World {

  /**
   * One thing with all its spellings.
   *
   * @param type what it is: any type but a facility, which only a dossier knows
   * @param code of a party, its code; of anything else, the code of the party or country it belongs
   *     to; empty for a place that belongs to none
   * @param name the canonical name: of the party for a party, adjective or metonym
   * @param role of a person, in lower case; else empty
   * @param forms every spelling, see {@link World#spellings}; never empty
   */
  record Entry(Mention.Type type, String code, String name, String role, List<String> forms) {
    Entry {
      forms = List.copyOf(forms);
    }
  }

  private static final String PARTIES = "world-parties.tsv";
  private static final String PLACES = "world-places.tsv";
  private static final String OUTLETS = "world-outlets.tsv";

  private static final Set<Mention.Type> PARTY_TYPES =
      Set.of(
          Mention.Type.PARTY,
          Mention.Type.ADJECTIVE,
          Mention.Type.METONYM,
          Mention.Type.ORGAN,
          Mention.Type.PERSON);

  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9+' -]*");
  private static final Pattern ARTICLE = Pattern.compile("(?<![\\p{L}'])[Aa]l[- ](?=[\\p{Lu}'])");
  private static final Pattern MARK = Pattern.compile("\\p{M}+");

  private final List<Entry> entries;

  private World(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** The world of this release, the same object every time. */
  static World known() {
    return Known.WORLD;
  }

  /** All entries in the order of the files: parties, places, outlets. */
  List<Entry> entries() {
    return entries;
  }

  /** How else the place of that name is spelled, by the lexicon; none where it does not know it. */
  List<String> otherPlaceNames(String name) {
    String plain = Plain.of(name);
    return entries.stream()
        .filter(e -> e.type() == Mention.Type.PLACE && e.forms().contains(plain))
        .findFirst()
        .map(Entry::forms)
        .orElse(List.of());
  }

  /** Reads lines of the form of {@code world-parties.tsv}. */
  static List<Entry> parties(String file, List<String> lines) {
    List<Entry> read = new ArrayList<>();
    for (Row row : rows(file, lines, 5)) {
      List<String> forms = row.forms(row.cell(4));
      if (forms.isEmpty()) {
        throw row.refusal("%s has no forms".formatted(quote(row.cell(2))));
      }
      Mention.Type type = row.type(row.cell(0));
      String role = row.cell(3);
      if (!role.isEmpty() && type != Mention.Type.PERSON) {
        throw row.refusal("only a person has a role, not %s".formatted(quote(row.cell(2))));
      }
      read.add(new Entry(type, row.code(row.cell(1)), row.name(row.cell(2)), role, forms));
    }
    return List.copyOf(read);
  }

  /** Reads lines of the form of {@code world-places.tsv}. */
  static List<Entry> places(String file, List<String> lines) {
    List<Entry> read = new ArrayList<>();
    for (Row row : rows(file, lines, 2)) {
      String code = row.cell(0).equals("-") ? "" : row.code(row.cell(0));
      List<String> forms = row.forms(row.cell(1));
      if (forms.isEmpty()) {
        throw row.refusal("a place of %s has no forms".formatted(quote(row.cell(0))));
      }
      read.add(new Entry(Mention.Type.PLACE, code, forms.get(0), "", forms));
    }
    return List.copyOf(read);
  }

  /** Reads lines of the form of {@code world-outlets.tsv}. */
  static List<Entry> outlets(String file, List<String> lines) {
    List<Entry> read = new ArrayList<>();
    for (Row row : rows(file, lines, 3)) {
      String name = row.name(row.cell(0));
      List<String> forms = row.forms(row.cell(2).isEmpty() ? name : name + "|" + row.cell(2));
      read.add(new Entry(Mention.Type.OUTLET, row.code(row.cell(1)), name, "", forms));
    }
    return List.copyOf(read);
  }

  /**
   * The spellings that one form of the files stands for, the form itself first: the Arabic article
   * as "al-", "Al-", "al " and "Al ", each with and without the marks on letters. Signs are plain,
   * as {@link Plain} makes them.
   */
  static List<String> spellings(String form) {
    String plain = Plain.of(form);
    Set<String> all = new LinkedHashSet<>();
    all.add(plain);
    all.add(bare(plain));
    Matcher article = ARTICLE.matcher(plain);
    for (String variant : List.of("al-", "Al-", "al ", "Al ")) {
      String spelled = article.replaceAll(variant);
      all.add(spelled);
      all.add(bare(spelled));
    }
    return List.copyOf(all);
  }

  private static String bare(String form) {
    String apart = MARK.matcher(Normalizer.normalize(form, Normalizer.Form.NFD)).replaceAll("");
    StringBuilder out = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      // Letters that Unicode does not take apart.
      switch (c) {
        case 'ł' -> out.append('l');
        case 'Ł' -> out.append('L');
        case 'ø' -> out.append('o');
        case 'Ø' -> out.append('O');
        case 'đ' -> out.append('d');
        case 'Đ' -> out.append('D');
        case 'ı' -> out.append('i');
        case 'ə' -> out.append('a');
        case 'ß' -> out.append("ss");
        case 'æ' -> out.append("ae");
        case 'Æ' -> out.append("Ae");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  private static List<Row> rows(String file, List<String> lines, int columns) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Row row = new Row(file, i + 1, Arrays.asList(line.split("\t", -1)));
      if (row.cells().size() != columns) {
        throw row.refusal(
            "%s has %d columns: it needs %d, separated by tabs"
                .formatted(quote(line), row.cells().size(), columns));
      }
      rows.add(row);
    }
    return rows;
  }

  private static String quote(String value) {
    return "\"" + value + "\"";
  }

  private static List<String> lines(String file) {
    try (InputStream in = World.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("cannot find %s beside the program".formatted(file));
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One line with its place, so that every refusal can say where. */
  private record Row(String file, int line, List<String> cells) {

    String cell(int column) {
      return cells.get(column);
    }

    Mention.Type type(String word) {
      return PARTY_TYPES.stream()
          .filter(type -> word(type).equals(word))
          .findFirst()
          .orElseThrow(
              () ->
                  refusal(
                      "unknown type %s: it is one of %s"
                          .formatted(
                              quote(word),
                              PARTY_TYPES.stream()
                                  .map(Row::word)
                                  .sorted()
                                  .collect(Collectors.joining(", ")))));
    }

    String code(String code) {
      if (!CODE.matcher(code).matches()) {
        throw refusal(
            "cannot take %s as a code: three letters of ISO 3166-1 or a short name in upper case"
                .formatted(quote(code)));
      }
      return code;
    }

    String name(String name) {
      if (name.isBlank()) {
        throw refusal("the name is empty");
      }
      return name;
    }

    List<String> forms(String cell) {
      Set<String> forms = new LinkedHashSet<>();
      if (cell.isEmpty()) {
        return List.of();
      }
      for (String form : cell.split("\\|", -1)) {
        if (form.isEmpty() || !form.equals(form.strip())) {
          throw refusal("cannot take the form %s: no blanks around a form".formatted(quote(form)));
        }
        forms.addAll(spellings(form));
      }
      return List.copyOf(forms);
    }

    IllegalArgumentException refusal(String what) {
      return new IllegalArgumentException("%s (line %d): %s".formatted(file, line, what));
    }

    private static String word(Mention.Type type) {
      return switch (type) {
        case PARTY -> "party";
        case ADJECTIVE -> "adjective";
        case METONYM -> "metonym";
        case ORGAN -> "organ";
        case PERSON -> "person";
        case OUTLET -> "outlet";
        case FACILITY, MODIFIER, GENERIC ->
            throw new IllegalStateException("no type of the world: " + type);
        case PLACE -> "place";
      };
    }
  }

  private static final class Known {
    static final World WORLD = load();

    private static World load() {
      List<Entry> all = new ArrayList<>(parties(PARTIES, lines(PARTIES)));
      all.addAll(places(PLACES, lines(PLACES)));
      all.addAll(outlets(OUTLETS, lines(OUTLETS)));
      return new World(all);
    }
  }
}

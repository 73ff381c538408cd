package org.trucewatch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trucewatch.claims.ObjectClass;
import org.trucewatch.claims.dossier.Agreement;
import org.trucewatch.claims.dossier.Dossier;
import org.trucewatch.claims.dossier.Facility;
import org.trucewatch.claims.dossier.Grade;
import org.trucewatch.claims.dossier.Names;
import org.trucewatch.claims.dossier.ObjectWords;
import org.trucewatch.claims.dossier.Organ;
import org.trucewatch.claims.dossier.Outlet;
import org.trucewatch.claims.dossier.Party;
import org.trucewatch.claims.dossier.Person;
import org.trucewatch.claims.dossier.Reliability;

/**
 * Reads a dossier from its folder of YAML files, as docs/formats.md shows it, and finds every
 * mistake in it at once.
 */
final class DossierFolder {
  static final Set<ObjectClass> CLASSES = EnumSet.complementOf(EnumSet.of(ObjectClass.NONE));

  private static final List<String> REQUIRED =
      List.of("dossier.yaml", "parties.yaml", "outlets.yaml", "agreements.yaml");
  private static final List<String> FILES =
      List.of(
          "dossier.yaml",
          "parties.yaml",
          "outlets.yaml",
          "objects.yaml",
          "facilities.yaml",
          "agreements.yaml");

  private final Path folder;
  private final Mistakes mistakes = new Mistakes();
  private final Set<String> codes = new LinkedHashSet<>();

  private DossierFolder(Path folder) {
    this.folder = folder;
  }

  /** A dossier, whole only where there are no mistakes. */
  record Loaded(Dossier dossier, List<Mistakes.Mistake> mistakes) {}

  /** Reads {@code folder}; its mistakes are in the result. */
  static Loaded check(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new Problem("", "there is no folder \"%s\"".formatted(folder));
    }
    DossierFolder reading = new DossierFolder(folder);
    return new Loaded(reading.dossier(), reading.mistakes.sorted());
  }

  /**
   * The dossier in {@code folder}.
   *
   * @throws Problem where it has mistakes, with a line for each
   */
  static Dossier load(Path folder) {
    Loaded loaded = check(folder);
    if (!loaded.mistakes().isEmpty()) {
      int n = loaded.mistakes().size();
      throw new Problem(
          "",
          "the dossier \"%s\" has %s, the first of them %s: see \"trucewatch dossier check %s\""
              .formatted(
                  folder,
                  n == 1 ? "a mistake" : n + " mistakes",
                  loaded.mistakes().get(0),
                  folder));
    }
    return loaded.dossier();
  }

  private Dossier dossier() {
    files();
    String id = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    String[] head = {"", ""};
    file("dossier.yaml")
        .flatMap(y -> y.map("the dossier"))
        .ifPresent(
            m -> {
              head[0] = m.text("title");
              head[1] = m.text("about");
              m.finish();
            });
    List<Party> parties = parties();
    List<Outlet> outlets = outlets();
    Owners words = new Owners("class");
    List<ObjectWords> objects = entries("objects.yaml", "a class", m -> objectWords(m, words));
    Owners facilityNames = new Owners("facility");
    List<Facility> facilities =
        entries("facilities.yaml", "a facility", m -> facility(m, facilityNames));
    Owners ids = new Owners("agreement");
    AgreementYaml yaml = new AgreementYaml(codes, ids);
    List<Agreement> agreements = entries("agreements.yaml", "an agreement", yaml::agreement);
    return new Dossier(id, head[0], head[1], parties, outlets, objects, facilities, agreements);
  }

  private void files() {
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(p -> p.getFileName().toString())
          .filter(n -> n.endsWith(".yaml") || n.endsWith(".yml"))
          .filter(n -> !FILES.contains(n))
          .forEach(
              n ->
                  mistakes.add(
                      n, 0, "unknown file \"%s\": %s".formatted(n, Suggestion.of(n, FILES))));
    } catch (IOException e) {
      throw new Problem(folder.toString(), "cannot be read: " + e.getMessage(), e);
    }
  }

  private Optional<Yaml> file(String name) {
    Path path = folder.resolve(name);
    if (Files.exists(path)) {
      return Yaml.load(path, name, mistakes);
    }
    if (REQUIRED.contains(name)) {
      mistakes.add(name, 0, "is not there: docs/formats.md shows what goes into it");
    }
    return Optional.empty();
  }

  private <T> List<T> entries(String file, String one, Function<YamlMap, T> maker) {
    return file(file).map(y -> YamlMap.maps(y.list(file), one, maker)).orElse(List.of());
  }

  private List<Party> parties() {
    Owners names = new Owners("party");
    Owners once = new Owners("party code");
    List<Party> parties =
        entries(
            "parties.yaml",
            "a party",
            m -> {
              String code = m.text("code");
              m.optional("code").ifPresent(y -> code(code, y, once));
              return party(m, code, names);
            });
    if (!parties.isEmpty() && parties.stream().filter(Party::principal).count() < 2) {
      mistakes.add(
          "parties.yaml", 0, "has fewer than two sides: write \"principal: true\" at each side");
    }
    return parties;
  }

  private void code(String code, Yaml place, Owners once) {
    if (code.isEmpty()) {
      return;
    }
    if (!code.matches("[A-Z][A-Z0-9_-]+")) {
      place.mistake(
          "the code \"%s\": it is three capital letters of ISO 3166-1, or a name in capitals such as HAMAS"
              .formatted(code));
    }
    once.takeAlone(code, place);
    codes.add(code.toUpperCase(Locale.ROOT));
  }

  private static Party party(YamlMap m, String code, Owners taken) {
    return new Party(
        code,
        m.text("name"),
        m.bool("principal"),
        m.requiredNames("names", (n, y) -> taken.take(n, code, y)),
        m.names("adjectives", (n, y) -> taken.take(n, code, y)),
        m.names("metonyms", (n, y) -> taken.take(n, code, y)),
        m.maps("organs", "an organ", o -> organ(o, code, taken)),
        m.maps("persons", "a person", p -> person(p, code, taken)));
  }

  private static Organ organ(YamlMap m, String code, Owners taken) {
    String name = m.text("name");
    m.optional("name").ifPresent(y -> taken.take(name, code, y));
    return new Organ(name, m.names("names", (n, y) -> taken.take(n, code, y)));
  }

  private static Person person(YamlMap m, String code, Owners taken) {
    String name = m.text("name");
    m.optional("name").ifPresent(y -> taken.take(name, code, y));
    Names names = m.names("names", (n, y) -> taken.take(n, code, y));
    return new Person(name, m.textOrNone("role"), names);
  }

  private List<Outlet> outlets() {
    Owners taken = new Owners("outlet");
    return entries("outlets.yaml", "an outlet", m -> outlet(m, taken));
  }

  private Outlet outlet(YamlMap m, Owners taken) {
    String name = m.text("name");
    m.optional("name").ifPresent(y -> taken.takeAlone(name, y));
    Names aliases = m.names("aliases", (n, y) -> taken.take(n, name, y));
    Grade[] grade = {new Grade(Reliability.F, LocalDate.MIN, "")};
    m.required("reliability")
        .flatMap(y -> y.map("reliability"))
        .ifPresent(
            r -> {
              grade[0] =
                  new Grade(
                      r.word("grade", EnumSet.allOf(Reliability.class), Enum::name)
                          .orElse(Reliability.F),
                      r.requiredDay("on"),
                      r.text("reason"));
              r.finish();
            });
    return new Outlet(
        name, aliases, m.country("country"), m.text("interest"), side(m, "side"), grade[0]);
  }

  private static ObjectWords objectWords(YamlMap m, Owners taken) {
    ObjectClass object =
        m.word("class", CLASSES, ObjectClass::code).orElse(ObjectClass.OTHER_CIVILIAN);
    return new ObjectWords(
        object, m.requiredNames("words", (w, y) -> taken.take(w, object.code(), y)));
  }

  private Facility facility(YamlMap m, Owners taken) {
    String name = m.text("name");
    m.optional("name").ifPresent(y -> taken.takeAlone(name, y));
    Names names = m.names("names", (n, y) -> taken.take(n, name, y));
    ObjectClass object =
        m.word("class", CLASSES, ObjectClass::code).orElse(ObjectClass.OTHER_CIVILIAN);
    m.required("country");
    String country = m.country("country");
    String place = m.text("place");
    String side = side(m, "side");
    return new Facility(name, names, object, place, country, side.isEmpty() ? country : side);
  }

  /** The code of a party of this dossier; empty where the key is left out. */
  private String side(YamlMap m, String key) {
    Optional<Yaml> value = m.optional(key);
    String code = value.flatMap(v -> v.text(key)).orElse("");
    if (!code.isEmpty()) {
      known(code, key, value.get(), codes);
    }
    return code;
  }

  /** Refuses a code that no party has; says nothing where the parties themselves are not known. */
  static void known(String code, String key, Yaml place, Set<String> codes) {
    if (!codes.isEmpty() && !codes.contains(code)) {
      place.mistake(
          "unknown party \"%s\" of %s: %s".formatted(code, key, Suggestion.of(code, codes)));
    }
  }
}

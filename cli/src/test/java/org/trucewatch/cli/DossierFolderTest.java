package org.trucewatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.Form;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.ObjectClass;
import org.trucewatch.claims.When;
import org.trucewatch.claims.dossier.Agreement;
import org.trucewatch.claims.dossier.Commitment;
import org.trucewatch.claims.dossier.Declaration;
import org.trucewatch.claims.dossier.Dossier;
import org.trucewatch.claims.dossier.Facility;
import org.trucewatch.claims.dossier.Grade;
import org.trucewatch.claims.dossier.Names;
import org.trucewatch.claims.dossier.ObjectWords;
import org.trucewatch.claims.dossier.Organ;
import org.trucewatch.claims.dossier.Outlet;
import org.trucewatch.claims.dossier.Party;
import org.trucewatch.claims.dossier.Person;
import org.trucewatch.claims.dossier.Reading;
import org.trucewatch.claims.dossier.Reliability;
import org.trucewatch.claims.dossier.ThirdParty;

final class DossierFolderTest {
  /** A small dossier without mistakes; the tests each spoil one line. */
  private static final Map<String, String> RIGHT =
      Map.of(
          "dossier.yaml",
          """
          title: Ruritania and Borduria
          about: A border in the mountains
          """,
          "parties.yaml",
          """
          - code: RUR
            name: Ruritania
            principal: true
            names: {en: [Ruritania], uk: [Руританія]}
            adjectives: {en: [Ruritanian]}
            metonyms: {en: [Strelsau]}
            organs:
              - name: Ruritanian Air Force
                names: {en: [Air Force of Ruritania]}
            persons:
              - name: Rudolf Elphberg
                role: king
                names: {en: [Elphberg]}
          - code: BOR
            name: Borduria
            principal: true
            names: {en: [Borduria]}
          - code: CHE
            name: Switzerland
            principal: false
            names: {en: [Switzerland]}
          """,
          "outlets.yaml",
          """
          - name: Strelsau Gazette
            aliases: {en: [Gazette]}
            country: CHE
            interest: private
            side: RUR
            reliability: {grade: B, on: 2031-01-02, reason: corrections are printed}
          """,
          "objects.yaml",
          """
          - class: refinery
            words: {en: [cracking works]}
          """,
          "facilities.yaml",
          """
          - name: Hentzau refinery
            names: {en: [Hentzau works]}
            class: refinery
            place: Hentzau
            country: CHE
            side: RUR
          """,
          "agreements.yaml",
          """
          - id: winter-truce
            name: Winter truce
            summary: No strikes on refineries
            parties: [RUR, BOR]
            third-parties: [{code: CHE, role: mediator}]
            form: verbal
            declarations:
              - by: BOR
                declared: 2031-11-30
                from: 2031-12-01
                until: 2032-02-28
                words: holds fire
                source: radio
            commitments:
              - who: BOR
                toward: RUR
                shall-not: strike
                objects: [refinery, oil-depot]
                countries: [CHE]
            readings:
              - id: strict
                held-by: RUR
                name: Ruritania's reading
                objects: [energy]
                from: 2031-12-01
                release: none
                rests-on: a speech
          """);

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void write() throws IOException {
    for (Map.Entry<String, String> file : RIGHT.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  @Test
  void everyKeyIsRead() {
    DossierFolder.Loaded loaded = DossierFolder.check(folder);
    assertThat(loaded.mistakes()).isEmpty();
    LocalDate start = LocalDate.of(2031, 12, 1);
    assertThat(loaded.dossier())
        .isEqualTo(
            new Dossier(
                String.valueOf(folder.getFileName()),
                "Ruritania and Borduria",
                "A border in the mountains",
                List.of(
                    new Party(
                        "RUR",
                        "Ruritania",
                        true,
                        new Names(Map.of("en", List.of("Ruritania"), "uk", List.of("Руританія"))),
                        english("Ruritanian"),
                        english("Strelsau"),
                        List.of(
                            new Organ("Ruritanian Air Force", english("Air Force of Ruritania"))),
                        List.of(new Person("Rudolf Elphberg", "king", english("Elphberg")))),
                    party("BOR", "Borduria", true),
                    party("CHE", "Switzerland", false)),
                List.of(
                    new Outlet(
                        "Strelsau Gazette",
                        english("Gazette"),
                        "CHE",
                        "private",
                        "RUR",
                        new Grade(
                            Reliability.B, LocalDate.of(2031, 1, 2), "corrections are printed"))),
                List.of(new ObjectWords(ObjectClass.REFINERY, english("cracking works"))),
                List.of(
                    new Facility(
                        "Hentzau refinery",
                        english("Hentzau works"),
                        ObjectClass.REFINERY,
                        "Hentzau",
                        "CHE",
                        "RUR")),
                List.of(
                    new Agreement(
                        "winter-truce",
                        "Winter truce",
                        "No strikes on refineries",
                        List.of("RUR", "BOR"),
                        List.of(new ThirdParty("CHE", "mediator")),
                        Form.VERBAL,
                        List.of(
                            new Declaration(
                                "BOR",
                                LocalDate.of(2031, 11, 30),
                                new When(start, LocalDate.of(2032, 2, 28)),
                                "holds fire",
                                "radio")),
                        List.of(
                            new Commitment(
                                "BOR",
                                "RUR",
                                Kind.STRIKE,
                                List.of(ObjectClass.REFINERY, ObjectClass.OIL_DEPOT),
                                List.of("CHE"))),
                        List.of(
                            new Reading(
                                "strict",
                                "RUR",
                                "Ruritania's reading",
                                List.of(ObjectClass.ENERGY),
                                When.from(start),
                                "none",
                                "a speech"))))));
  }

  /** One wrong line in, one message out. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
"""
dossier    | title: Ruritania and Borduria | titel: Ruritania and Borduria | dossier.yaml:1: unknown key "titel" of the dossier: did you mean "title"
dossier    | title: Ruritania and Borduria | title: | dossier.yaml:1: title is empty: write a text, or leave the key out where it may be
dossier    | title: Ruritania and Borduria | title: [a] | dossier.yaml:1: title is a list: it is a text
dossier    | about: A border in the mountains | about: A border\\ntitle: again | dossier.yaml:3: the key "title" is given twice: keep one
dossier    | about: A border in the mountains | about: "open | dossier.yaml:3: this is not YAML (found unexpected end of stream): mend it
parties    | - code: BOR | - code: bor | parties.yaml:14: the code "bor": it is three capital letters of ISO 3166-1, or a name in capitals such as HAMAS
parties    | names: {en: [Switzerland]} | names: {en: [Switzerland]}\\n- code: BOR\\n  name: Other\\n  principal: false\\n  names: {en: [Other]} | parties.yaml:22: the party code "BOR" is given twice (line 14): keep one
parties    | names: {en: [Borduria]} | names: {en: [Strelsau]} | parties.yaml:17: "Strelsau" is a name of BOR and of RUR (line 6): one name stands for one party, so take it from one of them
parties    | names: {en: [Borduria]} | names: {en: [Borduria, Borduria]} | parties.yaml:17: "Borduria" is given twice in one list: keep one
parties    | names: {en: [Borduria]} | names: {ua: [Borduria]} | parties.yaml:17: unknown language "ua" of names: write a code of ISO 639, such as en, uk (Ukrainian) or ru
parties    | names: {en: [Borduria]} | names: {en: Borduria} | parties.yaml:17: names in en is "Borduria": it is a list, [a, b] or a line for each that begins with "- "
parties    | names: {en: [Borduria]} | names: [Borduria] | parties.yaml:17: names is a list: it is keys with their values
parties    | names: {en: [Borduria]} | names: &b {en: [*b]} | parties.yaml:17: the anchor "&b": write the value where it holds, a dossier has no anchors and aliases
parties    | names: {en: [Borduria]} | names: {en: [*b]} | parties.yaml:17: this is not YAML (found undefined alias b): mend it
parties    | principal: false | principal: maybe | parties.yaml:20: principal is "maybe": it is true or false
parties    | role: king | rolle: king | parties.yaml:12: unknown key "rolle" of a person: did you mean "role"
outlets    | country: CHE | country: CH | outlets.yaml:3: unknown country "CH": write three capital letters of ISO 3166-1, such as UKR
outlets    | side: RUR | side: RRU | outlets.yaml:5: unknown party "RRU" of side: did you mean "RUR"
outlets    | grade: B | grade: G | outlets.yaml:6: unknown grade "G": it is one of A, B, C, D, E, F
outlets    | on: 2031-01-02 | on: 2 January 2031 | outlets.yaml:6: cannot read the date "2 January 2031" of on: write a day that exists, such as 2025-03-18
outlets    | , reason: corrections are printed | | outlets.yaml:6: reliability has no "reason": add the key
objects    | class: refinery | class: refinary | objects.yaml:1: unknown class "refinary": did you mean "refinery"
objects    | words: {en: [cracking works]} | words: {en: [cracking works]}\\n- class: oil\\n  words: {en: [cracking works]} | objects.yaml:4: "cracking works" is a name of oil and of refinery (line 2): one name stands for one class, so take it from one of them
facilities | class: refinery | class: none | facilities.yaml:3: unknown class "none": it is one of energy, power-plant, nuclear-plant, hydro-plant, grid, gas, oil, refinery, oil-depot, heating, port, shipping, bridge-rail, military, residential, hospital, school, water, industry, other-civilian, territory, ceasefire, prisoners, alliance, troops
facilities | place: Hentzau | place: Hentzau\\n  lat: 1 | facilities.yaml:5: unknown key "lat" of a facility: it is one of name, names, class, country, place, side
agreements | id: winter-truce | id: Winter Truce | agreements.yaml:1: the id "Winter Truce": it is made of small letters, digits and single hyphens
agreements | parties: [RUR, BOR] | parties: [RUR, BOR, XYZ] | agreements.yaml:4: unknown party "XYZ" of parties: it is one of RUR, BOR, CHE
agreements | code: CHE | code: CHF | agreements.yaml:5: unknown party "CHF" of code: did you mean "CHE"
agreements | form: verbal | form: oral | agreements.yaml:6: unknown form "oral": it is one of tacit, verbal, written, none
agreements | until: 2032-02-28 | until: 2032-02-30 | agreements.yaml:11: cannot read the date "2032-02-30" of until: write a day that exists, such as 2025-03-18
agreements | until: 2032-02-28 | until: 2031-02-28 | agreements.yaml:11: until is 2031-02-28, before from 2031-12-01: swap them
agreements | toward: RUR | toward: CHE | agreements.yaml:16: toward is "CHE", which is not among the parties of the agreement: add it there, or name one of BOR, RUR
agreements | toward: RUR | toward: BOR | agreements.yaml:16: toward is "BOR", who is bound: name the party that is spared
agreements | shall-not: strike | shall-not: talks | agreements.yaml:17: unknown shall-not "talks": it is one of strike, offensive
agreements | objects: [energy] | objects: [] | agreements.yaml:24: objects of a reading is an empty list: name one at least
agreements | countries: [CHE] | countries: [EU] | agreements.yaml:19: unknown country "EU": write three capital letters of ISO 3166-1, such as UKR
agreements | held-by: RUR | held-by: Ruritania | agreements.yaml:22: unknown party "Ruritania" of held-by: it is one of RUR, BOR, CHE
agreements | readings: | readngs: | agreements.yaml:20: unknown key "readngs" of an agreement: did you mean "readings"
""")
  void aWrongLineIsOneMessage(String file, String right, String wrong, String message)
      throws IOException {
    String spoiled = wrong == null ? "" : wrong.replace("\\n", "\n");
    Path path = folder.resolve(file + ".yaml");
    String text = Files.readString(path);
    assertThat(text).contains(right);
    int at = text.indexOf(right);
    Files.writeString(path, text.substring(0, at) + spoiled + text.substring(at + right.length()));
    assertThat(mistakes()).containsExactly(message);
  }

  @Test
  void allMistakesAreFoundAtOnceByFileAndLine() throws IOException {
    replace("agreements.yaml", "strike\n", "strik\n");
    replace("agreements.yaml", "2031-11-30", "2031-11-31");
    replace("outlets.yaml", "grade: B", "grade: b");
    assertThat(mistakes())
        .containsExactly(
            "agreements.yaml:9: cannot read the date \"2031-11-31\" of declared:"
                + " write a day that exists, such as 2025-03-18",
            "agreements.yaml:17: unknown shall-not \"strik\": did you mean \"strike\"",
            "outlets.yaml:6: unknown grade \"b\": did you mean \"B\"");
  }

  @Test
  void anAgreementWithoutReadingsIsAMistake() throws IOException {
    Path path = folder.resolve("agreements.yaml");
    String text = Files.readString(path);
    Files.writeString(path, text.substring(0, text.indexOf("  readings:")));
    assertThat(mistakes())
        .containsExactly("agreements.yaml:1: an agreement has no \"readings\": add the key");
  }

  @Test
  void aConflictHasTwoSides() throws IOException {
    replace(
        "parties.yaml", "name: Borduria\n  principal: true", "name: Borduria\n  principal: false");
    assertThat(mistakes())
        .containsExactly(
            "parties.yaml: has fewer than two sides: write \"principal: true\" at each side");
  }

  @Test
  void aMissingOrMistypedFileIsAMistake() throws IOException {
    Files.move(folder.resolve("agreements.yaml"), folder.resolve("agrements.yaml"));
    assertThat(mistakes())
        .containsExactly(
            "agreements.yaml: is not there: docs/formats.md shows what goes into it",
            "agrements.yaml: unknown file \"agrements.yaml\": did you mean \"agreements.yaml\"");
  }

  @Test
  void anEmptyFileIsAMistake() throws IOException {
    Files.writeString(folder.resolve("outlets.yaml"), "");
    assertThat(mistakes())
        .containsExactly("outlets.yaml: is empty: docs/formats.md shows what goes into it");
  }

  @Test
  void checkShowsWhatTheDossierHolds() {
    Door door = Door.open("dossier", "check", folder.toString());
    assertThat(door.all())
        .isEqualTo(
            "0\n%s: Ruritania and Borduria: 2 sides, 1 third parties, 1 outlets, 1 facilities, 1 agreements, no mistakes\n"
                .formatted(folder.getFileName()));
  }

  @Test
  void checkShowsEveryMistake() throws IOException {
    replace("outlets.yaml", "grade: B", "grade: b");
    Door door = Door.open("dossier", "check", folder.toString());
    assertThat(door.all())
        .isEqualTo(
            "1\n%s:6: unknown grade \"b\": did you mean \"B\"\nerror: 1 mistake\n"
                .formatted(folder.resolve("outlets.yaml")));
  }

  @Test
  void otherCommandsShowTheFirstMistake() throws IOException {
    replace("outlets.yaml", "grade: B", "grade: b");
    byte[] text = "Talks were held in the town.".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Door door = Door.open(text, "read", "--dossier", folder.toString(), "-");
    assertThat(door.all())
        .isEqualTo(
            ("1\nerror: the dossier \"%1$s\" has a mistake, the first of them outlets.yaml:6: unknown"
                    + " grade \"b\": did you mean \"B\": see \"trucewatch dossier check %1$s\"\n")
                .formatted(folder));
  }

  /** What comes with the program. */
  @TestFactory
  Stream<DynamicTest> bundledDossiersHaveNoMistakes() throws IOException {
    Path bundled = Path.of("../dossiers");
    TreeMap<String, Path> folders = new TreeMap<>();
    if (Files.isDirectory(bundled)) {
      try (Stream<Path> all = Files.list(bundled)) {
        all.filter(Files::isDirectory).forEach(p -> folders.put(p.toString(), p));
      }
    }
    return folders.values().stream()
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path.toString(),
                    () -> assertThat(DossierFolder.check(path).mistakes()).isEmpty()));
  }

  private void replace(String file, String right, String wrong) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(right);
    Files.writeString(path, text.replace(right, wrong));
  }

  private List<String> mistakes() {
    return DossierFolder.check(folder).mistakes().stream().map(Object::toString).toList();
  }

  private static Names english(String name) {
    return new Names(Map.of("en", List.of(name)));
  }

  private static Party party(String code, String name, boolean principal) {
    return new Party(
        code, name, principal, english(name), Names.NONE, Names.NONE, List.of(), List.of());
  }
}

package org.trucewatch.cli;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.trucewatch.claims.Form;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.ObjectClass;
import org.trucewatch.claims.When;
import org.trucewatch.claims.dossier.Agreement;
import org.trucewatch.claims.dossier.Commitment;
import org.trucewatch.claims.dossier.Declaration;
import org.trucewatch.claims.dossier.Reading;
import org.trucewatch.claims.dossier.ThirdParty;

/** Reads the agreements of a dossier, as docs/formats.md shows them. */
final class AgreementYaml {
  private static final Set<Kind> ACTS = EnumSet.of(Kind.STRIKE, Kind.OFFENSIVE);

  private final Set<String> codes;
  private final Owners ids;

  /**
   * @param codes the parties of the dossier
   * @param ids the agreements seen so far
   */
  AgreementYaml(Set<String> codes, Owners ids) {
    this.codes = codes;
    this.ids = ids;
  }

  Agreement agreement(YamlMap m) {
    String id = id(m, ids);
    List<String> parties = m.texts("parties", (c, y) -> known(c, "parties", y));
    Set<String> bound = new TreeSet<>(parties);
    Owners readings = new Owners("reading");
    return new Agreement(
        id,
        m.text("name"),
        m.text("summary"),
        parties,
        m.maps("third-parties", "a third party", this::thirdParty),
        m.word("form", EnumSet.allOf(Form.class), Form::code).orElse(Form.NONE),
        m.maps("declarations", "a declaration", this::declaration),
        m.requiredMaps("commitments", "a commitment", c -> commitment(c, bound)),
        m.requiredMaps("readings", "a reading", r -> reading(r, readings)));
  }

  private ThirdParty thirdParty(YamlMap m) {
    return new ThirdParty(party(m, "code"), m.text("role"));
  }

  private Declaration declaration(YamlMap m) {
    return new Declaration(
        party(m, "by"), m.requiredDay("declared"), period(m), m.text("words"), m.text("source"));
  }

  private Commitment commitment(YamlMap m, Set<String> bound) {
    String who = bound(m, "who", bound);
    String toward = bound(m, "toward", bound);
    if (!who.isEmpty() && who.equals(toward)) {
      m.optional("toward")
          .ifPresent(
              y ->
                  y.mistake(
                      "toward is \"%s\", who is bound: name the party that is spared"
                          .formatted(toward)));
    }
    return new Commitment(
        who,
        toward,
        m.word("shall-not", ACTS, Kind::code).orElse(Kind.STRIKE),
        m.words("objects", DossierFolder.CLASSES, ObjectClass::code),
        m.textsOrNone("countries", YamlMap::country));
  }

  private Reading reading(YamlMap m, Owners readings) {
    String id = id(m, readings);
    return new Reading(
        id,
        party(m, "held-by"),
        m.text("name"),
        m.words("objects", DossierFolder.CLASSES, ObjectClass::code),
        period(m),
        m.textOrNone("release"),
        m.text("rests-on"));
  }

  private static String id(YamlMap m, Owners taken) {
    String id = m.text("id");
    Optional<Yaml> place = m.optional("id");
    if (!id.isEmpty() && place.isPresent()) {
      if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
        place
            .get()
            .mistake(
                "the id \"%s\": it is made of small letters, digits and single hyphens"
                    .formatted(id));
      }
      taken.takeAlone(id, place.get());
    }
    return id;
  }

  private static When period(YamlMap m) {
    LocalDate from = m.day("from", LocalDate.MIN);
    LocalDate until = m.day("until", LocalDate.MAX);
    if (until.isBefore(from)) {
      m.optional("until")
          .ifPresent(
              y -> y.mistake("until is %s, before from %s: swap them".formatted(until, from)));
      return When.UNDATED;
    }
    return new When(from, until);
  }

  private String party(YamlMap m, String key) {
    String code = m.text(key);
    if (!code.isEmpty()) {
      m.optional(key).ifPresent(y -> known(code, key, y));
    }
    return code;
  }

  private String bound(YamlMap m, String key, Set<String> bound) {
    String code = party(m, key);
    if (codes.contains(code) && !bound.contains(code)) {
      m.optional(key)
          .ifPresent(
              y ->
                  y.mistake(
                      "%s is \"%s\", which is not among the parties of the agreement: add it there, or name one of %s"
                          .formatted(key, code, String.join(", ", bound))));
    }
    return code;
  }

  private void known(String code, String key, Yaml place) {
    DossierFolder.known(code, key, place, codes);
  }
}

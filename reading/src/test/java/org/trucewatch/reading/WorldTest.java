package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldTest {

  /** The 193 members of the United Nations, its two observer states, Taiwan and Kosovo. */
  private static final List<String> STATES =
      Arrays.asList(
          """
          AFG ALB DZA AND AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN BOL BIH
          BWA BRA BRN BGR BFA BDI CPV KHM CMR CAN CAF TCD CHL CHN COL COM COD COG CRI CIV HRV CUB
          CYP CZE DNK DJI DMA DOM ECU EGY SLV GNQ ERI EST SWZ ETH FJI FIN FRA GAB GMB GEO DEU GHA
          GRC GRD GTM GIN GNB GUY HTI HND HUN ISL IND IDN IRN IRQ IRL ISR ITA JAM JPN JOR KAZ KEN
          KIR PRK KOR KWT KGZ LAO LVA LBN LSO LBR LBY LIE LTU LUX MDG MWI MYS MDV MLI MLT MHL MRT
          MUS MEX FSM MDA MCO MNG MNE MAR MOZ MMR NAM NRU NPL NLD NZL NIC NER NGA MKD NOR OMN PAK
          PLW PAN PNG PRY PER PHL POL PRT QAT ROU RUS RWA KNA LCA VCT WSM SMR STP SAU SEN SRB SYC
          SLE SGP SVK SVN SLB SOM ZAF SSD ESP LKA SDN SUR SWE CHE SYR TJK TZA THA TLS TGO TON TTO
          TUN TUR TKM TUV UGA UKR ARE GBR USA URY UZB VUT VEN VNM YEM ZMB ZWE
          PSE VAT TWN XKX"""
              .split("\\s+"));

  private static final Set<String> COUNTRIES =
      Stream.concat(
              Stream.of("XKX"),
              Arrays.stream(Locale.getISOCountries())
                  .map(two -> new Locale.Builder().setRegion(two).build().getISO3Country()))
          .collect(Collectors.toUnmodifiableSet());

  /** Two peoples with one name. */
  private static final Set<String> SHARED = Set.of("Congolese", "Dominican", "Dominicans");

  private final List<World.Entry> entries = World.known().entries();

  @Test
  void aFormBelongsToOneCodeWithinItsType() {
    Map<Mention.Type, Map<String, Set<String>>> codes = new EnumMap<>(Mention.Type.class);
    for (World.Entry entry : entries) {
      for (String form : entry.forms()) {
        codes
            .computeIfAbsent(entry.type(), t -> new TreeMap<>())
            .computeIfAbsent(form, f -> new TreeSet<>())
            .add(entry.code());
      }
    }
    List<String> shared = new ArrayList<>();
    codes.forEach(
        (type, forms) ->
            forms.forEach(
                (form, owners) -> {
                  if (owners.size() > 1 && !SHARED.contains(form)) {
                    shared.add(type + " " + form + " " + owners);
                  }
                }));
    assertThat(shared).isEmpty();
  }

  @Test
  void everyStateHasANameAndAnAdjective() {
    assertThat(codes(Mention.Type.PARTY)).containsAll(STATES);
    assertThat(codes(Mention.Type.ADJECTIVE)).containsAll(STATES);
    assertThat(STATES).hasSize(197).doesNotHaveDuplicates();
  }

  @Test
  void aPartyIsListedOnceAndAGroupHasNoCodeOfACountry() {
    assertThat(of(Mention.Type.PARTY).stream().map(World.Entry::code)).doesNotHaveDuplicates();
  }

  @Test
  void whateverBelongsToAPartyBelongsToAKnownOne() {
    Set<String> known = codes(Mention.Type.PARTY);
    assertThat(
            names(
                entry ->
                    switch (entry.type()) {
                      case PLACE -> !entry.code().isEmpty() && !COUNTRIES.contains(entry.code());
                      case OUTLET ->
                          !known.contains(entry.code()) && !COUNTRIES.contains(entry.code());
                      default -> !known.contains(entry.code());
                    }))
        .isEmpty();
  }

  @Test
  void aPersonHasARoleAndNobodyElse() {
    assertThat(
            names(
                entry ->
                    entry.role().isEmpty() == (entry.type() == Mention.Type.PERSON)
                        || !entry.role().equals(entry.role().toLowerCase(Locale.ROOT))))
        .isEmpty();
  }

  @Test
  void theNameOfAThingIsItsFirstForm() {
    assertThat(
            names(
                entry ->
                    entry.type() != Mention.Type.ADJECTIVE
                        && entry.type() != Mention.Type.METONYM
                        && !entry.forms().get(0).equals(Plain.of(entry.name()))))
        .isEmpty();
  }

  @Test
  void aFormIsAWholeNameWithoutTheArticle() {
    assertThat(
            names(
                entry ->
                    entry.forms().stream()
                        .anyMatch(
                            form ->
                                form.length() < 2
                                    || !form.equals(form.strip())
                                    || form.startsWith("the "))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PARTY, DRC, COD",
    "PARTY, U.S., USA",
    "PARTY, Daesh, ISIS",
    "ADJECTIVE, Israelis, ISR",
    "METONYM, Kremlin, RUS",
    "METONYM, Kiev, UKR",
    "ORGAN, IDF, ISR",
    "ORGAN, Quds Force, IRN",
    "PERSON, Zelenskiy, UKR",
    "PERSON, Erdogan, TUR",
    "PERSON, Al-Burhan, SDN",
    "PLACE, Kursk Oblast, RUS",
    "PLACE, Crimea, UKR",
    "PLACE, Golan Heights, SYR",
    "PLACE, East Jerusalem, PSE",
    "PLACE, Strait of Hormuz, ''",
    "OUTLET, AFP, FRA",
    "OUTLET, al Jazeera, QAT",
  })
  void aFormLeadsToItsCode(Mention.Type type, String form, String code) {
    assertThat(of(type))
        .filteredOn(entry -> entry.forms().contains(form))
        .extracting(World.Entry::code)
        .containsExactly(code);
  }

  @Test
  void oneFormStandsForItsSpellings() {
    assertThat(World.spellings("Fuad al-Şahin"))
        .containsExactly(
            "Fuad al-Şahin",
            "Fuad al-Sahin",
            "Fuad Al-Şahin",
            "Fuad Al-Sahin",
            "Fuad al Şahin",
            "Fuad al Sahin",
            "Fuad Al Şahin",
            "Fuad Al Sahin");
    assertThat(World.spellings("Rzeszów")).containsExactly("Rzeszów", "Rzeszow");
    assertThat(World.spellings("Kabul")).containsExactly("Kabul");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "person,UKR,Kyiv > parties.tsv (line 2): \"person→UKR→Kyiv\" has 3 columns: it needs 5,"
            + " separated by tabs",
        "partie,UKR,Ukraine,,Ukraine > parties.tsv (line 2): unknown type \"partie\": it is one of"
            + " adjective, metonym, organ, party, person",
        "party,ukr,Ukraine,,Ukraine > parties.tsv (line 2): cannot take \"ukr\" as a code: three"
            + " letters of ISO 3166-1 or a short name in upper case",
        "party,UKR,Ukraine,,Ukraine| > parties.tsv (line 2): cannot take the form \"\": no blanks"
            + " around a form",
        "party,UKR,Ukraine,, > parties.tsv (line 2): \"Ukraine\" has no forms",
        "party,UKR,Ukraine,president,Ukraine > parties.tsv (line 2): only a person has a role, not"
            + " \"Ukraine\"",
      })
  void aBadLineIsRefusedWithItsPlace(String line, String message) {
    List<String> lines = List.of("# comment", line.replace(',', '\t'));
    assertThatThrownBy(() -> World.parties("parties.tsv", lines))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message.replace('→', '\t'));
  }

  private List<String> names(Predicate<World.Entry> wrong) {
    return entries.stream()
        .filter(wrong)
        .map(entry -> entry.type() + " " + entry.code() + " " + entry.name())
        .toList();
  }

  private List<World.Entry> of(Mention.Type type) {
    return entries.stream().filter(entry -> entry.type() == type).toList();
  }

  private Set<String> codes(Mention.Type type) {
    return of(type).stream().map(World.Entry::code).collect(Collectors.toSet());
  }
}

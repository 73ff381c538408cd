package org.trucewatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.Chain;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Form;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.ObjectClass;
import org.trucewatch.claims.Phase;
import org.trucewatch.claims.Place;
import org.trucewatch.claims.Published;
import org.trucewatch.claims.Quantity;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportClaims;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceType;
import org.trucewatch.claims.Span;
import org.trucewatch.claims.Status;
import org.trucewatch.claims.Weapon;
import org.trucewatch.claims.When;

final class ClaimsJsonTest {
  private static final String TEXT = "Talks\nÜber \"alles\" \uD83D\uDD6F spoke they\tin Zenda";

  private final Schema schema = schema();

  @Test
  void whatIsWrittenIsOfTheSchema() {
    assertThat(schema.validate(ClaimsJson.line(full()), InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(ClaimsJson.line(bare()), InputFormat.JSON)).isEmpty();
  }

  @Test
  void everyWordOfTheVocabularyIsOneOfTheSchema() {
    for (Kind kind : Kind.values()) {
      assertOfSchema(claim(kind).build());
    }
    for (ObjectClass object : ObjectClass.values()) {
      assertOfSchema(claim(Kind.STRIKE).object(object).build());
    }
    for (Phase phase : Phase.values()) {
      assertOfSchema(claim(Kind.TALKS).phase(phase).build());
    }
    for (Status status : Status.values()) {
      assertOfSchema(claim(Kind.TALKS).status(status).build());
    }
    for (Weapon weapon : Weapon.values()) {
      assertOfSchema(claim(Kind.STRIKE).weapon(weapon).build());
    }
    for (Form form : Form.values()) {
      assertOfSchema(claim(Kind.AGREEMENT).form(form).build());
    }
    for (SourceType type : SourceType.values()) {
      Chain chain = Chain.of(new Source(type, "", false, 0, "", ""));
      assertOfSchema(claim(Kind.TALKS).chains(List.of(chain)).build());
    }
  }

  @Test
  void whatIsWrittenIsReadBack() {
    assertThat(read(ClaimsJson.line(full()))).containsExactly(new Incoming.Taken(full(), true));
    assertThat(read(ClaimsJson.line(bare()))).containsExactly(new Incoming.Taken(bare(), true));
  }

  @Test
  void whatIsWrittenStandsOnOneLine() {
    assertThat(ClaimsJson.line(full())).doesNotContain("\n", "\r");
  }

  @Test
  void absentValuesAreNull() {
    assertThat(ClaimsJson.line(bare()))
        .isEqualTo(
            "{\"report\":{\"id\":\"r\",\"url\":null,\"outlet\":null,\"published\":null,"
                + "\"language\":\"und\",\"title\":null,\"text\":\"Talks\"},\"claims\":[{\"id\":\"\","
                + "\"kind\":\"talks\",\"actors\":[],\"targets\":[],\"mediators\":[],\"object\":null,"
                + "\"facility\":null,\"place\":null,\"country\":null,\"time\":null,"
                + "\"status\":\"happened\",\"phase\":null,\"form\":null,\"quantities\":[],"
                + "\"weapon\":null,\"because\":null,\"quoted\":false,\"sources\":[],"
                + "\"evidence\":[{\"start\":0,\"end\":5}]}]}");
  }

  @Test
  void aReportByItselfHasNoClaimsGiven() {
    assertThat(
            read("{\"id\": \"r\", \"language\": \"und\", \"text\": \"Talks\", \"extra\": [1, {}]}"))
        .containsExactly(new Incoming.Taken(new ReportClaims(bare().report(), List.of()), false));
  }

  @Test
  void aWrongReportIsRefusedAndTheNextOneRead() {
    String good = ClaimsJson.line(bare());
    String wrong = good.replace("\"end\":5", "\"end\":6");
    assertThat(shown(read(good + "\n" + wrong + "\n" + good)))
        .containsExactly(
            "r", "in:2: report r: evidence from 0 to 6 lies outside the text of 5 characters", "r");
  }

  @Test
  void whatIsNoJsonEndsTheFile() {
    String good = ClaimsJson.line(bare());
    assertThat(shown(read(good + "\n{\"report\": oops}\n" + good)))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("in:2: this is not JSON (");
  }

  /** One wrong value in, one line out. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
"""
"kind":"talks"      | "kind":"talk"          | unknown kind "talk": it is one of strike, offensive, restraint, talks, agreement, breach, offer, demand, refusal, threat, appeal, damage, control
"kind":"talks",     |                        | the kind of a claim is missing: strike, talks ...
"status":"happened",|                        | the status of a claim is missing: happened, ongoing ...
"actors":[]         | "actors":"RUS"         | actors is "RUS": it is a list [...]
"actors":[]         | "actors":[1]           | an entry of actors is 1: it is a text in quotation marks
"actors":[]         | "actor":[]             | unknown key "actor": did you mean "actors"
"quoted":false      | "quoted":"no"          | quoted is "no": it is true or false
"start":0           | "start":"0"            | start is "0": it is a whole number
"start":0           | "start":-1             | a span from -1 to 5: it starts at 0 or later and ends behind its start
"start":0           | "start":5              | a span from 5 to 5: it starts at 0 or later and ends behind its start
"end":5             | "end":99               | report r: evidence from 0 to 99 lies outside the text of 5 characters
"end":5             | "end":9999999999       | end is 9999999999: it is a whole number below 2147483648
"country":null      | "country":"Ukr"        | the country "Ukr": it is three capital letters of ISO 3166-1, such as UKR
"time":null         | "time":{"start":"2024-13-01"} | cannot read the date "2024-13-01": write it as 2024-10-30
"time":null         | "time":{"from":null}   | unknown key "from": it is one of start, end
"sources":[]        | "sources":[[]]         | a chain without links: the outlet's own word has no chain
"sources":[]        | "sources":[[{"type":"person","named":true}]] | a named source without a name
"sources":[]        | "sources":[[{"named":true}]] | the type of a source is missing: outlet, official ...
"quantities":[]     | "quantities":[{"value":"many","unit":"count"}] | value is "many": it is a number
"quantities":[]     | "quantities":[{"unit":"count"}] | a quantity of NaN: it is a finite number
"published":null    | "published":"32 March"  | cannot read the date "32 March": write it as 2024-10-30 or 2024-10-30T08:15:00Z
"id":"r",           |                        | the id of the report is missing: give it a word that is its own
"language":"und",   |                        | the language of the report is missing: write en, uk, ru, or und for unknown
"claims":[          | "claimz":[             | unknown key "claimz": did you mean "claims"
"text":"Talks"      | "text":null            | text is null: it is a text in quotation marks
""")
  void aWrongValueIsOneMessage(String right, String wrong, String message) {
    String line = ClaimsJson.line(bare()).replace(right.strip(), wrong == null ? "" : wrong);
    assertThat(shown(read(line))).containsExactly("in:1: " + message);
  }

  @Test
  void whatIsNoObjectIsRefused() {
    assertThat(shown(read("[1, 2] 3 {}")))
        .containsExactly(
            "in:1: this is a list: it is an object {...}",
            "in:1: this is 3: it is an object {...}",
            "in:1: the report is missing: write"
                + " {\"report\": {\"id\": ..., \"language\": ..., \"text\": ...}}");
  }

  private static List<Incoming> read(String json) {
    List<Incoming> all = new ArrayList<>();
    new JsonReports(new StringReader(json), "in").forEachRemaining(all::add);
    return all;
  }

  private static List<String> shown(List<Incoming> all) {
    return all.stream()
        .map(
            i ->
                i instanceof Incoming.Taken t
                    ? t.claims().report().id()
                    : ((Incoming.Refused) i).why().toString())
        .toList();
  }

  private void assertOfSchema(Claim claim) {
    Report report = bare().report();
    String line = ClaimsJson.line(new ReportClaims(report, List.of(claim)));
    assertThat(schema.validate(line, InputFormat.JSON)).isEmpty();
  }

  private static Claim.Builder claim(Kind kind) {
    return Claim.builder(kind, new Span(0, 5));
  }

  private static ReportClaims bare() {
    Report report = new Report("r", "", "", Published.UNKNOWN, "und", "", "Talks");
    return new ReportClaims(report, List.of(claim(Kind.TALKS).build()));
  }

  private static ReportClaims full() {
    Report report =
        new Report(
            "2031-05-06/1",
            "https://example.org/1",
            "Strelsau Gazette",
            new Published("2031-05-06T08:15:00+02:00"),
            "en",
            "Talks",
            TEXT);
    Claim claim =
        claim(Kind.TALKS)
            .id("c1")
            .actors(List.of("RUR", "BOR"))
            .targets(List.of("RUR"))
            .mediators(List.of("Switzerland"))
            .object(ObjectClass.OIL_DEPOT)
            .facility("Hentzau depot")
            .place(new Place("Zenda", "CHE"))
            .when(When.until(LocalDate.of(2031, 5, 4)))
            .status(Status.POSSIBLE)
            .phase(Phase.NEAR_AGREEMENT)
            .form(Form.TACIT)
            .quantities(
                List.of(
                    new Quantity(0.5, "share", "capacity", true),
                    new Quantity(40_000, "count", "", false)))
            .weapon(Weapon.DRONE)
            .because("the winter")
            .quoted(true)
            .chains(
                List.of(
                    Chain.of(
                        Source.outlet("Strelsau Gazette"),
                        new Source(SourceType.OFFICIAL, "", false, 4, "RUR", "officials"))))
            .evidence(List.of(new Span(0, 5), new Span(6, 10)))
            .build();
    return new ReportClaims(report, List.of(claim));
  }

  private static Schema schema() {
    try (InputStream in =
        Objects.requireNonNull(ClaimsJson.class.getResourceAsStream("claims.schema.json"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

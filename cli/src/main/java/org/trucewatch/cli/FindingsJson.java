package org.trucewatch.cli;

import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.trucewatch.claims.Chain;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.Span;
import org.trucewatch.claims.When;
import org.trucewatch.claims.dossier.Dossier;
import org.trucewatch.observance.Cited;
import org.trucewatch.observance.Coverage;
import org.trucewatch.observance.Finding;
import org.trucewatch.observance.Incident;
import org.trucewatch.observance.Judgement;
import org.trucewatch.observance.Origin;
import org.trucewatch.observance.Standing;
import org.trucewatch.observance.Support;
import org.trucewatch.observance.Topic;
import org.trucewatch.observance.Version;
import org.trucewatch.observance.Weighed;
import org.trucewatch.observance.Wording;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A judgement for programs: one object, with every claim that it rests on given once under {@code
 * claims}, and named by its id elsewhere. docs/formats.md shows it.
 */
final class FindingsJson {
  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private final JsonGenerator json;
  private final Map<String, Cited> cited = new TreeMap<>();

  private FindingsJson(JsonGenerator json) {
    this.json = json;
  }

  static String of(Dossier dossier, Judgement judgement) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      new FindingsJson(json).judgement(dossier, judgement);
    }
    return out.append('\n').toString();
  }

  private void judgement(Dossier dossier, Judgement j) {
    json.writeStartObject();
    text("dossier", dossier.id());
    text("method", j.method());
    text("asOf", j.asOf().toString());
    number("reports", j.reports());
    list("findings", j.findings(), this::finding);
    list("incidents", j.incidents(), this::incident);
    claims("background", j.background());
    list("topics", j.topics(), this::topic);
    list("claims", cited.values(), this::cited);
    json.writeEndObject();
  }

  private void finding(Finding f) {
    json.writeStartObject();
    text("agreement", f.agreement());
    text("reading", f.reading());
    text("party", f.party());
    json.writeName("period").writeStartObject();
    text("stretch", word(f.period().stretch()));
    text("first", f.period().first().toString());
    text("last", f.period().last().toString());
    json.writeEndObject();
    text("verdict", word(f.verdict()));
    text("confidence", word(f.confidence()));
    wording(f.wording());
    support(f.support());
    coverage(f.coverage());
    list("incidents", f.incidents(), this::weighed);
    texts("untold", f.untold().stream().map(Incident::id).toList());
    claims("basis", f.basis());
    claims("dissent", f.dissent());
    claims("restraint", f.restraint());
    json.writeEndObject();
  }

  private void wording(Wording w) {
    json.writeName("wording").writeStartObject();
    texts("finding", w.finding());
    texts("basis", w.basis());
    texts("dissent", w.dissent());
    texts("uncertainty", w.uncertainty());
    texts("change", w.change());
    json.writeEndObject();
  }

  private void support(Support s) {
    json.writeName("support").writeStartObject();
    json.writeName("origins").writeStartObject();
    for (Map.Entry<Standing, List<Origin>> e : s.byStanding().entrySet()) {
      texts(word(e.getKey()), e.getValue().stream().map(Origin::name).toList());
    }
    json.writeEndObject();
    texts("voices", s.voices());
    number("copies", s.copies());
    json.writeEndObject();
  }

  private void coverage(Coverage c) {
    json.writeName("coverage").writeStartObject();
    number("origins", c.origins());
    number("days", c.days());
    number("longestGap", c.longestGap());
    json.writeName("sparedHeard").writeBoolean(c.sparedHeard());
    json.writeName("sufficient").writeBoolean(c.isSufficient());
    json.writeEndObject();
  }

  private void weighed(Weighed w) {
    json.writeStartObject();
    text("incident", w.incident().id());
    text("fit", word(w.fit()));
    text("verdict", word(w.verdict()));
    text("spared", w.spared());
    claims("support", w.support());
    claims("dissent", w.dissent());
    json.writeEndObject();
  }

  private void incident(Incident i) {
    json.writeStartObject();
    text("id", i.id());
    text("kind", i.kind().code());
    when(i.when());
    textOrNull("facility", i.facility());
    textOrNull("place", i.place().name());
    textOrNull("country", i.place().country());
    textOrNull("object", i.object().code().equals("none") ? "" : i.object().code());
    claims("claims", i.claims());
    claims("denials", i.denials());
    list("versions", i.versions(), this::version);
    json.writeEndObject();
  }

  private void version(Version v) {
    json.writeStartObject();
    text("attribute", word(v.attribute()));
    text("value", v.value());
    claims("saidBy", v.saidBy());
    json.writeEndObject();
  }

  private void topic(Topic t) {
    json.writeStartObject();
    text("kind", t.kind().code());
    texts("actors", t.actors());
    texts("targets", t.targets());
    texts("mediators", t.mediators());
    when(t.days());
    list("states", t.states(), this::state);
    claims("denials", t.denials());
    texts("deniedBy", t.deniedBy());
    json.writeEndObject();
  }

  private void state(Topic.State s) {
    json.writeStartObject();
    text("state", s.code());
    claims("claims", s.claims());
    texts("origins", s.origins().stream().map(Origin::name).toList());
    texts("sides", s.sides());
    json.writeEndObject();
  }

  private void cited(Cited c) {
    json.writeStartObject();
    text("id", c.id());
    text("report", c.report().id());
    textOrNull("outlet", c.report().outlet());
    textOrNull("published", c.report().published().iso());
    text("kind", c.claim().kind().code());
    text("words", c.words());
    list("evidence", c.claim().evidence(), this::span);
    texts("chains", c.claim().chains().stream().map(Chain::toString).toList());
    texts(
        "origins",
        c.claim().chains().stream().map(Chain::origin).map(Source::toString).distinct().toList());
    json.writeEndObject();
  }

  private void span(Span span) {
    json.writeStartObject();
    number("start", span.start());
    number("end", span.end());
    json.writeEndObject();
  }

  private void when(When when) {
    json.writeName("time").writeStartObject();
    textOrNull("start", when.hasStart() ? when.start().toString() : "");
    textOrNull("end", when.hasEnd() ? when.end().toString() : "");
    json.writeEndObject();
  }

  private void claims(String name, List<Cited> claims) {
    claims.forEach(c -> cited.put(c.id(), c));
    texts(name, claims.stream().map(Cited::id).toList());
  }

  private <T> void list(String name, Collection<T> values, Consumer<T> each) {
    json.writeName(name).writeStartArray();
    values.forEach(each);
    json.writeEndArray();
  }

  private void texts(String name, Collection<String> values) {
    list(name, values, json::writeString);
  }

  private void text(String name, String value) {
    json.writeName(name).writeString(value);
  }

  private void textOrNull(String name, String value) {
    json.writeName(name);
    if (value.isEmpty()) {
      json.writeNull();
    } else {
      json.writeString(value);
    }
  }

  private void number(String name, int value) {
    json.writeName(name).writeNumber(value);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

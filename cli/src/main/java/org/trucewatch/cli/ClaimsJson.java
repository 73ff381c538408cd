package org.trucewatch.cli;

import java.io.StringWriter;
import java.util.List;
import org.trucewatch.claims.Chain;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Quantity;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportClaims;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.Span;
import org.trucewatch.claims.When;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a report with its claims as an object of claims.schema.json, on one line. Every key is
 * written; what is absent is null. {@link JsonReports} reads it back.
 */
final class ClaimsJson {
  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private final JsonGenerator json;

  private ClaimsJson(JsonGenerator json) {
    this.json = json;
  }

  /** One line, without the line break. */
  static String line(ReportClaims read) {
    StringWriter line = new StringWriter(1_000 + read.report().text().length());
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      new ClaimsJson(json).document(read);
    }
    return line.toString();
  }

  private void document(ReportClaims read) {
    Report report = read.report();
    json.writeStartObject();
    json.writeName("report").writeStartObject();
    text("id", report.id());
    textOrNull("url", report.url());
    textOrNull("outlet", report.outlet());
    textOrNull("published", report.published().iso());
    text("language", report.language());
    textOrNull("title", report.title());
    text("text", report.text());
    json.writeEndObject();
    json.writeName("claims").writeStartArray();
    read.claims().forEach(this::claim);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void claim(Claim claim) {
    json.writeStartObject();
    text("id", claim.id());
    text("kind", claim.kind().code());
    texts("actors", claim.actors());
    texts("targets", claim.targets());
    texts("mediators", claim.mediators());
    codeOrNull("object", claim.object().code());
    textOrNull("facility", claim.facility());
    textOrNull("place", claim.place().name());
    textOrNull("country", claim.place().country());
    time(claim.when());
    text("status", claim.status().code());
    codeOrNull("phase", claim.phase().code());
    codeOrNull("form", claim.form().code());
    json.writeName("quantities").writeStartArray();
    claim.quantities().forEach(this::quantity);
    json.writeEndArray();
    codeOrNull("weapon", claim.weapon().code());
    textOrNull("because", claim.because());
    json.writeName("quoted").writeBoolean(claim.quoted());
    json.writeName("sources").writeStartArray();
    claim.chains().forEach(this::chain);
    json.writeEndArray();
    json.writeName("evidence").writeStartArray();
    for (Span span : claim.evidence()) {
      json.writeStartObject();
      json.writeName("start").writeNumber(span.start());
      json.writeName("end").writeNumber(span.end());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void time(When when) {
    json.writeName("time");
    if (when.isUndated()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    textOrNull("start", when.hasStart() ? when.start().toString() : "");
    textOrNull("end", when.hasEnd() ? when.end().toString() : "");
    json.writeEndObject();
  }

  private void quantity(Quantity quantity) {
    json.writeStartObject();
    json.writeName("value");
    double value = quantity.value();
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      json.writeNumber((long) value);
    } else {
      json.writeNumber(value);
    }
    text("unit", quantity.unit());
    textOrNull("of", quantity.of());
    json.writeName("approx").writeBoolean(quantity.approximate());
    json.writeEndObject();
  }

  private void chain(Chain chain) {
    json.writeStartArray();
    for (Source link : chain.links()) {
      json.writeStartObject();
      text("type", link.type().code());
      textOrNull("name", link.name());
      json.writeName("named").writeBoolean(link.named());
      json.writeName("count");
      if (link.count() == 0) {
        json.writeNull();
      } else {
        json.writeNumber(link.count());
      }
      textOrNull("side", link.side());
      textOrNull("role", link.role());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void texts(String name, List<String> values) {
    json.writeName(name).writeStartArray();
    values.forEach(json::writeString);
    json.writeEndArray();
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

  private void codeOrNull(String name, String code) {
    textOrNull(name, code.equals("none") ? "" : code);
  }
}

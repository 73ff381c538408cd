package org.trucewatch.cli;

import java.io.StringWriter;
import java.util.List;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Location;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportClaims;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the claims that have a location as one GeoJSON feature collection (RFC 7946), a feature on
 * a line. What has no location is left out. Not safe for use by several threads.
 */
final class ClaimsGeoJson {
  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private boolean begun;

  /** The features of one report, to be written as they are; empty where it has none. */
  String of(ReportClaims read) {
    StringBuilder features = new StringBuilder();
    for (Claim claim : read.claims()) {
      if (!claim.place().location().isUnknown()) {
        features.append(begin()).append(feature(claim, read.report()));
      }
    }
    return features.toString();
  }

  /** What closes the collection; the whole of it where no claim had a location. */
  String end() {
    return (begun ? "" : "{\"type\":\"FeatureCollection\",\"features\":[") + "\n]}\n";
  }

  private String begin() {
    String between = begun ? ",\n" : "{\"type\":\"FeatureCollection\",\"features\":[\n";
    begun = true;
    return between;
  }

  private static String feature(Claim claim, Report report) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      Location at = claim.place().location();
      json.writeStartObject();
      text(json, "type", "Feature");
      json.writeName("geometry").writeStartObject();
      text(json, "type", "Point");
      json.writeName("coordinates").writeStartArray();
      json.writeNumber(at.longitude());
      json.writeNumber(at.latitude());
      json.writeEndArray();
      json.writeEndObject();
      json.writeName("properties").writeStartObject();
      text(json, "report", report.id());
      text(json, "claim", claim.id());
      text(json, "kind", claim.kind().code());
      texts(json, "actors", claim.actors());
      texts(json, "targets", claim.targets());
      text(json, "facility", claim.facility());
      text(json, "place", claim.place().name());
      text(json, "country", claim.place().country());
      text(json, "precision", at.precision().code());
      text(json, "identifier", at.identifier());
      text(json, "start", claim.when().hasStart() ? claim.when().start().toString() : "");
      text(json, "end", claim.when().hasEnd() ? claim.when().end().toString() : "");
      text(json, "status", claim.status().code());
      text(json, "words", claim.evidence().get(0).of(report.text()));
      json.writeEndObject();
      json.writeEndObject();
    }
    return line.toString();
  }

  private static void texts(JsonGenerator json, String name, List<String> values) {
    json.writeName(name).writeStartArray();
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  /** A text, null where it is empty. */
  private static void text(JsonGenerator json, String name, String value) {
    json.writeName(name);
    if (value.isEmpty()) {
      json.writeNull();
    } else {
      json.writeString(value);
    }
  }
}

package org.trucewatch.observance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import org.trucewatch.claims.When;
import org.trucewatch.claims.dossier.Dossier;

/** Reports and claims written by hand, in as few words as a test can be read by. */
final class Story {
  private final List<ReportClaims> reports = new ArrayList<>();

  /** A report of {@code outlet}; its text is its own, so that no two are copies of each other. */
  Story report(String id, String outlet, String published, Told... told) {
    reports.add(reportOf(id, outlet, published, "text of " + id, told));
    return this;
  }

  static ReportClaims reportOf(
      String id, String outlet, String published, String text, Told... told) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < told.length; i++) {
      claims.add(told[i].builder.id("c" + (i + 1)).build());
    }
    Report report = new Report(id, "", outlet, new Published(published), "en", "", text);
    return new ReportClaims(report, claims);
  }

  List<ReportClaims> reports() {
    return List.copyOf(reports);
  }

  Judgement judged(Dossier dossier, String asOf) {
    return Observance.judge(dossier, reports, Observance.endOf(LocalDate.parse(asOf)));
  }

  static Told strike(String actor, String target) {
    return new Told(Kind.STRIKE).from(actor).on(target);
  }

  static Told breach(String accused, String other) {
    return new Told(Kind.BREACH).from(accused).on(other);
  }

  static Told restraint(String actor, String spared) {
    return new Told(Kind.RESTRAINT).from(actor).on(spared);
  }

  static Told told(Kind kind) {
    return new Told(kind);
  }

  /** One claim while it is being written. */
  static final class Told {
    private final Claim.Builder builder;
    private final List<Chain> chains = new ArrayList<>();

    private Told(Kind kind) {
      builder = Claim.builder(kind, new Span(0, 4));
    }

    /** Party codes, one after the other with a space between; none where empty. */
    Told from(String actors) {
      builder.actors(codes(actors));
      return this;
    }

    Told on(String targets) {
      builder.targets(codes(targets));
      return this;
    }

    Told mediators(String codes) {
      builder.mediators(codes(codes));
      return this;
    }

    Told object(ObjectClass object) {
      builder.object(object);
      return this;
    }

    Told facility(String name) {
      builder.facility(name);
      return this;
    }

    Told place(String name, String country) {
      builder.place(new Place(name, country));
      return this;
    }

    /** A day, or two with a slash between. */
    Told when(String days) {
      String[] ends = days.split("/", -1);
      LocalDate start = LocalDate.parse(ends[0]);
      builder.when(new When(start, ends.length > 1 ? LocalDate.parse(ends[1]) : start));
      return this;
    }

    Told when(When when) {
      builder.when(when);
      return this;
    }

    Told status(Status status) {
      builder.status(status);
      return this;
    }

    Told phase(Phase phase) {
      builder.phase(phase);
      return this;
    }

    Told form(Form form) {
      builder.form(form);
      return this;
    }

    Told quantity(Quantity quantity) {
      builder.quantities(List.of(quantity));
      return this;
    }

    /**
     * A chain, nearest link first: {@code Reuters} is an outlet, {@code Peskov@RUS} an official of
     * that side, {@code ?UKR} an unnamed official of that side, {@code ?} an unnamed person, {@code
     * #fire map} a document, {@code +IAEA} an organisation.
     */
    Told said(String... links) {
      chains.add(new Chain(Arrays.stream(links).map(Told::source).toList()));
      builder.chains(chains);
      return this;
    }

    private static Source source(String link) {
      if (link.startsWith("?")) {
        String side = link.substring(1);
        SourceType type = side.isEmpty() ? SourceType.PERSON : SourceType.OFFICIAL;
        return new Source(type, "", false, 0, side, "sources");
      }
      if (link.startsWith("#")) {
        return new Source(SourceType.DOCUMENT, link.substring(1), true, 0, "", "");
      }
      if (link.startsWith("+")) {
        return new Source(SourceType.ORGANISATION, link.substring(1), true, 0, "", "");
      }
      int at = link.indexOf('@');
      return at < 0
          ? Source.outlet(link)
          : new Source(
              SourceType.OFFICIAL, link.substring(0, at), true, 0, link.substring(at + 1), "");
    }

    private static List<String> codes(String codes) {
      return codes.isEmpty() ? List.of() : List.of(codes.split(" "));
    }
  }
}

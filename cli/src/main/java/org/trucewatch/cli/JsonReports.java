package org.trucewatch.cli;

import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.trucewatch.claims.Chain;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Form;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.ObjectClass;
import org.trucewatch.claims.Phase;
import org.trucewatch.claims.Place;
import org.trucewatch.claims.Quantity;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportClaims;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceType;
import org.trucewatch.claims.Span;
import org.trucewatch.claims.Status;
import org.trucewatch.claims.Weapon;
import org.trucewatch.claims.When;

/**
 * The reports of a stream of JSON, one after the other: each a {@code report} of the schema by
 * itself, or an object of the schema with its claims. It makes no difference whether one stands on
 * a line, as in JSON Lines, or goes over several. Holds one report at a time.
 *
 * <p>An object that is no such thing is refused, and the next one read. What is not JSON at all
 * ends the stream.
 */
final class JsonReports implements Iterator<Incoming> {
  private static final List<String> DOCUMENT = List.of("report", "claims");
  private static final List<String> CLAIM =
      List.of(
          "id",
          "kind",
          "actors",
          "targets",
          "mediators",
          "object",
          "facility",
          "place",
          "country",
          "time",
          "status",
          "phase",
          "form",
          "quantities",
          "weapon",
          "because",
          "quoted",
          "sources",
          "evidence");
  private static final List<String> SOURCE =
      List.of("type", "name", "named", "count", "side", "role");

  private final JsonCursor json;
  private Optional<Incoming> next;

  JsonReports(Reader in, String file) {
    this.json = new JsonCursor(in, file);
    this.next = advance();
  }

  @Override
  public boolean hasNext() {
    return next.isPresent();
  }

  @Override
  public Incoming next() {
    Incoming result = next.orElseThrow(NoSuchElementException::new);
    boolean goesOn = !(result instanceof Incoming.Refused) || json.leaveRoot();
    next = goesOn ? advance() : Optional.empty();
    return result;
  }

  private Optional<Incoming> advance() {
    try {
      return json.nextRoot() ? Optional.of(document()) : Optional.empty();
    } catch (Problem e) {
      return Optional.of(new Incoming.Refused(e.remark()));
    }
  }

  private Incoming document() {
    Document document = new Document();
    json.object("this", document::field);
    return document.finished();
  }

  private Claim claim() {
    ClaimDraft draft = new ClaimDraft();
    json.object("a claim", draft::field);
    return draft.claim();
  }

  private Quantity quantity() {
    var q =
        new Object() {
          double value = Double.NaN;
          String unit = "";
          String of = "";
          boolean approximate;
        };
    json.object(
        "a quantity",
        name -> {
          switch (name) {
            case "value" -> q.value = json.number(name);
            case "unit" -> q.unit = json.text(name);
            case "of" -> q.of = json.textOrNull(name);
            case "approx" -> q.approximate = json.bool(name);
            default -> throw json.unknown(name, List.of("value", "unit", "of", "approx"));
          }
        });
    return json.made(() -> new Quantity(q.value, q.unit, q.of, q.approximate));
  }

  private Chain chain() {
    List<Source> links = json.list("a chain of sources", this::source);
    return json.made(() -> new Chain(links));
  }

  private Source source() {
    var s =
        new Object() {
          Optional<SourceType> type = Optional.empty();
          String name = "";
          Optional<Boolean> named = Optional.empty();
          int count;
          String side = "";
          String role = "";
        };
    json.object(
        "a source",
        name -> {
          switch (name) {
            case "type" -> s.type = Optional.of(json.code(name, SourceType::of));
            case "name" -> s.name = json.textOrNull(name);
            case "named" -> s.named = Optional.of(json.bool(name));
            case "count" -> s.count = json.integerOrNull(name, 0);
            case "side" -> s.side = json.textOrNull(name);
            case "role" -> s.role = json.textOrNull(name);
            default -> throw json.unknown(name, SOURCE);
          }
        });
    SourceType type =
        s.type.orElseThrow(() -> json.missing("the type of a source", "outlet, official ..."));
    boolean named =
        s.named.orElseThrow(() -> json.missing("named of a source", "write true or false"));
    return json.made(() -> new Source(type, s.name, named, s.count, s.side, s.role));
  }

  private Span span() {
    int[] ends = {-1, -1};
    json.object(
        "a piece of evidence",
        name -> {
          switch (name) {
            case "start" -> ends[0] = json.integer(name);
            case "end" -> ends[1] = json.integer(name);
            default -> throw json.unknown(name, List.of("start", "end"));
          }
        });
    return json.made(() -> new Span(ends[0], ends[1]));
  }

  private When when() {
    LocalDate[] ends = {LocalDate.MIN, LocalDate.MAX};
    if (!json.isNull()) {
      json.object(
          "time",
          name -> {
            switch (name) {
              case "start" -> ends[0] = json.codeOrNull(name, LocalDate.MIN, JsonReports::day);
              case "end" -> ends[1] = json.codeOrNull(name, LocalDate.MAX, JsonReports::day);
              default -> throw json.unknown(name, List.of("start", "end"));
            }
          });
    }
    return json.made(() -> new When(ends[0], ends[1]));
  }

  private static LocalDate day(String iso) {
    try {
      return LocalDate.parse(iso);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "cannot read the date \"%s\": write it as 2024-10-30".formatted(iso), e);
    }
  }

  /** An object of the schema, or a report by itself, while it is being read. */
  private final class Document {
    private final ReportDraft report = new ReportDraft();
    private List<Claim> claims = List.of();
    private boolean given;
    private boolean wrapped;
    private boolean bare;

    void field(String name) {
      switch (name) {
        case "report" -> {
          wrapped = true;
          json.object("report", this::reportField);
        }
        case "claims" -> {
          given = true;
          claims = json.list("claims", JsonReports.this::claim);
        }
        default -> {
          if (wrapped || given) {
            throw json.unknown(name, DOCUMENT);
          }
          bare = true;
          reportField(name);
        }
      }
    }

    private void reportField(String name) {
      switch (name) {
        case "id" -> report.id = json.text(name);
        case "url" -> report.url = json.textOrNull(name);
        case "outlet" -> report.outlet = json.textOrNull(name);
        case "published" -> report.published = json.textOrNull(name);
        case "language" -> report.language = json.text(name);
        case "title" -> report.title = json.textOrNull(name);
        case "text" -> report.text = json.text(name);
        default -> json.skip();
      }
    }

    Incoming finished() {
      if (!wrapped && !bare) {
        throw json.missing(
            "the report", "write {\"report\": {\"id\": ..., \"language\": ..., \"text\": ...}}");
      }
      require(report.id, "the id of the report", "give it a word that is its own");
      require(
          report.language, "the language of the report", "write en, uk, ru, or und for unknown");
      Report made = json.made(report::report);
      return new Incoming.Taken(json.made(() -> new ReportClaims(made, claims)), given);
    }
  }

  private void require(String value, String what, String remedy) {
    if (value.isEmpty()) {
      throw json.missing(what, remedy);
    }
  }

  /** A claim while it is being read. */
  private final class ClaimDraft {
    private String id = "";
    private Optional<Kind> kind = Optional.empty();
    private Optional<Status> status = Optional.empty();
    private List<String> actors = List.of();
    private List<String> targets = List.of();
    private List<String> mediators = List.of();
    private ObjectClass object = ObjectClass.NONE;
    private String facility = "";
    private String place = "";
    private String country = "";
    private When when = When.UNDATED;
    private Phase phase = Phase.NONE;
    private Form form = Form.NONE;
    private List<Quantity> quantities = List.of();
    private Weapon weapon = Weapon.NONE;
    private String because = "";
    private boolean quoted;
    private List<Chain> chains = List.of();
    private List<Span> evidence = List.of();

    void field(String name) {
      switch (name) {
        case "id" -> id = json.text(name);
        case "kind" -> kind = Optional.of(json.code(name, Kind::of));
        case "actors" -> actors = texts(name);
        case "targets" -> targets = texts(name);
        case "mediators" -> mediators = texts(name);
        case "object" -> object = json.codeOrNull(name, ObjectClass.NONE, ObjectClass::of);
        case "facility" -> facility = json.textOrNull(name);
        case "place" -> place = json.textOrNull(name);
        case "country" -> country = json.textOrNull(name);
        case "time" -> when = when();
        case "status" -> status = Optional.of(json.code(name, Status::of));
        case "phase" -> phase = json.codeOrNull(name, Phase.NONE, Phase::of);
        case "form" -> form = json.codeOrNull(name, Form.NONE, Form::of);
        case "quantities" -> quantities = json.list(name, JsonReports.this::quantity);
        case "weapon" -> weapon = json.codeOrNull(name, Weapon.NONE, Weapon::of);
        case "because" -> because = json.textOrNull(name);
        case "quoted" -> quoted = json.bool(name);
        case "sources" -> chains = json.list(name, JsonReports.this::chain);
        case "evidence" -> evidence = json.list(name, JsonReports.this::span);
        default -> throw json.unknown(name, CLAIM);
      }
    }

    private List<String> texts(String name) {
      return json.list(name, () -> json.text("an entry of " + name));
    }

    Claim claim() {
      Kind what = kind.orElseThrow(() -> json.missing("the kind of a claim", "strike, talks ..."));
      Status how =
          status.orElseThrow(() -> json.missing("the status of a claim", "happened, ongoing ..."));
      return json.made(
          () ->
              new Claim(
                  id,
                  what,
                  actors,
                  targets,
                  mediators,
                  object,
                  facility,
                  new Place(place, country),
                  when,
                  how,
                  phase,
                  form,
                  quantities,
                  weapon,
                  because,
                  quoted,
                  chains,
                  evidence));
    }
  }
}

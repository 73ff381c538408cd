package org.trucewatch.claims;

import java.util.List;
import java.util.TreeSet;

/**
 * One proposition that a report puts forward about what parties to a conflict do to each other,
 * promise each other or say to each other, with the chains of sources it rests on and the exact
 * words that state it.
 *
 * @param id unique within its report; empty before it has one
 * @param kind what it is about
 * @param actors who does it: party codes, sorted. For talks and agreements all the parties at the
 *     table
 * @param targets whom it is done to, asked of or aimed at: party codes, sorted
 * @param mediators who hosts or mediates: party codes or names, sorted
 * @param object what is struck, spared or bargained over
 * @param facility the named facility; empty where none
 * @param place where it happened or would happen
 * @param when the tightest stretch of days that the text supports
 * @param status how its source puts it
 * @param phase of talks and agreements
 * @param form of agreements and breaches
 * @param quantities numbers that belong to it
 * @param weapon of strikes and threats
 * @param because the reason or condition that the text gives, in its own words; empty where none
 * @param quoted whether its words stand in quotation marks
 * @param chains whose word it rests on; empty where it is the outlet's own
 * @param evidence the words that state it, sorted; at least one span
 */
public record Claim(
    String id,
    Kind kind,
    List<String> actors,
    List<String> targets,
    List<String> mediators,
    ObjectClass object,
    String facility,
    Place place,
    When when,
    Status status,
    Phase phase,
    Form form,
    List<Quantity> quantities,
    Weapon weapon,
    String because,
    boolean quoted,
    List<Chain> chains,
    List<Span> evidence) {
  public Claim {
    actors = sorted(actors);
    targets = sorted(targets);
    mediators = sorted(mediators);
    quantities = List.copyOf(quantities);
    chains = List.copyOf(chains);
    evidence = evidence.stream().sorted().distinct().toList();
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException(
          "a claim of kind %s without evidence: every claim quotes its report"
              .formatted(kind.code()));
    }
  }

  /**
   * A claim of {@code kind} that stands at {@code evidence}, with everything else absent, to be
   * filled in.
   */
  public static Builder builder(Kind kind, Span evidence) {
    return new Builder(kind, List.of(evidence));
  }

  /** A builder that starts from this claim. */
  public Builder but() {
    Builder b = new Builder(kind, evidence);
    b.id = id;
    b.actors = actors;
    b.targets = targets;
    b.mediators = mediators;
    b.object = object;
    b.facility = facility;
    b.place = place;
    b.when = when;
    b.status = status;
    b.phase = phase;
    b.form = form;
    b.quantities = quantities;
    b.weapon = weapon;
    b.because = because;
    b.quoted = quoted;
    b.chains = chains;
    return b;
  }

  private static List<String> sorted(List<String> codes) {
    return List.copyOf(new TreeSet<>(codes));
  }

  /** Collects the parts of a claim. Not safe for use by several threads. */
  public static final class Builder {
    private String id = "";
    private Kind kind;
    private List<String> actors = List.of();
    private List<String> targets = List.of();
    private List<String> mediators = List.of();
    private ObjectClass object = ObjectClass.NONE;
    private String facility = "";
    private Place place = Place.UNKNOWN;
    private When when = When.UNDATED;
    private Status status = Status.HAPPENED;
    private Phase phase = Phase.NONE;
    private Form form = Form.NONE;
    private List<Quantity> quantities = List.of();
    private Weapon weapon = Weapon.NONE;
    private String because = "";
    private boolean quoted;
    private List<Chain> chains = List.of();
    private List<Span> evidence;

    private Builder(Kind kind, List<Span> evidence) {
      this.kind = kind;
      this.evidence = evidence;
    }

    public Builder id(String value) {
      id = value;
      return this;
    }

    public Builder kind(Kind value) {
      kind = value;
      return this;
    }

    public Builder actors(List<String> value) {
      actors = value;
      return this;
    }

    public Builder targets(List<String> value) {
      targets = value;
      return this;
    }

    public Builder mediators(List<String> value) {
      mediators = value;
      return this;
    }

    public Builder object(ObjectClass value) {
      object = value;
      return this;
    }

    public Builder facility(String value) {
      facility = value;
      return this;
    }

    public Builder place(Place value) {
      place = value;
      return this;
    }

    public Builder when(When value) {
      when = value;
      return this;
    }

    public Builder status(Status value) {
      status = value;
      return this;
    }

    public Builder phase(Phase value) {
      phase = value;
      return this;
    }

    public Builder form(Form value) {
      form = value;
      return this;
    }

    public Builder quantities(List<Quantity> value) {
      quantities = value;
      return this;
    }

    public Builder weapon(Weapon value) {
      weapon = value;
      return this;
    }

    public Builder because(String value) {
      because = value;
      return this;
    }

    public Builder quoted(boolean value) {
      quoted = value;
      return this;
    }

    public Builder chains(List<Chain> value) {
      chains = value;
      return this;
    }

    public Builder evidence(List<Span> value) {
      evidence = value;
      return this;
    }

    public Claim build() {
      return new Claim(
          id,
          kind,
          actors,
          targets,
          mediators,
          object,
          facility,
          place,
          when,
          status,
          phase,
          form,
          quantities,
          weapon,
          because,
          quoted,
          chains,
          evidence);
    }
  }
}

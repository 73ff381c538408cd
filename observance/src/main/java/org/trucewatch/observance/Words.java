package org.trucewatch.observance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.trucewatch.claims.Status;
import org.trucewatch.claims.dossier.Agreement;
import org.trucewatch.claims.dossier.Dossier;
import org.trucewatch.claims.dossier.Party;
import org.trucewatch.claims.dossier.Reading;

/** Puts a finding into sentences. Every party is called by the name that the dossier gives it. */
final class Words {
  /** How many incidents or origins a sentence names before it counts the rest. */
  private static final int NAMED = 5;

  private final Dossier dossier;
  private final Origins origins;
  private final Agreement agreement;
  private final Reading reading;

  Words(Dossier dossier, Origins origins, Agreement agreement, Reading reading) {
    this.dossier = dossier;
    this.origins = origins;
    this.agreement = agreement;
    this.reading = reading;
  }

  Wording of(Finding finding) {
    return new Wording(
        List.of(finding(finding)),
        basis(finding),
        dissent(finding),
        uncertainty(finding),
        List.of(change(finding)));
  }

  private String finding(Finding f) {
    String party = name(f.party());
    String head =
        "%s (%s), %s: ".formatted(agreement.name(), reading.name(), f.period().toString());
    return head
        + switch (f.verdict()) {
          case VERIFIED_BREACH -> "a breach by %s is reported, and very likely.".formatted(party);
          case PROBABLE_BREACH -> "a breach by %s is reported, and likely.".formatted(party);
          case ALLEGED_ONLY -> "a breach by %s is reported as an allegation only.".formatted(party);
          case NOT_ATTRIBUTABLE ->
              "a strike on what %s was to spare is reported, and cannot be attributed."
                  .formatted(party);
          case OUTSIDE_SCOPE ->
              f.basis().isEmpty()
                  ? "%s is bound to nothing, and nothing reported can be a breach by it."
                      .formatted(party)
                  : "what is reported of %s concerns objects that this reading does not cover."
                      .formatted(party);
          case OUTSIDE_PERIOD ->
              "what is reported of %s lies outside the days of this reading.".formatted(party);
          case NO_BREACH_FOUND -> "no breach by %s is reported.".formatted(party);
          case INSUFFICIENT_COVERAGE ->
              ("too little was captured to tell how %s kept to it; no breach is reported, and"
                      + " silence is not read as observance.")
                  .formatted(party);
        };
  }

  private List<String> basis(Finding f) {
    List<String> sentences = new ArrayList<>();
    int count = f.support().origins().size();
    if (f.basis().isEmpty()) {
      sentences.add(
          "In the period %s said something on the parties, on %s of %s."
              .formatted(
                  counted(f.coverage().origins(), "distinct origin", "distinct origins"),
                  f.coverage().days(),
                  counted((int) f.period().length(), "day", "days")));
    } else {
      sentences.add(
          "It rests on %s of %s: %s."
              .formatted(
                  counted(f.basis().size(), "reported claim", "reported claims"),
                  counted(count, "distinct origin", "distinct origins"),
                  standings(f.support())));
    }
    if (f.support().copies() > 0) {
      sentences.add(
          "%s of these origins %s nothing."
              .formatted(
                  counted(f.support().copies(), "retelling", "retellings"),
                  f.support().copies() == 1 ? "adds" : "add"));
    }
    listed(sentences, "Reported", f, Fit.WITHIN);
    listed(
        sentences, "Reported at the boundary of the days, the hour not told", f, Fit.AT_BOUNDARY);
    listed(sentences, "Reported with an object named too broadly", f, Fit.SCOPE_UNCLEAR);
    listed(sentences, "Reported, and not covered by this reading", f, Fit.OUTSIDE_SCOPE);
    listed(sentences, "Reported, and outside its days", f, Fit.OUTSIDE_PERIOD);
    return sentences;
  }

  private static void listed(List<String> sentences, String head, Finding f, Fit fit) {
    List<Weighed> incidents = f.incidents(fit);
    if (!incidents.isEmpty()) {
      List<String> names = incidents.stream().map(w -> w.incident().name()).distinct().toList();
      sentences.add("%s: %s.".formatted(head, first(names)));
    }
  }

  private String standings(Support support) {
    Map<Standing, String> words = new LinkedHashMap<>();
    words.put(Standing.ADMITTED_AGAINST_INTEREST, "admitted against interest");
    words.put(Standing.CLAIMED_BY_ACTOR, "claimed by the acting side");
    words.put(Standing.ALLEGED_BY_AFFECTED, "alleged by the affected side");
    words.put(Standing.OTHER_PARTY, "said by another party");
    words.put(Standing.THIRD_PARTY, "reported by a third party");
    words.put(Standing.PHYSICAL_EVIDENCE, "shown by a document");
    return words.entrySet().stream()
        .filter(e -> !support.of(e.getKey()).isEmpty())
        .map(e -> "%s (%s)".formatted(e.getValue(), names(support.of(e.getKey()))))
        .collect(Collectors.joining("; "));
  }

  private List<String> dissent(Finding f) {
    List<String> sentences = new ArrayList<>();
    Predicate<Cited> denied = c -> c.claim().status() == Status.DENIED;
    Predicate<Cited> ownName = c -> c.claim().actors().contains(f.party());
    said(sentences, f.dissent(), denied, "It is denied by %s.");
    said(sentences, f.dissent(), denied.negate().and(ownName), "Another object is named by %s.");
    said(
        sentences,
        f.dissent(),
        denied.negate().and(ownName.negate()),
        "Another party is named by %s.");
    if (!f.restraint().isEmpty()) {
      sentences.add(
          "That %s held back is reported by %s."
              .formatted(name(f.party()), speakers(f.restraint())));
    }
    return sentences.isEmpty() ? List.of("No dissent is reported.") : sentences;
  }

  private void said(
      List<String> sentences, List<Cited> claims, Predicate<Cited> which, String sentence) {
    List<Cited> chosen = claims.stream().filter(which).toList();
    if (!chosen.isEmpty()) {
      sentences.add(sentence.formatted(speakers(chosen)));
    }
  }

  private List<String> uncertainty(Finding f) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "Confidence in this judgement is %s."
            .formatted(
                switch (f.confidence()) {
                  case LOW -> "low";
                  case MODERATE -> "moderate";
                  case HIGH -> "high";
                }));
    if (!f.coverage().isSufficient()) {
      sentences.add(
          "Coverage is below the threshold: %s."
              .formatted(String.join("; ", f.coverage().shortfalls())));
    }
    if (!f.untold().isEmpty()) {
      sentences.add(
          "Of %s no report tells what was struck."
              .formatted(counted(f.untold().size(), "further strike", "further strikes")));
    }
    sentences.add("The side that publishes less looks less attacked.");
    return sentences;
  }

  private String change(Finding f) {
    String party = name(f.party());
    return switch (f.verdict()) {
      case VERIFIED_BREACH ->
          "It would weaken if a document or a third party showed another actor, object or day, or if"
              + " %s withdrew what it said.".formatted(party);
      case PROBABLE_BREACH ->
          "It would strengthen with an admission by %s beside another origin, or with a document of"
                  .formatted(party)
              + " no side beside two; it would weaken if another actor or object were reported.";
      case ALLEGED_ONLY ->
          "It would strengthen with a second origin that is neither of the affected side nor a"
              + " retelling, or with an admission by %s; it would fall if the claims were withdrawn."
                  .formatted(party);
      case NOT_ATTRIBUTABLE ->
          "It would change if an origin of no side reported who acted, or if either party said that"
              + " it did.";
      case OUTSIDE_SCOPE ->
          "It would change if an object that this reading covers were reported struck, or if the"
              + " reading were found to cover more.";
      case OUTSIDE_PERIOD ->
          "It would change if the strike were reported for a day of this reading, or if the reading"
              + " were found to run from an earlier or to a later day.";
      case NO_BREACH_FOUND ->
          "It would change with one report of a strike by %s on what this reading covers."
              .formatted(party);
      case INSUFFICIENT_COVERAGE ->
          "It would change with more reports for the period: at least %s distinct origins, no more"
                  .formatted(Coverage.MIN_ORIGINS)
              + " than %s days in a row without one, and a word from the party that was to be spared."
                  .formatted(Coverage.MAX_GAP_DAYS);
    };
  }

  private String name(String code) {
    return dossier.party(code).map(Party::name).orElse(code);
  }

  /** Speakers of the parties in the order of the agreement, then the others, each by name. */
  private String speakers(List<Cited> claims) {
    return first(
        claims.stream()
            .flatMap(c -> origins.voices(c).stream())
            .sorted(Comparator.comparing(this::place).thenComparing(Voice::origin))
            .map(v -> v.origin().name())
            .distinct()
            .toList());
  }

  private int place(Voice voice) {
    int place = agreement.parties().indexOf(voice.side());
    return place < 0 ? agreement.parties().size() : place;
  }

  private static String names(List<Origin> origins) {
    return first(origins.stream().sorted(Comparator.naturalOrder()).map(Origin::name).toList());
  }

  private static String first(List<String> names) {
    String named = names.stream().limit(NAMED).collect(Collectors.joining(", "));
    return names.size() > NAMED ? "%s and %s more".formatted(named, names.size() - NAMED) : named;
  }

  private static String counted(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}

package org.trucewatch.observance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.trucewatch.claims.Chain;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceType;
import org.trucewatch.claims.dossier.Dossier;
import org.trucewatch.claims.dossier.Names;
import org.trucewatch.claims.dossier.Outlet;
import org.trucewatch.claims.dossier.Party;
import org.trucewatch.claims.dossier.Reliability;

/**
 * Follows chains of sources to their origins.
 *
 * <p>The last link of a chain decides. Where it is named, it is the origin. Where it is not, the
 * nearest outlet before it in the chain heard it, or, with none in the chain, the report's own. A
 * claim without a chain is the word of the report's outlet. Reports with the same text are one
 * report by its first publisher.
 */
final class Origins {
  private record Known(String name, String side) {}

  private final Dossier dossier;
  private final Map<String, Known> people = new HashMap<>();
  private final Map<String, Voice> outlets = new HashMap<>();
  private final Map<Report, Report> firstOf = new HashMap<>();
  private final Map<String, String> spelling = new HashMap<>();

  Origins(Dossier dossier, Collection<Cited> cited) {
    this.dossier = dossier;
    learnPeople();
    Map<String, List<Report>> byText =
        cited.stream()
            .map(Cited::report)
            .distinct()
            .collect(Collectors.groupingBy(r -> squeeze(r.text())));
    for (List<Report> same : byText.values()) {
      Report first = same.stream().min(firstPublished()).orElseThrow();
      same.forEach(r -> firstOf.put(r, first));
      same.forEach(r -> learnSpelling(r.outlet()));
    }
    for (Cited c : cited) {
      for (Chain chain : c.claim().chains()) {
        chain.links().forEach(link -> learnSpelling(link.name()));
      }
    }
  }

  /** Who speaks in {@code cited}: one voice for each chain, each voice once, sorted. */
  List<Voice> voices(Cited cited) {
    TreeSet<Voice> voices = new TreeSet<>();
    if (cited.claim().chains().isEmpty()) {
      voices.add(publisher(cited.report()));
    }
    for (Chain chain : cited.claim().chains()) {
      voices.add(voice(cited.report(), chain));
    }
    return List.copyOf(voices);
  }

  /** The distinct origins of all {@code cited}, sorted. */
  List<Origin> origins(Collection<Cited> cited) {
    return cited.stream()
        .flatMap(c -> voices(c).stream())
        .map(Voice::origin)
        .distinct()
        .sorted()
        .toList();
  }

  /** By day, then by instant where it is told; of equals, the outlet that the dossier knows. */
  private Comparator<Report> firstPublished() {
    return Comparator.comparing((Report r) -> r.published().day().orElse(LocalDate.MAX))
        .thenComparing(r -> r.published().instant().orElse(Instant.MAX))
        .thenComparing(r -> dossier.outlet(r.outlet()).isEmpty())
        .thenComparing(r -> fold(r.outlet()))
        .thenComparing(Report::id);
  }

  private Voice voice(Report report, Chain chain) {
    Source last = chain.origin();
    if (last.named() && last.type() == SourceType.OUTLET) {
      return outlet(last.name());
    }
    if (last.named()) {
      Known known = people.get(fold(last.name()));
      String side = !last.side().isEmpty() ? last.side() : known == null ? "" : known.side;
      String name = known == null ? spelled(last.name()) : known.name;
      return new Voice(new Origin(name), last.type(), side, true, true);
    }
    Voice heardBy = publisher(report);
    for (Source link : chain.links()) {
      if (link.named() && link.type() == SourceType.OUTLET) {
        heardBy = outlet(link.name());
      }
    }
    return new Voice(
        heardBy.origin(),
        last.type(),
        last.side().isEmpty() ? heardBy.side() : last.side(),
        false,
        heardBy.gradable());
  }

  private Voice publisher(Report report) {
    Report first = firstOf.getOrDefault(report, report);
    return first.outlet().isBlank()
        ? new Voice(
            new Origin("unknown outlet of report " + first.id()),
            SourceType.OUTLET,
            "",
            true,
            false)
        : outlet(first.outlet());
  }

  private Voice outlet(String name) {
    return outlets.computeIfAbsent(
        fold(name),
        key ->
            dossier
                .outlet(key)
                .or(() -> dossier.outlet("the " + key))
                .map(Origins::known)
                .orElse(new Voice(new Origin(spelled(name)), SourceType.OUTLET, "", true, false)));
  }

  private static Voice known(Outlet outlet) {
    boolean gradable = outlet.grade().reliability().compareTo(Reliability.C) <= 0;
    return new Voice(new Origin(outlet.name()), SourceType.OUTLET, outlet.side(), true, gradable);
  }

  private void learnPeople() {
    Set<String> ambiguous = new HashSet<>();
    for (Party party : dossier.parties()) {
      learn(party.name(), party.names(), party.code(), ambiguous);
      learn(party.name(), party.metonyms(), party.code(), ambiguous);
      party.organs().forEach(o -> learn(o.name(), o.names(), party.code(), ambiguous));
      party.persons().forEach(p -> learn(p.name(), p.names(), party.code(), ambiguous));
    }
    ambiguous.forEach(people::remove);
  }

  private void learn(String name, Names names, String side, Set<String> ambiguous) {
    Known known = new Known(name, side);
    Set<String> keys = new HashSet<>(names.all().stream().map(Origins::fold).toList());
    keys.add(fold(name));
    for (String key : keys) {
      Known before = people.putIfAbsent(key, known);
      if (before != null && !before.equals(known)) {
        ambiguous.add(key);
      }
    }
  }

  private void learnSpelling(String name) {
    if (!name.isBlank()) {
      spelling.merge(fold(name), squeeze(name), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
  }

  private String spelled(String name) {
    return spelling.getOrDefault(fold(name), squeeze(name));
  }

  /**
   * What makes two spellings of a name the same: case, spaces and a leading article do not tell.
   */
  static String fold(String name) {
    String lower = squeeze(name).toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  private static String squeeze(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}

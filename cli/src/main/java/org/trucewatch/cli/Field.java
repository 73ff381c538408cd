package org.trucewatch.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trucewatch.claims.Chain;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceType;

/** What two claims can agree on, in the order in which the score shows it. */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold no state.
enum Field {
  ACTORS(true, Claim::actors),
  TARGETS(true, Claim::targets),
  MEDIATORS(false, Claim::mediators),
  OBJECT(false, Claim::object),
  STATUS(true, Claim::status),
  PHASE(true, Claim::phase),
  /** Both ends equal. */
  TIME(false, Claim::when),
  /** The name of the place; its country is not compared. */
  PLACE(false, c -> plain(c.place().name())),
  WEAPON(false, Claim::weapon),
  /** The same origins, however they came here. */
  SOURCES(false, c -> counted(c.chains().stream().map(Chain::origin).map(Link::of).toList())),
  /** The same chains, link by link. */
  CHAINS(
      false,
      c ->
          counted(
              c.chains().stream().map(h -> h.links().stream().map(Link::of).toList()).toList()));

  private final boolean exact;
  private final Function<Claim, Object> value;

  Field(boolean exact, Function<Claim, Object> value) {
    this.exact = exact;
    this.value = value;
  }

  /** Whether a match counts as exact only if this agrees. */
  boolean exact() {
    return exact;
  }

  boolean agrees(Claim gold, Claim predicted) {
    return value.apply(gold).equals(value.apply(predicted));
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How often each value occurs: order is no difference, repetition is. */
  private static <T> Map<T, Long> counted(List<T> values) {
    return values.stream()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace("the ", "").replaceAll("(?U)\\s+", " ").strip();
  }

  /** What two links are compared by. */
  private record Link(SourceType type, boolean named, String side, int count, String name) {
    static Link of(Source s) {
      return new Link(s.type(), s.named(), s.side(), s.count(), s.named() ? plain(s.name()) : "");
    }
  }
}

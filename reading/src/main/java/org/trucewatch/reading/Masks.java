package org.trucewatch.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands in the place of names before the encoder sees a report: the first party, the second
 * party's people, a person of the third. So it cannot know who is who, and reads both sides alike.
 * Parties are numbered as they first appear in the report. Not for several threads.
 */
final class Masks {
  /** The vocabulary has 99 unused words; those before this one mark the questions. */
  private static final int FIRST = 20;

  private static final int PARTIES = 8;
  private static final int FORMS = 4;
  private static final int BODIES = 4;

  /** A country's name is masked where it is but the place, too; a town's is not. */
  private static final Set<String> COUNTRIES =
      Stream.of(Locale.getISOCountries())
          .map(c -> new Locale.Builder().setRegion(c).build().getDisplayCountry(Locale.ENGLISH))
          .collect(Collectors.toUnmodifiableSet());

  private final Map<String, Integer> parties = new HashMap<>();
  private final Map<String, Integer> bodies = new HashMap<>();

  /** The piece for a mention; empty where its own words are to be seen. */
  Optional<Integer> of(Mention m) {
    if (m.code().isEmpty()) {
      return Optional.empty();
    }
    int form =
        switch (m.type()) {
          case PARTY, METONYM -> 0;
          case ADJECTIVE, MODIFIER -> 1;
          case ORGAN -> 2;
          case PERSON -> 3;
          case PLACE -> COUNTRIES.contains(m.name()) ? 0 : -1;
          case OUTLET, FACILITY, GENERIC -> -1;
        };
    if (form < 0) {
      return Optional.empty();
    }
    if (Scene.isBody(m.code())) {
      return Optional.of(FIRST + PARTIES * FORMS + number(bodies, m.code(), BODIES));
    }
    return Optional.of(FIRST + FORMS * number(parties, m.code(), PARTIES) + form);
  }

  private static int number(Map<String, Integer> seen, String code, int atMost) {
    return Math.min(seen.computeIfAbsent(code, c -> seen.size()), atMost - 1);
  }
}

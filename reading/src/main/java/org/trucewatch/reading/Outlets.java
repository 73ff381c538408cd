package org.trucewatch.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.Chain;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceType;

/**
 * Finds the outlet that words mean: by its name, or as "the newspaper" of which the report told
 * before.
 */
final class Outlets {
  static final Set<String> OUTLET_NAMES =
      Set.of(
          "news",
          "tv",
          "television",
          "radio",
          "times",
          "post",
          "journal",
          "agency",
          "press",
          "daily",
          "newspaper",
          "channel",
          "magazine",
          "herald",
          "tribune",
          "telegraph");

  /** What stands before the name of an outlet. */
  private static final Set<String> SORTS =
      Set.of(
          "site",
          "website",
          "weblog",
          "blog",
          "portal",
          "newspaper",
          "paper",
          "daily",
          "weekly",
          "magazine",
          "broadcaster",
          "channel",
          "station",
          "publication",
          "outlet");

  private final Index index;
  private final Cast cast;
  private final Memory memory;
  private final Wording wording;
  private final String own;

  Outlets(Text text, Index index, Cast cast, Memory memory, Wording wording) {
    this.index = index;
    this.cast = cast;
    this.memory = memory;
    this.wording = wording;
    this.own = text.report().outlet();
  }

  /** "The Financial Times" is the Financial Times; The Times keeps its article. */
  private static String bare(String text, String canonical) {
    return text.equalsIgnoreCase("the " + canonical) ? canonical : text;
  }

  boolean isOwn(String outlet) {
    return !own.isEmpty() && (outlet.equalsIgnoreCase(own) || plain(outlet).equals(plain(own)));
  }

  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
  }

  Optional<Chain> throughOutlet(Sentence s, Range head, Range rest) {
    for (int i = head.from(); i < head.to() - 1; i++) {
      boolean apart = s.token(i + 1).is("'s") && i + 2 < head.to();
      boolean possessive = apart || Phrases.isOwner(s.token(i));
      int next = apart ? i + 2 : i + 1;
      String noun = s.token(head.to() - 1).lower();
      if (!Speech.PERSON.contains(noun)) {
        return Optional.empty();
      }
      boolean press =
          noun.startsWith("journalist")
              || noun.startsWith("correspondent")
              || noun.startsWith("reporter");
      if (press) {
        return outletIn(s, head).map(Chain::of);
      }
      Optional<Source> outlet = outletIn(s, new Range(head.from(), i + 1));
      if (outlet.isPresent() && possessive) {
        Range people = new Range(next, head.to());
        Source source =
            wording.unnamed(s, SourceType.PERSON, people, rest, wording.countOf(s, people), "");
        return Optional.of(
            isOwn(outlet.get().named() ? outlet.get().name() : "")
                ? Chain.of(source)
                : memory.through(outlet.get(), source));
      }
    }
    return Optional.empty();
  }

  /** "Interfax-Ukraine" is another than Interfax. */
  private static Range withBranch(Sentence s, Range name) {
    int end = name.to();
    if (end < s.size() && s.token(end).text().matches("-\\p{Lu}.*")) {
      return new Range(name.from(), end + 1);
    }
    boolean branch = end + 1 < s.size() && s.token(end).is("-") && s.token(end + 1).isCapitalised();
    return branch ? new Range(name.from(), end + 2) : name;
  }

  /** "The Greek daily Naftemporiki", "ua-energy.org": an outlet of which the words say that. */
  Optional<Source> called(Sentence s, Range words) {
    int last = words.to() - 1;
    if (last < words.from()) {
      return Optional.empty();
    }
    if (s.token(last).lower().matches("[a-z][\\w-]*(\\.[\\w-]+)*\\.[a-z]{2,4}")) {
      int first = last;
      while (first > words.from()
          && (s.token(first - 1).is("-")
              || s.token(first).text().startsWith("-")
              || s.token(first).is("-"))) {
        first--;
      }
      return Optional.of(Source.outlet(cast.text(s, new Range(first, last + 1))));
    }
    int from = words.to();
    while (from > words.from() + 1
        && (s.token(from - 1).isCapitalised()
            || (s.token(from - 1).is("-") && from < words.to())
            || (s.token(from - 1).pos().equals("NUM") && from < words.to()))) {
      from--;
    }
    boolean outlet =
        from < words.to()
            && from > words.from()
            && s.token(from).isCapitalised()
            && SORTS.contains(s.token(from - 1).text());
    return outlet
        ? Optional.of(Source.outlet(cast.text(s, new Range(from, words.to()))))
        : Optional.empty();
  }

  /** The outlet that the words name, or that the report told of before ("the newspaper"). */
  Optional<Source> outletIn(Sentence s, Range words) {
    Optional<Mention> named =
        index.in(s, words).stream().filter(m -> m.type() == Mention.Type.OUTLET).findFirst();
    if (named.isPresent()) {
      Range range = withBranch(s, new Range(named.get().from(), named.get().to()));
      String name =
          range.to() > named.get().to()
              ? cast.text(s, range)
              : memory.outletName(
                  bare(cast.text(s, range), named.get().name()), named.get().name());
      return isOwn(name) || isOwn(named.get().name())
          ? Optional.empty()
          : Optional.of(Source.outlet(name));
    }
    Optional<Source> called = called(s, words);
    if (called.isPresent()) {
      return called.filter(o -> !isOwn(o.name()));
    }
    for (int i = words.from(); i < words.to(); i++) {
      Token t = s.token(i);
      if (OUTLET_NAMES.contains(t.lower())
          && i > words.from()
          && s.token(i - 1).isCapitalised()
          && !s.token(i - 1).is("the")
          && t.isCapitalised()
          && index.in(s, new Range(i - 1, i)).stream()
              .noneMatch(m -> m.type() == Mention.Type.ADJECTIVE)) {
        int from = i;
        while (from > words.from() && s.token(from - 1).isCapitalised()) {
          from--;
        }
        String name = cast.text(s, new Range(from, i + 1));
        return isOwn(name)
            ? Optional.empty()
            : Optional.of(Source.outlet(memory.outletName(name, name)));
      }
      if (Speech.OUTLET.contains(t.lower().replaceFirst("'s?$", ""))
          && !t.is("press")
          && (i == words.from() || Described.DEFINITE.contains(s.token(i - 1).lower()))) {
        return memory.lastOutlet();
      }
    }
    return Optional.empty();
  }
}

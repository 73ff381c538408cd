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
                : Chain.of(outlet.get(), source));
      }
    }
    return Optional.empty();
  }

  /** The outlet that the words name, or that the report told of before ("the newspaper"). */
  Optional<Source> outletIn(Sentence s, Range words) {
    Optional<Mention> named =
        index.in(s, words).stream().filter(m -> m.type() == Mention.Type.OUTLET).findFirst();
    if (named.isPresent()) {
      Range range = new Range(named.get().from(), named.get().to());
      String name =
          memory.outletName(bare(cast.text(s, range), named.get().name()), named.get().name());
      return isOwn(name) || isOwn(named.get().name())
          ? Optional.empty()
          : Optional.of(Source.outlet(name));
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

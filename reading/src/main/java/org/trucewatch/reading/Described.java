package org.trucewatch.reading;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.Chain;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceType;

/**
 * Says who is meant by words that describe rather than name: "two officials", "the ministry", "one
 * of them".
 */
final class Described {
  static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "its", "his", "their", "same");

  static final Map<String, String> NAMELESS =
      Map.of(
          "rebels",
          "REBELS",
          "rebel",
          "REBELS",
          "militants",
          "MILITANTS",
          "insurgents",
          "REBELS",
          "separatists",
          "SEPARATISTS");

  static final Set<String> GROUPS =
      Set.of(
          "group",
          "groups",
          "movement",
          "militia",
          "rebels",
          "militants",
          "insurgents",
          "organisation",
          "organization",
          "faction",
          "separatists",
          "fighters",
          "party");

  static final Set<String> NO_SIDE_BY_PLACE = Set.of("diplomat", "diplomats");

  private final Index index;
  private final Cast cast;
  private final Bodies bodies;
  private final Memory memory;
  private final Wording wording;

  Described(Index index, Cast cast, Bodies bodies, Memory memory, Wording wording) {
    this.index = index;
    this.cast = cast;
    this.bodies = bodies;
    this.memory = memory;
    this.wording = wording;
  }

  static Source official(String name, String code) {
    return new Source(SourceType.OFFICIAL, name, true, 0, code, "");
  }

  Optional<Source> described(Sentence s, Range head, Range bare, Range rest, String noun) {
    boolean definite = DEFINITE.contains(s.token(head.from()).lower());
    if ((noun.equals("other")
            || noun.equals("second")
            || noun.equals("first")
            || noun.equals("another"))
        && memory.lastPlural().isPresent()) {
      Source group = memory.lastPlural().get().origin();
      return Optional.of(
          new Source(
              group.type(),
              "",
              false,
              1,
              group.side(),
              group.role().isEmpty() ? "one of them" : "one of the " + group.role()));
    }
    String code = wording.codeIn(s, head).or(() -> placed(s, rest, noun)).orElse("");
    Range ofParty = ofParty(s, head, rest);
    if (Speech.BODY.contains(noun) && !ofParty.isEmpty()) {
      return Optional.of(official(cast.text(s, new Range(bare.from(), ofParty.to())), code));
    }
    if (NAMELESS.containsKey(noun) && (code.isEmpty() || Speakers.isState(code))) {
      code = NAMELESS.getOrDefault(noun, code);
    }
    boolean former =
        s.token(bare.from()).is("former")
            || (bare.to() - bare.from() > 1 && s.token(bare.from() + 1).is("former"));
    int count = wording.countOf(s, head);
    if (GROUPS.contains(noun) && definite) {
      Optional<Source> group = memory.lastGroup(s, head.from());
      if (group.isPresent()) {
        return group;
      }
    }
    if (definite
        && (Speech.OFFICIAL.contains(noun)
            || Speech.PERSON.contains(noun)
            || Speech.BODY.contains(noun))
        && rest.isEmpty()) {
      Optional<Source> before = memory.recall(noun, code);
      if (before.isPresent()) {
        return before;
      }
      Optional<Cast.Person> holder = code.isEmpty() ? Optional.empty() : cast.inRole(noun, code);
      if (holder.isPresent()) {
        Cast.Person p = holder.get();
        return Optional.of(
            new Source(
                p.official() ? SourceType.OFFICIAL : SourceType.PERSON,
                p.name(),
                true,
                0,
                p.code(),
                p.role()));
      }
    }
    if (s.token(head.from()).is("one")
        && head.to() - head.from() == 1
        && !rest.isEmpty()
        && s.token(rest.from()).is("of")) {
      return oneOf(s, rest);
    }
    boolean body = Speech.BODY.contains(noun);
    boolean plain = noun.equals("army") || noun.equals("ministry") || noun.equals("navy");
    if (body && definite && plain && code.isEmpty() && !wording.isNamed(s, bare)) {
      String side = memory.side(s);
      return Optional.of(official(bodies.fullName(cast.text(s, bare), side), side));
    }
    if (body && (!code.isEmpty() || wording.isNamed(s, bare))) {
      boolean lower = !wording.isNamed(s, bare) && index.in(s, head).isEmpty();
      if (!lower) {
        Range name =
            wording.isNamed(s, bare) && !rest.isEmpty() && s.token(rest.from()).is("of")
                ? new Range(bare.from(), wording.endOfName(s, rest))
                : bare;
        String text = cast.text(s, name);
        String full = bodies.fullName(text, code);
        String side = code.isEmpty() ? bodies.code(full).orElseGet(() -> memory.side(s)) : code;
        return Optional.of(official(full, side));
      }
    }
    if (Speech.CROWD.contains(noun)) {
      return Optional.of(wording.unnamed(s, SourceType.CROWD, head, rest, count, code));
    }
    if (Speech.OFFICIAL.contains(noun) || body) {
      SourceType type = former ? SourceType.PERSON : SourceType.OFFICIAL;
      return Optional.of(
          wording.unnamed(
              s,
              type,
              head,
              rest,
              count,
              code.isEmpty()
                      && rest.isEmpty()
                      && !NO_SIDE_BY_PLACE.contains(noun)
                      && !isWestern(s, head)
                  ? memory.side(s)
                  : code));
    }
    if (Speech.PERSON.contains(noun)) {
      return Optional.of(wording.unnamed(s, SourceType.PERSON, head, rest, count, code));
    }
    if (Speech.OUTLET.contains(noun)) {
      return Optional.of(wording.unnamed(s, SourceType.OUTLET, head, rest, 0, code));
    }
    boolean same = noun.equals("document") || noun.equals("paper") || noun.equals("text");
    if (same && s.token(head.from()).is("the") && rest.isEmpty() && memory.last().isPresent()) {
      // "The document reads": the statement that was cited just before.
      return memory.last().map(Chain::origin);
    }
    if (Speech.DOCUMENT.contains(noun)) {
      return Optional.of(wording.unnamed(s, SourceType.DOCUMENT, head, rest, count, code));
    }
    boolean named = wording.isNamed(s, bare) || isNamedAfter(s, bare, rest);
    if (Speech.ORGANISATION.contains(noun) || named) {
      if (named) {
        Range name =
            !rest.isEmpty() && (s.token(rest.from()).is("of") || s.token(rest.from()).is("for"))
                ? new Range(bare.from(), wording.endOfName(s, rest))
                : ownName(s, bare);
        return Optional.of(
            new Source(SourceType.ORGANISATION, cast.text(s, name), true, 0, "", ""));
      }
      return Optional.of(wording.unnamed(s, SourceType.ORGANISATION, head, rest, count, code));
    }
    return Optional.empty();
  }

  /** "The Institute for the Study of War". */
  private static boolean isNamedAfter(Sentence s, Range bare, Range rest) {
    return s.token(bare.to() - 1).isCapitalised()
        && rest.to() - rest.from() > 1
        && (s.token(rest.from()).is("of") || s.token(rest.from()).is("for"))
        && (s.token(rest.from() + 1).isCapitalised()
            || (s.token(rest.from() + 1).is("the")
                && rest.to() - rest.from() > 2
                && s.token(rest.from() + 2).isCapitalised()));
  }

  /** "Energoatom" of "state company Energoatom". */
  private static Range ownName(Sentence s, Range bare) {
    int from = bare.to();
    while (from > bare.from()
        && (s.token(from - 1).isCapitalised() || s.token(from - 1).isPunctuation())) {
      from--;
    }
    boolean sort =
        from > bare.from()
            && from < bare.to()
            && (Speech.ORGANISATION.contains(s.token(from - 1).lower())
                || s.token(from - 1)
                    .lower()
                    .matches("owner|project|operator|giant|producer|tracker"));
    return sort ? new Range(from, bare.to()) : bare;
  }

  /** "Of Turkey" in "the government of Turkey". */
  Range ofParty(Sentence s, Range head, Range rest) {
    if (rest.isEmpty() || !s.token(rest.from()).is("of")) {
      return Range.EMPTY;
    }
    return index.in(s, rest).stream()
        .filter(m -> m.type() == Mention.Type.PARTY && m.from() <= rest.from() + 2)
        .findFirst()
        .map(m -> new Range(head.from(), m.to()))
        .orElse(Range.EMPTY);
  }

  boolean isWestern(Sentence s, Range head) {
    for (int i = head.from(); i < head.to(); i++) {
      if (s.token(i).is("western")
          || s.token(i).is("european")
          || s.token(i).is("regional")
          || s.token(i).is("arab")) {
        return true;
      }
    }
    return false;
  }

  /** "One of the officials": of that group, with its side where it has one of its own. */
  Optional<Source> oneOf(Sentence s, Range rest) {
    Range whole = wording.trimmed(s, new Range(rest.from() + 1, rest.to()));
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    String noun = s.token(Phrases.endOfHead(s, whole) - 1).lower();
    Optional<Source> group =
        noun.equals("them") || !wording.isRole(noun)
            ? memory.lastPlural().map(Chain::origin)
            : memory.recall(noun, wording.codeIn(s, whole).orElse(""));
    SourceType type = Speech.PERSON.contains(noun) ? SourceType.PERSON : SourceType.OFFICIAL;
    String code = wording.codeIn(s, whole).or(() -> group.map(Source::side)).orElse("");
    return Optional.of(
        new Source(
            group.map(Source::type).orElse(type),
            "",
            false,
            1,
            code,
            "one " + wording.roleText(s, rest)));
  }

  Optional<String> placed(Sentence s, Range rest, String noun) {
    return NO_SIDE_BY_PLACE.contains(noun)
            || rest.isEmpty()
            || s.token(rest.from()).is("familiar")
            || s.token(rest.from()).is("briefed")
            || s.token(rest.from()).is("with")
        ? Optional.empty()
        : wording.codeIn(s, rest);
  }
}

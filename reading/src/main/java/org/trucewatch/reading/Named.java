package org.trucewatch.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.Chain;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceType;

/**
 * Says who is meant by a noun phrase: a person, a party, a body, an outlet, or whom it describes.
 */
final class Named {
  /** Codes of organisations that report but have no army and no seat. */
  private static final Set<String> NGO =
      Set.of("HRW", "AMNESTY", "MSF", "REPORTERS WITHOUT BORDERS", "IFRC");

  private final Index index;
  private final Cast cast;
  private final Bodies bodies;
  private final Memory memory;
  private final Wording wording;
  private final Outlets outlets;
  private final Described described;

  Named(
      Index index,
      Cast cast,
      Bodies bodies,
      Memory memory,
      Wording wording,
      Outlets outlets,
      Described described) {
    this.index = index;
    this.cast = cast;
    this.bodies = bodies;
    this.memory = memory;
    this.wording = wording;
    this.outlets = outlets;
    this.described = described;
  }

  /** The phrase up to its first comma, relative clause or bracket that is not closed within it. */
  static int endOfCore(Sentence s, Range phrase) {
    int end = phrase.from();
    while (end < phrase.to() && !s.token(end).is(",") && !s.token(end).is("who")) {
      end++;
    }
    return end;
  }

  /** "Secretary of State Antony Blinken", "special envoy for Yemen Hans Grundberg". */
  Optional<Source> nameBehindPhrase(Sentence s, Range phrase, Range addition) {
    int end = endOfCore(s, phrase);
    Optional<Mention> known =
        index.endingAt(s, phrase.from(), end).filter(m -> m.type() == Mention.Type.PERSON);
    int stop = known.map(Mention::from).orElse(end);
    int link = -1;
    for (int i = phrase.from(); i < stop; i++) {
      if (s.token(i).pos().equals("ADP") || s.token(i).is("of") || s.token(i).is("to")) {
        link = i;
      }
    }
    if (link < 0) {
      return Optional.empty();
    }
    Range name =
        known
            .map(m -> new Range(m.from(), m.to()))
            .orElseGet(() -> cast.nameAtEnd(s, new Range(linkOf(s, phrase, end) + 1, end)));
    if (name.isEmpty() || name.from() == link + 1 || name.to() - name.from() < 2) {
      // "State Antony Blinken": the first word belongs to the office.
      if (!name.isEmpty()
          && name.from() == link + 1
          && name.to() - name.from() >= 3
          && s.token(link + 1).is("state")) {
        return Optional.of(
            person(
                s, new Range(link + 2, name.to()), new Range(phrase.from(), link + 2), addition));
      }
      return Optional.empty();
    }
    String afterLink = s.token(link + 1).lower();
    boolean object =
        Speech.OFFICIAL.contains(afterLink)
            || Cast.TITLES.contains(afterLink)
            || Phrases.isOwner(s.token(name.from() - 1));
    boolean adjective =
        index.in(s, new Range(link + 1, link + 2)).stream()
            .anyMatch(m -> m.type() == Mention.Type.ADJECTIVE);
    if (object || adjective) {
      return Optional.empty();
    }
    Token before = s.token(name.from() - 1);
    boolean named =
        known.isPresent()
            || cast.called(cast.name(s, name)).isPresent()
            || before.isCapitalised()
            || before.is(")")
            || index.endingAt(s, link + 1, name.from()).isPresent();
    if (!named) {
      return Optional.empty();
    }
    return Optional.of(person(s, name, new Range(phrase.from(), name.from()), addition));
  }

  static int linkOf(Sentence s, Range phrase, int end) {
    int link = -1;
    for (int i = phrase.from(); i < end; i++) {
      if (s.token(i).pos().equals("ADP") || s.token(i).is("of") || s.token(i).is("to")) {
        link = i;
      }
    }
    return link;
  }

  Optional<Source> source(Sentence s, Range head, Range rest, Range addition) {
    Token last = s.token(head.to() - 1);
    String noun = last.lower();
    Range bare = new Range(wording.skipDeterminer(s, head), head.to());
    if (bare.isEmpty()) {
      return Optional.empty();
    }
    if (Speech.VESSEL.contains(noun) && !isCapitalisedName(s, bare)) {
      return vessel(s, bare, rest);
    }
    Optional<Source> called = outlets.called(s, bare);
    if (called.isPresent()) {
      return called;
    }
    Optional<Mention> mention = index.endingAt(s, bare.from(), head.to());
    if (mention.isPresent()) {
      Optional<Source> known = mentioned(s, mention.get(), bare);
      if (known.isPresent()) {
        return known;
      }
    }
    Range name = cast.nameAtEnd(s, bare);
    if (!name.isEmpty() && isPersonName(s, name, bare, addition)) {
      return Optional.of(person(s, name, new Range(bare.from(), name.from()), addition));
    }
    if (!addition.isEmpty() && wording.isRole(noun)) {
      Range after = wording.trimmed(s, addition);
      Range added = after.isEmpty() ? Range.EMPTY : cast.nameAtEnd(s, after);
      if (!added.isEmpty()) {
        return Optional.of(
            person(
                s,
                added,
                new Range(bare.from(), rest.isEmpty() ? head.to() : rest.to()),
                Range.EMPTY));
      }
    }
    Optional<Source> outlet = outlets.outletIn(s, head);
    if (outlet.isPresent()) {
      return outlet;
    }
    return described.described(s, head, bare, rest, noun);
  }

  boolean isCapitalisedName(Sentence s, Range words) {
    return s.token(words.to() - 1).isCapitalised() && words.to() - words.from() > 1;
  }

  boolean isPersonName(Sentence s, Range name, Range bare, Range addition) {
    if (cast.called(cast.text(s, name)).isPresent()) {
      return true;
    }
    int length = name.to() - name.from();
    boolean role = !cast.roleBefore(s, name).isEmpty();
    boolean title = name.from() > 0 && Cast.TITLES.contains(s.token(name.from() - 1).lower());
    boolean acronym =
        length == 1
            && s.token(name.from()).text().chars().filter(Character::isUpperCase).count() > 1;
    boolean article = bare.from() > 0 && s.token(bare.from() - 1).is("the");
    boolean age = !addition.isEmpty() && s.token(addition.from()).pos().equals("NUM");
    return role || title || age || (length >= 2 && length <= 4 && !article && !acronym);
  }

  Optional<Source> mentioned(Sentence s, Mention m, Range bare) {
    Range span = new Range(bare.from(), m.to());
    return switch (m.type()) {
      case PERSON ->
          Optional.of(
              person(
                  s, new Range(m.from(), m.to()), new Range(bare.from(), m.from()), Range.EMPTY));
      case OUTLET -> outlets.outletIn(s, span);
      case ORGAN ->
          Optional.of(
              Described.official(
                  bodies.fullName(cast.name(s, nameOf(s, span, m)), m.code()), m.code()));
      case PARTY, METONYM, PLACE -> party(s, m);
      case ADJECTIVE -> people(s, m, bare);
      default -> Optional.empty();
    };
  }

  private Optional<Source> party(Sentence s, Mention m) {
    Range own = new Range(m.from(), m.to());
    if (m.type() == Mention.Type.PLACE && m.code().isEmpty()) {
      return Optional.empty();
    }
    if (NGO.contains(m.code())) {
      return Optional.of(new Source(SourceType.ORGANISATION, cast.text(s, own), true, 0, "", ""));
    }
    return Optional.of(Described.official(cast.name(s, withArticle(s, own)), m.code()));
  }

  /** "The Palestinians said": the people as a party; "a Palestinian": one of them, not named. */
  private Optional<Source> people(Sentence s, Mention m, Range bare) {
    boolean plural = m.length() == 1 && s.token(m.from()).lower().endsWith("s");
    boolean alone = bare.from() == m.from() && !isArticle(s, bare.from() - 1);
    return plural || alone
        ? Optional.of(Described.official(cast.text(s, new Range(m.from(), m.to())), m.code()))
        : Optional.empty();
  }

  /** Takes in the "Al-" before a name. */
  static Range withArticle(Sentence s, Range name) {
    int from = name.from();
    boolean article =
        from >= 2
            && s.token(from - 1).is("-")
            && (s.token(from - 2).is("al") || s.token(from - 2).is("el"));
    return article ? new Range(from - 2, name.to()) : name;
  }

  static boolean isArticle(Sentence s, int i) {
    return i >= 0 && (s.token(i).is("a") || s.token(i).is("an") || s.token(i).is("one"));
  }

  static Range nameOf(Sentence s, Range span, Mention m) {
    int from = m.from();
    while (from > span.from()
        && s.token(from - 1).isCapitalised()
        && s.token(from - 1).pos().equals("PROPN")) {
      from--;
    }
    return new Range(from, span.to());
  }

  Source person(Sentence s, Range name, Range role, Range addition) {
    String text = cast.name(s, name);
    Optional<Cast.Person> known = cast.called(text);
    String full =
        known.map(Cast.Person::name).filter(n -> n.length() >= text.length()).orElse(text);
    String roleText = role.isEmpty() ? "" : wording.roleText(s, role);
    if (roleText.isEmpty() && !addition.isEmpty() && wording.hasRole(s, addition)) {
      roleText = wording.roleText(s, addition);
    }
    if (roleText.isEmpty()) {
      roleText = known.map(Cast.Person::role).orElse("");
    }
    boolean official =
        known.map(Cast.Person::official).orElse(false)
            || wording.hasOfficial(s, role)
            || wording.hasOfficial(s, addition);
    boolean owned =
        !role.isEmpty()
            && !wording.codeIn(s, role).orElse("").isEmpty()
            && Phrases.isOwner(s.token(role.to() - 1))
            && role.to() - role.from() <= 2;
    if (owned) {
      roleText = known.map(Cast.Person::role).orElse("");
      official = true;
    }
    String code =
        wording
            .codeIn(s, role)
            .orElseGet(() -> known.map(Cast.Person::code).filter(c -> !c.isEmpty()).orElse(""));
    if (code.isEmpty() && !addition.isEmpty()) {
      code = wording.codeIn(s, addition).orElse("");
    }
    boolean former = roleText.toLowerCase(Locale.ROOT).startsWith("former");
    if (code.isEmpty() && official) {
      code = memory.side(s);
    }
    return new Source(
        official && !former ? SourceType.OFFICIAL : SourceType.PERSON,
        full,
        true,
        0,
        code,
        roleText);
  }

  /** A statement, a report: whose it is. */
  Optional<Source> vessel(Sentence s, Range bare, Range rest) {
    if (!rest.isEmpty()) {
      Token link = s.token(rest.from());
      if (link.is("from")
          || link.is("by")
          || link.is("in")
          || link.is("of")
          || link.is("released")
          || link.is("issued")) {
        int from = rest.from() + 1;
        if (from < rest.to() && s.token(from).is("by")) {
          from++;
        }
        Range maker = wording.trimmed(s, new Range(from, rest.to()));
        if (!maker.isEmpty()) {
          int end = Phrases.endOfHead(s, maker);
          Optional<Source> made =
              source(s, new Range(maker.from(), end), new Range(end, maker.to()), Range.EMPTY);
          if (made.isPresent()) {
            return made;
          }
        }
      }
    }
    Range owner = new Range(bare.from(), bare.to() - 1);
    if (!owner.isEmpty()) {
      Range maker = wording.trimmed(s, owner);
      if (!maker.isEmpty()) {
        Optional<Source> made = source(s, maker, Range.EMPTY, Range.EMPTY);
        if (made.isPresent()) {
          return made;
        }
      }
    }
    String noun = s.token(bare.to() - 1).lower();
    if (noun.equals("reports")) {
      return Optional.of(
          new Source(SourceType.OUTLET, "", false, 0, "", wording.roleText(s, bare)));
    }
    return memory.last().map(Chain::origin);
  }
}

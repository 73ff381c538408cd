package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.Chain;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceType;

/**
 * Says who is meant by the words for a speaker: named or not, how many, of which side, with pronouns
 * and "the minister" led back to whom the report spoke of before. It remembers in the order of the
 * text and must be asked in that order.
 */
final class Speakers {
  private static final Set<String> STATES = Set.copyOf(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(Map.entry("a", 1), Map.entry("an", 1), Map.entry("one", 1), Map.entry("another", 1), Map.entry("two", 2), Map.entry("both", 2),
          Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("eleven", 11), Map.entry("twelve", 12), Map.entry("dozen", 12));

  private static final Set<String> SINGULAR = Set.of("he", "she", "him", "his", "her");
  private static final Set<String> PLURAL = Set.of("they", "them", "their");
  private static final Set<String> THING = Set.of("it", "its");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "its", "his", "their", "same");
  private static final Set<String> OUTLET_NAMES = Set.of("news", "tv", "television", "radio", "times", "post", "journal", "agency", "press", "daily", "newspaper", "channel", "magazine", "herald", "tribune", "telegraph");
  /** Codes of organisations that report but have no army and no seat. */
  private static final Set<String> NGO = Set.of("HRW", "AMNESTY", "MSF", "REPORTERS WITHOUT BORDERS", "IFRC");

  private static final Map<String, String> NAMELESS =
      Map.of("rebels", "REBELS", "rebel", "REBELS", "militants", "MILITANTS", "insurgents", "REBELS", "separatists", "SEPARATISTS");

  private static final Set<String> GROUPS = Set.of("group", "groups", "movement", "militia", "rebels", "militants", "insurgents", "organisation", "organization", "faction", "separatists", "fighters", "party");
  private static final Set<String> NO_SIDE_BY_PLACE = Set.of("diplomat", "diplomats");

  private final Index index;
  private final Cast cast;
  private final Memory memory;
  private final String own;

  Speakers(Text text, Index index, Cast cast, Memory memory) {
    this.index = index;
    this.cast = cast;
    this.memory = memory;
    this.own = text.report().outlet();
  }

  /** On whose word it is: a chain for each whom the words name; empty where they name none. */
  List<Chain> chains(Sentence s, Range speaker, Range addition, Range told) {
    List<Chain> chains = new ArrayList<>();
    for (Range part : parts(s, speaker)) {
      one(s, part, addition).ifPresent(chains::add);
    }
    Optional<Source> outlet = told.isEmpty() ? Optional.empty() : outletIn(s, told);
    if (outlet.isPresent()) {
      Source hearer = outlet.get();
      chains.replaceAll(c -> c.links().get(0).type() == SourceType.OUTLET ? c : prefixed(hearer, c));
    }
    Optional<Source> through = hearer(s, speaker);
    if (outlet.isEmpty() && through.isPresent()) {
      chains.replaceAll(c -> prefixed(through.get(), Chain.of(c.origin())));
    }
    chains.forEach(memory::spoke);
    return chains;
  }

  /** "Who spoke to the newspaper", "sources cited by Reuters": through whom it came. */
  private Optional<Source> hearer(Sentence s, Range speaker) {
    for (int i = speaker.from() + 1; i < speaker.to() - 1; i++) {
      Token t = s.token(i);
      boolean link = (t.is("to") || t.is("by") || t.is("with")) && s.token(i - 1).isVerb() || t.is("told");
      if (link) {
        return outletIn(s, new Range(i + 1, speaker.to()));
      }
    }
    return Optional.empty();
  }

  /** Remembers a person of whom the report speaks. */
  void notice(Sentence s, Range subject) {
    List<Range> parts = parts(s, subject);
    if (parts.size() == 1) {
      one(s, parts.get(0), Range.EMPTY).filter(Memory::isHuman).ifPresent(memory::spoke);
    }
  }

  static Chain prefixed(Source outlet, Chain chain) {
    if (chain.links().get(0).equals(outlet)) {
      return chain;
    }
    List<Source> links = new ArrayList<>();
    links.add(outlet);
    links.addAll(chain.links());
    return new Chain(links);
  }

  boolean isOwn(String outlet) {
    return !own.isEmpty() && (outlet.equalsIgnoreCase(own) || plain(outlet).equals(plain(own)));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
  }

  /** The words for each of several speakers: "two Ukrainian and one American source". */
  private List<Range> parts(Sentence s, Range speaker) {
    List<Range> parts = new ArrayList<>();
    int from = speaker.from();
    boolean linked = false;
    for (int i = speaker.from(); i < speaker.to(); i++) {
      Token t = s.token(i);
      linked |= t.is("of") || t.is("for") || t.is("who") || t.is("with");
      boolean and = t.is("and") || t.is(",") && !linked && i + 1 < speaker.to() && (s.token(i + 1).pos().equals("NUM"));
      if (!and || i == from || i + 1 >= speaker.to()) {
        continue;
      }
      Token next = s.token(i + 1);
      boolean anew = next.pos().equals("DET") || next.pos().equals("NUM") || next.is("its") || index.startsAt(s, i + 1);
      if (!linked || anew && !next.is("the") && next.pos().equals("DET") || next.pos().equals("NUM")) {
        parts.add(new Range(from, i));
        from = i + 1;
        linked = false;
      }
    }
    parts.add(new Range(from, speaker.to()));
    return parts;
  }

  private Optional<Chain> one(Sentence s, Range words, Range addition) {
    Range phrase = trimmed(s, words);
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    Token first = s.token(phrase.from());
    if (phrase.to() - phrase.from() == 1 && first.pos().equals("PRON") || SINGULAR.contains(first.lower()) && phrase.to() - phrase.from() == 1) {
      return pronoun(first.lower());
    }
    Optional<Source> longName = nameBehindPhrase(s, phrase, addition);
    if (longName.isPresent()) {
      return longName.map(memory::chainOf);
    }
    int headEnd = Phrases.endOfHead(s, phrase);
    Range head = new Range(phrase.from(), Math.max(phrase.from() + 1, headEnd));
    Range rest = new Range(head.to(), phrase.to());
    // "the publication's interlocutors": who told it to the outlet.
    Optional<Chain> viaOutlet = throughOutlet(s, head, rest);
    if (viaOutlet.isPresent()) {
      return viaOutlet;
    }
    Optional<Source> source = source(s, head, rest, addition);
    Optional<String> side = addition.isEmpty() ? Optional.empty() : codeIn(s, addition);
    return source
        .filter(x -> x.type() != SourceType.OUTLET || !x.named() || !isOwn(x.name()))
        .map(x -> x.named() || side.isEmpty() || !x.side().isEmpty() && !x.role().startsWith("one of") ? x : new Source(x.type(), x.name(), false, x.count(), side.get(), x.role()))
        .map(memory::chainOf);
  }

  /** The phrase up to its first comma, relative clause or bracket that is not closed within it. */
  private static int endOfCore(Sentence s, Range phrase) {
    int end = phrase.from();
    while (end < phrase.to() && !s.token(end).is(",") && !s.token(end).is("who")) {
      end++;
    }
    return end;
  }

  /** "Secretary of State Antony Blinken", "special envoy for Yemen Hans Grundberg". */
  private Optional<Source> nameBehindPhrase(Sentence s, Range phrase, Range addition) {
    int end = endOfCore(s, phrase);
    Optional<Mention> known = index.endingAt(s, phrase.from(), end).filter(m -> m.type() == Mention.Type.PERSON);
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
    Range name = known.map(m -> new Range(m.from(), m.to())).orElseGet(() -> cast.nameAtEnd(s, new Range(linkOf(s, phrase, end) + 1, end)));
    if (name.isEmpty() || name.from() == link + 1 || name.to() - name.from() < 2) {
      // "State Antony Blinken": the first word belongs to the office.
      if (!name.isEmpty() && name.from() == link + 1 && name.to() - name.from() >= 3 && s.token(link + 1).is("state")) {
        return Optional.of(person(s, new Range(link + 2, name.to()), new Range(phrase.from(), link + 2), addition));
      }
      return Optional.empty();
    }
    String afterLink = s.token(link + 1).lower();
    boolean object = Speech.OFFICIAL.contains(afterLink) || Cast.TITLES.contains(afterLink) || Phrases.isOwner(s.token(name.from() - 1));
    boolean adjective = index.in(s, new Range(link + 1, link + 2)).stream().anyMatch(m -> m.type() == Mention.Type.ADJECTIVE);
    if (object || adjective) {
      return Optional.empty();
    }
    Token before = s.token(name.from() - 1);
    boolean named = known.isPresent() || cast.called(cast.name(s, name)).isPresent() || before.isCapitalised() || before.is(")") || index.endingAt(s, link + 1, name.from()).isPresent();
    if (!named) {
      return Optional.empty();
    }
    return Optional.of(person(s, name, new Range(phrase.from(), name.from()), addition));
  }

  private static int linkOf(Sentence s, Range phrase, int end) {
    int link = -1;
    for (int i = phrase.from(); i < end; i++) {
      if (s.token(i).pos().equals("ADP") || s.token(i).is("of") || s.token(i).is("to")) {
        link = i;
      }
    }
    return link;
  }

  private Optional<Chain> pronoun(String word) {
    if (SINGULAR.contains(word)) {
      return memory.lastHuman();
    }
    if (THING.contains(word)) {
      return memory.lastBody();
    }
    if (PLURAL.contains(word)) {
      return memory.lastPlural();
    }
    return Optional.empty();
  }

  private Range trimmed(Sentence s, Range words) {
    int from = words.from();
    int to = words.to();
    while (from < to && (s.token(from).isPunctuation() || s.token(from).pos().equals("ADV") || s.token(from).pos().equals("ADP") || s.token(from).pos().equals("SCONJ") || s.token(from).pos().equals("CCONJ") || s.token(from).is("both"))) {
      from++;
    }
    while (to > from && (s.token(to - 1).isPunctuation() || s.token(to - 1).is("'s"))) {
      to--;
    }
    return new Range(from, to);
  }

  private Optional<Chain> throughOutlet(Sentence s, Range head, Range rest) {
    for (int i = head.from(); i < head.to() - 1; i++) {
      boolean possessive = s.token(i + 1).is("'s") && i + 2 < head.to();
      int next = possessive ? i + 2 : i + 1;
      String noun = s.token(head.to() - 1).lower();
      if (!Speech.PERSON.contains(noun)) {
        return Optional.empty();
      }
      boolean press = noun.startsWith("journalist") || noun.startsWith("correspondent") || noun.startsWith("reporter");
      if (press) {
        return outletIn(s, head).map(Chain::of);
      }
      Optional<Source> outlet = outletIn(s, new Range(head.from(), i + 1));
      if (outlet.isPresent() && possessive) {
        Range people = new Range(next, head.to());
        Source source = unnamed(s, SourceType.PERSON, people, rest, countOf(s, people), "");
        return Optional.of(isOwn(outlet.get().named() ? outlet.get().name() : "") ? Chain.of(source) : Chain.of(outlet.get(), source));
      }
    }
    return Optional.empty();
  }

  /** The outlet that the words name, or that the report told of before ("the newspaper"). */
  Optional<Source> outletIn(Sentence s, Range words) {
    Optional<Mention> named = index.in(s, words).stream().filter(m -> m.type() == Mention.Type.OUTLET).findFirst();
    if (named.isPresent()) {
      Range range = new Range(named.get().from(), named.get().to());
      String name = memory.outletName(cast.text(s, range), named.get().name());
      return isOwn(name) || isOwn(named.get().name()) ? Optional.empty() : Optional.of(Source.outlet(name));
    }
    for (int i = words.from(); i < words.to(); i++) {
      Token t = s.token(i);
      if (OUTLET_NAMES.contains(t.lower()) && i > words.from() && s.token(i - 1).isCapitalised() && !s.token(i - 1).is("the") && t.isCapitalised() && index.in(s, new Range(i - 1, i)).stream().noneMatch(m -> m.type() == Mention.Type.ADJECTIVE)) {
        int from = i;
        while (from > words.from() && s.token(from - 1).isCapitalised()) {
          from--;
        }
        String name = cast.text(s, new Range(from, i + 1));
        return isOwn(name) ? Optional.empty() : Optional.of(Source.outlet(memory.outletName(name, name)));
      }
      if (Speech.OUTLET.contains(t.lower()) && !t.is("press") && (i == words.from() || DEFINITE.contains(s.token(i - 1).lower()))) {
        return memory.lastOutlet();
      }
    }
    return Optional.empty();
  }

  private Optional<Source> source(Sentence s, Range head, Range rest, Range addition) {
    Token last = s.token(head.to() - 1);
    String noun = last.lower();
    Range bare = new Range(skipDeterminer(s, head), head.to());
    if (bare.isEmpty()) {
      return Optional.empty();
    }
    if (Speech.VESSEL.contains(noun) && !isCapitalisedName(s, bare)) {
      return vessel(s, bare, rest);
    }
    Optional<Mention> mention = index.endingAt(s, bare.from(), head.to());
    if (mention.isPresent()) {
      Optional<Source> known = mentioned(s, mention.get(), bare, rest);
      if (known.isPresent()) {
        return known;
      }
    }
    Range name = cast.nameAtEnd(s, bare);
    if (!name.isEmpty() && isPersonName(s, name, bare, addition)) {
      return Optional.of(person(s, name, new Range(bare.from(), name.from()), addition));
    }
    if (!addition.isEmpty() && isRole(noun)) {
      Range after = trimmed(s, addition);
      Range added = after.isEmpty() ? Range.EMPTY : cast.nameAtEnd(s, after);
      if (!added.isEmpty()) {
        return Optional.of(person(s, added, new Range(bare.from(), rest.isEmpty() ? head.to() : rest.to()), Range.EMPTY));
      }
    }
    Optional<Source> outlet = outletIn(s, head);
    if (outlet.isPresent()) {
      return outlet;
    }
    return described(s, head, bare, rest, noun);
  }

  private boolean isRole(String noun) {
    return Speech.OFFICIAL.contains(noun) || Speech.PERSON.contains(noun);
  }

  private boolean isCapitalisedName(Sentence s, Range words) {
    return s.token(words.to() - 1).isCapitalised() && words.to() - words.from() > 1;
  }

  private boolean isPersonName(Sentence s, Range name, Range bare, Range addition) {
    if (cast.called(cast.text(s, name)).isPresent()) {
      return true;
    }
    int length = name.to() - name.from();
    boolean role = !cast.roleBefore(s, name).isEmpty();
    boolean title = name.from() > 0 && Cast.TITLES.contains(s.token(name.from() - 1).lower());
    boolean acronym = length == 1 && s.token(name.from()).text().chars().filter(Character::isUpperCase).count() > 1;
    boolean article = bare.from() > 0 && s.token(bare.from() - 1).is("the");
    boolean age = !addition.isEmpty() && s.token(addition.from()).pos().equals("NUM");
    return role || title || age || length >= 2 && length <= 4 && !article && !acronym;
  }

  private Optional<Source> mentioned(Sentence s, Mention m, Range bare, Range rest) {
    Range span = new Range(bare.from(), m.to());
    switch (m.type()) {
      case PERSON:
        return Optional.of(person(s, new Range(m.from(), m.to()), new Range(bare.from(), m.from()), Range.EMPTY));
      case OUTLET:
        return outletIn(s, span);
      case ORGAN:
        return Optional.of(official(cast.bodyName(cast.text(s, nameOf(s, span, m)), m.code()), m.code()));
      case PARTY, METONYM, PLACE:
        Range own = new Range(m.from(), m.to());
        if (m.type() == Mention.Type.PLACE && m.code().isEmpty()) {
          return Optional.empty();
        }
        if (NGO.contains(m.code())) {
          return Optional.of(new Source(SourceType.ORGANISATION, cast.text(s, own), true, 0, "", ""));
        }
        return Optional.of(official(cast.text(s, withArticle(s, own)), m.code()));
      case ADJECTIVE:
        // "the Palestinians said": the people as a party; "a Palestinian": one of them.
        boolean plural = m.to() - m.from() == 1 && s.token(m.from()).lower().endsWith("s");
        if (plural || bare.from() == m.from() && !isArticle(s, bare.from() - 1)) {
          return Optional.of(official(cast.text(s, new Range(m.from(), m.to())), m.code()));
        }
        return Optional.empty();
      default:
        return Optional.empty();
    }
  }

  /** Takes in the "Al-" before a name. */
  private static Range withArticle(Sentence s, Range name) {
    int from = name.from();
    boolean article = from >= 2 && s.token(from - 1).is("-") && (s.token(from - 2).is("al") || s.token(from - 2).is("el"));
    return article ? new Range(from - 2, name.to()) : name;
  }

  private static boolean isArticle(Sentence s, int i) {
    return i >= 0 && (s.token(i).is("a") || s.token(i).is("an") || s.token(i).is("one"));
  }

  private static Range nameOf(Sentence s, Range span, Mention m) {
    int from = m.from();
    while (from > span.from() && s.token(from - 1).isCapitalised() && s.token(from - 1).pos().equals("PROPN")) {
      from--;
    }
    return new Range(from, span.to());
  }

  private static Source official(String name, String code) {
    return new Source(SourceType.OFFICIAL, name, true, 0, code, "");
  }

  private Source person(Sentence s, Range name, Range role, Range addition) {
    String text = cast.name(s, name);
    Optional<Cast.Person> known = cast.called(text);
    String full = known.map(Cast.Person::name).filter(n -> n.length() >= text.length()).orElse(text);
    String roleText = role.isEmpty() ? "" : roleText(s, role);
    if (roleText.isEmpty() && !addition.isEmpty() && hasRole(s, addition)) {
      roleText = roleText(s, addition);
    }
    if (roleText.isEmpty()) {
      roleText = known.map(Cast.Person::role).orElse("");
    }
    boolean official = known.map(Cast.Person::official).orElse(false) || hasOfficial(s, role) || hasOfficial(s, addition);
    boolean owned = !role.isEmpty() && !codeIn(s, role).orElse("").isEmpty() && Phrases.isOwner(s.token(role.to() - 1)) && role.to() - role.from() <= 2;
    if (owned) {
      roleText = known.map(Cast.Person::role).orElse("");
      official = true;
    }
    String code = codeIn(s, role).orElseGet(() -> known.map(Cast.Person::code).filter(c -> !c.isEmpty()).orElse(""));
    if (code.isEmpty() && !addition.isEmpty()) {
      code = codeIn(s, addition).orElse("");
    }
    boolean former = roleText.toLowerCase(Locale.ROOT).startsWith("former");
    if (code.isEmpty() && official) {
      code = memory.side(s);
    }
    return new Source(official && !former ? SourceType.OFFICIAL : SourceType.PERSON, full, true, 0, code, roleText);
  }

  private boolean hasRole(Sentence s, Range words) {
    for (int i = words.from(); i < words.to(); i++) {
      if (isRole(s.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private boolean hasOfficial(Sentence s, Range words) {
    for (int i = words.from(); i < words.to(); i++) {
      if (Speech.OFFICIAL.contains(s.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** A statement, a report: whose it is. */
  private Optional<Source> vessel(Sentence s, Range bare, Range rest) {
    if (!rest.isEmpty()) {
      Token link = s.token(rest.from());
      if (link.is("from") || link.is("by") || link.is("in") || link.is("of") || link.is("released") || link.is("issued")) {
        int from = rest.from() + 1;
        if (from < rest.to() && s.token(from).is("by")) {
          from++;
        }
        Range maker = trimmed(s, new Range(from, rest.to()));
        if (!maker.isEmpty()) {
          int end = Phrases.endOfHead(s, maker);
          Optional<Source> made = source(s, new Range(maker.from(), end), new Range(end, maker.to()), Range.EMPTY);
          if (made.isPresent()) {
            return made;
          }
        }
      }
    }
    Range owner = new Range(bare.from(), bare.to() - 1);
    if (!owner.isEmpty()) {
      Range maker = trimmed(s, owner);
      if (!maker.isEmpty()) {
        Optional<Source> made = source(s, maker, Range.EMPTY, Range.EMPTY);
        if (made.isPresent()) {
          return made;
        }
      }
    }
    String noun = s.token(bare.to() - 1).lower();
    if (noun.equals("reports")) {
      return Optional.of(new Source(SourceType.OUTLET, "", false, 0, "", roleText(s, bare)));
    }
    return memory.last().map(Chain::origin);
  }

  private Optional<Source> described(Sentence s, Range head, Range bare, Range rest, String noun) {
    boolean definite = DEFINITE.contains(s.token(head.from()).lower());
    if ((noun.equals("other") || noun.equals("second") || noun.equals("first") || noun.equals("another")) && memory.lastPlural().isPresent()) {
      Source group = memory.lastPlural().get().origin();
      return Optional.of(new Source(group.type(), "", false, 1, group.side(), group.role().isEmpty() ? "one of them" : "one of the " + group.role()));
    }
    String code = codeIn(s, head).or(() -> placed(s, rest, noun)).orElse("");
    Range ofParty = ofParty(s, head, rest);
    if (Speech.BODY.contains(noun) && !ofParty.isEmpty()) {
      return Optional.of(official(cast.text(s, new Range(bare.from(), ofParty.to())), code));
    }
    if (NAMELESS.containsKey(noun) && (code.isEmpty() || isState(code))) {
      code = NAMELESS.getOrDefault(noun, code);
    }
    boolean former = s.token(bare.from()).is("former") || bare.to() - bare.from() > 1 && s.token(bare.from() + 1).is("former");
    int count = countOf(s, head);
    if (GROUPS.contains(noun) && definite) {
      Optional<Source> group = memory.lastGroup(s, head.from());
      if (group.isPresent()) {
        return group;
      }
    }
    if (definite && (Speech.OFFICIAL.contains(noun) || Speech.PERSON.contains(noun) || Speech.BODY.contains(noun)) && rest.isEmpty()) {
      Optional<Source> before = memory.recall(noun, code);
      if (before.isPresent()) {
        return before;
      }
      Optional<Cast.Person> holder = code.isEmpty() ? Optional.empty() : cast.inRole(noun, code);
      if (holder.isPresent()) {
        Cast.Person p = holder.get();
        return Optional.of(new Source(p.official() ? SourceType.OFFICIAL : SourceType.PERSON, p.name(), true, 0, p.code(), p.role()));
      }
    }
    if (s.token(head.from()).is("one") && head.to() - head.from() == 1 && !rest.isEmpty() && s.token(rest.from()).is("of")) {
      return oneOf(s, rest);
    }
    boolean body = Speech.BODY.contains(noun);
    boolean plain = noun.equals("army") || noun.equals("ministry") || noun.equals("navy");
    if (body && definite && plain && code.isEmpty() && !isNamed(s, bare)) {
      String side = memory.side(s);
      return Optional.of(official(cast.bodyName(cast.text(s, bare), side), side));
    }
    if (body && (!code.isEmpty() || isNamed(s, bare))) {
      boolean lower = !isNamed(s, bare) && index.in(s, head).isEmpty();
      if (!lower) {
        Range name = isNamed(s, bare) && !rest.isEmpty() && s.token(rest.from()).is("of") ? new Range(bare.from(), endOfName(s, rest)) : bare;
        String text = cast.text(s, name);
        return Optional.of(official(cast.bodyName(text, code), code.isEmpty() ? memory.side(s) : code));
      }
    }
    if (Speech.CROWD.contains(noun)) {
      return Optional.of(unnamed(s, SourceType.CROWD, head, rest, count, code));
    }
    if (Speech.OFFICIAL.contains(noun) || body) {
      SourceType type = former ? SourceType.PERSON : SourceType.OFFICIAL;
      return Optional.of(unnamed(s, type, head, rest, count, code.isEmpty() && rest.isEmpty() && !NO_SIDE_BY_PLACE.contains(noun) && !isWestern(s, head) ? memory.side(s) : code));
    }
    if (Speech.PERSON.contains(noun)) {
      return Optional.of(unnamed(s, SourceType.PERSON, head, rest, count, code));
    }
    if (Speech.OUTLET.contains(noun)) {
      return Optional.of(unnamed(s, SourceType.OUTLET, head, rest, 0, code));
    }
    if (Speech.DOCUMENT.contains(noun)) {
      return Optional.of(unnamed(s, SourceType.DOCUMENT, head, rest, count, code));
    }
    if (Speech.ORGANISATION.contains(noun) || isNamed(s, bare)) {
      if (isNamed(s, bare)) {
        Range name = !rest.isEmpty() && (s.token(rest.from()).is("of") || s.token(rest.from()).is("for")) ? new Range(bare.from(), endOfName(s, rest)) : bare;
        return Optional.of(new Source(SourceType.ORGANISATION, cast.text(s, name), true, 0, code, ""));
      }
      return Optional.of(unnamed(s, SourceType.ORGANISATION, head, rest, count, code));
    }
    return Optional.empty();
  }

  /** "Of Turkey" in "the government of Turkey". */
  private Range ofParty(Sentence s, Range head, Range rest) {
    if (rest.isEmpty() || !s.token(rest.from()).is("of")) {
      return Range.EMPTY;
    }
    return index.in(s, rest).stream()
        .filter(m -> m.type() == Mention.Type.PARTY && m.from() <= rest.from() + 2)
        .findFirst()
        .map(m -> new Range(head.from(), m.to()))
        .orElse(Range.EMPTY);
  }

  private boolean isWestern(Sentence s, Range head) {
    for (int i = head.from(); i < head.to(); i++) {
      if (s.token(i).is("western") || s.token(i).is("european") || s.token(i).is("regional") || s.token(i).is("arab")) {
        return true;
      }
    }
    return false;
  }

  /** "One of the officials": of that group, with its side where it has one of its own. */
  private Optional<Source> oneOf(Sentence s, Range rest) {
    Range whole = trimmed(s, new Range(rest.from() + 1, rest.to()));
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    String noun = s.token(Phrases.endOfHead(s, whole) - 1).lower();
    Optional<Source> group = noun.equals("them") || !isRole(noun) ? memory.lastPlural().map(Chain::origin) : memory.recall(noun, codeIn(s, whole).orElse(""));
    SourceType type = Speech.PERSON.contains(noun) ? SourceType.PERSON : SourceType.OFFICIAL;
    String code = codeIn(s, whole).or(() -> group.map(Source::side)).orElse("");
    return Optional.of(new Source(group.map(Source::type).orElse(type), "", false, 1, code, "one " + roleText(s, rest)));
  }

  private boolean isNamed(Sentence s, Range bare) {
    for (int i = bare.from(); i < bare.to(); i++) {
      Token t = s.token(i);
      boolean adjective = index.in(s, new Range(i, i + 1)).stream().anyMatch(m -> m.type() == Mention.Type.ADJECTIVE || m.type() == Mention.Type.PARTY);
      if (t.isCapitalised() && !adjective && t.pos().equals("PROPN") && !(i == 0)) {
        return true;
      }
    }
    return bare.to() - bare.from() > 1 && s.token(bare.to() - 1).isCapitalised();
  }

  private int endOfName(Sentence s, Range rest) {
    int end = rest.from() + 1;
    while (end < rest.to() && (s.token(end).isCapitalised() || s.token(end).is("of") || s.token(end).is("the") || s.token(end).is("and") || s.token(end).is("for"))) {
      end++;
    }
    return end;
  }

  private Optional<String> codeIn(Sentence s, Range words) {
    return words.isEmpty() ? Optional.empty() : index.in(s, words).stream().filter(m -> m.type() != Mention.Type.FACILITY).map(Mention::code).filter(c -> !c.isEmpty()).findFirst();
  }

  private Optional<String> placed(Sentence s, Range rest, String noun) {
    return NO_SIDE_BY_PLACE.contains(noun) || rest.isEmpty() || s.token(rest.from()).is("familiar") || s.token(rest.from()).is("briefed") || s.token(rest.from()).is("with") ? Optional.empty() : codeIn(s, rest);
  }

  private int skipDeterminer(Sentence s, Range head) {
    int from = head.from();
    while (from < head.to() - 1 && (s.token(from).pos().equals("DET") || s.token(from).is("the") || s.token(from).pos().equals("PRON") || NUMBERS.containsKey(s.token(from).lower()) && s.token(from).pos().equals("NUM"))) {
      from++;
    }
    return from;
  }

  /** How many the words say they are; 0 where they do not. */
  private int countOf(Sentence s, Range head) {
    for (int i = head.from(); i < head.to(); i++) {
      String w = s.token(i).lower();
      if (NUMBERS.containsKey(w)) {
        return NUMBERS.get(w);
      }
      if (s.token(i).pos().equals("NUM") && w.matches("\\d{1,4}")) {
        return Integer.parseInt(w);
      }
    }
    String noun = s.token(head.to() - 1).lower();
    boolean collective = Speech.BODY.contains(noun) || Set.of("authority", "police", "opposition", "leadership", "media", "imagery", "press", "side", "data", "footage", "government", "people", "delegation").contains(noun);
    boolean plural = noun.endsWith("s") || noun.endsWith("men") && !noun.equals("women") || noun.equals("people") || noun.equals("media");
    return collective || plural ? 0 : 1;
  }

  private Source unnamed(Sentence s, SourceType type, Range head, Range rest, int count, String code) {
    Range bare = new Range(skipDeterminer(s, head), head.to());
    Range all = rest.isEmpty() ? bare : new Range(bare.from(), Math.max(bare.to(), rest.to()));
    return new Source(type, "", false, count, code, roleText(s, all));
  }

  private String roleText(Sentence s, Range words) {
    int from = words.from();
    while (from < words.to() - 1 && (s.token(from).pos().equals("DET") || s.token(from).isPunctuation() || NUMBERS.containsKey(s.token(from).lower()) || s.token(from).is("unnamed"))) {
      from++;
    }
    String text = cast.text(s, new Range(from, words.to())).strip();
    Token first = s.token(from);
    boolean proper = first.pos().equals("PROPN") || first.pos().equals("ADJ") && !index.in(s, new Range(from, words.to())).stream().filter(m -> m.from() == firstOf(words, s)).toList().isEmpty();
    return proper || text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private int firstOf(Range words, Sentence s) {
    int from = words.from();
    while (from < words.to() - 1 && (s.token(from).pos().equals("DET") || s.token(from).isPunctuation() || NUMBERS.containsKey(s.token(from).lower()) || s.token(from).is("unnamed"))) {
      from++;
    }
    return from;
  }

  static boolean isState(String code) {
    return STATES.contains(code);
  }
}

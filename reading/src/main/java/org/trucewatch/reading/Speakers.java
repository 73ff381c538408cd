package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.Chain;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceType;

/**
 * Says who is meant by the words for a speaker: named or not, how many, of which side, with
 * pronouns and "the minister" led back to whom the report spoke of before. It remembers in the
 * order of the text and must be asked in that order.
 */
final class Speakers {
  private static final Set<String> STATES =
      Set.copyOf(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));

  private static final Set<String> SINGULAR = Set.of("he", "she", "him", "his", "her");

  private static final Set<String> PLURAL = Set.of("they", "them", "their");

  private static final Set<String> THING = Set.of("it", "its");

  private final Index index;
  private final Memory memory;
  private final Wording wording;
  private final Outlets outlets;
  private final Named named;
  private final Anyone anyone;

  Speakers(Text text, Index index, Cast cast, Memory memory) {
    this.index = index;
    this.memory = memory;
    this.anyone = new Anyone(text, index, cast);
    this.wording = new Wording(index, cast);
    Bodies bodies = new Bodies(text, index);
    this.outlets = new Outlets(text, index, cast, memory, wording);
    this.named =
        new Named(
            index,
            cast,
            bodies,
            memory,
            wording,
            outlets,
            new Described(index, cast, bodies, memory, wording));
  }

  /** On whose word it is: a chain for each whom the words name; empty where they name none. */
  List<Chain> chains(Sentence s, Range speaker, Range addition, Range told) {
    List<Chain> chains = new ArrayList<>();
    List<Range> parts = parts(s, speaker);
    for (int i = 0; i < parts.size(); i++) {
      Range part = parts.get(i);
      Optional<Chain> shared =
          i + 1 < parts.size() ? sharing(s, part, parts.get(i + 1)) : Optional.empty();
      shared.or(() -> one(s, part, addition)).ifPresent(chains::add);
    }
    Optional<Source> outlet = told.isEmpty() ? Optional.empty() : outlets.outletIn(s, told);
    if (outlet.isPresent()) {
      Source hearer = outlet.get();
      chains.replaceAll(
          c ->
              c.links().get(0).type() == SourceType.OUTLET
                  ? c
                  : memory.through(hearer, c.origin()));
    }
    Optional<Source> through = hearer(s, speaker);
    if (outlet.isEmpty() && through.isPresent()) {
      chains.replaceAll(c -> memory.through(through.get(), c.origin()));
    }
    chains.forEach(memory::spoke);
    return chains;
  }

  /** "Who spoke to the newspaper", "sources cited by Reuters": through whom it came. */
  private Optional<Source> hearer(Sentence s, Range speaker) {
    for (int i = speaker.from() + 1; i < speaker.to() - 1; i++) {
      Token t = s.token(i);
      boolean link =
          ((t.is("to") || t.is("by") || t.is("with")) && s.token(i - 1).isVerb()) || t.is("told");
      if (link) {
        return outlets.outletIn(s, new Range(i + 1, speaker.to()));
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

  /** The words for each of several speakers: "two Ukrainian and one American source". */
  private List<Range> parts(Sentence s, Range speaker) {
    List<Range> parts = new ArrayList<>();
    int from = speaker.from();
    boolean linked = false;
    for (int i = speaker.from(); i < speaker.to(); i++) {
      Token t = s.token(i);
      linked |= t.is("of") || t.is("for") || t.is("who") || t.is("with");
      boolean and =
          t.is("and")
              || (t.is(",")
                  && !linked
                  && i + 1 < speaker.to()
                  && s.token(i + 1).pos().equals("NUM"));
      if (!and || i == from || i + 1 >= speaker.to()) {
        continue;
      }
      Token next = s.token(i + 1);
      boolean anew =
          next.pos().equals("DET")
              || next.pos().equals("NUM")
              || next.is("its")
              || index.startsAt(s, i + 1);
      if (!linked
          || (anew && !next.is("the") && next.pos().equals("DET"))
          || next.pos().equals("NUM")) {
        parts.add(new Range(from, i));
        from = i + 1;
        linked = false;
      }
    }
    parts.add(new Range(from, speaker.to()));
    return parts;
  }

  /** "Two Ukrainian" of "two Ukrainian and one American source": it shares the noun of the next. */
  private Optional<Chain> sharing(Sentence s, Range part, Range next) {
    List<Mention> sides = index.in(s, part);
    boolean adjective =
        sides.size() == 1
            && sides.get(0).type() == Mention.Type.ADJECTIVE
            && sides.get(0).to() == part.to();
    if (!adjective || s.token(part.to() - 1).lower().endsWith("ns") || next.isEmpty()) {
      return Optional.empty();
    }
    Range phrase = wording.trimmed(s, next);
    String noun = s.token(Phrases.endOfHead(s, phrase) - 1).lower();
    if (!wording.isRole(noun)) {
      return Optional.empty();
    }
    String plural = noun.endsWith("s") ? noun : noun + "s";
    int count = 0;
    for (int i = part.from(); i < part.to(); i++) {
      count = Math.max(count, Wording.NUMBERS.getOrDefault(s.token(i).lower(), 0));
    }
    SourceType type =
        Speech.PERSON.contains(noun) && !Speech.OFFICIAL.contains(noun)
            ? SourceType.PERSON
            : SourceType.OFFICIAL;
    String role = s.token(part.to() - 1).text() + " " + (count == 1 ? noun : plural);
    return Optional.of(
        memory.chainOf(new Source(type, "", false, count, sides.get(0).code(), role)));
  }

  private Optional<Chain> one(Sentence s, Range words, Range addition) {
    Range phrase = wording.trimmed(s, words);
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    Token first = s.token(phrase.from());
    boolean who = first.text().equals("WHO");
    if ((phrase.to() - phrase.from() == 1 && first.pos().equals("PRON") && !who)
        || (SINGULAR.contains(first.lower()) && phrase.to() - phrase.from() == 1)) {
      return pronoun(first.lower());
    }
    Optional<Source> longName = named.nameBehindPhrase(s, phrase, addition);
    if (longName.isPresent()) {
      return longName.map(memory::chainOf);
    }
    int headEnd = Phrases.endOfHead(s, phrase);
    Range head = new Range(phrase.from(), Math.max(phrase.from() + 1, headEnd));
    Range rest = new Range(head.to(), phrase.to());
    // "the publication's interlocutors": who told it to the outlet.
    Optional<Chain> viaOutlet = outlets.throughOutlet(s, head, rest);
    if (viaOutlet.isPresent()) {
      return viaOutlet;
    }
    Optional<Source> source = named.source(s, head, rest, addition).or(() -> anyone.named(s, head));
    Optional<String> side = addition.isEmpty() ? Optional.empty() : wording.codeIn(s, addition);
    return source
        .filter(x -> x.type() != SourceType.OUTLET || !x.named() || !outlets.isOwn(x.name()))
        .map(
            x ->
                x.named()
                        || side.isEmpty()
                        || (!x.side().isEmpty() && !x.role().startsWith("one of"))
                    ? x
                    : new Source(x.type(), x.name(), false, x.count(), side.get(), x.role()))
        .map(memory::chainOf);
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

  static boolean isState(String code) {
    return STATES.contains(code);
  }
}

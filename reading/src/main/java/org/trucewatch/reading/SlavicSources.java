package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.trucewatch.claims.Chain;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceType;

/** Says who is meant by the Ukrainian or Russian words for a speaker. */
final class SlavicSources {
  private static final Stems OFFICIALS =
      Stems.of(
          "посадов* чиновник* голова голови голові головою глава главы главе главой губернатор* мер мера мером мэр мэра мэром міністр* министр* речник* речниц* спикер* президент* прем'єр* премьер* начальник* депутат* нардеп* посол посла дипломат* військовослужб* военнослуж* влада влади владі владою власти властей властях",
          "міністерств* министерств* міноборон* минобороны міненерго минэнерго мзс мид генштаб* генеральн* штаб* ова ода дснс гсчс мчс снбо рнбо прокуратур* поліці* полици* прикордонн* пограничн* командуван* командован* відомств* ведомств* адміністраці* администраци* уряд* правительств* офіс* кремл* парламент* міськрад* горсовет* облрад* радник* советник* окупант* оккупант* росіян* россиян* росаві* силов* розвідк* разведк* рятувальник* спасател* військов* военн* сили силы силах гур сбу ссо фсб");
  private static final Stems SOURCES =
      Stems.of("джерел* источник* співрозмовник* собеседник* обізнан* осведомл* знайом* знаком*");
  private static final Stems PEOPLE =
      Stems.of(
          "експерт* эксперт* аналітик* аналитик* партизан* підпілл* подполь* підпільник* подпольщик* працівник* работник* сотрудник* директор* лікар* врач* учасник* участник* осіб лиц");
  private static final Stems CROWD =
      Stems.of(
          "соцмереж* соцсет* очевид* жител* мешкан* паблік* паблик* телеграм* telegram канали каналы користувач* пользовател*");
  private static final Stems PRESS =
      Stems.of(
          "змі сми медіа медиа видання издание изданию виданню газет* агентств* телеканал* журналіст* журналист* пропагандист*");
  private static final Stems DOCUMENTS =
      Stems.of(
          "знімк* снимк* супутник* спутник* супутников* спутников* доповід* доклад* звіт* отчет* nasa");
  private static final Stems BODIES =
      Stems.of(
          "компані* компани* енерго укренерго укрэнерго енергоатом* энергоатом* нафтогаз* дтек дтэк росатом* газпром* залізниц* железн* група групи група організаці* организаци* фонд* центр* інститут* институт* greenpeace kpler атеш асоціаці* ассоциаци*");

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("один", 1),
          Map.entry("одного", 1),
          Map.entry("двоє", 2),
          Map.entry("двох", 2),
          Map.entry("два", 2),
          Map.entry("двое", 2),
          Map.entry("двух", 2),
          Map.entry("троє", 3),
          Map.entry("трьох", 3),
          Map.entry("три", 3),
          Map.entry("трое", 3),
          Map.entry("трех", 3),
          Map.entry("трёх", 3),
          Map.entry("четверо", 4),
          Map.entry("чотирьох", 4),
          Map.entry("чотири", 4),
          Map.entry("четырех", 4),
          Map.entry("четырёх", 4),
          Map.entry("п'ятеро", 5),
          Map.entry("п'яти", 5),
          Map.entry("пятеро", 5),
          Map.entry("пяти", 5));

  private final SeatsCyrillic seats;
  private final Text text;
  private final Index index;
  private final String home;

  /**
   * @param home code of the party that the outlet belongs to; empty where unknown
   */
  SlavicSources(Text text, Index index, String home, SeatsCyrillic seats) {
    this.seats = seats;
    this.text = text;
    this.index = index;
    this.home = home;
  }

  /** Whether the tokens name a person who speaks for a party. */
  boolean namesPerson(Sentence s, Range range) {
    return index.in(s, range).stream().anyMatch(m -> m.type() == Mention.Type.PERSON);
  }

  /** Whether the tokens name or describe somebody who can be a source. */
  boolean names(Sentence s, Range range) {
    if (range.isEmpty()) {
      return false;
    }
    for (Mention m : index.in(s, range)) {
      switch (m.type()) {
        case PERSON, ORGAN, OUTLET, METONYM, GENERIC -> {
          return true;
        }
        case PLACE -> {
          if (isSeat(s, m)) {
            return true;
          }
        }
        case PARTY, ADJECTIVE, MODIFIER, FACILITY -> {}
      }
    }
    boolean name = false;
    for (int i = range.from(); i < range.to(); i++) {
      Token t = s.token(i);
      if (OFFICIALS.has(t)
          || SOURCES.has(t)
          || PEOPLE.has(t)
          || CROWD.has(t)
          || PRESS.has(t)
          || DOCUMENTS.has(t)
          || BODIES.has(t)) {
        return true;
      }
      name |= t.isCapitalised() && t.isNominal() && !isPlace(s, i);
    }
    return name && range.to() - range.from() <= 4;
  }

  private boolean isSeat(Sentence s, Mention m) {
    return seats.isSeat(m)
        && m.from() > 0
        && List.of("в", "у", "на", "во").contains(s.token(m.from() - 1).lower());
  }

  private boolean isPlace(Sentence s, int token) {
    Token t = s.token(token);
    return t.is(Analysis.Trait.GEOGRAPHIC)
        || SlavicLexicon.WAR.has(t)
        || index.in(s, new Range(0, s.size())).stream()
            .anyMatch(
                m ->
                    m.from() <= token
                        && token < m.to()
                        && (m.type() == Mention.Type.PLACE
                            || m.type() == Mention.Type.FACILITY
                            || m.type() == Mention.Type.PARTY
                            || m.type() == Mention.Type.ADJECTIVE));
  }

  /** On whose word it is by those tokens; empty where they name nobody. */
  Optional<Chain> chain(Sentence s, Range range) {
    int citing = -1;
    for (int i = range.from(); i < range.to(); i++) {
      if (SlavicCues.isCitingWord(s.token(i))) {
        citing = i;
      }
    }
    if (citing > range.from()) {
      Range first = new Range(range.from(), citing);
      Range second = new Range(citing + 1, range.to());
      Optional<Source> a = one(s, first);
      Optional<Source> b = one(s, second);
      boolean outletBehind = b.isPresent() && b.get().type() == SourceType.OUTLET;
      if (a.isPresent() && b.isPresent()) {
        return Optional.of(
            outletBehind && a.get().type() != SourceType.OUTLET
                ? Chain.of(b.get(), a.get())
                : Chain.of(a.get(), b.get()));
      }
      return a.or(() -> b).map(Chain::of);
    }
    Optional<Mention> outlet =
        index.in(s, range).stream().filter(m -> m.type() == Mention.Type.OUTLET).findFirst();
    if (outlet.isPresent()) {
      Source press = outlet(outlet.get());
      Range before = new Range(range.from(), outlet.get().from());
      Range behind = new Range(outlet.get().to(), range.to());
      Optional<Source> other = told(s, before).or(() -> told(s, behind));
      return Optional.of(other.map(o -> Chain.of(press, o)).orElse(Chain.of(press)));
    }
    return one(s, range).map(Chain::of);
  }

  /** Who told it to the outlet: anybody but words for the outlet itself. */
  private Optional<Source> told(Sentence s, Range range) {
    if (range.isEmpty()) {
      return Optional.empty();
    }
    boolean somebody =
        index.in(s, range).stream()
            .anyMatch(m -> m.type() == Mention.Type.PERSON || m.type() == Mention.Type.ORGAN);
    for (int i = range.from(); i < range.to(); i++) {
      Token t = s.token(i);
      somebody |= SOURCES.has(t) || (OFFICIALS.has(t) && !PRESS.has(t));
    }
    return somebody ? one(s, range) : Optional.empty();
  }

  private Source outlet(Mention m) {
    return new Source(SourceType.OUTLET, m.name(), true, 0, m.code(), "");
  }

  private Optional<Source> one(Sentence s, Range range) {
    if (range.isEmpty()) {
      return Optional.empty();
    }
    List<Mention> mentions = index.in(s, range);
    Optional<Mention> person = first(mentions, Mention.Type.PERSON);
    if (person.isPresent()) {
      return Optional.of(
          new Source(
              SourceType.OFFICIAL, personName(s, person.get()), true, 0, person.get().code(), ""));
    }
    Optional<Source> unknown = unknownPerson(s, range, mentions);
    if (unknown.isPresent()) {
      return unknown;
    }
    Optional<Mention> outlet = first(mentions, Mention.Type.OUTLET);
    if (outlet.isPresent()) {
      return outlet.map(this::outlet);
    }
    Optional<Source> anonymous = anonymous(s, range, mentions);
    if (anonymous.isPresent()) {
      return anonymous;
    }
    for (Mention.Type type :
        List.of(Mention.Type.ORGAN, Mention.Type.METONYM, Mention.Type.GENERIC)) {
      Optional<Mention> body = first(mentions, type);
      if (body.isPresent()) {
        return Optional.of(
            new Source(SourceType.OFFICIAL, body.get().name(), true, 0, body.get().code(), ""));
      }
    }
    for (Mention m : mentions) {
      if (isSeat(s, m)) {
        return Optional.of(new Source(SourceType.OFFICIAL, m.name(), true, 0, m.code(), ""));
      }
    }
    return described(s, range, mentions);
  }

  /** The full name where the report gives it somewhere, else what it gives. */
  private String personName(Sentence s, Mention m) {
    if (m.length() == 1 && m.from() > 0) {
      Token first = s.token(m.from() - 1);
      boolean given =
          first.isCapitalised()
              && !Grammar.isAcronym(first.text())
              && !first.is(Analysis.Trait.GEOGRAPHIC)
              && !index.covers(s, m.from() - 1);
      if (given && first.pos().equals("PROPN")) {
        return Nominatives.nominative(s, m.from() - 1, m.to());
      }
    }
    boolean full = m.length() > 1 || index.isNamedInFull(m.name());
    return full ? m.name() : m.name().substring(m.name().lastIndexOf(' ') + 1);
  }

  private static Optional<Mention> first(List<Mention> mentions, Mention.Type type) {
    return mentions.stream().filter(m -> m.type() == type).findFirst();
  }

  /** "губернатор Роман Бусаргін", "Козицький": two names, or one where nothing else stands. */
  private Optional<Source> unknownPerson(Sentence s, Range range, List<Mention> mentions) {
    int best = -1;
    int length = 0;
    for (int i = range.from(); i < range.to(); i++) {
      int j = i;
      while (j < range.to() && isName(s, j, mentions)) {
        j++;
      }
      if (j - i > length) {
        best = i;
        length = j - i;
      }
      i = Math.max(i, j);
    }
    boolean alone = length == 1 && range.to() - range.from() <= 2;
    if (best < 0 || length > 3 || (length < 2 && !alone)) {
      return Optional.empty();
    }
    boolean official = false;
    boolean people = false;
    for (int i = range.from(); i < range.to(); i++) {
      official |= OFFICIALS.has(s.token(i));
      people |= PEOPLE.has(s.token(i));
    }
    String name = Nominatives.nominative(s, best, best + length);
    SourceType type = people && !official ? SourceType.PERSON : SourceType.OFFICIAL;
    return Optional.of(new Source(type, name, true, 0, side(mentions), ""));
  }

  private boolean isName(Sentence s, int i, List<Mention> mentions) {
    Token t = s.token(i);
    boolean capital = t.isCapitalised() && t.text().length() > 2 && !isAcronym(t.text());
    boolean name =
        t.analyses().isEmpty()
            || t.pos().equals("PROPN")
            || t.is(Analysis.Trait.SURNAME)
            || t.is(Analysis.Trait.FIRST_NAME)
            || t.is(Analysis.Trait.GUESSED);
    return capital
        && name
        && !t.is(Analysis.Trait.GEOGRAPHIC)
        && mentions.stream().noneMatch(m -> m.from() <= i && i < m.to())
        && !(i > 0 && s.token(i - 1).text().equals("\""));
  }

  private static boolean isAcronym(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  private String side(List<Mention> mentions) {
    for (Mention m : mentions) {
      if (!m.code().isEmpty() && m.type() != Mention.Type.OUTLET) {
        return m.code();
      }
    }
    return home;
  }

  private Optional<Source> anonymous(Sentence s, Range range, List<Mention> mentions) {
    for (int i = range.from(); i < range.to(); i++) {
      Token t = s.token(i);
      if (SOURCES.has(t)) {
        boolean inside =
            OFFICIALS.in(s, i + 1, range.to())
                || mentions.stream().anyMatch(m -> m.type() == Mention.Type.ORGAN);
        boolean official = inside || OFFICIALS.in(s, range.from(), i);
        return Optional.of(
            new Source(
                official ? SourceType.OFFICIAL : SourceType.PERSON,
                "",
                false,
                count(s, range, i),
                official ? side(mentions) : mentions.isEmpty() ? "" : side(mentions),
                role(s, range)));
      }
    }
    return Optional.empty();
  }

  private Optional<Source> described(Sentence s, Range range, List<Mention> mentions) {
    for (int i = range.from(); i < range.to(); i++) {
      Token t = s.token(i);
      SourceType type =
          CROWD.has(t)
              ? SourceType.CROWD
              : PRESS.has(t)
                  ? SourceType.OUTLET
                  : DOCUMENTS.has(t)
                      ? SourceType.DOCUMENT
                      : PEOPLE.has(t)
                          ? SourceType.PERSON
                          : OFFICIALS.has(t)
                              ? SourceType.OFFICIAL
                              : BODIES.has(t) ? SourceType.ORGANISATION : null;
      if (type == null) {
        continue;
      }
      boolean named =
          (type == SourceType.OFFICIAL || type == SourceType.ORGANISATION) && t.isCapitalised();
      String side = type == SourceType.OFFICIAL || !mentions.isEmpty() ? side(mentions) : "";
      if (named) {
        return Optional.of(
            new Source(
                type, Nominatives.nominative(s, i, named(s, i, range.to())), true, 0, side, ""));
      }
      return Optional.of(new Source(type, "", false, count(s, range, i), side, role(s, range)));
    }
    for (Mention m : mentions) {
      if (m.type() == Mention.Type.ADJECTIVE || m.type() == Mention.Type.PARTY) {
        return Optional.of(new Source(SourceType.OFFICIAL, "", false, 0, m.code(), role(s, range)));
      }
    }
    for (int i = range.from(); i < range.to(); i++) {
      Token t = s.token(i);
      if (t.isCapitalised() && t.isNominal() && !isPlace(s, i)) {
        int to = i + 1;
        while (to < range.to() && s.token(to).isCapitalised()) {
          to++;
        }
        SourceType type =
            t.text().matches("[A-Za-z].*") ? SourceType.OUTLET : SourceType.ORGANISATION;
        return Optional.of(new Source(type, Nominatives.nominative(s, i, to), true, 0, "", ""));
      }
    }
    return Optional.empty();
  }

  private static int named(Sentence s, int from, int to) {
    int i = from + 1;
    while (i < to && s.token(i).isCapitalised()) {
      i++;
    }
    return i;
  }

  private static int count(Sentence s, Range range, int head) {
    for (int i = range.from(); i < head; i++) {
      Integer n = NUMBERS.get(s.token(i).lower());
      if (n != null) {
        return n;
      }
    }
    return Grammar.isPlural(s.token(head)) ? 0 : 1;
  }

  private String role(Sentence s, Range range) {
    int from = range.from();
    int to = range.to();
    List<String> skip = new ArrayList<>(List.of("у", "в", "во", "за", "по", "на", "від", "от"));
    while (from < to - 1
        && (skip.contains(s.token(from).lower()) || Grammar.isSign(s.token(from)))) {
      from++;
    }
    while (to > from + 1 && Grammar.isSign(s.token(to - 1))) {
      to--;
    }
    return s.span(from, to).of(text.report().text()).toLowerCase(Locale.ROOT);
  }
}

package org.trucewatch.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The people whom a text names, each in the fullest form it gives and with the role that it gives
 * somewhere: "Zelensky" is Volodymyr Zelensky, president, where another sentence says so.
 */
final class Cast {
  static final Set<String> TITLES =
      Set.of(
          "mr",
          "mr.",
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "dr",
          "dr.",
          "gen",
          "gen.",
          "lt",
          "lt.",
          "col",
          "col.",
          "maj",
          "maj.",
          "sgt",
          "sen",
          "sen.",
          "rep",
          "rep.",
          "gov",
          "gov.",
          "sir",
          "lord",
          "prime",
          "vice",
          "sheikh",
          "ayatollah",
          "grand",
          "capt",
          "capt.",
          "adm",
          "adm.",
          "brig",
          "brig.",
          "cmdr",
          "cmdr.",
          "president-elect",
          "foreign",
          "crown",
          "field",
          "saint",
          "elect",
          "comrade",
          "then",
          "special",
          "national",
          "interim",
          "acting",
          "chief",
          "top",
          "senior",
          "former",
          "new",
          "supreme",
          "security",
          "press",
          "sergeant",
          "rear",
          "ex");

  /** Titles that only those in uniform have. */
  private static final Set<String> RANKS =
      Set.of(
          "gen", "lt", "col", "maj", "capt", "adm", "cmdr", "brig", "sgt", "gen.", "lt.", "col.",
          "maj.", "capt.", "adm.", "sgt.");

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "ibn", "ben", "de", "da", "dos", "del", "la", "van", "von", "der",
          "ul", "ad", "as", "ould", "-", "abu", "'");

  /**
   * @param name the fullest form
   * @param role what the text says he is; may be empty
   * @param code the party he belongs to; may be empty
   * @param official whether he speaks for a state or an organisation with an army
   */
  record Person(String name, String role, String code, boolean official) {}

  private final Map<String, Person> bySurname = new HashMap<>();
  private final Index index;
  private final String original;

  Cast(Text text, Index index) {
    this.index = index;
    this.original = text.report().text();
    for (Sentence s : text.sentences()) {
      scan(s);
    }
  }

  /** Who is called so: by the last name of it. */
  Optional<Person> called(String name) {
    return Optional.ofNullable(bySurname.get(surname(name)));
  }

  /** Who has that role for that party: the Ukrainian president. */
  Optional<Person> inRole(String noun, String code) {
    return bySurname.values().stream()
        .filter(
            p ->
                p.code().equals(code)
                    && (" " + p.role().toLowerCase(Locale.ROOT) + " ").contains(" " + noun + " "))
        .min(java.util.Comparator.comparing(Person::name));
  }

  /** The tail of the phrase that is a person's name; empty where it is none. */
  Range nameAtEnd(Sentence s, Range phrase) {
    int to = phrase.to();
    while (to > phrase.from() && s.token(to - 1).is("'s")) {
      to--;
    }
    Optional<Mention> person =
        index.endingAt(s, phrase.from(), to).filter(m -> m.type() == Mention.Type.PERSON);
    if (person.isPresent() && person.get().length() > 1) {
      return new Range(person.get().from(), to);
    }
    int from = to;
    while (from > phrase.from() && isNamePart(s, from - 1)) {
      from--;
    }
    while (from < to && (!s.token(from).isCapitalised() || s.token(from).is("-"))) {
      if (s.token(from).is("al")
          || s.token(from).is("el")
          || s.token(from).is("abu")
          || s.token(from).is("bin")) {
        break;
      }
      from++;
    }
    if (from >= to || !s.token(to - 1).isCapitalised()) {
      return Range.EMPTY;
    }
    for (Mention m : index.in(s, new Range(phrase.from(), to))) {
      if (m.type() == Mention.Type.PERSON || m.to() <= from) {
        continue;
      }
      if (m.to() == to || m.type() == Mention.Type.OUTLET) {
        return Range.EMPTY;
      }
      // What stands before the name of a person in one row of capitals is what he belongs to.
      from = m.to();
    }
    return new Range(from, to);
  }

  private boolean isNamePart(Sentence s, int i) {
    Token t = s.token(i);
    String w = t.lower();
    if (PARTICLES.contains(w)) {
      return true;
    }
    if (!t.isCapitalised() || !Character.isLetter(t.text().codePointAt(0))) {
      return false;
    }
    boolean describes =
        TITLES.contains(w)
            || Speech.OFFICIAL.contains(w)
            || Speech.BODY.contains(w)
            || Speech.ORGANISATION.contains(w)
            || w.equals("the")
            || Phrases.WEEKDAYS.contains(w)
            || (Phrases.TIMES.contains(w) && !t.pos().equals("PROPN"));
    if (describes) {
      return false;
    }
    if (!index.in(s, new Range(i, i + 1)).isEmpty()
        && index.in(s, new Range(i, i + 1)).get(0).type() == Mention.Type.ADJECTIVE) {
      return false;
    }
    return Phrases.isNoun(t)
        || t.pos().equals("X")
        || t.pos().equals("ADJ")
        || (t.pos().equals("ADJ") && i + 1 < s.size() && s.token(i + 1).isCapitalised())
        || t.pos().equals("PROPN")
        || t.pos().equals("VERB")
        || t.pos().equals("ADV")
        || t.pos().equals("INTJ")
        || t.pos().equals("CCONJ")
        || (t.pos().equals("DET") && !w.equals("the") && !w.equals("a"));
  }

  private void scan(Sentence s) {
    int i = 0;
    while (i < s.size()) {
      if (!s.token(i).isCapitalised()) {
        i++;
        continue;
      }
      int to = i;
      while (to < s.size()
          && (s.token(to).isCapitalised()
              || (to > i
                  && PARTICLES.contains(s.token(to).lower())
                  && to + 1 < s.size()
                  && s.token(to + 1).isCapitalised())
              || (to > i
                  && PARTICLES.contains(s.token(to).lower())
                  && to + 2 < s.size()
                  && s.token(to + 1).is("-")
                  && s.token(to + 2).isCapitalised()))) {
        to++;
      }
      Range name = nameAtEnd(s, new Range(i, to));
      if (!name.isEmpty()) {
        consider(s, name);
      }
      i = Math.max(to, i + 1);
    }
  }

  private void consider(Sentence s, Range name) {
    List<Mention> within = index.in(s, name);
    boolean known = within.stream().anyMatch(m -> m.type() == Mention.Type.PERSON);
    String code =
        within.stream()
            .filter(m -> m.type() == Mention.Type.PERSON)
            .map(Mention::code)
            .findFirst()
            .orElse("");
    Range role = roleBefore(s, name);
    if (role.isEmpty()) {
      role = roleAround(s, name);
    }
    String title = name.from() > 0 ? s.token(name.from() - 1).lower() : "";
    if (!known && role.isEmpty() && !TITLES.contains(title)) {
      int length = name.to() - name.from();
      if (length < 2) {
        return;
      }
    }
    boolean official = known || hasOfficial(s, role);
    if (!known && role.isEmpty() && !TITLES.contains(title)) {
      Person before = bySurname.get(surname(name(s, name)));
      if (before != null && before.name().length() < name(s, name).length()) {
        bySurname.put(
            surname(before.name()),
            new Person(name(s, name), before.role(), before.code(), before.official()));
      }
      return;
    }
    if (code.isEmpty()) {
      code =
          index.in(s, role).stream()
              .map(Mention::code)
              .filter(c -> !c.isEmpty())
              .findFirst()
              .orElse("");
    }
    String roleText = role.isEmpty() ? "" : text(s, role);
    String full = name(s, name);
    String key = surname(full);
    Person before = bySurname.get(key);
    if (before == null) {
      bySurname.put(key, new Person(full, roleText, code, official));
    } else {
      bySurname.put(
          key,
          new Person(
              before.name().length() >= full.length() ? before.name() : full,
              before.role().isEmpty() ? roleText : before.role(),
              before.code().isEmpty() ? code : before.code(),
              before.official() || official));
    }
  }

  /** The words before a name that say what he is: Ukrainian presidential adviser. */
  Range roleBefore(Sentence s, Range name) {
    int from = name.from();
    int role = -1;
    while (from > 0 && from > name.from() - 10) {
      Token t = s.token(from - 1);
      boolean link = from < name.from() && (t.is("of") || t.is("for") || t.is("to") || t.is("the"));
      boolean word =
          Phrases.isNoun(t)
              || t.pos().equals("ADJ")
              || t.is("'s")
              || t.is("-")
              || (t.is(".") && from > 1 && s.token(from - 2).text().length() <= 4)
              || (t.pos().equals("VERB") && t.isCapitalised());
      if ((!word && !link) || Phrases.TIMES.contains(t.lower())) {
        break;
      }
      from--;
      if (Speech.OFFICIAL.contains(t.lower())
          || Speech.PERSON.contains(t.lower())
          || RANKS.contains(t.lower())) {
        role = from;
      }
    }
    if (role < 0) {
      return Range.EMPTY;
    }
    while (role > from
        && !s.token(role - 1).is("the")
        && !s.token(role - 1).is("of")
        && !s.token(role - 1).is("for")
        && !s.token(role - 1).is("to")) {
      role--;
    }
    return new Range(role, name.from());
  }

  /** The role between commas behind or before the name. */
  private Range roleAround(Sentence s, Range name) {
    int to = name.to();
    if (to < s.size() && s.token(to).is(",")) {
      int end = to + 1;
      while (end < s.size()
          && end < to + 14
          && !(s.token(end).isPunctuation() && !s.token(end).is("-"))
          && !Phrases.isClauseVerb(s, end)
          && !s.token(end).is("who")) {
        end++;
      }
      Range role = new Range(to + 1, end);
      if (end > to + 1 && hasOfficial(s, new Range(to + 1, Phrases.endOfHead(s, role)))) {
        return role;
      }
    }
    int from = name.from();
    if (from > 1 && s.token(from - 1).is(",")) {
      int start = Phrases.startBefore(s, from - 2);
      Range role = new Range(start, from - 1);
      if (from - 1 > start
          && hasOfficial(s, new Range(start, Phrases.endOfHead(s, role)))
          && (to >= s.size() || s.token(to).isPunctuation())) {
        return role;
      }
    }
    return Range.EMPTY;
  }

  private static boolean hasOfficial(Sentence s, Range words) {
    for (int i = words.from(); i < words.to(); i++) {
      if (Speech.OFFICIAL.contains(s.token(i).lower()) || RANKS.contains(s.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  String text(Sentence s, Range words) {
    return original.substring(s.token(words.from()).start(), s.token(words.to() - 1).end());
  }

  /** A name without the mark of the owner. */
  String name(Sentence s, Range words) {
    return text(s, words).replaceFirst("(?:['\u2019\u02BC]s?|(?<=\\p{Ll})\\.)$", "");
  }

  private static String surname(String full) {
    String name = full.replaceFirst("['\u2019\u02BC]s?$", "");
    String last = name.substring(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1);
    return java.text.Normalizer.normalize(last, java.text.Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}

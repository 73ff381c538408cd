package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Finds places that no lexicon names: a name in capitals where a place stands ("in Kostiantynivka",
 * "the village of Hroza", "shelled Toretsk"), of which the gazetteer knows one in a country that
 * the report speaks of.
 */
final class Toponyms {
  private static final Set<String> WHERE =
      Set.of(
          "in",
          "near",
          "at",
          "outside",
          "around",
          "inside",
          "across",
          "toward",
          "towards",
          "over",
          "throughout",
          "into",
          "within",
          "between",
          "from");
  private static final Set<String> ONTO = Set.of("on", "against");
  private static final Set<String> STRUCK =
      Lexicon.verbs(
          "hit",
          "strike",
          "attack",
          "shell",
          "bomb",
          "target",
          "capture",
          "seize",
          "enter",
          "pound",
          "rocket",
          "liberate",
          "besiege",
          "storm",
          "retake",
          "recapture",
          "evacuate");
  private static final Set<String> NOUNS =
      Set.of(
          "city",
          "town",
          "village",
          "settlement",
          "hamlet",
          "suburb",
          "district",
          "province",
          "region",
          "port",
          "cities",
          "towns",
          "villages",
          "settlements",
          "districts",
          "area",
          "outskirts",
          "camp");
  private static final Set<String> BETWEEN =
      Set.of("the", "of", "occupied", "nearby", "besieged", "downtown");

  /** A hamlet's name may be anything else: only what has so many people is found by its name. */
  private static final int FEW = 500;

  private final Supplier<Gazetteer> gazetteer;

  /** Opens the gazetteer at the first name that it is asked for. */
  Toponyms(Supplier<Gazetteer> gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The mentions of a text and these places between them, in order. */
  List<Mention> among(Text text, List<Mention> found) {
    Set<String> states = new HashSet<>();
    for (Mention m : found) {
      if (Scene.isState(m.code()) && m.type() != Mention.Type.OUTLET) {
        states.add(m.code());
      }
    }
    if (states.isEmpty()) {
      return found;
    }
    List<Mention> more = new ArrayList<>(found);
    int next = 0;
    for (Sentence s : text.sentences()) {
      int first = next;
      while (next < found.size() && found.get(next).sentence() == s.index()) {
        next++;
      }
      if (!isInCapitals(s)) {
        List<Mention> known = found.subList(first, next);
        Set<String> near = new HashSet<>();
        known.stream()
            .filter(m -> m.type() == Mention.Type.PLACE && states.contains(m.code()))
            .forEach(m -> near.add(m.code()));
        places(s, text, known, near.isEmpty() ? states : near, more);
      }
    }
    if (more.size() > found.size()) {
      more.sort(Comparator.comparingInt(Mention::sentence).thenComparingInt(Mention::from));
    }
    return more;
  }

  /** Whether most words begin with a capital, so that a capital tells nothing. */
  private static boolean isInCapitals(Sentence s) {
    long words = s.tokens().stream().filter(t -> Character.isLetter(t.text().charAt(0))).count();
    long capitals = s.tokens().stream().filter(Token::isCapitalised).count();
    return words > 3 && capitals * 2 > words;
  }

  private void places(
      Sentence s, Text text, List<Mention> known, Set<String> states, List<Mention> out) {
    boolean[] taken = new boolean[s.size()];
    for (Mention m : known) {
      for (int i = m.from(); i < Math.min(m.to(), s.size()); i++) {
        taken[i] = true;
      }
    }
    for (int i = 1; i < s.size(); i++) {
      if (taken[i] || !isName(s.token(i)) || isName(s.token(i - 1)) || !isWhere(s, i)) {
        continue;
      }
      int to = i + 1;
      while (to < s.size() && to < i + 3 && !taken[to] && isName(s.token(to))) {
        to++;
      }
      boolean goesOn = to < s.size() && (taken[to] || isName(s.token(to)) || s.token(to).is("'s"));
      Optional<Gazetteer.Entry> place =
          goesOn ? Optional.empty() : named(s.span(i, to).of(text.plain()), states);
      if (place.isPresent()) {
        Gazetteer.Entry e = place.get();
        out.add(
            new Mention(
                s.index(), i, to, s.span(i, to), Mention.Type.PLACE, e.country(), e.name()));
        i = to;
      }
    }
  }

  private static boolean isName(Token t) {
    return t.isCapitalised() && t.isNominal() && !Lexicon.isCalendarWord(t.lower());
  }

  /** Whether the words before the token say that a place follows. */
  private static boolean isWhere(Sentence s, int token) {
    int i = token - 1;
    boolean noun = false;
    while (i >= 0
        && (BETWEEN.contains(s.token(i).lower())
            || Places.PART.contains(s.token(i).lower())
            || NOUNS.contains(s.token(i).lower()))) {
      noun |= NOUNS.contains(s.token(i).lower());
      i--;
    }
    if (noun || i < 0) {
      return noun;
    }
    String word = s.token(i).lower();
    return WHERE.contains(word)
        || (ONTO.contains(word) && i > 0 && s.token(i - 1).isNominal())
        || (STRUCK.contains(word) && s.token(i).isVerb() && i == token - 1);
  }

  /** The greatest settlement or region of that name in one of the countries. */
  private Optional<Gazetteer.Entry> named(String name, Set<String> states) {
    return gazetteer.get().named(name).stream()
        .filter(e -> states.contains(e.country()) && e.population() >= FEW)
        .filter(e -> !e.kind().equals("PCLI"))
        .max(
            Comparator.comparingLong(Gazetteer.Entry::population)
                .thenComparing(Gazetteer.Entry::number, Comparator.reverseOrder()));
  }
}

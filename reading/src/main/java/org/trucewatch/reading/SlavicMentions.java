package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trucewatch.claims.dossier.Dossier;

/**
 * Finds what a Ukrainian or Russian text names, in whatever case: parties, their bodies and people,
 * outlets, facilities and places. The longest name wins; of equal ones the dossier's. A mention is
 * called by its name in the nominative. Safe for use by several threads; time is linear in the
 * text.
 */
final class SlavicMentions {
  private static final Set<String> IN = WordSet.of("в у на во");
  private static final Set<String> NEAR =
      WordSet.of(
          "під біля поблизу над неподалік навколо довкола по під возле около вблизи под недалеко"
              + " вокруг до из із зі над");

  /** A form that is so many letters shorter than the name is an abbreviation: "порт." */
  private static final int SHORTENED = 6;

  private final Map<String, SlavicNames> names = new HashMap<>();
  private final Dossier dossier;

  private SlavicMentions(Dossier dossier) {
    this.dossier = dossier;
  }

  /** Those of a dossier; the names of a language are read when a text in it is first met. */
  static SlavicMentions of(Dossier dossier) {
    return new SlavicMentions(dossier);
  }

  private synchronized SlavicNames names(String language) {
    return names.computeIfAbsent(language, l -> SlavicNames.of(dossier, l));
  }

  /** All mentions in the order of the text; they do not overlap. */
  List<Mention> find(Text text) {
    List<Mention> found = new ArrayList<>();
    for (Sentence s : text.sentences()) {
      SlavicNames known = names(s.language());
      List<Mention> here = new ArrayList<>();
      new Search(s, known).find(here);
      SlavicPlaces.add(s, known, here);
      here.sort(Comparator.comparingInt(Mention::from));
      found.addAll(SlavicRows.joined(s, here));
    }
    return SlavicGenerics.added(text, found, dossier);
  }

  /** The search of one sentence. */
  private static final class Search {
    private final Sentence s;
    private final SlavicNames known;
    private final List<Set<String>> candidates = new ArrayList<>();

    Search(Sentence s, SlavicNames known) {
      this.s = s;
      this.known = known;
      for (Token t : s.tokens()) {
        boolean word = Character.isLetterOrDigit(t.text().charAt(0));
        candidates.add(word ? known.morphology().candidates(t.text()) : Set.of());
      }
    }

    void find(List<Mention> out) {
      int i = 0;
      while (i < s.size()) {
        SlavicNames.Name name = at(i);
        if (name == null) {
          i++;
          continue;
        }
        int to = end(name, i);
        int where = name.type() == Mention.Type.FACILITY ? placeWithin(i, to) : to;
        out.add(mention(name, i, where));
        i = where;
      }
    }

    private Mention mention(SlavicNames.Name name, int from, int to) {
      SlavicNames.Name meant = inPlace(name, from, to);
      return new Mention(
          s.index(), from, to, s.span(from, to), meant.type(), meant.code(), meant.name());
    }

    /** "Нафтобаза у Феодосії" names the town too: where the facility's own words end. */
    private int placeWithin(int from, int to) {
      for (int i = from + 1; i < to - 1; i++) {
        if (IN.contains(s.token(i).lower()) || NEAR.contains(s.token(i).lower())) {
          SlavicNames.Name name = at(i + 1);
          if (name != null && end(name, i + 1) == to) {
            return i;
          }
        }
      }
      // "аэродром Миргород"
      SlavicNames.Name last = to - from == 2 ? at(to - 1) : null;
      boolean bare = last != null && last.type() == Mention.Type.PLACE && end(last, to - 1) == to;
      return bare && !s.token(from).isCapitalised() ? to - 1 : to;
    }

    /** The longest name that starts at the token, the dossier's first; of equals the likeliest. */
    private SlavicNames.@Nullable Name at(int i) {
      if (candidates.get(i).isEmpty()) {
        return null;
      }
      SlavicNames.Name best = null;
      for (SlavicNames.Name name : known.startingWith(candidates.get(i))) {
        if (best != null
            && (name.words().size() < best.words().size()
                || (name.rank() > best.rank() && !(best.isTown() && name.isTown())))) {
          break;
        }
        boolean likely = best == null || isLemma(name, i);
        if (likely && end(name, i) > i && fits(name, i)) {
          best = name;
          if (isLemma(name, i)) {
            break;
          }
        }
      }
      return best;
    }

    private boolean isLemma(SlavicNames.Name name, int i) {
      String key = Morphology.key(name.words().get(0));
      boolean place = name.type() == Mention.Type.PLACE;
      return s.token(i).analyses().stream()
          .filter(a -> !(place && a.is(Analysis.Trait.ANIMATE)))
          .anyMatch(a -> a.lemma().equals(key));
    }

    /** Behind the last token of the name that starts at the token; 0 where it does not. */
    private int end(SlavicNames.Name name, int from) {
      int at = from;
      for (int w = 0; w < name.words().size(); w++) {
        while (w > 0 && at < s.size() && s.token(at).is("\"")) {
          at++;
        }
        if (at >= s.size() || !matches(name, w, at)) {
          return 0;
        }
        at++;
      }
      return at;
    }

    private boolean matches(SlavicNames.Name name, int word, int token) {
      String written = name.words().get(word);
      String text = s.token(token).text();
      if (isAcronym(written)) {
        return text.startsWith(written)
            && text.length() <= written.length() + 3
            && text.substring(written.length()).chars().allMatch(Character::isLowerCase);
      }
      if (SlavicNames.isCapital(written) && !SlavicNames.isCapital(text)) {
        return false;
      }
      if (isLatin(written)) {
        return written.equals(text);
      }
      boolean shortened = written.length() - text.length() > SHORTENED;
      return !shortened && SlavicNames.meet(name.lemmas().get(word), candidates.get(token));
    }

    /** A town whose name is a common word needs its capital to tell, and no first name before. */
    private boolean fits(SlavicNames.Name name, int i) {
      boolean starts = i == 0 || s.token(i - 1).isPunctuation();
      if (name.rank() == 1 && name.words().size() == 1 && starts) {
        // "Тієї ночі" is not in Togo.
        return s.token(i).analyses().stream().noneMatch(a -> a.is(Analysis.Trait.PRONOUN));
      }
      if (!name.isTown() || name.words().size() > 1) {
        return true;
      }
      if (i > 0 && s.token(i - 1).is(Analysis.Trait.FIRST_NAME) && s.token(i - 1).isCapitalised()) {
        return false;
      }
      // "Калининский" of a district
      if (i + 1 < s.size() && SlavicPlaces.isDescribed(s, i)) {
        return false;
      }
      boolean person =
          s.token(i).is(Analysis.Trait.FIRST_NAME)
              && i + 1 < s.size()
              && s.token(i + 1).isCapitalised();
      if (person) {
        return false;
      }
      boolean common =
          known.morphology().taken(s.token(i).lower()).stream()
              .anyMatch(a -> !a.pos().equals("PROPN") && !a.is(Analysis.Trait.GUESSED));
      return !starts || !common;
    }

    /** "У Києві", "в США", "под Киевом": the name of a party that tells where. */
    private SlavicNames.Name inPlace(SlavicNames.Name name, int from, int to) {
      boolean party =
          switch (name.type()) {
            case METONYM, ORGAN, PARTY -> true;
            default -> false;
          };
      if (from == 0 || !party) {
        return name;
      }
      String before = s.token(from - 1).lower();
      boolean in = IN.contains(before);
      Optional<SlavicNames.Name> town = known.place(name);
      if (town.isPresent() && !(name.type() == Mention.Type.PARTY)) {
        return in || NEAR.contains(before) ? town.get() : name;
      }
      Token last = s.token(to - 1);
      boolean locative =
          last.can(Case.LOCATIVE) && !(before.equals("на") && last.can(Case.ACCUSATIVE));
      boolean state = name.type() == Mention.Type.PARTY && Scene.isState(name.code());
      return state && in && locative ? name.as(Mention.Type.PLACE) : name;
    }
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1
        && word.chars().noneMatch(Character::isLowerCase)
        && word.chars().anyMatch(Character::isUpperCase);
  }

  private static boolean isLatin(String word) {
    return word.chars().noneMatch(c -> c >= '\u0400' && c <= '\u04FF');
  }
}

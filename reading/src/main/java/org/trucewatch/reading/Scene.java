package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trucewatch.claims.dossier.Dossier;
import org.trucewatch.claims.dossier.Party;

/**
 * Who takes part in the events of one report: its mentions, with the army, the government and the
 * rebels given a code, and for each party the one that stands against it. Immutable.
 */
final class Scene {
  private static final Set<String> STATES =
      Stream.of(Locale.getISOCountries())
          .map(c -> new Locale.Builder().setRegion(c).build().getISO3Country())
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> BODIES =
      Set.of(
          "UN",
          "EU",
          "NATO",
          "IAEA",
          "OSCE",
          "AU",
          "ECOWAS",
          "ARAB LEAGUE",
          "ICRC",
          "WHO",
          "ICC",
          "G7",
          "GCC",
          "ASEAN",
          "OAS",
          "MSF",
          "SADC",
          "EAC",
          "P5+1",
          "E3",
          "IGAD",
          "OPCW",
          "QUARTET",
          "MINSK GROUP",
          "SLMM",
          "AMNESTY",
          "REPORTERS WITHOUT BORDERS",
          "RED CRESCENT",
          "VAT");

  private static final Set<String> REBELS =
      Lexicon.nouns("rebel", "insurgent", "guerrilla", "guerilla");
  private static final Set<String> SEPARATISTS = Lexicon.nouns("separatist");
  private static final Set<String> MILITANTS =
      Set.of(
          "militant",
          "militants",
          "gunmen",
          "jihadists",
          "jihadist",
          "islamists",
          "extremists",
          "fighters",
          "militia",
          "militias",
          "militiamen");
  private static final Set<String> STATE_WORDS =
      Set.of(
          "government",
          "army",
          "military",
          "troops",
          "soldiers",
          "regime",
          "authorities",
          "navy",
          "police",
          "junta");

  private static final Set<String> PRESS =
      Lexicon.nouns(
          "site",
          "website",
          "daily",
          "newspaper",
          "media",
          "outlet",
          "channel",
          "portal",
          "agency",
          "broadcaster",
          "magazine",
          "television",
          "journalist",
          "weekly",
          "tabloid",
          "press");
  private static final Set<String> LOCATING =
      Set.of("in", "near", "inside", "outside", "across", "throughout", "around", "within", "at");
  private static final Set<String> WITHIN =
      Set.of(
          "the",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "neighboring",
          "neighbouring",
          "occupied",
          "south",
          "north",
          "east",
          "west",
          "downtown",
          "mainland");

  private final List<List<Mention>> bySentence;
  private final Map<String, Integer> weights;
  private final Set<String> principals;
  private final List<String> ranked;

  private Scene(
      List<List<Mention>> bySentence, Map<String, Integer> weights, Set<String> principals) {
    this.bySentence = bySentence;
    this.weights = weights;
    this.principals = principals;
    this.ranked = ranked(weights);
  }

  static Scene of(Text text, List<Mention> found, Dossier dossier) {
    Map<String, Integer> weights = new LinkedHashMap<>();
    List<List<Mention>> bySentence = new ArrayList<>();
    for (int i = 0; i < text.sentences().size(); i++) {
      bySentence.add(new ArrayList<>());
    }
    for (Mention named : found) {
      Sentence in = text.sentences().get(named.sentence());
      Mention m =
          isLocation(in, named, bySentence)
              ? named.as(Mention.Type.PLACE)
              : isPress(in, named) ? named.as(Mention.Type.MODIFIER) : named;
      bySentence.get(m.sentence()).add(m);
      if (isParty(m)) {
        weights.merge(m.code(), m.type() == Mention.Type.PERSON ? 1 : 2, Integer::sum);
      }
    }
    Set<String> principals =
        dossier.parties().stream()
            .filter(Party::principal)
            .map(Party::code)
            .collect(Collectors.toUnmodifiableSet());
    Scene known = new Scene(bySentence, weights, principals);
    for (Sentence s : text.sentences()) {
      List<Mention> more = known.generics(s);
      if (!more.isEmpty()) {
        List<Mention> all = bySentence.get(s.index());
        all.removeIf(m -> more.stream().anyMatch(g -> g.from() <= m.from() && m.to() <= g.to()));
        all.addAll(more);
        all.sort(Comparator.comparingInt(Mention::from));
        more.forEach(g -> weights.merge(g.code(), 1, Integer::sum));
      }
    }
    return new Scene(bySentence, weights, principals);
  }

  /** "a Bulgarian site", "Greek daily": whose press it is, not who acts. */
  private static boolean isPress(Sentence s, Mention m) {
    return m.type() == Mention.Type.ADJECTIVE
        && m.to() < s.size()
        && (PRESS.contains(s.token(m.to()).lower())
            || (m.to() + 1 < s.size()
                && !s.token(m.to()).isVerb()
                && PRESS.contains(s.token(m.to() + 1).lower())));
  }

  /**
   * "in Israel", "near Kyiv", "Islamabad, Pakistan": a country or capital that is only where
   * something is.
   */
  private static boolean isLocation(Sentence s, Mention m, List<List<Mention>> before) {
    boolean named = m.type() == Mention.Type.PARTY || m.type() == Mention.Type.METONYM;
    if (!named || !isState(m.code())) {
      return false;
    }
    if (m.to() < s.size() && (s.token(m.to()).is("'s") || s.token(m.to()).isNominal())) {
      return false;
    }
    int i = m.from() - 1;
    while (i >= 0 && WITHIN.contains(s.token(i).lower())) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    if (LOCATING.contains(s.token(i).lower())) {
      // Drones are launched at a country; nobody is at one.
      return !(s.token(i).is("at") && m.type() == Mention.Type.PARTY);
    }
    List<Mention> mentions = before.get(s.index());
    if (s.token(i).is(",") && !mentions.isEmpty()) {
      Mention last = mentions.get(mentions.size() - 1);
      return last.to() == i && last.type() == Mention.Type.PLACE;
    }
    return false;
  }

  /** The mentions of a sentence from left to right. */
  List<Mention> in(Sentence s) {
    return in(s.index());
  }

  /** The mentions of the sentence of that index, from left to right. */
  List<Mention> in(int sentence) {
    return bySentence.get(sentence);
  }

  /**
   * Whether the mention can act: it names a party, one of its organs or people, or those who fight
   * for it.
   */
  static boolean isParty(Mention m) {
    return !m.code().isEmpty()
        && switch (m.type()) {
          case PARTY, ADJECTIVE, METONYM, ORGAN, PERSON, GENERIC -> true;
          case OUTLET, FACILITY, PLACE, MODIFIER -> false;
        };
  }

  static boolean isState(String code) {
    return STATES.contains(code);
  }

  static boolean isBody(String code) {
    return BODIES.contains(code);
  }

  boolean isPrincipal(String code) {
    return principals.contains(code);
  }

  /** The other of the two sides of the dossier's conflict; empty where there are not two. */
  Optional<String> foe(String code) {
    return principals.size() == 2 && principals.contains(code)
        ? principals.stream().filter(p -> !p.equals(code)).findFirst()
        : Optional.empty();
  }

  /** The codes of parties in the report, the most mentioned first; of equal ones, by code. */
  List<String> parties() {
    return ranked;
  }

  private static List<String> ranked(Map<String, Integer> weights) {
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Who stands against {@code code} around that sentence, {@code not} left out; empty where the
   * report shows nobody.
   */
  Optional<String> against(String code, int sentence, Set<String> not) {
    if (isPrincipal(code)) {
      Optional<String> other =
          principals.stream()
              .filter(p -> !p.equals(code) && !not.contains(p) && weights.containsKey(p))
              .max(
                  Comparator.<String>comparingInt(weights::get)
                      .thenComparing(Comparator.reverseOrder()));
      if (other.isPresent()) {
        return other;
      }
    }
    for (int i = sentence; i >= Math.max(0, sentence - 1); i--) {
      Optional<String> near =
          bySentence.get(i).stream()
              .filter(Scene::isParty)
              .map(Mention::code)
              .filter(c -> !c.equals(code) && !not.contains(c) && !isBody(c))
              .max(
                  Comparator.<String>comparingInt(c -> weights.getOrDefault(c, 0))
                      .thenComparing(Comparator.reverseOrder()));
      if (near.isPresent()) {
        return near;
      }
    }
    return parties().stream()
        .filter(c -> !c.equals(code) && !not.contains(c) && !isBody(c))
        .findFirst();
  }

  /** The two parties that the report is about, {@code not} left out; fewer where it names fewer. */
  List<String> sides(Set<String> not) {
    Set<String> both = new TreeSet<>();
    for (boolean principal : new boolean[] {true, false}) {
      parties().stream()
          .filter(
              c ->
                  isPrincipal(c) == principal
                      && !isBody(c)
                      && !not.contains(c)
                      && !both.contains(c))
          .limit(2L - both.size())
          .forEach(both::add);
    }
    return List.copyOf(both);
  }

  private List<Mention> generics(Sentence s) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      String word = s.token(i).lower();
      boolean group =
          REBELS.contains(word) || SEPARATISTS.contains(word) || MILITANTS.contains(word);
      if (!group && !STATE_WORDS.contains(word)) {
        continue;
      }
      int from = i;
      Mention described = null;
      for (Mention m : bySentence.get(s.index())) {
        if (m.to() <= i && m.to() >= i - 2 && isNounPhrase(s, m.to(), i)) {
          described = m;
        }
        if (m.from() <= i && i < m.to()) {
          described = m;
          group = false;
        }
      }
      if (described != null && (!group || !isState(described.code()))) {
        continue;
      }
      if (described != null && described.type() == Mention.Type.ADJECTIVE) {
        from = described.from();
      }
      String code = group ? groupCode(word, s, i, described != null) : stateBefore(s, i);
      if (!code.isEmpty()) {
        found.add(
            new Mention(
                s.index(), from, i + 1, s.span(from, i + 1), Mention.Type.GENERIC, code, word));
      }
    }
    return found;
  }

  private static boolean isNounPhrase(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      Token t = s.token(i);
      if (!t.pos().equals("ADJ") && !t.isNominal() && !t.is("'s")) {
        return false;
      }
    }
    return true;
  }

  /**
   * "The rebels" are the armed group named last before them, within three sentences; where none is,
   * the one that the report names most; of "Syrian rebels", which tells who they are, only the
   * former.
   */
  private String groupCode(String word, Sentence s, int token, boolean described) {
    for (int i = s.index(); i >= Math.max(0, s.index() - 3); i--) {
      List<Mention> mentions = bySentence.get(i);
      for (int j = mentions.size() - 1; j >= 0; j--) {
        Mention m = mentions.get(j);
        if ((i < s.index() || m.to() <= token) && isParty(m) && isGroup(m.code())) {
          return m.code();
        }
      }
    }
    String generic =
        REBELS.contains(word) ? "REBELS" : SEPARATISTS.contains(word) ? "SEPARATISTS" : "MILITANTS";
    return described
        ? generic
        : parties().stream().filter(Scene::isGroup).findFirst().orElse(generic);
  }

  private static boolean isGroup(String code) {
    return !isState(code) && !isBody(code) && !isGenericCode(code);
  }

  private static boolean isGenericCode(String code) {
    return code.equals("REBELS") || code.equals("SEPARATISTS") || code.equals("MILITANTS");
  }

  /**
   * "The army" is that of the state named last before it, else of the one the report names most.
   */
  private String stateBefore(Sentence s, int token) {
    for (int i = s.index(); i >= Math.max(0, s.index() - 2); i--) {
      List<Mention> mentions = bySentence.get(i);
      for (int j = mentions.size() - 1; j >= 0; j--) {
        Mention m = mentions.get(j);
        boolean before = i < s.index() || m.to() <= token;
        if (before && isState(m.code()) && m.type() != Mention.Type.OUTLET) {
          return m.code();
        }
      }
    }
    return parties().stream().filter(Scene::isState).findFirst().orElse("");
  }
}

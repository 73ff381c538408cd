package org.trucewatch.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Places and facilities that are named by a description: "Нікопольський район", "Лисичанский НПЗ",
 * "у селі Вишневе", and places that no list has. Each is called by its nominative.
 */
final class SlavicPlaces {
  private static final Set<String> REGIONS =
      WordSet.of(
          "область край район напрямок напрям направление округ губернія губерния громада повіт республіка республика обл р-н"
              + " міськрада провінція провинция мухафаза волость улус");

  private static final Set<String> FACILITIES =
      WordSet.of(
          "нпз тес тэс тец тэц аес аэс гес гэс грес грэс гпз гаес гаэс лаес електростанція"
              + " электростанция теплоелектростанція теплоэлектростанция гідроелектростанція"
              + " гидроэлектростанция теплоелектроцентраль теплоэлектроцентраль завод нпс"
              + " електроцентраль электроцентраль");

  /** Adjectives between the name and the noun: "Запорізька атомна електростанція". */
  private static final int LONGEST = 4;

  private static final Set<String> SETTLEMENTS =
      WordSet.of(
          "місто село селище смт хутір город поселок деревня станица хутор пгт м с г п аул кишлак"
              + " городок містечко");

  private static final Set<String> IN = WordSet.of("в у во під біля поблизу возле под вблизи");

  private static final Set<String> AREAS =
      WordSet.of("район околиця окрестность передмістя пригород");

  private static final Set<String> DIRECTIONS =
      WordSet.of("захід схід північ південь запад восток север юг");

  private SlavicPlaces() {}

  /** Adds those that the mentions found so far leave open. */
  static void add(Sentence s, SlavicNames known, List<Mention> found) {
    for (int i = 0; i < s.size(); i++) {
      int at = i;
      if (!s.token(i).isCapitalised() || SlavicRows.regions(s, i, known, found)) {
        continue;
      }
      if (found.stream().anyMatch(m -> covers(m, at))) {
        continue;
      }
      if (described(s, i, known, found)) {
        continue;
      }
      if (isUnknownPlace(s, i) || isBeforeRegion(s, i)) {
        String name = capital(settlement(s, i), s.token(i).text());
        found.add(new Mention(s.index(), i, i + 1, s.span(i, i + 1), Mention.Type.PLACE, "", name));
      }
    }
  }

  /** Whether the word describes the region or facility behind it. */
  static boolean isDescribed(Sentence s, int i) {
    if (i + 1 >= s.size()) {
      return false;
    }
    Token noun = s.token(i + 1);
    return (noun.isForm(REGIONS) || noun.isForm(FACILITIES))
        && s.token(i).analyses().stream().anyMatch(a -> a.pos().equals("ADJ"));
  }

  private static boolean covers(Mention m, int token) {
    return m.from() <= token && token < m.to();
  }

  private static boolean described(Sentence s, int i, SlavicNames known, List<Mention> found) {
    Token t = s.token(i);
    boolean adjective = t.analyses().stream().anyMatch(a -> a.pos().equals("ADJ"));
    if (!adjective) {
      return false;
    }
    for (int j = i + 1; j < Math.min(s.size(), i + LONGEST); j++) {
      Token noun = s.token(j);
      boolean region = noun.isForm(REGIONS);
      boolean facility = noun.isForm(FACILITIES);
      if (region || facility) {
        int end = j;
        if (found.stream().anyMatch(m -> m.from() <= end && m.from() > i)) {
          return false;
        }
        String country = known.countryOf(adjective(t));
        found.add(
            new Mention(
                s.index(),
                i,
                j + 1,
                s.span(i, j + 1),
                region ? Mention.Type.PLACE : Mention.Type.FACILITY,
                country,
                nominative(s, i, j + 1)));
        return true;
      }
      if (noun.isCapitalised() || noun.analyses().stream().noneMatch(a -> a.pos().equals("ADJ"))) {
        return false;
      }
    }
    return false;
  }

  static String adjective(Token t) {
    return t.analyses().stream()
        .filter(a -> a.pos().equals("ADJ"))
        .findFirst()
        .map(Analysis::lemma)
        .orElse(t.lower());
  }

  /** Adjectives and a noun in the nominative; as they stand where they are many. */
  static String nominative(Sentence s, int from, int to) {
    Token noun = s.token(to - 1);
    Analysis is = noun.analyses().stream().filter(Analysis::isNominal).findFirst().orElse(null);
    if (is == null || is.isPlural()) {
      return String.join(" ", s.tokens().subList(from, to).stream().map(Token::text).toList());
    }
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to - 1; i++) {
      Token t = s.token(i);
      name.append(
              capital(inflected(adjective(t), is.gender(), s.language().equals("ru")), t.text()))
          .append(' ');
    }
    return name.append(capital(is.lemma(), noun.text())).toString();
  }

  /** The nominative of an adjective in a gender. */
  private static String inflected(String masculine, char gender, boolean russian) {
    if (masculine.length() < 4 || gender == 'm') {
      return masculine;
    }
    String stem = masculine.substring(0, masculine.length() - 2);
    boolean feminine = gender == 'f';
    if (russian) {
      boolean soft = masculine.endsWith("ний");
      return stem + (feminine ? (soft ? "яя" : "ая") : soft ? "ее" : "ое");
    }
    boolean soft = masculine.endsWith("ій");
    return stem + (feminine ? (soft ? "я" : "а") : soft ? "є" : "е");
  }

  /** Written with capitals where the text writes it so. */
  static String capital(String word, String like) {
    if (like.length() > 1 && like.equals(like.toUpperCase(Locale.ROOT))) {
      return word.toUpperCase(Locale.ROOT);
    }
    if (word.isEmpty() || !Character.isUpperCase(like.charAt(0))) {
      return word;
    }
    StringBuilder out = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      boolean start = i == 0 || word.charAt(i - 1) == '-';
      boolean likewise = i == 0 || (i < like.length() && Character.isUpperCase(like.charAt(i)));
      if (start && likewise) {
        out.setCharAt(i, Character.toUpperCase(word.charAt(i)));
      }
    }
    return out.toString();
  }

  /** "Красне Львівської області", "в Черняхове Житомирской области". */
  private static boolean isBeforeRegion(Sentence s, int i) {
    return i > 0
        && i + 2 < s.size()
        && s.token(i - 1).pos().equals("ADP")
        && s.token(i + 1).isCapitalised()
        && s.token(i + 1).can(Case.GENITIVE)
        && isDescribed(s, i + 1);
  }

  /** The nominative of a settlement: "Клинового" is of "Клиновое". */
  private static String settlement(Sentence s, int i) {
    Token t = s.token(i);
    boolean name = t.analyses().stream().anyMatch(a -> a.pos().equals("PROPN"));
    boolean neuter =
        t.analyses().stream().anyMatch(a -> a.pos().equals("ADJ") && a.gender() == 'n');
    return !name && neuter ? inflected(adjective(t), 'n', s.language().equals("ru")) : t.lemma();
  }

  static boolean isAdjective(Token t) {
    return t.analyses().stream().anyMatch(a -> a.pos().equals("ADJ"));
  }

  static boolean isRegion(Token t) {
    return t.isForm(REGIONS);
  }

  /** Behind "в" and "під", or "селі": no person, no thing that a dictionary lists. */
  private static boolean isUnknownPlace(Sentence s, int i) {
    Token t = s.token(i);
    boolean latin = t.text().charAt(0) < '\u0400' || t.isForm(DIRECTIONS);
    if (i == 0
        || latin
        || t.text().length() < 3
        || t.text().equals(t.text().toUpperCase(Locale.ROOT))) {
      return false;
    }
    boolean name =
        t.analyses().isEmpty()
            || t.analyses().stream()
                .anyMatch(
                    a ->
                        a.pos().equals("PROPN")
                            && !a.is(Analysis.Trait.ANIMATE)
                            && !a.is(Analysis.Trait.SURNAME)
                            && !a.is(Analysis.Trait.FIRST_NAME));
    Token before = s.token(i - 1);
    boolean settlement = before.isForm(SETTLEMENTS) && !before.isCapitalised();
    if (before.is(".") && i > 1) {
      boolean unit = i > 2 && (s.token(i - 3).pos().equals("NUM") || s.token(i - 3).is("."));
      settlement = !unit && SETTLEMENTS.contains(s.token(i - 2).lower());
    }
    if (settlement) {
      return t.analyses().isEmpty() || !t.is(Analysis.Trait.FIRST_NAME);
    }
    boolean geographic = t.analyses().stream().anyMatch(a -> a.is(Analysis.Trait.GEOGRAPHIC));
    boolean area = before.isForm(AREAS) && !before.isCapitalised();
    return (area && isAdjective(t) && !isDescribed(s, i))
        || (name && (geographic || area || IN.contains(before.lower())));
  }
}

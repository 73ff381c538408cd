package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Places in a row that a Ukrainian or Russian text names as one: "Луганська та Донецька області",
 * "Лисичанськ, Бахмут та Сіверськ". Each row is called by its nominatives.
 */
final class SlavicRows {
  private static final Set<String> AND = WordSet.of("та і й и");
  private static final Set<String> FEMININE =
      WordSet.of("область громада республіка республика провінція провинция");

  private SlavicRows() {}

  /**
   * Adds the regions whose adjectives share one noun in the plural; false where none start here.
   */
  static boolean regions(Sentence s, int i, SlavicNames known, List<Mention> found) {
    if (found.stream().anyMatch(m -> m.from() < i && m.to() > i)) {
      return false;
    }
    int at = i;
    StringBuilder name = new StringBuilder();
    boolean several = false;
    String country = "";
    while (at + 1 < s.size()
        && s.token(at).isCapitalised()
        && SlavicPlaces.isAdjective(s.token(at))) {
      Token link = s.token(at + 1);
      String masculine = SlavicPlaces.adjective(s.token(at));
      country = country.isEmpty() ? known.countryOf(masculine) : country;
      name.append(SlavicPlaces.capital(masculine, s.token(at).text()));
      if (link.is(",") || AND.contains(link.lower())) {
        name.append(link.is(",") ? ", " : " " + link.lower() + " ");
        several = true;
        at += 2;
        continue;
      }
      boolean plural =
          SlavicPlaces.isRegion(link) && link.analyses().stream().anyMatch(Analysis::isPlural);
      if (!several || !plural) {
        return false;
      }
      int to = at + 2;
      found.removeIf(m -> m.from() >= i && m.to() <= to);
      String all = name.append(' ').append(plural(link.lemma(), s)).toString();
      found.add(
          new Mention(
              s.index(),
              i,
              to,
              s.span(i, to),
              Mention.Type.PLACE,
              country,
              link.isForm(FEMININE) ? feminine(all, s.language().equals("ru")) : all));
      return true;
    }
    return false;
  }

  /** The nominative plural of a region's noun. */
  private static String plural(String noun, Sentence s) {
    boolean ukrainian = s.language().equals("uk");
    if (noun.equals("край")) {
      return ukrainian ? "краї" : "края";
    }
    if (noun.endsWith("ок")) {
      return noun.substring(0, noun.length() - 2) + "ки";
    }
    if (noun.endsWith("ь")) {
      return noun.substring(0, noun.length() - 1) + (ukrainian ? "і" : "и");
    }
    String stem = noun.endsWith("а") ? noun.substring(0, noun.length() - 1) : noun;
    boolean velar = stem.endsWith("г") || stem.endsWith("к");
    return stem + (ukrainian || velar ? "и" : "ы");
  }

  private static String feminine(String names, boolean russian) {
    return names.replaceAll("(ск|ьк|цк|н)ий(?=[ ,])", russian ? "$1ая" : "$1а");
  }

  /** Towns of one country in a row made one mention. */
  static List<Mention> joined(Sentence s, List<Mention> found) {
    List<Mention> all = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Mention m = found.get(i);
      Mention last = all.isEmpty() ? m : all.get(all.size() - 1);
      String link = follows(last, m) ? s.token(last.to()).lower() : "";
      boolean and = AND.contains(link);
      if (!and && !(link.equals(",") && endsWithAnd(s, found, i))) {
        all.add(m);
        continue;
      }
      String name = last.name() + (and ? " " + link + " " : ", ") + m.name();
      all.set(
          all.size() - 1,
          new Mention(
              s.index(),
              last.from(),
              m.to(),
              s.span(last.from(), m.to()),
              Mention.Type.PLACE,
              m.code(),
              name));
    }
    return all;
  }

  /** Whether two places of one country stand one word apart. */
  private static boolean follows(Mention first, Mention second) {
    return first.type() == Mention.Type.PLACE
        && second.type() == Mention.Type.PLACE
        && !first.code().isEmpty()
        && first.code().equals(second.code())
        && second.from() == first.to() + 1;
  }

  /** Whether the row that goes on with this place ends with "and" and another. */
  private static boolean endsWithAnd(Sentence s, List<Mention> found, int i) {
    for (int j = i; j + 1 < found.size() && follows(found.get(j), found.get(j + 1)); j++) {
      Token link = s.token(found.get(j).to());
      if (AND.contains(link.lower())) {
        return true;
      }
      if (!link.is(",")) {
        return false;
      }
    }
    return false;
  }
}

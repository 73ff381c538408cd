package org.trucewatch.reading;

import java.util.Map;
import java.util.Set;

/** The words around numbers that tell what they measure. */
final class QuantityWords {
  /** Fractions, by the word behind the article or number. */
  static final Map<String, Double> FRACTIONS =
      Map.ofEntries(
          Map.entry("half", 0.5),
          Map.entry("halves", 0.5),
          Map.entry("third", 1.0 / 3),
          Map.entry("thirds", 1.0 / 3),
          Map.entry("quarter", 0.25),
          Map.entry("quarters", 0.25),
          Map.entry("fourth", 0.25),
          Map.entry("fifth", 0.2),
          Map.entry("fifths", 0.2),
          Map.entry("tenth", 0.1),
          Map.entry("tenths", 0.1));

  /** Units that stand behind their number. */
  static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("km", "km"),
          Map.entry("kilometer", "km"),
          Map.entry("kilometers", "km"),
          Map.entry("kilometre", "km"),
          Map.entry("kilometres", "km"),
          Map.entry("mile", "miles"),
          Map.entry("miles", "miles"),
          Map.entry("hectare", "ha"),
          Map.entry("hectares", "ha"),
          Map.entry("mw", "MW"),
          Map.entry("megawatt", "MW"),
          Map.entry("megawatts", "MW"),
          Map.entry("gw", "GW"),
          Map.entry("gigawatt", "GW"),
          Map.entry("gigawatts", "GW"),
          Map.entry("hour", "hours"),
          Map.entry("hours", "hours"),
          Map.entry("day", "days"),
          Map.entry("days", "days"),
          Map.entry("week", "weeks"),
          Map.entry("weeks", "weeks"),
          Map.entry("month", "months"),
          Map.entry("months", "months"),
          Map.entry("year", "years"),
          Map.entry("years", "years"),
          Map.entry("tonne", "tonnes"),
          Map.entry("tonnes", "tonnes"),
          Map.entry("ton", "tonnes"),
          Map.entry("tons", "tonnes"),
          Map.entry("dollars", "USD"),
          Map.entry("euros", "EUR"));

  /** Units of area, behind "square". */
  static final Map<String, String> SQUARE =
      Map.of(
          "km", "km2",
          "kilometer", "km2",
          "kilometers", "km2",
          "kilometre", "km2",
          "kilometres", "km2",
          "mile", "mi2",
          "miles", "mi2",
          "meters", "m2",
          "metres", "m2");

  /** What befell those who are counted. Each form of the word, with the unit it makes. */
  static final Map<String, String> FATES =
      Map.ofEntries(
          Map.entry("kill", "killed"),
          Map.entry("kills", "killed"),
          Map.entry("killed", "killed"),
          Map.entry("killing", "killed"),
          Map.entry("dead", "killed"),
          Map.entry("died", "killed"),
          Map.entry("die", "killed"),
          Map.entry("dies", "killed"),
          Map.entry("deaths", "killed"),
          Map.entry("slain", "killed"),
          Map.entry("fatalities", "killed"),
          Map.entry("injure", "injured"),
          Map.entry("injures", "injured"),
          Map.entry("injured", "injured"),
          Map.entry("injuring", "injured"),
          Map.entry("injuries", "injured"),
          Map.entry("hurt", "injured"),
          Map.entry("hurting", "injured"),
          Map.entry("wound", "wounded"),
          Map.entry("wounds", "wounded"),
          Map.entry("wounded", "wounded"),
          Map.entry("wounding", "wounded"),
          Map.entry("displace", "displaced"),
          Map.entry("displaces", "displaced"),
          Map.entry("displaced", "displaced"),
          Map.entry("displacing", "displaced"),
          Map.entry("capture", "captured"),
          Map.entry("captures", "captured"),
          Map.entry("captured", "captured"),
          Map.entry("capturing", "captured"),
          Map.entry("downed", "downed"),
          Map.entry("downing", "downed"),
          Map.entry("downs", "downed"),
          Map.entry("shot", "downed"),
          Map.entry("shoots", "downed"),
          Map.entry("shooting", "downed"),
          Map.entry("intercept", "downed"),
          Map.entry("intercepts", "downed"),
          Map.entry("intercepted", "downed"),
          Map.entry("intercepting", "downed"));

  /** Forms that take those who are counted as their object, not as their subject. */
  static final Set<String> ACTIVE =
      Set.of(
          "kill",
          "kills",
          "killing",
          "injure",
          "injures",
          "injuring",
          "hurting",
          "wound",
          "wounds",
          "wounding",
          "displace",
          "displaces",
          "displacing",
          "capture",
          "captures",
          "capturing",
          "downing",
          "downs",
          "shoots",
          "shooting",
          "shot",
          "intercept",
          "intercepts",
          "intercepting");

  /** Units that stand alone; other fates are counts of things ("drones downed"). */
  static final Set<String> CASUALTIES = Set.of("killed", "injured", "wounded");

  /** What can be downed. */
  static final Set<String> FLYING =
      Set.of(
          "drone",
          "drones",
          "uavs",
          "uav",
          "missile",
          "missiles",
          "rocket",
          "rockets",
          "aircraft",
          "jet",
          "jets",
          "helicopter",
          "helicopters",
          "shaheds",
          "projectiles",
          "plane",
          "planes");

  static final Set<String> ABOUT =
      Set.of(
          "about",
          "around",
          "some",
          "nearly",
          "almost",
          "roughly",
          "approximately",
          "over",
          "estimated",
          "circa",
          "above",
          "under",
          "below");

  /** Second words of "at least", "more than", "up to", "close to", "as many as". */
  static final Map<String, Set<String>> ABOUT_PAIRS =
      Map.of(
          "least", Set.of("at"),
          "most", Set.of("at"),
          "than", Set.of("more", "less", "fewer"),
          "to", Set.of("up", "close"),
          "as", Set.of("many", "much"));

  /** Between a number and what it counts they add nothing. */
  static final Set<String> MORE =
      Set.of("other", "others", "more", "additional", "further", "another", "people", "persons");

  /** "A woman was injured" is one injured. */
  static final Set<String> PERSONS =
      Set.of(
          "man",
          "woman",
          "child",
          "boy",
          "girl",
          "person",
          "civilian",
          "soldier",
          "officer",
          "policeman",
          "constable",
          "guard",
          "journalist",
          "reporter",
          "commander",
          "fighter",
          "militant",
          "worker",
          "teenager",
          "peacekeeper",
          "sailor",
          "driver",
          "medic",
          "rebel",
          "resident",
          "farmer",
          "doctor",
          "serviceman",
          "conscript",
          "pilot",
          "fisherman",
          "leader",
          "militiaman",
          "insurgent",
          "student",
          "baby",
          "infant",
          "couple",
          "firefighter");

  /** Behind a number they make it an hour. */
  static final Set<String> HOURS = Set.of("am", "pm", "bst", "gmt", "utc", "a.m", "p.m", "o");

  /** Before a number they make it a name: Resolution 1701, Unit 8200. */
  static final Set<String> NAMES =
      Set.of(
          "resolution",
          "unit",
          "article",
          "chapter",
          "no",
          "number",
          "brigade",
          "highway",
          "route",
          "flight",
          "order",
          "decree",
          "su",
          "mig",
          "boeing",
          "airbus",
          "channel",
          "phase",
          "day",
          "stage",
          "block",
          "reactor",
          "point",
          "points");

  /** Between those who are counted and their fate. */
  static final Set<String> LINKS =
      Set.of(
          "were",
          "was",
          "are",
          "is",
          "have",
          "has",
          "had",
          "been",
          "being",
          "be",
          "reportedly",
          "also",
          "reported",
          "feared",
          "left",
          "confirmed",
          "allegedly",
          "later",
          "least",
          "at",
          "both",
          "believed",
          "dead",
          "to");

  /** Between a fate and those who are counted. */
  static final Set<String> VERB_GAP =
      Set.of(
          "at",
          "least",
          "about",
          "around",
          "some",
          "nearly",
          "almost",
          "more",
          "than",
          "over",
          "another",
          "a",
          "an",
          "the",
          "up",
          "to",
          "estimated",
          "roughly",
          "approximately",
          "as",
          "many",
          "down",
          "also",
          "further",
          "all",
          "reportedly",
          "of",
          "between",
          "including",
          "(",
          ")",
          "fewer",
          "less");

  private QuantityWords() {}
}

package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a stretch of a report is about armed conflict. "Agreement", "reject" and "attack" are
 * said of trade, courts and football too; around a claim the words of war stand near.
 */
final class Topic {
  /** Words that hardly occur outside reports on armed conflict. */
  private static final Set<String> STRONG =
      Set.of(
          "ceasefire",
          "ceasefires",
          "cease-fire",
          "cease-fires",
          "truce",
          "truces",
          "armistice",
          "airstrike",
          "airstrikes",
          "missile",
          "missiles",
          "drone",
          "drones",
          "rocket",
          "rockets",
          "shelling",
          "shelled",
          "artillery",
          "mortar",
          "mortars",
          "troops",
          "soldier",
          "soldiers",
          "rebel",
          "rebels",
          "insurgent",
          "insurgents",
          "insurgency",
          "militant",
          "militants",
          "separatist",
          "separatists",
          "guerrilla",
          "guerrillas",
          "hostage",
          "hostages",
          "war",
          "warplane",
          "warplanes",
          "hostilities",
          "invasion",
          "offensive",
          "counteroffensive",
          "peacekeepers",
          "peacekeeping",
          "fighting",
          "army",
          "militia",
          "militias",
          "bombing",
          "bombings",
          "bombed",
          "bombardment",
          "gunmen",
          "fighters",
          "combat",
          "peace",
          "warring",
          "clashes",
          "siege",
          "besieged",
          "blockade",
          "moratorium",
          "denuclearization",
          "forces",
          "withdrawal",
          "occupied",
          "shells",
          "uav",
          "uavs",
          "battlefield",
          "enrichment",
          "strikes",
          "airspace",
          "warship",
          "warships",
          "jihadist",
          "jihadists",
          "front",
          "frontline",
          "raid",
          "conflict",
          "conflicts",
          "military",
          "civilians",
          "incursion",
          "annexation",
          "refinery",
          "refineries");

  /** Words of other matters that borrow the words of war. */
  private static final Set<String> OTHER =
      Set.of(
          "tariff",
          "tariffs",
          "trade",
          "court",
          "judge",
          "election",
          "elections",
          "senate",
          "lawmakers",
          "bill",
          "football",
          "match",
          "cup",
          "tournament",
          "union",
          "unions",
          "workers",
          "wage",
          "wages",
          "merger",
          "protesters",
          "protests",
          "protest",
          "covid-19",
          "vaccine",
          "climate",
          "emissions",
          "prices",
          "fishing",
          "immigration",
          "migrants",
          "lawsuit",
          "prosecutors",
          "convicted",
          "sentenced",
          "sentences",
          "referendum",
          "vote",
          "parliamentary",
          "copyright",
          "bank",
          "olympic",
          "olympics",
          "championship",
          "film",
          "festival",
          "teachers",
          "extradition",
          "stabbing",
          "stabbed",
          "perpetrator",
          "robbery",
          "cartel",
          "gang",
          "gangs",
          "prison",
          "riots",
          "arrested",
          "knife",
          "investigators",
          "loan",
          "companies",
          "police",
          "whaling",
          "doping",
          "privacy",
          "data",
          "antitrust");

  /** Words that show that an agreement or a meeting is about war and peace. */
  private static final Set<String> SETTLING =
      Set.of(
          "ceasefire",
          "cease-fire",
          "truce",
          "peace",
          "hostilities",
          "war",
          "fighting",
          "nuclear",
          "withdraw",
          "withdrawal",
          "troops",
          "hostage",
          "hostages",
          "prisoner",
          "prisoners",
          "strikes",
          "attacks",
          "rebels",
          "rebel",
          "militants",
          "conflict",
          "talks",
          "tacit",
          "unwritten",
          "negotiations",
          "negotiators",
          "disarm",
          "disarmament",
          "disengagement",
          "insurgents",
          "separatists",
          "moratorium",
          "de-escalation",
          "demilitarized",
          "crisis",
          "mediators",
          "mediator",
          "envoy",
          "mediated",
          "brokered",
          "violence",
          "enrichment",
          "negotiate",
          "negotiating",
          "detainees",
          "grain",
          "shelling",
          "sides",
          "violations",
          "violated",
          "verbal",
          "secret",
          "energy",
          "delegations",
          "delegation");

  private static final Set<String> NOT_SETTLING =
      Set.of(
          "trade",
          "loan",
          "economic",
          "defense",
          "defence",
          "fighter",
          "jets",
          "submarine",
          "minerals",
          "extradition",
          "partnership",
          "cooperation",
          "cable",
          "purchase",
          "investment",
          "visa",
          "transport",
          "export",
          "exports",
          "fisheries",
          "lgbt",
          "cup");

  /** What states that are at peace with each other quarrel over. */
  private static final Set<String> DIPLOMACY =
      Set.of(
          "citizens",
          "nationals",
          "sanctions",
          "investigation",
          "inquiry",
          "pipeline",
          "asylum",
          "assets",
          "flights",
          "gas",
          "jailed",
          "detained",
          "activist",
          "journalist",
          "reporter",
          "elections",
          "repatriation",
          "dam",
          "embassy",
          "ambassador",
          "diplomats");

  private static final Set<String> PACTS =
      Set.of(
          "ceasefire",
          "ceasefires",
          "cease-fire",
          "truce",
          "agreement",
          "agreements",
          "deal",
          "accord",
          "accords",
          "pact",
          "treaty",
          "moratorium",
          "armistice",
          "understanding",
          "memorandum",
          "commitment",
          "commitments",
          "obligations",
          "terms",
          "pause",
          "promise",
          "hostilities");

  /** What is violated where no pact is: the airspace, human rights. */
  private static final Set<String> OTHER_RULES =
      Set.of("rights", "airspace", "law", "laws", "sovereignty", "court", "constitution");

  /** A count of violations may stand some sentences behind the pact that they violate. */
  private static final int PACT_REACH = 3;

  /** So many different words of war make a report one on war. */
  private static final int MANY = 6;

  private final List<Sentence> sentences;
  private final List<Set<String>> strong = new ArrayList<>();
  private final List<Integer> other = new ArrayList<>();
  private boolean warReport;

  private Topic(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  static Topic of(Text text) {
    Topic topic = new Topic(text.sentences());
    for (Sentence s : text.sentences()) {
      Set<String> words = new HashSet<>();
      int others = 0;
      for (Token t : s.tokens()) {
        if (STRONG.contains(t.lower())) {
          words.add(t.lower());
        } else if (OTHER.contains(t.lower())) {
          others++;
        }
      }
      topic.strong.add(words);
      topic.other.add(others);
    }
    topic.warReport = isWarReport(topic.strong);
    return topic;
  }

  /**
   * Whether words of other matters stand in the sentence, and not fewer than those of war around
   * it.
   */
  boolean isOther(Sentence s) {
    return other.get(s.index()) > 0 && near(s).size() <= other.get(s.index());
  }

  /**
   * Whether words of war stand in the sentence or its neighbours, and those of other matters do not
   * outweigh them.
   */
  boolean isConflict(Sentence s) {
    Set<String> near = near(s);
    int here = strong.get(s.index()).size();
    return near.size() > other.get(s.index())
        && (here > 0 || near.size() > 1 || other.get(s.index()) == 0);
  }

  /**
   * Whether what is said in a sentence that names so many parties is about war and peace: what two
   * say to each other is, unless words of other matters stand there.
   */
  boolean isConfrontation(Sentence s, int parties) {
    return (parties > 1 || (parties == 1 && (has(s, SETTLING) || warReport)))
        && other.get(s.index()) == 0
        && !has(s, NOT_SETTLING)
        && !has(s, DIPLOMACY);
  }

  /** Whether the report as a whole speaks of war with many words. */
  private static boolean isWarReport(List<Set<String>> strong) {
    return strong.stream().flatMap(Set::stream).distinct().limit(MANY).count() == MANY;
  }

  /** Whether nothing in the sentence speaks of other matters than war and peace. */
  boolean isDiplomacy(Sentence s) {
    return other.get(s.index()) == 0 && !has(s, NOT_SETTLING);
  }

  /** Whether an agreement or a meeting in this sentence is one on war and peace. */
  boolean isSettlement(Sentence s) {
    boolean around = false;
    for (int i = Math.max(0, s.index() - 1); i < Math.min(sentences.size(), s.index() + 2); i++) {
      around |= has(sentences.get(i), SETTLING);
    }
    return around && !has(s, NOT_SETTLING);
  }

  /** Whether the sentence or one shortly before names something that can be broken. */
  boolean namesPact(Sentence s) {
    for (int i = Math.max(0, s.index() - PACT_REACH); i <= s.index(); i++) {
      if (has(sentences.get(i), PACTS)) {
        return !has(s, OTHER_RULES);
      }
    }
    return false;
  }

  private static boolean has(Sentence s, Set<String> words) {
    return s.tokens().stream().anyMatch(t -> words.contains(t.lower()));
  }

  private Set<String> near(Sentence s) {
    Set<String> near = new HashSet<>();
    for (int i = Math.max(0, s.index() - 2); i <= Math.min(strong.size() - 1, s.index() + 2); i++) {
      near.addAll(strong.get(i));
    }
    return near;
  }
}

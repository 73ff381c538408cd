package org.trucewatch.reading;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The forms of an English word. Lexicons list base forms; looking up a form is exact and needs no
 * guessing at what a form may come from.
 */
final class Inflection {
  /** Past tense and participle of verbs that do not take -ed. */
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("be", "was were been is are am being"),
          Map.entry("begin", "began begun"),
          Map.entry("break", "broke broken"),
          Map.entry("bring", "brought"),
          Map.entry("build", "built"),
          Map.entry("buy", "bought"),
          Map.entry("cast", "cast"),
          Map.entry("catch", "caught"),
          Map.entry("come", "came come"),
          Map.entry("cut", "cut"),
          Map.entry("do", "did done does"),
          Map.entry("draw", "drew drawn"),
          Map.entry("drive", "drove driven"),
          Map.entry("fall", "fell fallen"),
          Map.entry("fight", "fought"),
          Map.entry("find", "found"),
          Map.entry("fire", "fired"),
          Map.entry("flee", "fled"),
          Map.entry("fly", "flew flown flies"),
          Map.entry("forgo", "forwent forgone"),
          Map.entry("get", "got gotten"),
          Map.entry("give", "gave given"),
          Map.entry("go", "went gone goes"),
          Map.entry("have", "had has"),
          Map.entry("hear", "heard"),
          Map.entry("hit", "hit"),
          Map.entry("hold", "held"),
          Map.entry("keep", "kept"),
          Map.entry("know", "knew known"),
          Map.entry("lay", "laid"),
          Map.entry("lead", "led"),
          Map.entry("leave", "left"),
          Map.entry("let", "let"),
          Map.entry("lie", "lay lain lying"),
          Map.entry("lose", "lost"),
          Map.entry("make", "made"),
          Map.entry("mean", "meant"),
          Map.entry("meet", "met"),
          Map.entry("overrun", "overran overrun"),
          Map.entry("pay", "paid"),
          Map.entry("put", "put"),
          Map.entry("read", "read"),
          Map.entry("rebuff", "rebuffed"),
          Map.entry("retake", "retook retaken"),
          Map.entry("ring", "rang rung"),
          Map.entry("rise", "rose risen"),
          Map.entry("run", "ran run"),
          Map.entry("say", "said"),
          Map.entry("see", "saw seen"),
          Map.entry("seek", "sought"),
          Map.entry("sell", "sold"),
          Map.entry("send", "sent"),
          Map.entry("set", "set"),
          Map.entry("shoot", "shot"),
          Map.entry("show", "showed shown"),
          Map.entry("shut", "shut"),
          Map.entry("sink", "sank sunk"),
          Map.entry("speak", "spoke spoken"),
          Map.entry("spend", "spent"),
          Map.entry("spread", "spread"),
          Map.entry("stand", "stood"),
          Map.entry("strike", "struck stricken"),
          Map.entry("swear", "swore sworn"),
          Map.entry("take", "took taken"),
          Map.entry("tell", "told"),
          Map.entry("tear", "tore torn"),
          Map.entry("think", "thought"),
          Map.entry("throw", "threw thrown"),
          Map.entry("undertake", "undertook undertaken"),
          Map.entry("understand", "understood"),
          Map.entry("uphold", "upheld"),
          Map.entry("wage", "waged"),
          Map.entry("win", "won"),
          Map.entry("withdraw", "withdrew withdrawn"),
          Map.entry("withhold", "withheld"),
          Map.entry("write", "wrote written"));

  /**
   * Verbs of more than one syllable that double their last consonant, and those of one that do not.
   */
  private static final Set<String> DOUBLING =
      Set.of(
          "admit",
          "commit",
          "permit",
          "submit",
          "rebut",
          "forget",
          "refer",
          "prefer",
          "deter",
          "incur",
          "occur",
          "abet",
          "rebel",
          "cancel",
          "shell",
          "signal",
          "compel",
          "repel",
          "expel",
          "transfer",
          "concur",
          "defer",
          "control",
          "patrol",
          "quarrel",
          "label",
          "model",
          "travel",
          "level",
          "fuel",
          "total",
          "propel",
          "dispel",
          "unplug",
          "offset",
          "sabotage");

  private Inflection() {}

  /** All forms of a verb in lower case, the base form first. */
  static Set<String> verb(String base) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(base);
    forms.add(third(base));
    forms.add(stem(base, 'i') + "ing");
    String irregular = IRREGULAR.get(base);
    if (irregular != null) {
      forms.addAll(Set.of(irregular.split(" ")));
    } else {
      forms.add(past(base));
      if (base.endsWith("l") && DOUBLING.contains(base)) {
        forms.add(base + "ed");
        forms.add(base + "ing");
      }
    }
    return forms;
  }

  /** The singular and plural of a noun in lower case. */
  static Set<String> noun(String base) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(base);
    forms.add(third(base));
    return forms;
  }

  private static String third(String base) {
    if (base.endsWith("y") && !vowelBeforeLast(base)) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    return base.matches(".*(s|x|z|ch|sh|[^aeiou]o)") ? base + "es" : base + "s";
  }

  private static String past(String base) {
    if (base.endsWith("y") && !vowelBeforeLast(base)) {
      return base.substring(0, base.length() - 1) + "ied";
    }
    return stem(base, 'e') + "ed";
  }

  private static String stem(String base, char suffix) {
    if (base.endsWith("ee") || base.endsWith("oe") || base.endsWith("ye")) {
      return suffix == 'e' ? base.substring(0, base.length() - 1) : base;
    }
    if (base.endsWith("ie")) {
      return suffix == 'e'
          ? base.substring(0, base.length() - 1)
          : base.substring(0, base.length() - 2) + "y";
    }
    if (base.endsWith("e") && base.length() > 2) {
      return base.substring(0, base.length() - 1);
    }
    boolean oneSyllable = base.matches("[^aeiou]*[aeiou][^aeiouwxy]");
    return (oneSyllable || DOUBLING.contains(base)) && !base.endsWith("ll")
        ? base + base.charAt(base.length() - 1)
        : base;
  }

  private static boolean vowelBeforeLast(String base) {
    return base.length() > 1 && "aeiou".indexOf(base.charAt(base.length() - 2)) >= 0;
  }
}

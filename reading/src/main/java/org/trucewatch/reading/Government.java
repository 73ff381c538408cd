package org.trucewatch.reading;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Small words of Ukrainian and Russian: what they mostly are, and which cases they govern. */
final class Government {
  /** The cases that a preposition governs. */
  static final Map<String, Set<Case>> CASES = cases();

  /** Words that dictionaries take in several ways and texts nearly always in one. */
  static final Map<String, String> FUNCTION_WORDS = functionWords();

  private Government() {}

  private static Map<String, Set<Case>> cases() {
    Map<String, Set<Case>> all = new HashMap<>();
    Set<Case> place = EnumSet.of(Case.ACCUSATIVE, Case.LOCATIVE);
    put(all, place, "на", "во", "о", "об", "обо");
    put(all, EnumSet.of(Case.ACCUSATIVE, Case.LOCATIVE, Case.GENITIVE), "в", "у");
    put(
        all,
        EnumSet.of(Case.GENITIVE),
        "до",
        "від",
        "од",
        "без",
        "біля",
        "для",
        "після",
        "проти",
        "крім",
        "щодо",
        "внаслідок",
        "унаслідок",
        "замість",
        "серед",
        "навколо",
        "поблизу",
        "близько",
        "неподалік",
        "протягом",
        "упродовж",
        "впродовж",
        "напередодні",
        "стосовно",
        "з-за",
        "з-під",
        "із-за",
        "уздовж",
        "вздовж",
        "всередині",
        "усередині",
        "задля",
        "заради",
        "від",
        "окрім",
        "вище",
        "нижче",
        "от",
        "ото",
        "из",
        "изо",
        "около",
        "возле",
        "вблизи",
        "против",
        "после",
        "из-за",
        "из-под",
        "ради",
        "кроме",
        "вдоль",
        "вокруг",
        "внутри",
        "насчет",
        "относительно",
        "вследствие",
        "ввиду",
        "среди",
        "накануне",
        "вместо",
        "помимо",
        "свыше",
        "мимо",
        "посреди",
        "недалеко",
        "ото",
        "путем",
        "касательно",
        "шляхом",
        "понад");
    all.put("понад", EnumSet.of(Case.ACCUSATIVE, Case.INSTRUMENTAL, Case.GENITIVE));
    put(
        all,
        EnumSet.of(Case.GENITIVE, Case.INSTRUMENTAL, Case.ACCUSATIVE),
        "з",
        "із",
        "зі",
        "с",
        "со");
    put(all, EnumSet.of(Case.ACCUSATIVE, Case.INSTRUMENTAL), "за", "під", "під", "под", "подо");
    put(all, EnumSet.of(Case.INSTRUMENTAL, Case.ACCUSATIVE), "над", "наді", "надо");
    put(all, EnumSet.of(Case.INSTRUMENTAL), "перед", "переді", "передо");
    put(all, EnumSet.of(Case.INSTRUMENTAL, Case.GENITIVE), "між", "поміж", "между", "меж");
    put(
        all,
        EnumSet.of(Case.ACCUSATIVE),
        "через",
        "про",
        "крізь",
        "попри",
        "сквозь",
        "несмотря",
        "спустя");
    put(all, EnumSet.of(Case.DATIVE, Case.LOCATIVE), "по");
    put(all, EnumSet.of(Case.LOCATIVE), "при");
    put(
        all,
        EnumSet.of(Case.DATIVE),
        "к",
        "ко",
        "завдяки",
        "всупереч",
        "наперекір",
        "благодаря",
        "согласно",
        "вопреки",
        "навстречу");
    return Map.copyOf(all);
  }

  private static void put(Map<String, Set<Case>> all, Set<Case> cases, String... words) {
    for (String word : words) {
      all.put(word, cases);
    }
  }

  private static Map<String, String> functionWords() {
    Map<String, String> all = new HashMap<>();
    CASES.keySet().forEach(w -> all.put(w, "ADP"));
    for (String w :
        "і й та але або чи що щоб як якщо коли бо аніж ніж хоча адже оскільки и но или что чтобы как если когда а ни либо однако однак зато"
            .split(" ", -1)) {
      all.put(w, "CCONJ");
    }
    for (String w :
        "не ні же ж б би бы лише тільки только лишь навіть даже ще уже вже еще".split(" ", -1)) {
      all.put(w, "PART");
    }
    for (String w :
        "є був була було були есть был была было были буде будуть будет будут мав мала мало мали стали стало стала став стал"
            .split(" ", -1)) {
      all.put(w, "VERB");
    }
    for (String w : "три тремя двома двох два дві пять сто".split(" ", -1)) {
      all.put(w, "NUM");
    }
    all.put("уряд", "NOUN");
    all.remove("близько");
    return Map.copyOf(all);
  }
}

package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a place is called in a text, taken apart: "near the village of Robotyne in the Zaporizhzhia
 * region" is the name Robotyne of a settlement, near it, beside the name Zaporizhzhia.
 *
 * @param core the name alone
 * @param whole the same with such words as "City" that stand in capitals beside it, which may
 *     belong to it: Gaza City, Port Sudan
 * @param sort what the words beside it say that it is
 * @param around whether it is near the place or only a part of it
 * @param beside names of what it lies in, as "Tripoli, Lebanon" and "X in the Y region" tell
 */
record PlaceName(String core, String whole, Sort sort, boolean around, List<String> beside) {
  enum Sort {
    /** Nothing says. */
    ANY,
    SETTLEMENT,
    DISTRICT,
    REGION
  }

  private static final Set<String> AROUND =
      Set.of(
          "near",
          "outside",
          "around",
          "off",
          "outskirts",
          "vicinity",
          "surroundings",
          "area",
          "areas",
          "suburb",
          "suburbs",
          "north",
          "south",
          "east",
          "west",
          "downtown",
          "coast",
          "border",
          "frontline",
          "front",
          "countryside",
          "околиці",
          "околицях",
          "околиця",
          "біля",
          "поблизу",
          "неподалік",
          "під",
          "возле",
          "около",
          "под",
          "вблизи",
          "окраине",
          "окраинах",
          "окраина",
          "поруч",
          "рядом");
  private static final Set<String> SETTLEMENT =
      Set.of(
          "city",
          "town",
          "village",
          "villages",
          "settlement",
          "hamlet",
          "capital",
          "camp",
          "port",
          "township",
          "kibbutz",
          "moshav",
          "місто",
          "міста",
          "місті",
          "містом",
          "село",
          "села",
          "селі",
          "селом",
          "селище",
          "селища",
          "селищі",
          "смт",
          "город",
          "города",
          "городе",
          "городом",
          "селе",
          "поселок",
          "посёлок",
          "поселка",
          "посёлка",
          "поселке",
          "посёлке",
          "хутор",
          "станица",
          "станице",
          "м",
          "с",
          "г",
          "пгт");
  private static final Set<String> DISTRICT =
      Set.of(
          "district",
          "districts",
          "raion",
          "rayon",
          "neighborhood",
          "neighbourhood",
          "quarter",
          "subdistrict",
          "sub-district",
          "woreda",
          "tehsil",
          "cercle",
          "район",
          "району",
          "районі",
          "района",
          "районе",
          "районом",
          "громада",
          "громади",
          "громаді",
          "микрорайон");
  private static final Set<String> REGION =
      Set.of(
          "region",
          "regions",
          "oblast",
          "oblasts",
          "province",
          "governorate",
          "county",
          "state",
          "krai",
          "republic",
          "область",
          "області",
          "областю",
          "области",
          "областью",
          "край",
          "краю",
          "краї",
          "крае",
          "края",
          "регіон",
          "регіону",
          "регіоні",
          "регион",
          "регионе",
          "региона",
          "провінція",
          "провінції",
          "провинция",
          "провинции",
          "штат",
          "штату",
          "штаті",
          "штате",
          "республіка",
          "республіки",
          "республіці",
          "республика",
          "республики",
          "республике",
          "мухафаза",
          "мухафазі",
          "обл");
  private static final Set<String> NOTHING =
      Set.of(
          "the",
          "of",
          "occupied",
          "held",
          "besieged",
          "border",
          "valley's",
          "its",
          "у",
          "в",
          "на",
          "о",
          "об",
          "за",
          "temporarily",
          "and");
  private static final Set<String> INTO = Set.of("in", "within", "у", "в", "во", "на");

  PlaceName {
    beside = List.copyOf(beside);
  }

  static PlaceName of(String text) {
    List<String> name = new ArrayList<>();
    List<String> beside = new ArrayList<>();
    List<String> last = new ArrayList<>();
    Sort sort = Sort.ANY;
    Sort lastSort = Sort.ANY;
    boolean around = false;
    boolean inside = false;
    for (String word : text.replace(",", " , ").replace("(", " , ").strip().split("\\s+", -1)) {
      String lower = strip(word);
      if (word.equals(",") || (INTO.contains(lower) && !name.isEmpty())) {
        if (!name.isEmpty()) {
          add(beside, last);
          inside = true;
        }
        continue;
      }
      Sort says = sort(lower);
      if (says != Sort.ANY) {
        if (!inside) {
          sort = deciding(sort, says);
        } else {
          lastSort = says;
        }
      } else if (AROUND.contains(lower) || Places.PART.contains(lower)) {
        around |= !inside;
      } else if (!NOTHING.contains(lower) && !lower.isEmpty()) {
        // Words of a name stand in capitals; what follows a district of the name lies in it.
        boolean cyrillicRegion =
            inside || (sort == Sort.SETTLEMENT && !name.isEmpty() && isAdjective(lower));
        (cyrillicRegion ? last : name).add(bare(word));
        inside = cyrillicRegion;
      }
    }
    add(beside, last);
    if (lastSort == Sort.ANY && beside.isEmpty() && name.isEmpty()) {
      return new PlaceName(text.strip(), text.strip(), sort, around, beside);
    }
    return new PlaceName(String.join(" ", name), whole(text), sort, around, beside);
  }

  /** From the first to the last word in capitals, before any comma or preposition. */
  private static String whole(String text) {
    List<String> words = new ArrayList<>();
    int end = 0;
    for (String word : text.strip().split("\\s+", -1)) {
      if (!words.isEmpty() && INTO.contains(strip(word))) {
        break;
      }
      boolean capital = bare(word).chars().anyMatch(Character::isUpperCase);
      if (capital || !words.isEmpty()) {
        words.add(bare(word));
        end = capital ? words.size() : end;
      }
      if (word.endsWith(",")) {
        break;
      }
    }
    return String.join(" ", words.subList(0, end));
  }

  /** Of "port city in the district", the first says what it is; a region is named last. */
  private static Sort deciding(Sort before, Sort now) {
    return before == Sort.ANY ? now : before;
  }

  /** "село Роботине Запорізької області": the region's adjective behind the name. */
  private static boolean isAdjective(String lower) {
    return lower.endsWith("ької") || lower.endsWith("кой") || lower.endsWith("ького");
  }

  private static Sort sort(String lower) {
    if (SETTLEMENT.contains(lower)) {
      return Sort.SETTLEMENT;
    }
    if (DISTRICT.contains(lower)) {
      return Sort.DISTRICT;
    }
    return REGION.contains(lower) ? Sort.REGION : Sort.ANY;
  }

  private static void add(List<String> names, List<String> words) {
    if (!words.isEmpty()) {
      names.add(String.join(" ", words));
      words.clear();
    }
  }

  private static String strip(String word) {
    return bare(word).toLowerCase(Locale.ROOT);
  }

  private static String bare(String word) {
    String s = word.replaceAll("^[^\\p{L}\\p{N}']+|[^\\p{L}\\p{N}']+$", "");
    return s.endsWith("'s") || s.endsWith("\u2019s") ? s.substring(0, s.length() - 2) : s;
  }
}

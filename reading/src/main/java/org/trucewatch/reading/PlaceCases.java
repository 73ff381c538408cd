package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which name of a place a Ukrainian or Russian text may have declined: of "Харкові" Харків, of
 * "Сумах" Суми and Сумы. Guesses by endings, for a gazetteer to choose from; it needs no
 * dictionary, and most guesses are no name at all.
 */
final class PlaceCases {
  private static final int MOST = 200;

  /** Endings in a text, and those that the name may have instead; "-" is none. */
  private static final String[][] ENDINGS = {
    {"ові", "ів"},
    {"ова", "ів", "ов"},
    {"овом", "ів", "ов"},
    {"ову", "ів", "ов"},
    {"ове", "ов"},
    {"єві", "їв"},
    {"єва", "їв"},
    {"євом", "їв"},
    {"єву", "їв"},
    {"еве", "ев"},
    {"ева", "ев", "їв"},
    {"евом", "ев"},
    {"еву", "ев"},
    {"ополі", "опіль", "ополь"},
    {"ополя", "опіль", "ополь"},
    {"ополем", "опіль", "ополь"},
    {"ці", "ка", "ца"},
    {"зі", "га"},
    {"ої", "а"},
    {"ій", "а"},
    {"ою", "а"},
    {"ой", "а", "ая"},
    {"ую", "ая"},
    {"ому", "е"},
    {"ого", "е", "ое"},
    {"им", "е"},
    {"ым", "ое"},
    {"ом", "-", "о", "ое"},
    {"ем", "-", "ь", "е"},
    {"єм", "й"},
    {"ах", "и", "ы", "а"},
    {"ях", "і", "и"},
    {"ами", "и", "ы"},
    {"ями", "і", "и"},
    {"і", "-", "а", "ь", "я", "о", "е"},
    {"ї", "я", "й"},
    {"е", "-", "а", "о", "ь", "е"},
    {"у", "-", "а", "о"},
    {"ю", "я", "ь", "й"},
    {"а", "-", "о"},
    {"я", "ь", "й", "е"},
    {"и", "а", "ь", "я"},
    {"ы", "а"},
    {"", "и", "ы", "а"}
  };

  private PlaceCases() {}

  /** Names, the likely ones first, the one as it stands left out; none for Latin letters. */
  static List<String> of(String name) {
    boolean cyrillic = name.codePoints().anyMatch(c -> c >= 'А' && c <= 'ґ');
    if (!cyrillic) {
      return List.of();
    }
    List<String> names = List.of("");
    for (String word : name.split("(?<=[ -])", -1)) {
      String mark =
          word.endsWith("-") || word.endsWith(" ") ? word.substring(word.length() - 1) : "";
      Set<String> forms = word(word.substring(0, word.length() - mark.length()));
      List<String> longer = new ArrayList<>();
      for (String before : names) {
        for (String form : forms) {
          if (longer.size() < MOST) {
            longer.add(before + form + mark);
          }
        }
      }
      names = longer;
    }
    return names.stream().filter(n -> !n.equals(name)).distinct().toList();
  }

  private static Set<String> word(String word) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    for (String[] ending : ENDINGS) {
      if (word.endsWith(ending[0]) && word.length() - ending[0].length() >= 2) {
        String stem = word.substring(0, word.length() - ending[0].length());
        for (int i = 1; i < ending.length; i++) {
          forms.add(stem + (ending[i].equals("-") ? "" : ending[i]));
        }
      }
    }
    return forms;
  }
}

package org.trucewatch.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Folds what spellings and transliterations of one name differ in, so that they meet: Khan Yunis,
 * Khān Yūnus, Хан-Юнис. Case, diacritics, apostrophes, hyphens, Arabic articles, double letters,
 * and the several Latin letters for one Cyrillic or Arabic one all go. What differs by more (Lviv,
 * Lvov) needs a name of its own in the gazetteer.
 *
 * <p>The keys of the gazetteer are made by {@code key} of scripts/gazetteer.py, which does the
 * same.
 */
final class NameKey {
  private static final String CYRILLIC = "абвгґдеёєжзиіїйклмнопрстуфхцчшщъыьэюя";
  private static final String[] LATIN =
      "a b v h g d e e e z z i i i i k l m n o p r s t u f h ts c s sc - i - e iu ia"
          .split(" ", -1);
  private static final Set<String> ARTICLES =
      Set.of(
          "al", "el", "ad", "ar", "as", "ash", "at", "az", "an", "ez", "es", "ed", "er", "esh",
          "et", "the");
  private static final String[][] FOLDS = {
    {"kh", "h"}, {"gh", "g"}, {"zh", "z"}, {"sh", "s"}, {"ch", "c"}, {"ph", "f"}, {"th", "t"},
    {"dh", "d"}, {"ck", "k"}, {"q", "k"}, {"w", "v"}, {"j", "i"}, {"y", "i"}, {"ou", "u"},
    {"oo", "u"}, {"ee", "i"}, {"ie", "e"}
  };
  private static final String BETWEEN = " -\u2013/,.(";

  private NameKey() {}

  /** The key of a name, of letters a to z and digits; empty for a name in another script. */
  static String of(String name) {
    String apart = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean cyrillic = false;
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      int letter = CYRILLIC.indexOf(c);
      if (letter >= 0) {
        cyrillic = true;
        word.append(LATIN[letter].equals("-") ? "" : LATIN[letter]);
      } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        word.append(c);
      } else if (BETWEEN.indexOf(c) >= 0) {
        add(word, words);
      } else if (!apart(c, word)
          && Character.isLetter(c)
          && Character.getType(c) != Character.MODIFIER_LETTER) {
        return "";
      }
    }
    add(word, words);
    List<String> kept = words.stream().filter(w -> !ARTICLES.contains(w)).toList();
    return folded(String.join("", kept.isEmpty() ? words : kept), !cyrillic);
  }

  private static void add(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  /** Letters that Unicode does not take apart. */
  private static boolean apart(char c, StringBuilder word) {
    String plain =
        switch (c) {
          case 'ł' -> "l";
          case 'ø' -> "o";
          case 'đ', 'ð' -> "d";
          case 'ı' -> "i";
          case 'ə' -> "a";
          case 'ß' -> "ss";
          case 'æ' -> "ae";
          case 'œ' -> "oe";
          case 'þ' -> "t";
          case 'ħ' -> "h";
          default -> "";
        };
    word.append(plain);
    return !plain.isEmpty();
  }

  private static String folded(String letters, boolean latin) {
    String s = letters;
    for (String[] fold : FOLDS) {
      s = s.replace(fold[0], fold[1]);
    }
    StringBuilder once = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) {
      if (i == 0 || s.charAt(i) != s.charAt(i - 1)) {
        once.append(s.charAt(i));
      }
    }
    int n = once.length();
    if (latin && n > 3 && once.charAt(n - 1) == 'h' && "aeiou".indexOf(once.charAt(n - 2)) >= 0) {
      once.setLength(n - 1);
    }
    return once.toString();
  }
}

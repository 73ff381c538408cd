package org.trucewatch.cli;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells English, Ukrainian and Russian apart where nobody said what a text is in. It looks at
 * letters that only one of the two Cyrillic alphabets has and at small words of English; {@code
 * und} where neither decides.
 */
final class Language {
  private static final int LOOKED_AT = 20_000;
  private static final char CYRILLIC_FROM = '\u0400';
  private static final char CYRILLIC_TO = '\u04FF';
  private static final String ONLY_UKRAINIAN = "іїєґ";
  private static final String ONLY_RUSSIAN = "ыэъё";

  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "to", "and", "in", "a", "on", "is", "was", "that", "for", "with", "by", "at",
          "from", "said", "has", "have", "after", "its");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  /** A text of ordinary English has one of {@link #ENGLISH} in every three or four words. */
  private static final double ENGLISH_SHARE = 0.12;

  private Language() {}

  /** BCP 47. */
  static String of(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT)).toLowerCase(Locale.ROOT);
    int latin = 0;
    int cyrillic = 0;
    int ukrainian = 0;
    int russian = 0;
    for (int i = 0; i < start.length(); i++) {
      char c = start.charAt(i);
      latin += c >= 'a' && c <= 'z' ? 1 : 0;
      cyrillic += c >= CYRILLIC_FROM && c <= CYRILLIC_TO ? 1 : 0;
      ukrainian += ONLY_UKRAINIAN.indexOf(c) >= 0 ? 1 : 0;
      russian += ONLY_RUSSIAN.indexOf(c) >= 0 ? 1 : 0;
    }
    if (cyrillic > latin) {
      return ukrainian == russian ? "und" : ukrainian > russian ? "uk" : "ru";
    }
    String[] words = NO_LETTERS.split(start, -1);
    int english = 0;
    for (String word : words) {
      english += ENGLISH.contains(word) ? 1 : 0;
    }
    return english >= ENGLISH_SHARE * words.length && english > 0 ? "en" : "und";
  }
}

package org.trucewatch.reading;

import java.util.HashMap;
import java.util.Map;

/**
 * Stands one name in for all of its sort before the tagger sees them, so that it treats every party
 * the same: it was trained on texts that hold some countries often and others never.
 */
final class Neutral {
  private static final Map<String, String> STANDS_FOR = names();

  private Neutral() {}

  /** The words as the tagger is to see them, one for one. */
  static String[] of(String[] words) {
    String[] seen = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      seen[i] = of(words[i]);
    }
    return seen;
  }

  private static String of(String word) {
    if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
      return word;
    }
    boolean owner = word.endsWith("'s");
    String bare = owner ? word.substring(0, word.length() - 2) : word;
    String other = STANDS_FOR.get(bare);
    return other == null ? word : owner ? other + "'s" : other;
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (World.Entry e : World.known().entries()) {
      for (String form : e.forms()) {
        boolean word = form.chars().allMatch(Character::isLetter) && form.length() > 2;
        if (word) {
          switch (e.type()) {
            case PARTY -> names.putIfAbsent(form, PARTY);
            case METONYM -> names.putIfAbsent(form, CAPITAL);
            case ADJECTIVE -> names.putIfAbsent(form, form.endsWith("s") ? PEOPLE : DEMONYM);
            default -> {}
          }
        }
      }
    }
    return Map.copyOf(names);
  }

  private static final String PARTY = "Iran";
  private static final String CAPITAL = "Baghdad";
  private static final String DEMONYM = "Iranian";
  private static final String PEOPLE = "Iranians";
}

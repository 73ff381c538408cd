package org.trucewatch.claims.dossier;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What something is called, by language (BCP 47: {@code en}, {@code uk}, {@code ru}). The names of
 * a language are written as a text would write them, the fullest first.
 */
public record Names(Map<String, List<String>> byLanguage) {
  public static final Names NONE = new Names(Map.of());

  public Names {
    Map<String, List<String>> copy = new TreeMap<>();
    byLanguage.forEach((language, names) -> copy.put(language, List.copyOf(names)));
    byLanguage = Map.copyOf(copy);
  }

  /** The names in {@code language}; empty where there are none. */
  public List<String> in(String language) {
    return byLanguage.getOrDefault(language, List.of());
  }

  /** All names of all languages, each once. */
  public List<String> all() {
    LinkedHashSet<String> all = new LinkedHashSet<>();
    new TreeMap<>(byLanguage).values().forEach(all::addAll);
    return List.copyOf(all);
  }
}

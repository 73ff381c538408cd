package org.trucewatch.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.trucewatch.claims.dossier.Names;

/**
 * Keys with their values. It remembers which keys were asked for; {@link #finish} then refuses all
 * others.
 */
final class YamlMap {
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final Set<String> COUNTRIES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

  private final Yaml self;
  private final String what;
  private final Map<String, Yaml> values = new LinkedHashMap<>();
  private final Map<String, Yaml> keys = new HashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();

  YamlMap(MappingNode node, Yaml self, String what) {
    this.self = self;
    this.what = what;
    for (NodeTuple tuple : node.getValue()) {
      Yaml key = new Yaml(tuple.getKeyNode(), self.file(), self.mistakes());
      if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
        key.mistake("a key of %s is a list or a map: it is a word".formatted(what));
      } else if (keys.putIfAbsent(scalar.getValue(), key) != null) {
        key.mistake("the key \"%s\" is given twice: keep one".formatted(scalar.getValue()));
      } else {
        values.put(scalar.getValue(), new Yaml(tuple.getValueNode(), self.file(), self.mistakes()));
      }
    }
  }

  void mistake(String message) {
    self.mistake(message);
  }

  /** The value of a key that may be left out. */
  Optional<Yaml> optional(String key) {
    asked.add(key);
    return Optional.ofNullable(values.get(key));
  }

  /** The value of a key that may not be left out. */
  Optional<Yaml> required(String key) {
    Optional<Yaml> value = optional(key);
    if (value.isEmpty()) {
      missing.add(key);
    }
    return value;
  }

  String text(String key) {
    return required(key).flatMap(v -> v.text(key)).orElse("");
  }

  /** A text; empty where the key is left out. */
  String textOrNone(String key) {
    return optional(key).flatMap(v -> v.text(key)).orElse("");
  }

  boolean bool(String key) {
    Optional<Yaml> value = required(key);
    Optional<String> text = value.flatMap(v -> v.text(key));
    if (text.isPresent() && !text.get().equals("true") && !text.get().equals("false")) {
      value.get().mistake("%s is \"%s\": it is true or false".formatted(key, text.get()));
    }
    return text.equals(Optional.of("true"));
  }

  LocalDate day(String key, LocalDate absent) {
    return optional(key).map(v -> day(v, key, absent)).orElse(absent);
  }

  LocalDate requiredDay(String key) {
    return required(key).map(v -> day(v, key, LocalDate.MIN)).orElse(LocalDate.MIN);
  }

  /** One of the words that {@code of} knows. */
  <E extends Enum<E>> Optional<E> word(String key, Set<E> known, Function<E, String> code) {
    return required(key).flatMap(v -> word(v, key, known, code));
  }

  /** At least one of the words that {@code of} knows. */
  <E extends Enum<E>> List<E> words(String key, Set<E> known, Function<E, String> code) {
    List<E> words = new ArrayList<>();
    for (Yaml entry : entries(required(key), key)) {
      word(entry, key, known, code).ifPresent(words::add);
    }
    return words;
  }

  /** At least one text; {@code each} gets every one with its place. */
  List<String> texts(String key, BiConsumer<String, Yaml> each) {
    return texts(entries(required(key), key), key, each);
  }

  /** Texts, or none where the key is left out. */
  List<String> textsOrNone(String key, BiConsumer<String, Yaml> each) {
    Optional<Yaml> value = optional(key);
    return value.isEmpty() ? List.of() : texts(value.get().list(key), key, each);
  }

  /** What {@code maker} makes of every map of a list; none where the key is left out. */
  <T> List<T> maps(String key, String one, Function<YamlMap, T> maker) {
    return optional(key).map(v -> maps(v.list(key), one, maker)).orElse(List.of());
  }

  /** The same for a list that has at least one entry. */
  <T> List<T> requiredMaps(String key, String one, Function<YamlMap, T> maker) {
    return maps(entries(required(key), key), one, maker);
  }

  static <T> List<T> maps(List<Yaml> list, String one, Function<YamlMap, T> maker) {
    List<T> made = new ArrayList<>();
    for (Yaml entry : list) {
      Optional<YamlMap> map = entry.map(one);
      if (map.isPresent()) {
        made.add(maker.apply(map.get()));
        map.get().finish();
      }
    }
    return made;
  }

  /** Names by language; none where the key is left out. */
  Names names(String key, BiConsumer<String, Yaml> each) {
    Optional<YamlMap> map = optional(key).flatMap(v -> v.map(key));
    if (map.isEmpty()) {
      return Names.NONE;
    }
    Map<String, List<String>> byLanguage = new HashMap<>();
    map.get()
        .values
        .forEach(
            (language, list) -> {
              if (!LANGUAGES.contains(language)) {
                list.mistake(
                    "unknown language \"%s\" of %s: write a code of ISO 639, such as en, uk (Ukrainian) or ru"
                        .formatted(language, key));
              }
              byLanguage.put(language, texts(list.list(key + " in " + language), key, each));
            });
    return new Names(byLanguage);
  }

  Names requiredNames(String key, BiConsumer<String, Yaml> each) {
    required(key);
    return names(key, each);
  }

  /** ISO 3166-1 alpha-3; empty where the key is left out. */
  String country(String key) {
    Optional<Yaml> value = optional(key);
    String code = value.flatMap(v -> v.text(key)).orElse("");
    if (!code.isEmpty()) {
      country(code, value.get());
    }
    return code;
  }

  static void country(String code, Yaml value) {
    if (!COUNTRIES.contains(code) && !code.equals("XKX")) {
      value.mistake(
          "unknown country \"%s\": write three capital letters of ISO 3166-1, such as UKR"
              .formatted(code));
    }
  }

  /** Refuses every key that nobody asked for, and misses those that were asked for and needed. */
  void finish() {
    keys.forEach(
        (key, place) -> {
          if (!asked.contains(key)) {
            place.mistake(
                "unknown key \"%s\" of %s: %s".formatted(key, what, Suggestion.of(key, asked)));
            Suggestion.nearest(key, asked).ifPresent(missing::remove);
          }
        });
    missing.forEach(key -> mistake("%s has no \"%s\": add the key".formatted(what, key)));
  }

  private static LocalDate day(Yaml value, String key, LocalDate absent) {
    String text = value.text(key).orElse("");
    if (text.isEmpty()) {
      return absent;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      value.mistake(
          "cannot read the date \"%s\" of %s: write a day that exists, such as 2025-03-18"
              .formatted(Limits.shortened(text, 40), key));
      return absent;
    }
  }

  private static <E extends Enum<E>> Optional<E> word(
      Yaml value, String key, Set<E> known, Function<E, String> code) {
    Optional<String> text = value.text(key);
    for (E constant : known) {
      if (text.equals(Optional.of(code.apply(constant)))) {
        return Optional.of(constant);
      }
    }
    List<String> codes = known.stream().sorted().map(code).collect(Collectors.toList());
    text.ifPresent(
        t -> value.mistake("unknown %s \"%s\": %s".formatted(key, t, Suggestion.of(t, codes))));
    return Optional.empty();
  }

  private List<Yaml> entries(Optional<Yaml> value, String key) {
    List<Yaml> entries = value.map(v -> v.list(key)).orElse(List.of());
    if (value.isPresent() && value.get().isEmptyList()) {
      value.get().mistake("%s of %s is an empty list: name one at least".formatted(key, what));
    }
    return entries;
  }

  private static List<String> texts(List<Yaml> list, String key, BiConsumer<String, Yaml> each) {
    List<String> texts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Yaml entry : list) {
      Optional<String> text = entry.text("an entry of " + key);
      if (text.isPresent()) {
        if (!seen.add(text.get())) {
          entry.mistake("\"%s\" is given twice in one list: keep one".formatted(text.get()));
        } else {
          each.accept(text.get(), entry);
        }
        texts.add(text.get());
      }
    }
    return texts;
  }
}

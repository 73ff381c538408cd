package org.trucewatch.reading;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.trucewatch.reading.Analysis.Trait;

/**
 * The forms of Ukrainian or Russian words, by dictionaries in the format of Morfologik: for
 * Ukrainian that of dict_uk, for Russian one made of OpenCorpora with the same tags. A word that
 * neither has is taken by its parts or its ending. Read at first use; safe for use by several
 * threads.
 */
final class Morphology {
  private static final String INFO =
      "fsa.dict.separator=+\nfsa.dict.encoding=utf-8\nfsa.dict.encoder=SUFFIX\n";

  /** The ways to take one kind of form, without its lemma, and the tenths in which it has it. */
  private record Forms(List<Analysis> forms, int tenths) {}

  private static final Map<String, Case> CASES =
      Map.of(
          "v_naz", Case.NOMINATIVE,
          "v_rod", Case.GENITIVE,
          "v_dav", Case.DATIVE,
          "v_zna", Case.ACCUSATIVE,
          "v_oru", Case.INSTRUMENTAL,
          "v_mis", Case.LOCATIVE,
          "v_kly", Case.VOCATIVE);

  private static final Map<String, Trait> TRAITS =
      Map.ofEntries(
          Map.entry("anim", Trait.ANIMATE),
          Map.entry("geo", Trait.GEOGRAPHIC),
          Map.entry("fname", Trait.FIRST_NAME),
          Map.entry("lname", Trait.SURNAME),
          Map.entry("pname", Trait.PATRONYMIC),
          Map.entry("nv", Trait.INDECLINABLE),
          Map.entry("abbr", Trait.ABBREVIATION),
          Map.entry("&pron", Trait.PRONOUN),
          Map.entry("&numr", Trait.ORDINAL),
          Map.entry("&adjp", Trait.PARTICIPLE),
          Map.entry("&&adjp", Trait.PARTICIPLE),
          Map.entry("pasv", Trait.PASSIVE),
          Map.entry("short", Trait.SHORT),
          Map.entry("perf", Trait.PERFECTIVE),
          Map.entry("imperf", Trait.IMPERFECTIVE),
          Map.entry("past", Trait.PAST),
          Map.entry("pres", Trait.PRESENT),
          Map.entry("futr", Trait.FUTURE),
          Map.entry("inf", Trait.INFINITIVE),
          Map.entry("impr", Trait.IMPERATIVE),
          Map.entry("impers", Trait.IMPERSONAL),
          Map.entry("1", Trait.FIRST_PERSON),
          Map.entry("2", Trait.SECOND_PERSON),
          Map.entry("compc", Trait.COMPARATIVE));

  private final boolean ukrainian;
  private final Dictionary dictionary;
  private final ThreadLocal<DictionaryLookup> lookups;
  private final Map<String, Forms> byTag = new ConcurrentHashMap<>();
  private final Guesses guesses;

  private Morphology(boolean ukrainian, Dictionary dictionary) {
    this.ukrainian = ukrainian;
    this.dictionary = dictionary;
    lookups = ThreadLocal.withInitial(() -> new DictionaryLookup(this.dictionary));
    guesses = new Guesses(ukrainian, this::listed);
  }

  /** That of a language, uk or ru; the same object every time. */
  static Morphology of(String language) {
    return language.equals("uk") ? Ukrainian.KNOWN : Russian.KNOWN;
  }

  /** How the dictionary writes a word: in lower case, its accents and letters made plain. */
  static String key(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.replace('ґ', 'г').replace('ё', 'е').replace("\u0301", "");
  }

  /**
   * The ways to take a word, the likeliest first as far as the dictionary tells; empty where even
   * its ending tells nothing.
   *
   * @param word as it is written: a name is told from a common word by its capital
   */
  List<Analysis> taken(String word) {
    String key = key(word);
    List<Analysis> found = new ArrayList<>(listed(key));
    boolean capital = Character.isUpperCase(word.charAt(0));
    if (found.isEmpty()) {
      found.addAll(guesses.of(key, capital));
    }
    if (capital && found.stream().anyMatch(a -> a.pos().equals("PROPN"))) {
      found.sort(Comparator.comparing(a -> !a.pos().equals("PROPN")));
    } else if (!capital && found.stream().anyMatch(a -> !a.pos().equals("PROPN"))) {
      found.removeIf(a -> a.pos().equals("PROPN"));
    }
    return found;
  }

  /**
   * Every word that this can be a form of, itself among them, whatever its capitals; of a name that
   * no dictionary has, by each ending that fits.
   */
  Set<String> candidates(String word) {
    String key = key(word);
    Set<String> all = new LinkedHashSet<>();
    all.add(key);
    boolean name = false;
    List<Analysis> listed = listed(key);
    for (Analysis a : listed) {
      // "порт" is not short for "португальский"
      if (!a.is(Trait.ABBREVIATION)) {
        all.add(a.lemma());
      }
      name |= a.pos().equals("PROPN") && !a.is(Trait.ABBREVIATION);
    }
    boolean capital = Character.isUpperCase(word.charAt(0));
    if (listed.isEmpty() || (capital && !name)) {
      all.addAll(guesses.lemmas(key, !listed.isEmpty()));
    }
    return all;
  }

  /** Every word that this can be the nominative of, itself among them. */
  Set<String> nominatives(String word) {
    Set<String> all = new LinkedHashSet<>();
    all.add(key(word));
    for (Analysis a : listed(key(word))) {
      if (a.can(Case.NOMINATIVE) && !a.is(Trait.ABBREVIATION)) {
        all.add(a.lemma());
      }
    }
    return all;
  }

  private List<Analysis> listed(String key) {
    List<WordData> entries = new ArrayList<>();
    for (WordData d : lookups.get().lookup(key)) {
      entries.add(d.clone());
    }
    if (entries.isEmpty()) {
      return List.of();
    }
    entries.sort(Comparator.comparingInt(d -> -forms(d.getTag()).tenths()));
    List<Analysis> all = new ArrayList<>();
    for (WordData d : entries) {
      String lemma = String.valueOf(d.getStem());
      boolean name = Character.isUpperCase(lemma.charAt(0));
      for (Analysis a : forms(d.getTag()).forms()) {
        String pos = name && a.pos().equals("NOUN") ? "PROPN" : a.pos();
        all.add(new Analysis(key(lemma), pos, a.gender(), a.cases(), a.traits()));
      }
    }
    return all;
  }

  private Forms forms(CharSequence tags) {
    return byTag.computeIfAbsent(String.valueOf(tags), Morphology::parsed);
  }

  /** "noun:anim:m:v_rod|noun:anim:m:v_zna;7": ways to take a form, and how many tenths it has. */
  private static Forms parsed(String tags) {
    int semicolon = tags.indexOf(';');
    int tenths = semicolon < 0 ? 5 : tags.charAt(semicolon + 1) - '0';
    List<Analysis> forms = new ArrayList<>();
    for (String tag : (semicolon < 0 ? tags : tags.substring(0, semicolon)).split("\\|", -1)) {
      add(form(tag), forms);
    }
    return new Forms(List.copyOf(forms), tenths);
  }

  /** Ways that differ by their cases alone are one. */
  private static void add(Analysis form, List<Analysis> out) {
    for (int i = 0; i < out.size(); i++) {
      Analysis a = out.get(i);
      boolean same =
          a.pos().equals(form.pos())
              && a.gender() == form.gender()
              && a.traits().equals(form.traits());
      if (same) {
        Set<Case> both = EnumSet.noneOf(Case.class);
        both.addAll(a.cases());
        both.addAll(form.cases());
        out.set(i, a.in(both));
        return;
      }
    }
    out.add(form);
  }

  private static Analysis form(String tag) {
    Set<Case> cases = EnumSet.noneOf(Case.class);
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    char gender = '-';
    String[] parts = tag.split(":", -1);
    for (int i = 1; i < parts.length; i++) {
      String part = parts[i];
      if (part.length() == 1 && "mfnps".contains(part)) {
        gender = part.charAt(0);
      } else if (CASES.containsKey(part)) {
        cases.add(CASES.get(part));
      } else if (TRAITS.containsKey(part)) {
        traits.add(TRAITS.get(part));
      }
    }
    return new Analysis("", pos(parts[0], traits), gender, cases, traits);
  }

  private static String pos(String word, Set<Trait> traits) {
    boolean pronoun = traits.contains(Trait.PRONOUN);
    return switch (word) {
      case "noun" -> pronoun ? "PRON" : "NOUN";
      case "adj" -> pronoun ? "DET" : "ADJ";
      case "verb" -> "VERB";
      case "advp" -> {
        traits.add(Trait.GERUND);
        yield "VERB";
      }
      case "adv" -> "ADV";
      case "prep" -> "ADP";
      case "conj" -> "CCONJ";
      case "numr" -> "NUM";
      case "part" -> "PART";
      case "intj" -> "INTJ";
      default -> "X";
    };
  }

  boolean isUkrainian() {
    return ukrainian;
  }

  private static Dictionary read(InputStream in) throws IOException {
    return Dictionary.read(
        new BufferedInputStream(in, 1 << 16),
        new ByteArrayInputStream(INFO.getBytes(StandardCharsets.UTF_8)));
  }

  private static InputStream open(Class<?> beside, String name) {
    InputStream in = beside.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("the dictionary " + name + " is not on the class path");
    }
    return in;
  }

  private static final class Ukrainian {
    static final Morphology KNOWN = load();

    private static Morphology load() {
      try (InputStream in = open(Dictionary.class, "/ua/net/nlp/ukrainian.dict")) {
        return new Morphology(true, read(in));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the Ukrainian dictionary", e);
      }
    }
  }

  private static final class Russian {
    static final Morphology KNOWN = load();

    private static Morphology load() {
      try (InputStream in = new GZIPInputStream(open(Morphology.class, "russian.dict.gz"))) {
        return new Morphology(false, read(in));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the Russian dictionary", e);
      }
    }
  }
}

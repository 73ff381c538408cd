package org.trucewatch.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The English words of speech and of those who speak, in all their forms. */
final class Speech {
  private static final String RESOURCE = "speech-english.txt";
  private static final Set<String> VERBS = Set.of("say", "act", "clause");

  private static final Map<String, Set<String>> GROUPS = load();

  static final Set<String> SAY = group("say");
  static final Set<String> ACT = group("act");
  static final Set<String> NEEDS_CLAUSE = group("clause");
  static final Set<String> OFFICIAL = group("official");
  static final Set<String> PERSON = group("person");
  static final Set<String> CROWD = group("crowd");
  static final Set<String> DOCUMENT = group("document");
  static final Set<String> OUTLET = group("outlet");
  static final Set<String> ORGANISATION = group("organisation");
  static final Set<String> BODY = group("body");
  static final Set<String> VESSEL = group("vessel");

  private Speech() {}

  /** Whether {@code form} is a form of the verb {@code base}. */
  static boolean isForm(String form, String base) {
    return Inflection.verb(base).contains(form);
  }

  private static Set<String> group(String name) {
    Set<String> words = GROUPS.get(name);
    if (words == null) {
      throw new IllegalStateException(RESOURCE + " lacks the group " + name);
    }
    return words;
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> groups = new HashMap<>();
    try (InputStream in = Speech.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the lexicon " + RESOURCE + " is not on the class path");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int colon = line.indexOf(':');
        if (line.startsWith("#") || colon < 0) {
          continue;
        }
        String name = line.substring(0, colon);
        Set<String> forms = new HashSet<>();
        for (String word : line.substring(colon + 1).trim().split(", *", -1)) {
          forms.addAll(VERBS.contains(name) ? Inflection.verb(word) : nouns(word));
        }
        groups.put(name, Set.copyOf(forms));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the lexicon " + RESOURCE, e);
    }
    return groups;
  }

  private static Set<String> nouns(String base) {
    Set<String> forms = new HashSet<>(Inflection.noun(base));
    if (base.endsWith("man")) {
      forms.add(base.substring(0, base.length() - 3) + "men");
    }
    return forms;
  }
}

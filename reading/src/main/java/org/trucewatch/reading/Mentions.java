package org.trucewatch.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.trucewatch.claims.Span;
import org.trucewatch.claims.dossier.Dossier;
import org.trucewatch.claims.dossier.Facility;
import org.trucewatch.claims.dossier.Organ;
import org.trucewatch.claims.dossier.Outlet;
import org.trucewatch.claims.dossier.Party;
import org.trucewatch.claims.dossier.Person;

/**
 * Finds the parties, organs, persons, outlets, facilities and places that a text names, by the
 * names of the dossier and of the world lexicon. The longest name wins; of equal ones the
 * dossier's. Immutable; time is linear in the text.
 */
final class Mentions {
  /** Words behind a hyphen that make the name before it a description of something else. */
  private static final Set<String> DESCRIBING =
      Set.of(
          "backed",
          "led",
          "brokered",
          "mediated",
          "sponsored",
          "supported",
          "aligned",
          "allied",
          "held",
          "controlled",
          "occupied",
          "installed",
          "appointed",
          "supplied",
          "made",
          "trained",
          "funded",
          "proposed",
          "drafted",
          "based",
          "linked",
          "affiliated",
          "friendly",
          "speaking",
          "hosted",
          "flagged",
          "registered",
          "owned",
          "operated",
          "facilitated",
          "style",
          "run");

  private record Form(String text, Mention.Type type, String code, String name, int rank) {}

  /** Forms by their first word in lower case without diacritics, longest first. */
  private final Map<String, List<Form>> forms = new HashMap<>();

  private Mentions() {}

  static Mentions of(Dossier dossier) {
    Mentions m = new Mentions();
    for (Party party : dossier.parties()) {
      String code = party.code();
      m.addAll(party.names().all(), Mention.Type.PARTY, code, party.name(), 0);
      m.addAll(party.adjectives().all(), Mention.Type.ADJECTIVE, code, party.name(), 0);
      m.addAll(party.metonyms().all(), Mention.Type.METONYM, code, party.name(), 0);
      for (Organ organ : party.organs()) {
        m.add(organ.name(), Mention.Type.ORGAN, code, organ.name(), 0);
        m.addAll(organ.names().all(), Mention.Type.ORGAN, code, organ.name(), 0);
      }
      for (Person person : party.persons()) {
        m.add(person.name(), Mention.Type.PERSON, code, person.name(), 0);
        m.addAll(person.names().all(), Mention.Type.PERSON, code, person.name(), 0);
      }
    }
    for (Outlet outlet : dossier.outlets()) {
      m.add(outlet.name(), Mention.Type.OUTLET, outlet.side(), outlet.name(), 0);
      m.addAll(outlet.aliases().all(), Mention.Type.OUTLET, outlet.side(), outlet.name(), 0);
    }
    for (Facility facility : dossier.facilities()) {
      String side = facility.side().isEmpty() ? facility.country() : facility.side();
      m.add(facility.name(), Mention.Type.FACILITY, side, facility.name(), 0);
      m.addAll(facility.names().all(), Mention.Type.FACILITY, side, facility.name(), 0);
    }
    for (World.Entry e : World.known().entries()) {
      m.addAll(e.forms(), e.type(), e.code(), e.name(), 1);
    }
    Comparator<Form> longestFirst =
        Comparator.<Form>comparingInt(f -> -f.text().length())
            .thenComparingInt(Form::rank)
            .thenComparing(Form::type)
            .thenComparing(Form::code)
            .thenComparing(Form::name);
    m.forms.values().forEach(list -> list.sort(longestFirst));
    return m;
  }

  private void addAll(List<String> texts, Mention.Type type, String code, String name, int rank) {
    for (String text : texts) {
      add(text, type, code, name, rank);
    }
  }

  private void add(String text, Mention.Type type, String code, String name, int rank) {
    String plain = fold(Plain.of(text.strip()));
    forms
        .computeIfAbsent(firstWord(plain, 0), w -> new ArrayList<>())
        .add(new Form(plain, type, code, name, rank));
  }

  /** All mentions in the order of the text; they do not overlap. */
  List<Mention> find(Text text) {
    String plain = fold(text.plain());
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      find(plain, sentence, mentions);
    }
    return mentions;
  }

  private void find(String plain, Sentence sentence, List<Mention> out) {
    int end = sentence.end();
    int i = sentence.start();
    while (i < end) {
      if (!startsWord(plain, i)) {
        i++;
        continue;
      }
      Form form = at(plain, i, end);
      if (form == null) {
        i = skipWord(plain, i, end);
        continue;
      }
      int to = i + form.text().length();
      int first = sentence.tokenAt(i);
      int last = Math.min(sentence.size(), sentence.tokenAt(to - 1) + 1);
      out.add(
          new Mention(
              sentence.index(),
              first,
              Math.max(last, first + 1),
              new Span(i, to),
              describes(plain, i, to, form) ? Mention.Type.MODIFIER : form.type(),
              form.code(),
              form.name()));
      i = to;
    }
  }

  private @org.jspecify.annotations.Nullable Form at(String plain, int i, int end) {
    List<Form> candidates = forms.get(firstWord(plain, i));
    if (candidates == null) {
      return null;
    }
    for (Form form : candidates) {
      int to = i + form.text().length();
      if (to <= end && endsWord(plain, to) && matches(plain, i, form)) {
        return form;
      }
    }
    return null;
  }

  /**
   * Letter for letter, or all of it in capitals where the name is long enough to be no acronym: a
   * party of four letters is IRAN.
   */
  private static boolean matches(String plain, int i, Form form) {
    String text = form.text();
    if (plain.startsWith(text, i)) {
      return true;
    }
    int enough = form.type() == Mention.Type.PARTY ? 4 : 5;
    return text.length() >= enough && plain.startsWith(text.toUpperCase(Locale.ROOT), i);
  }

  private static boolean describes(String plain, int from, int to, Form form) {
    boolean party =
        switch (form.type()) {
          case PARTY, ADJECTIVE, METONYM, ORGAN -> true;
          default -> false;
        };
    if (!party) {
      return false;
    }
    if (from >= 4 && plain.charAt(from - 1) == '-') {
      String before = plain.substring(Math.max(0, from - 5), from - 1).toLowerCase(Locale.ROOT);
      if (before.endsWith("pro") || before.endsWith("anti") || before.endsWith("non")) {
        return true;
      }
    }
    return to + 1 < plain.length()
        && (plain.charAt(to) == '-' || plain.charAt(to) == '\u2013')
        && DESCRIBING.contains(firstWord(plain, to + 1));
  }

  private static boolean startsWord(String s, int i) {
    return Character.isLetterOrDigit(s.charAt(i))
        && (i == 0 || !Character.isLetterOrDigit(s.charAt(i - 1)));
  }

  private static boolean endsWord(String s, int i) {
    return i >= s.length() || !Character.isLetterOrDigit(s.charAt(i));
  }

  private static int skipWord(String s, int i, int end) {
    int j = i;
    while (j < end && Character.isLetterOrDigit(s.charAt(j))) {
      j++;
    }
    return j;
  }

  private static String firstWord(String s, int i) {
    int j = i;
    while (j < s.length() && Character.isLetterOrDigit(s.charAt(j))) {
      j++;
    }
    return s.substring(i, j).toLowerCase(Locale.ROOT);
  }

  /** Latin letters without their diacritics, one character for one. */
  private static String fold(String s) {
    char[] chars = s.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] >= '\u00C0' && chars[i] < '\u0250') {
        String base = Normalizer.normalize(String.valueOf(chars[i]), Normalizer.Form.NFD);
        chars[i] = base.charAt(0);
      }
    }
    return new String(chars);
  }
}

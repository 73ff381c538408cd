package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which sentences the encoder looks at: those near a word of war or peace, and those in which a
 * party turns to another. It is cheap and lets nearly every claim pass. Immutable.
 */
final class Gate {
  /** How many sentences around a word of war or peace are looked at. */
  private static final int AROUND = 3;

  /** A report has one different word of war or peace for so many sentences, or it is closed. */
  private static final int PER_WORD = 3;

  /** So many are enough for any report. */
  private static final int ENOUGH = 4;

  private static final Set<String> WAR = beginnings("near");
  private static final Set<String> SPEECH = beginnings("turn");
  private static final int LONGEST = longest(WAR, SPEECH);
  private static final int SHORTEST = 2;

  private Gate() {}

  /** Numbers of the sentences, ascending. */
  static List<Integer> open(Text text, Scene scene) {
    List<Sentence> sentences = text.sentences();
    boolean[] open = new boolean[sentences.size()];
    Set<String> seen = new HashSet<>();
    for (Sentence s : sentences) {
      Set<String> here = in(s, WAR);
      seen.addAll(here);
      if (!here.isEmpty()) {
        int to = Math.min(open.length, s.index() + AROUND + 1);
        for (int i = Math.max(0, s.index() - AROUND); i < to; i++) {
          open[i] = true;
        }
      } else {
        open[s.index()] |= turns(s, scene);
      }
    }
    if (seen.size() < Math.min(ENOUGH, sentences.size() / PER_WORD)) {
      return List.of();
    }
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < open.length; i++) {
      if (open[i]) {
        numbers.add(i);
      }
    }
    return numbers;
  }

  /** Whether two parties are named, or one and a word of speech. */
  private static boolean turns(Sentence s, Scene scene) {
    long parties =
        scene.in(s).stream().filter(Scene::isParty).map(Mention::code).distinct().count();
    return parties > 1 || (parties == 1 && !in(s, SPEECH).isEmpty());
  }

  /** Those beginnings with which a word of the sentence begins. */
  private static Set<String> in(Sentence s, Set<String> beginnings) {
    Set<String> found = new HashSet<>();
    for (Token t : s.tokens()) {
      for (int n = SHORTEST; n <= Math.min(LONGEST, t.lower().length()); n++) {
        String beginning = t.lower().substring(0, n);
        if (beginnings.contains(beginning)) {
          found.add(beginning);
        }
      }
    }
    return found;
  }

  private static Set<String> beginnings(String column) {
    return Table.read("gate-english.tsv").stream()
        .filter(row -> row.cell(0).equals(column))
        .flatMap(row -> List.of(row.cell(1).split(" ")).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static int longest(Set<String> one, Set<String> other) {
    int longest = 0;
    for (String word : one) {
      longest = Math.max(longest, word.length());
    }
    for (String word : other) {
      longest = Math.max(longest, word.length());
    }
    return longest;
  }
}

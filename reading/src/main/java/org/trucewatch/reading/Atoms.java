package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence cut finer than into words: runs of letters, runs of digits, single signs. "2002-4",
 * "30th" and "mid-September" then look the same however the tokenizer took them.
 */
final class Atoms {
  private static final Atom NONE = new Atom(0, 0, "", false, false);

  private final List<Atom> atoms;

  /**
   * One run.
   *
   * @param capital whether it begins with a capital
   * @param glued whether it follows the run before without a space
   */
  record Atom(int start, int end, String lower, boolean capital, boolean glued) {
    boolean isNumber() {
      return !lower.isEmpty() && lower.charAt(0) >= '0' && lower.charAt(0) <= '9';
    }
  }

  private Atoms(List<Atom> atoms) {
    this.atoms = atoms;
  }

  static Atoms of(String plain, Sentence sentence) {
    List<Atom> atoms = new ArrayList<>();
    int last = -1;
    int i = sentence.start();
    while (i < sentence.end()) {
      char c = plain.charAt(i);
      int end = i + 1;
      if (Character.isWhitespace(c)) {
        i = end;
        continue;
      }
      if (isDigit(c)) {
        while (end < sentence.end() && isDigit(plain.charAt(end))) {
          end++;
        }
      } else if (Character.isLetter(c)) {
        while (end < sentence.end() && Character.isLetter(plain.charAt(end))) {
          end++;
        }
      }
      String run = plain.substring(i, end).toLowerCase(Locale.ROOT);
      atoms.add(new Atom(i, end, run, Character.isUpperCase(c), i == last));
      last = end;
      i = end;
    }
    return new Atoms(atoms);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  int size() {
    return atoms.size();
  }

  /** The run at {@code i}; an empty one outside the sentence. */
  Atom at(int i) {
    return i >= 0 && i < atoms.size() ? atoms.get(i) : NONE;
  }

  String word(int i) {
    return at(i).lower();
  }

  boolean is(int i, String word) {
    return at(i).lower().equals(word);
  }

  boolean in(int i, Set<String> words) {
    return words.contains(at(i).lower());
  }

  /** The words stand at {@code i}, one after the other. */
  boolean are(int i, String... words) {
    for (int k = 0; k < words.length; k++) {
      if (!is(i + k, words[k])) {
        return false;
      }
    }
    return true;
  }

  /** Index behind {@code word} where it stands at {@code i}, else {@code i}. */
  int skip(int i, String word) {
    return is(i, word) ? i + 1 : i;
  }

  /** The digits at {@code i} as a number; -1 where there are none or more than nine. */
  int digits(int i) {
    Atom atom = at(i);
    return atom.isNumber() && atom.lower().length() <= 9 ? Integer.parseInt(atom.lower()) : -1;
  }

  int length(int i) {
    return at(i).lower().length();
  }

  boolean isDash(int i) {
    return switch (word(i)) {
      case "-", "\u2012", "\u2013", "\u2014", "/" -> true;
      default -> false;
    };
  }
}

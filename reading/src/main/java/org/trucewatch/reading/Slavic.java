package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.trucewatch.claims.Report;

/**
 * Cuts Ukrainian and Russian text into sentences and words, each with the ways to take it. The
 * language is found per sentence, by the letters that only one of the two has; where it has none,
 * it is that of the paragraph. Safe for use by several threads; the dictionaries are read at first
 * use. Time is linear in the text.
 */
final class Slavic {
  private static final int MAX_TOKENS = 250;
  private static final int MAX_WORD = 200;
  private static final String ONLY_UKRAINIAN = "іїєґІЇЄҐ";
  private static final String ONLY_RUSSIAN = "ыэъёЫЭЪЁ";

  /** Words that a full stop shortens; a sentence goes on behind them. */
  private static final Set<String> ABBREVIATIONS =
      WordSet.of(
          "ім м р рр тис млн млрд трлн вул обл грн коп с смт ст стор напр гр просп "
              + "пров акад проф доц ген лейт заст г гг тыс ул им руб наб стр см ок прим кв "
              + "куб долл дол чел п пп д буд оз прибл мл изд т км н э");

  private static final Set<String> UNITS =
      WordSet.of("р рр г гг м км тис млн млрд тыс грн руб кг ч");

  private Slavic() {}

  /** Whether the report is one of these: by what it says of itself, else by its letters. */
  static boolean reads(Report report) {
    String language = report.language().toLowerCase(Locale.ROOT);
    if (language.matches("(uk|ru)(-.*)?")) {
      return true;
    }
    return !language.matches("en(-.*)?") && isCyrillic(report.text());
  }

  /** The language of a report, uk or ru. */
  static String language(Report report) {
    String stated = report.language().toLowerCase(Locale.ROOT);
    String fallback = stated.startsWith("uk") ? "uk" : "ru";
    return language(report.text(), 0, report.text().length(), fallback);
  }

  /** The language of a stretch by the letters that only one of the two has. */
  private static String language(String text, int from, int to, String fallback) {
    int ukrainian = 0;
    int russian = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      ukrainian += ONLY_UKRAINIAN.indexOf(c) >= 0 ? 1 : 0;
      russian += ONLY_RUSSIAN.indexOf(c) >= 0 ? 1 : 0;
    }
    return ukrainian == russian ? fallback : ukrainian > russian ? "uk" : "ru";
  }

  private static boolean isCyrillic(String text) {
    int cyrillic = 0;
    int latin = 0;
    for (int i = 0; i < Math.min(text.length(), 20_000); i++) {
      char c = text.charAt(i);
      cyrillic += c >= '\u0400' && c <= '\u04FF' ? 1 : 0;
      latin += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? 1 : 0;
    }
    return cyrillic > latin;
  }

  static Text text(Report report) {
    String plain = Plain.of(report.text());
    String language = language(report);
    List<Sentence> sentences = new ArrayList<>();
    boolean titled = !report.title().isEmpty() && report.text().startsWith(report.title());
    int paragraph = 0;
    int start = 0;
    while (start < plain.length()) {
      int end = plain.indexOf('\n', start);
      if (end < 0) {
        end = plain.length();
      }
      if (!plain.substring(start, end).isBlank()) {
        String own = language(plain, start, end, language);
        line(plain, start, end, paragraph, titled && paragraph == 0, own, sentences);
        paragraph++;
      }
      start = end + 1;
    }
    return new Text(report, plain, sentences);
  }

  private static void line(
      String plain,
      int from,
      int to,
      int paragraph,
      boolean title,
      String language,
      List<Sentence> out) {
    List<Token> tokens = tokens(plain, from, to);
    Morphology morphology = Morphology.of(language);
    int first = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean last = i == tokens.size() - 1;
      if (last || i - first + 1 >= MAX_TOKENS || endsSentence(plain, tokens, i, morphology)) {
        String own = language(plain, tokens.get(first).start(), tokens.get(i).end(), language);
        List<Token> taken = Agreement.taken(tokens.subList(first, i + 1), Morphology.of(own));
        out.add(new Sentence(out.size(), paragraph, title, taken, own));
        first = i + 1;
      }
    }
  }

  /** Whether a sentence ends behind the token. */
  private static boolean endsSentence(
      String plain, List<Token> tokens, int i, Morphology morphology) {
    Token next = tokens.get(i + 1);
    if (tokens.get(i).is("||")) {
      return true;
    }
    if (next.is("||") || next.start() == tokens.get(i).end()) {
      return false;
    }
    int stop = i;
    while (stop > 0 && isClosing(tokens.get(stop)) && touches(tokens, stop)) {
      stop--;
    }
    Token mark = tokens.get(stop);
    if (!mark.is(".") && !mark.is("!") && !mark.is("?") && !mark.is("\u2026")) {
      return false;
    }
    if (mark.is(".") && stop == i && stop > 0 && isAbbreviation(tokens, stop - 1)) {
      return endsWithUnit(tokens, i, morphology);
    }
    int behind = i + 1;
    while (behind < tokens.size() - 1 && tokens.get(behind).isPunctuation()) {
      behind++;
    }
    char letter = tokens.get(behind).text().charAt(0);
    boolean opens = plain.charAt(next.start()) == '"' || plain.charAt(next.start()) == '(';
    return !Character.isLowerCase(letter) || (opens && behind == i + 1);
  }

  private static boolean isClosing(Token t) {
    return t.is("\"") || t.is(")") || t.is("'") || t.is("]");
  }

  private static boolean touches(List<Token> tokens, int i) {
    return tokens.get(i - 1).end() == tokens.get(i).start();
  }

  /** "ім.", "В." before a name, "2022 р.": what stands before the full stop is shortened. */
  private static boolean isAbbreviation(List<Token> tokens, int i) {
    Token t = tokens.get(i);
    boolean initial = t.text().length() == 1 && Character.isUpperCase(t.text().charAt(0));
    return initial || ABBREVIATIONS.contains(t.lower());
  }

  /** "З 2022 р. Про це", "5 кв. м. Про": behind a unit, a capital that is no name's begins one. */
  private static boolean endsWithUnit(List<Token> tokens, int stop, Morphology morphology) {
    Token next = tokens.get(stop + 1);
    boolean unit =
        stop > 1
            && UNITS.contains(tokens.get(stop - 1).lower())
            && (Character.isDigit(tokens.get(stop - 2).text().charAt(0))
                || tokens.get(stop - 2).is("."));
    return unit
        && next.isCapitalised()
        && (Government.FUNCTION_WORDS.containsKey(next.lower())
            || morphology.taken(next.text()).stream().noneMatch(a -> a.pos().equals("PROPN")));
  }

  /** The words of a name, its quotation marks left out. */
  static List<String> words(String name) {
    String plain = Plain.of(name.strip());
    return tokens(plain, 0, plain.length()).stream()
        .map(Token::text)
        .filter(w -> !w.equals("\""))
        .toList();
  }

  private static List<Token> tokens(String plain, int from, int to) {
    List<Token> tokens = new ArrayList<>();
    int i = from;
    while (i < to) {
      char c = plain.charAt(i);
      if (Character.isWhitespace(c)) {
        i++;
        continue;
      }
      int end = i + 1;
      if (Character.isLetterOrDigit(c)) {
        end = endOfWord(plain, i, to);
      } else if (c == '|' || Character.isHighSurrogate(c)) {
        end = Math.min(to, i + 2);
      }
      String text = plain.substring(i, end);
      tokens.add(new Token(i, end, text, text.toLowerCase(Locale.ROOT), "X"));
      i = end;
    }
    return tokens;
  }

  /** A word with its apostrophes and hyphens, a number with its decimals, 22:45, 17.10.2025. */
  private static int endOfWord(String plain, int from, int to) {
    int limit = Math.min(to, from + MAX_WORD);
    int i = from + 1;
    while (i < limit) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '\u0301') {
        i++;
        continue;
      }
      if (i + 1 >= limit || !Character.isLetterOrDigit(plain.charAt(i + 1))) {
        break;
      }
      boolean before = Character.isDigit(plain.charAt(i - 1));
      boolean after = Character.isDigit(plain.charAt(i + 1));
      boolean joins =
          c == '\''
              || (c == '-' && !(before && after))
              || ((c == '.' || c == ',' || c == ':') && before && after);
      if (!joins) {
        break;
      }
      i += 2;
    }
    return i;
  }
}

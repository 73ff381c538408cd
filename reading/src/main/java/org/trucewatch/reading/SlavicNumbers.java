package org.trucewatch.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Numbers in Ukrainian and Russian sentences, in figures and in words, in whatever case. */
final class SlavicNumbers {
  private static final Map<String, Integer> ONES = new HashMap<>();
  private static final Map<String, Integer> TENS = new HashMap<>();
  private static final Map<String, Integer> HUNDREDS = new HashMap<>();
  private static final Map<String, Double> SCALES = new HashMap<>();
  private static final Map<String, Integer> ORDINALS = new HashMap<>();
  private static final Map<String, Double> PARTS = new HashMap<>();

  static {
    count(
        ONES,
        1,
        1,
        "один",
        "два двоє двое обидва оба обоє обе двійко",
        "три троє трое",
        "чотири четверо четыре",
        "п'ять п'ятеро пять пятеро",
        "шість шестеро шесть",
        "сім семеро семь",
        "вісім восьмеро восемь",
        "дев'ять дев'ятеро девять девятеро",
        "десять десятеро",
        "одинадцять одиннадцать",
        "дванадцять двенадцать",
        "тринадцять тринадцать",
        "чотирнадцять четырнадцать",
        "п'ятнадцять пятнадцать",
        "шістнадцять шестнадцать",
        "сімнадцять семнадцать",
        "вісімнадцять восемнадцать",
        "дев'ятнадцять девятнадцать");
    count(
        TENS,
        20,
        10,
        "двадцять двадцать",
        "тридцять тридцать",
        "сорок",
        "п'ятдесят пятьдесят",
        "шістдесят шестьдесят",
        "сімдесят семьдесят",
        "вісімдесят восемьдесят",
        "дев'яносто девяносто");
    count(
        HUNDREDS,
        100,
        100,
        "сто",
        "двісті двести",
        "триста",
        "чотириста четыреста",
        "п'ятсот пятьсот",
        "шістсот шестьсот",
        "сімсот семьсот",
        "вісімсот восемьсот",
        "дев'ятсот девятьсот");
    count(
        ORDINALS,
        1,
        1,
        "перший первый",
        "другий второй",
        "третій третий",
        "четвертий четвертый",
        "п'ятий пятый",
        "шостий шестой",
        "сьомий седьмой",
        "восьмий восьмой",
        "дев'ятий девятый",
        "десятий десятый",
        "одинадцятий одиннадцатый",
        "дванадцятий двенадцатый",
        "тринадцятий тринадцатый",
        "чотирнадцятий четырнадцатый",
        "п'ятнадцятий пятнадцатый",
        "шістнадцятий шестнадцатый",
        "сімнадцятий семнадцатый",
        "вісімнадцятий восемнадцатый",
        "дев'ятнадцятий девятнадцатый",
        "двадцятий двадцатый");
    ORDINALS.put("тридцятий", 30);
    ORDINALS.put("тридцатый", 30);
    for (String w : WordSet.of("тисяча тисячі тис тысяча тыс")) {
      SCALES.put(w, 1e3);
    }
    for (String w : WordSet.of("мільйон млн миллион")) {
      SCALES.put(w, 1e6);
    }
    for (String w : WordSet.of("мільярд млрд миллиард")) {
      SCALES.put(w, 1e9);
    }
    for (String w : WordSet.of("пів півтора півтори полтора полторы")) {
      PARTS.put(w, w.equals("пів") ? 0.5 : 1.5);
    }
  }

  /**
   * A number.
   *
   * @param end the token behind it; where it starts if there is none
   * @param figures whether it stands in figures
   */
  record Found(double value, int end, boolean figures) {
    boolean isFound() {
      return end > 0;
    }

    int rounded() {
      return (int) Math.round(value);
    }
  }

  private static final Found NONE = new Found(0, 0, false);

  private SlavicNumbers() {}

  private static void count(Map<String, Integer> into, int from, int step, String... words) {
    int value = from;
    for (String same : words) {
      for (String word : WordSet.of(same)) {
        into.put(word, value);
      }
      value += step;
    }
  }

  /** The cardinal that starts at the token: "1 200", "2,9 тисячі", "двадцать пять", "5 тис.". */
  static Found at(Sentence s, int i) {
    if (i < 0 || i >= s.size()) {
      return NONE;
    }
    Token t = s.token(i);
    if (Character.isDigit(t.text().charAt(0))) {
      return figures(s, i);
    }
    Double part = PARTS.get(t.lower());
    if (part != null) {
      return scaled(s, part, i + 1, false);
    }
    double sum = 0;
    double below = 1000;
    int at = i;
    while (at < s.size()) {
      OptionalInt value = word(s.token(at));
      if (value.isEmpty() || value.getAsInt() >= below) {
        break;
      }
      sum += value.getAsInt();
      below = value.getAsInt() >= 100 ? 100 : value.getAsInt() >= 20 ? 10 : 0;
      at++;
    }
    return at == i ? NONE : scaled(s, sum, at, false);
  }

  private static OptionalInt word(Token t) {
    if (t.isPunctuation()) {
      return OptionalInt.empty();
    }
    for (Map<String, Integer> words : List.of(ONES, TENS, HUNDREDS)) {
      Integer own = words.get(t.lower());
      if (own != null) {
        return OptionalInt.of(own);
      }
      for (Analysis a : t.analyses()) {
        Integer value = words.get(a.lemma());
        boolean kind = a.pos().equals("NUM") || a.pos().equals("NOUN") || isDistinct(a);
        boolean number = kind && !a.is(Analysis.Trait.ORDINAL);
        if (value != null && number) {
          return OptionalInt.of(value);
        }
      }
    }
    return OptionalInt.empty();
  }

  /** "Один" is a pronoun to one dictionary and a numeral to the other. */
  private static boolean isDistinct(Analysis a) {
    return a.lemma().equals("один") || a.lemma().startsWith("об");
  }

  private static Found figures(Sentence s, int i) {
    String text = s.token(i).text();
    int digits = 0;
    while (digits < text.length()
        && (isDigit(text, digits) || ".,".indexOf(text.charAt(digits)) >= 0)) {
      digits++;
    }
    // "24-летний", "С-300", "10-й", "22:45", "17.10.2025"
    if (digits < text.length() || text.chars().filter(c -> c == '.' || c == ',').count() > 1) {
      return NONE;
    }
    String number = text.replace(',', '.');
    int at = i + 1;
    StringBuilder grouped = new StringBuilder(number);
    boolean whole = number.indexOf('.') < 0 && number.length() <= 3;
    while (whole
        && at < s.size()
        && s.token(at).text().matches("\\d{3}")
        && s.token(at).start() == s.token(at - 1).end() + 1) {
      grouped.append(s.token(at).text());
      at++;
    }
    try {
      return scaled(s, Double.parseDouble(grouped.toString()), at, true);
    } catch (NumberFormatException e) {
      return NONE;
    }
  }

  private static boolean isDigit(String text, int i) {
    return text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  private static Found scaled(Sentence s, double value, int at, boolean figures) {
    if (at < s.size()) {
      Double scale = scale(s.token(at));
      if (scale != null) {
        boolean stop = at + 1 < s.size() && s.token(at + 1).is(".");
        boolean shortened = s.token(at).lower().length() <= 4;
        double all = value * scale;
        int end = stop && shortened ? at + 2 : at + 1;
        Found rest = figures || end >= s.size() ? NONE : at(s, end);
        return rest.isFound() && rest.value() < scale && !rest.figures()
            ? new Found(all + rest.value(), rest.end(), false)
            : new Found(all, end, figures);
      }
    }
    return new Found(value, at, figures);
  }

  /** A thousand, a million; null where the word is none. */
  static @Nullable Double scale(Token t) {
    Double own = SCALES.get(t.lower());
    return own != null ? own : SCALES.get(t.lemma());
  }

  /** The ordinal that the token is; 0 for none. Russian ones stand under their cardinals. */
  static int ordinal(Token t) {
    for (Analysis a : t.analyses()) {
      Integer value = ORDINALS.get(a.lemma());
      if (value == null && a.is(Analysis.Trait.ORDINAL)) {
        value = ONES.getOrDefault(a.lemma(), TENS.get(a.lemma()));
      }
      if (value != null && !a.pos().equals("NOUN")) {
        return value;
      }
    }
    return 0;
  }

  /** A day of the month: 17, 5-го, "двадцать третьего", "першого"; with the token behind it. */
  static Found day(Sentence s, int i) {
    if (i < 0 || i >= s.size()) {
      return NONE;
    }
    String text = s.token(i).text();
    if (text.matches("\\d{1,2}(-?(го|е|ого|му|й))?")) {
      int day = Integer.parseInt(text.replaceFirst("\\D.*", ""));
      return day >= 1 && day <= 31 ? new Found(day, i + 1, true) : NONE;
    }
    Integer tens = TENS.get(s.token(i).lemma());
    if (tens != null && tens <= 30 && i + 1 < s.size()) {
      int ones = ordinal(s.token(i + 1));
      return ones >= 1 && ones <= 9 ? new Found(tens + ones, i + 2, false) : NONE;
    }
    int ordinal = ordinal(s.token(i));
    return ordinal > 0 ? new Found(ordinal, i + 1, false) : NONE;
  }
}

package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.Quantity;
import org.trucewatch.reading.SlavicNumbers.Found;

/**
 * Finds the numbers of a Ukrainian or Russian report with what they count or measure, as {@link
 * Quantities} does in English. Dates, ordinals, voltages and model numbers are no quantities. One
 * pass, linear in the text.
 */
final class SlavicQuantities {
  /** So many words lie between a number and what befell those it counts. */
  private static final int REACH = 7;

  private static final Map<String, String> UNITS = new HashMap<>();
  private static final Map<String, String> FATES = new HashMap<>();
  private static final Map<String, Double> FRACTIONS = new HashMap<>();

  static {
    put(UNITS, "km", "км кілометр километр");
    put(UNITS, "m", "метр");
    put(UNITS, "ha", "га гектар");
    put(UNITS, "MW", "мвт мегават мегаватт");
    put(UNITS, "GW", "гвт гігават гигаватт");
    put(UNITS, "t", "тонна т");
    put(UNITS, "hours", "година часов часа");
    put(UNITS, "days", "доба день сутки сутка");
    put(UNITS, "weeks", "тиждень неделя");
    put(UNITS, "months", "місяць месяц");
    put(UNITS, "USD", "долар доллар дол долл");
    put(UNITS, "UAH", "гривня гривна грн");
    put(UNITS, "RUB", "рубль руб");
    put(UNITS, "EUR", "євро евро");
    put(FATES, "killed", "загинути загиблий загинулий убити вбити вбитий убитий жертва смерть");
    put(FATES, "killed", "погибнуть погибший убить убитый умереть скончаться померти");
    put(FATES, "wounded", "поранити поранений поранення постраждати постраждалий травмувати");
    put(FATES, "wounded", "травмований травма ранить раненый ранение пострадать пострадавший");
    put(FATES, "wounded", "травмировать травмированный госпіталізувати госпитализировать");
    put(FATES, "downed", "збити збитий сбить сбитый перехопити перехоплений перехватить");
    put(FATES, "downed", "знешкодити знешкоджений подавити подавлений подавить подавленный");
    put(FRACTIONS, 0.5, "половина пів");
    put(FRACTIONS, 0.33, "третина треть");
    put(FRACTIONS, 0.25, "чверть четверть");
  }

  private static final Set<String> PERSONS =
      WordSet.of(
          "людина людей люди чоловік человек людина особа лицо цивільний гражданский житель"
              + " мешканець дитина ребенок жінка женщина військовий военный солдат працівник"
              + " работник сотрудник співробітник енергетик энергетик рятувальник спасатель"
              + " місцевий мирний мирный медик поліцейський полицейский");
  private static final Set<String> FLYING =
      WordSet.of(
          "дрон безпілотник беспилотник бпла ракета шахед ціль цель літак самолет апарат аппарат"
              + " снаряд бомба каб повітряний воздушный");
  private static final Set<String> ABOUT =
      WordSet.of(
          "близько понад майже приблизно орієнтовно щонайменше більше більш менше біля около"
              + " более больше почти примерно порядка свыше минимум менее меньше як не практически"
              + " мінімум принаймні кількох");
  private static final Set<String> LINKS =
      WordSet.of(
          "бути быть дістати отримати зазнати получить вже уже ще еще та и і й внаслідок унаслідок"
              + " в у було были стати число кількість количество вирости вырасти возрасти зрости різний"
              + " збільшитися увеличиться достигнуть сягнути составить становити скласти"
              + " разный тип ступінь степень");
  private static final Set<String> WITHOUT = Set.of("без");
  private static final Set<String> SUPPLIES =
      WordSet.of(
          "світло електроенергія електропостачання електрика вода тепло опалення газ зв'язок"
              + " свет электроэнергия электроснабжение электричество отопление связь живлення");
  private static final Set<String> NAMES =
      WordSet.of("№ стаття статья резолюція резолюция пункт номер телефон школа лінія бригада");

  /** What is numbered but is no thing that one counts. */
  private static final Set<String> UNCOUNTED =
      WordSet.of("раз градус кв вольт сторона етап этап місце место година час роковини бал");

  private static final Set<String> BOTH = WordSet.of("обидва оба обидві обе один одна одно одне");

  private final Sentence s;
  private final List<TimeMention> times;

  private SlavicQuantities(Sentence sentence, List<TimeMention> times) {
    s = sentence;
    this.times = times;
  }

  private static <T> void put(Map<String, T> into, T value, String words) {
    for (String word : WordSet.of(words)) {
      into.put(word, value);
    }
  }

  /** The quantities of a report, in the order of the text; they do not overlap. */
  static List<QuantityMention> find(Text text, List<TimeMention> times) {
    List<QuantityMention> found = new ArrayList<>();
    int time = 0;
    for (Sentence s : text.sentences()) {
      int last = time;
      while (last < times.size() && times.get(last).sentence() == s.index()) {
        last++;
      }
      new SlavicQuantities(s, times.subList(time, last)).collect(found);
      time = last;
    }
    return List.copyOf(found);
  }

  private void collect(List<QuantityMention> out) {
    int i = 0;
    while (i < s.size()) {
      Optional<QuantityMention> found = isTime(i) || isName(i) ? Optional.empty() : at(i);
      if (found.isPresent()) {
        out.add(found.get());
        i = Math.max(i + 1, found.get().to());
      } else {
        Found skipped = SlavicNumbers.at(s, i);
        i = skipped.isFound() ? Math.max(i + 1, skipped.end()) : i + 1;
      }
    }
  }

  private boolean isTime(int i) {
    return times.stream().anyMatch(t -> t.from() <= i && i < t.to());
  }

  /** "Школа 25", "№ 5", "-300" of a model. */
  private boolean isName(int i) {
    return i > 0 && s.token(i - 1).isForm(NAMES) && s.token(i).pos().equals("NUM");
  }

  private Optional<QuantityMention> at(int i) {
    Double fraction = SlavicTimeWords.in(FRACTIONS, s.token(i));
    if (fraction != null && s.token(i).isNominal()) {
      return share(i, i + 1, fraction);
    }
    Found number = SlavicNumbers.at(s, i);
    if (!number.isFound()) {
      return loneCasualty(i);
    }
    int end = number.end();
    if (end < s.size()) {
      Double part = SlavicTimeWords.in(FRACTIONS, s.token(end));
      if (part != null && !number.figures() && number.value() < 5) {
        return share(i, end + 1, Math.round(number.value() * part * 100) / 100.0);
      }
      if (s.token(end).is("%") || s.token(end).isForm(WordSet.of("відсоток процент"))) {
        return share(i, end + 1, number.value() / 100);
      }
      Optional<QuantityMention> measured = measured(i, end, number.value());
      if (measured.isPresent()) {
        return measured;
      }
    }
    return counted(i, end, number);
  }

  private Optional<QuantityMention> found(int from, int to, double value, String unit, String of) {
    return Optional.of(
        new QuantityMention(
            s.index(), from, to, s.span(from, to), new Quantity(value, unit, of, isAbout(from))));
  }

  private boolean isAbout(int i) {
    int at = i - 1;
    while (at >= 0 && (s.token(at).is("на") || s.token(at).is("ніж") || s.token(at).is("чем"))) {
      at--;
    }
    if (at < 0 || !(s.token(at).isForm(ABOUT) || ABOUT.contains(s.token(at).lower()))) {
      return false;
    }
    Token t = s.token(at);
    // "Не менше", "як мінімум"; a bare "до" bounds, a bare "не" denies.
    return !t.is("не") && !t.is("як") && !t.is("у");
  }

  /** 40 % потужності, половина населення, дві третини території. */
  private Optional<QuantityMention> share(int from, int end, double value) {
    int to = phrase(end);
    return found(from, to, value, "share", words(end, to));
  }

  private Optional<QuantityMention> measured(int from, int end, double value) {
    int at = end;
    boolean square = s.token(at).isForm(WordSet.of("кв квадратний квадратный"));
    if (square) {
      at += at + 1 < s.size() && s.token(at + 1).is(".") ? 2 : 1;
    }
    String unit = at < s.size() ? SlavicTimeWords.in(UNITS, s.token(at)) : null;
    if (unit == null && at < s.size() && square && s.token(at).is("м")) {
      unit = "m";
    }
    if (unit == null) {
      return Optional.empty();
    }
    if (s.token(at).is("км2") || square) {
      unit = unit.equals("km") ? "km2" : unit.equals("m") ? "m2" : unit;
    }
    int to = at + 1;
    boolean measure = unit.equals("MW") || unit.equals("GW") || unit.equals("km2");
    int behind = measure ? phrase(to) : to;
    return found(from, behind, value, unit, words(to, behind));
  }

  private Optional<QuantityMention> counted(int from, int end, Found number) {
    if (end < s.size() && s.token(end).isPunctuation()) {
      return bare(from, end, number.value());
    }
    int to = phrase(end);
    boolean persons = to > end && s.token(head(end, to)).isForm(PERSONS);
    String fate = fate(from, end, to);
    boolean flying = to > end && anyForm(end, to, FLYING);
    if (fate.equals("downed") && !flying) {
      fate = "";
    }
    if (!fate.isEmpty() && !fate.equals("downed") && (persons || isFateNoun(end, to))) {
      return found(from, Math.max(to, end), number.value(), fate, people(end, to));
    }
    if (!fate.isEmpty() && !fate.equals("downed") && to == end) {
      return found(from, end, number.value(), fate, "");
    }
    boolean none = to == end || s.token(head(end, to)).isForm(UNCOUNTED);
    if (none || s.token(from).isForm(BOTH)) {
      return Optional.empty();
    }
    String of = words(end, to);
    if (fate.equals("downed")) {
      of += s.language().equals("uk") ? " збито" : " сбито";
    }
    int without = without(to);
    if (without > to) {
      return found(from, without, number.value(), "count", words(end, without));
    }
    return found(from, to, number.value(), "count", of);
  }

  /** "Поранено 12", "число погибших выросло до семи". */
  private Optional<QuantityMention> bare(int from, int end, double value) {
    String fate = fateBefore(from);
    return fate.isEmpty() || fate.equals("downed")
        ? Optional.empty()
        : found(from, end, value, fate, "");
  }

  /** "Загинув працівник", "погибла женщина": one. */
  private Optional<QuantityMention> loneCasualty(int i) {
    Token t = s.token(i);
    String fate = SlavicTimeWords.in(FATES, t);
    boolean single =
        t.isVerb() && t.analyses().stream().anyMatch(a -> "mf".indexOf(a.gender()) >= 0);
    if (fate == null || fate.equals("downed") || !single || i + 1 >= s.size()) {
      return Optional.empty();
    }
    for (int j = i + 1; j < Math.min(s.size(), i + 4); j++) {
      Token noun = s.token(j);
      if (noun.isNominal() && noun.isForm(PERSONS)) {
        return found(i, j + 1, 1, fate, noun.text());
      }
      if (!noun.pos().equals("ADJ")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isFateNoun(int end, int to) {
    return to > end && SlavicTimeWords.in(FATES, s.token(head(end, to))) != null;
  }

  private String people(int end, int to) {
    if (to <= end) {
      return "";
    }
    Token noun = s.token(head(end, to));
    boolean plain =
        noun.isForm(WordSet.of("людина люди людей человек чоловік особа"))
            || SlavicTimeWords.in(FATES, noun) != null;
    return plain ? "" : words(end, to);
  }

  private boolean anyForm(int from, int to, Set<String> words) {
    for (int i = from; i < to; i++) {
      if (s.token(i).isForm(words)) {
        return true;
      }
    }
    return false;
  }

  /** What befell those who are counted: said behind them, else before. */
  private String fate(int from, int end, int to) {
    for (int i = end; i < to; i++) {
      String own = SlavicTimeWords.in(FATES, s.token(i));
      if (own != null) {
        return own;
      }
    }
    for (int i = to; i < Math.min(s.size(), to + REACH); i++) {
      Token t = s.token(i);
      String fate = SlavicTimeWords.in(FATES, t);
      if (fate != null) {
        return t.isVerb() || t.isNominal() || t.pos().equals("ADJ") ? fate : "";
      }
      if (!t.isForm(LINKS)) {
        break;
      }
    }
    return fateBefore(from);
  }

  private String fateBefore(int from) {
    int steps = 0;
    for (int i = from - 1; i >= 0 && steps < REACH + 5; i--, steps++) {
      Token t = s.token(i);
      String fate = SlavicTimeWords.in(FATES, t);
      if (fate != null) {
        return fate;
      }
      boolean closes = t.isVerb() && !t.isForm(LINKS);
      if (closes || t.is(";") || t.is("\u2014") || t.is(".")) {
        return "";
      }
    }
    return "";
  }

  /** Behind the noun phrase: adjectives and a noun, with a name in the genitive. */
  private int phrase(int from) {
    int at = from;
    while (at < Math.min(s.size(), from + 4)) {
      Token t = s.token(at);
      if (t.isNominal()) {
        return at + 1;
      }
      boolean word = t.pos().equals("ADJ") || t.pos().equals("DET");
      if (!word) {
        break;
      }
      at++;
    }
    if (at == from) {
      return from;
    }
    // "150 военных": an adjective that stands for a person
    Token last = s.token(at - 1);
    boolean lone = last.isForm(PERSONS) || SlavicTimeWords.in(FATES, last) != null;
    return lone ? at : from;
  }

  private int head(int from, int to) {
    return Math.max(from, to - 1);
  }

  /** "Без світла" behind what is counted. */
  private int without(int to) {
    for (int i = to; i + 1 < Math.min(s.size(), to + 5); i++) {
      if (WITHOUT.contains(s.token(i).lower()) && s.token(i + 1).isForm(SUPPLIES)) {
        return i + 2;
      }
      if (s.token(i).isPunctuation()) {
        break;
      }
    }
    return to;
  }

  private String words(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (!out.isEmpty()) {
        out.append(' ');
      }
      out.append(s.token(i).text());
    }
    return out.toString();
  }
}

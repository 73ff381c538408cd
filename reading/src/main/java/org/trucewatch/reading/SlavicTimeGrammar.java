package org.trucewatch.reading;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trucewatch.reading.TimeWords.Part;
import org.trucewatch.reading.TimeWords.Season;
import org.trucewatch.reading.TimeWords.Unit;
import org.trucewatch.reading.TimeWords.Way;

/**
 * The time expressions of a Ukrainian or Russian sentence: "17 жовтня 2023 року", "в ночь на 5
 * ноября", "минулого тижня", "за последние недели", "восени 2023". What it says of days, weeks and
 * years is what the grammar of English says of theirs.
 */
final class SlavicTimeGrammar {
  private static final Set<String> YEAR = WordSet.of("рік год р г рр гг");
  private static final Set<String> DASH = Set.of("-", "\u2013", "\u2014");
  private static final Set<String> SINCE = WordSet.of("з із від с от");
  private static final Set<String> AND = WordSet.of("і й та и");
  private static final Set<String> BEFORE_YEAR =
      WordSet.of("у в во з із с з до від от от на за кінець конец початок начало зими осени");
  private static final Set<String> BEFORE_WEEKDAY =
      WordSet.of(
          "у в во на з із зі с со до від от к по ніч ночь утро ранок вечір вечер утру"
              + " минулий прошлый цей этот наступний следующий і и та проти");
  private static final Set<String> OVER = WordSet.of("за в у протягом впродовж упродовж течение");
  private static final Set<String> VAGUE =
      WordSet.of("кілька декілька несколько пару пара багато много");
  private static final Set<String> ALREADY = WordSet.of("вже уже ось");
  private static final Set<String> RUNNING = WordSet.of("поспіль подряд спустя");

  private final Sentence s;

  SlavicTimeGrammar(Sentence sentence) {
    s = sentence;
  }

  /** The expression that starts at the token. */
  Optional<TimePoint> at(int i) {
    return numeric(i)
        .or(() -> date(i))
        .or(() -> relativeDay(i))
        .or(() -> night(i))
        .or(() -> counted(i))
        .or(() -> past(i))
        .or(() -> pointed(i))
        .or(() -> part(i))
        .or(() -> weekday(i))
        .or(() -> month(i))
        .or(() -> season(i))
        .or(() -> year(i))
        .map(p -> withDayPart(p));
  }

  private boolean is(int i, String word) {
    return i >= 0 && i < s.size() && s.token(i).is(word);
  }

  private boolean in(int i, Set<String> words) {
    return i >= 0
        && i < s.size()
        && (words.contains(s.token(i).lower()) || s.token(i).isForm(words));
  }

  private <T> @Nullable T in(Map<String, T> words, int i) {
    return i >= 0 && i < s.size() ? SlavicTimeWords.in(words, s.token(i)) : null;
  }

  /** "У середу ввечері": the part of the day belongs to the day. */
  private TimePoint withDayPart(TimePoint p) {
    int to = p.to();
    boolean part = to < s.size() && SlavicTimeWords.DAY_PARTS.contains(s.token(to).lower());
    return part ? p.spanning(p.from(), to + 1) : p;
  }

  /** 17.10.2025. */
  private Optional<TimePoint> numeric(int i) {
    String text = s.token(i).text();
    if (!text.matches("\\d{1,2}\\.\\d{1,2}\\.\\d{4}")) {
      return Optional.empty();
    }
    String[] parts = text.split("\\.", -1);
    int day = Integer.parseInt(parts[0]);
    int month = Integer.parseInt(parts[1]);
    int year = Integer.parseInt(parts[2]);
    return TimePoint.dated(i, i + 1, year, a -> a.daysOf(year, month, day, day));
  }

  /** "17 жовтня", "17-19 октября 2024 года", "17 і 18 жовтня", "двадцать третьего сентября". */
  private Optional<TimePoint> date(int i) {
    SlavicNumbers.Found first = SlavicNumbers.day(s, i);
    if (!first.isFound()) {
      return Optional.empty();
    }
    int at = first.end();
    int last = first.rounded();
    while (at + 1 < s.size()
        && (DASH.contains(s.token(at).lower())
            || is(at, ",")
            || AND.contains(s.token(at).lower())
            || (in(i - 1, SINCE) && (is(at, "по") || is(at, "до"))))) {
      SlavicNumbers.Found next = SlavicNumbers.day(s, at + 1);
      if (!next.isFound()) {
        break;
      }
      last = next.rounded();
      at = next.end();
    }
    Integer month = in(SlavicTimeWords.MONTHS, at);
    if (month == null) {
      return Optional.empty();
    }
    int from = first.rounded();
    int to = last;
    Year year = yearAt(at + 1);
    if (year.way() != null) {
      Way way = year.way();
      return TimePoint.fixed(
          i, year.end(), 0, a -> inYear(a, way, y -> a.daysOf(y, month, from, to)));
    }
    int stated = year.value();
    return TimePoint.dated(i, year.end(), stated, a -> a.daysOf(stated, month, from, to));
  }

  private interface OfYear {
    Stretch in(int year);
  }

  private static Stretch inYear(Anchor a, Way way, OfYear meaning) {
    Stretch year = a.unit(Unit.YEAR, way);
    return year.isKnown() ? meaning.in(year.when().start().getYear()) : Stretch.UNKNOWN;
  }

  /**
   * The year that stands at a token.
   *
   * @param value 0 where it states none
   * @param way of "минулого року"; null of others
   */
  private record Year(int value, @Nullable Way way, int end) {}

  private Year yearAt(int i) {
    if (i < s.size()) {
      int value = yearOf(s.token(i).text());
      if (value > 0) {
        return new Year(value, null, afterYear(i + 1));
      }
      Way way = in(SlavicTimeWords.WAYS, i);
      if (way != null && in(i + 1, YEAR) && !is(i + 1, "р") && !is(i + 1, "г")) {
        return new Year(0, way == Way.SAME ? Way.LAST : way, i + 2);
      }
      if (is(i, "торік")) {
        return new Year(0, Way.LAST, i + 1);
      }
    }
    return new Year(0, null, i);
  }

  private int afterYear(int i) {
    if (!in(i, YEAR)) {
      return i;
    }
    return is(i + 1, ".") && s.token(i).text().length() <= 2 ? i + 2 : i + 1;
  }

  private static int yearOf(String text) {
    return text.matches("(19|20)\\d\\d(-?(го|му|м|й|ого|ому))?")
        ? Integer.parseInt(text.substring(0, 4))
        : 0;
  }

  /** Yesterday, today; "накануне" without a noun behind it; "днями", "торік". */
  private Optional<TimePoint> relativeDay(int i) {
    if (i >= s.size()) {
      return Optional.empty();
    }
    Token t = s.token(i);
    Integer days = SlavicTimeWords.DAYS.get(t.lower());
    if (days != null) {
      return TimePoint.relative(i, i + 1, a -> a.fromToday(days));
    }
    boolean eve = t.is("накануне") || t.is("напередодні");
    if (eve && !(i + 1 < s.size() && s.token(i + 1).can(Case.GENITIVE))) {
      return TimePoint.relative(i, i + 1, a -> a.fromToday(-1));
    }
    if (t.is("торік") || t.is("позаторік")) {
      int years = t.is("торік") ? 1 : 2;
      return TimePoint.relative(i, i + 1, a -> a.ago(years, Unit.YEAR));
    }
    return t.is("цьогоріч")
        ? TimePoint.relative(i, i + 1, a -> a.unit(Unit.YEAR, Way.THIS))
        : Optional.empty();
  }

  /** "В ночь на пятницу, 5 ноября", "вночі проти 21 березня", "цієї ночі", "прошлой ночью". */
  private Optional<TimePoint> night(int i) {
    int at = i;
    boolean pointed = in(SlavicTimeWords.WAYS, i) != null;
    at = pointed || in(at, Set.of("в", "у")) ? at + 1 : at;
    if (!(is(at, "вночі") || is(at, "уночі") || in(at, WordSet.of("ніч ночь")))) {
      return Optional.empty();
    }
    if (is(at + 1, "на") || is(at + 1, "проти")) {
      Optional<TimePoint> day = weekday(at + 2).or(() -> date(behindNight(i)));
      if (day.isPresent()) {
        return day.map(d -> d.spanning(i, d.to()));
      }
      Optional<TimePoint> today = relativeDay(at + 2);
      if (today.isPresent()) {
        return today.map(d -> d.spanning(i, d.to()));
      }
    }
    return pointed
        ? TimePoint.relative(i, at + 1, a -> a.fromToday(0).as(Precision.PART_OF_DAY))
        : Optional.empty();
  }

  /** Behind "в ночь на" and "вночі проти". */
  private int behindNight(int i) {
    int at = i;
    while (at < s.size() && !is(at, "на") && !is(at, "проти")) {
      at++;
    }
    return Math.min(at + 1, s.size());
  }

  /** "Два тижні тому", "неделю назад", "днем ранее", "через два дня", "уже пів року". */
  private Optional<TimePoint> counted(int i) {
    if (is(i, "полгода") || is(i, "півроку")) {
      return duration(i, i + 1, 6, Unit.MONTH);
    }
    boolean through = is(i, "через") || is(i, "за");
    int at = through ? i + 1 : i;
    SlavicNumbers.Found number = SlavicNumbers.at(s, at);
    int unitAt = number.isFound() ? number.end() : at;
    Unit unit = unit(unitAt);
    if (unit == null) {
      return ordinalDuration(i);
    }
    boolean half = number.isFound() && number.value() == 0.5;
    int count = half ? 6 : number.isFound() ? Math.min(5000, number.rounded()) : 1;
    Unit counted = half && unit == Unit.YEAR ? Unit.MONTH : unit;
    if (is(i, "через")) {
      return TimePoint.relative(i, unitAt + 1, a -> a.after(count, counted));
    }
    return through ? Optional.empty() : duration(i, unitAt + 1, count, counted);
  }

  private Optional<TimePoint> duration(int i, int end, int count, Unit unit) {
    if (in(end, SlavicTimeWords.AGO)) {
      return TimePoint.relative(i, end + 1, a -> a.ago(count, unit));
    }
    if (in(end, SlavicTimeWords.EARLIER)) {
      return TimePoint.relative(i, end + 1, a -> a.after(-count, unit));
    }
    if (in(end, SlavicTimeWords.LATER)) {
      return TimePoint.relative(i, end + 1, a -> a.after(count, unit));
    }
    return in(i - 1, ALREADY)
        ? TimePoint.relative(i, end, a -> a.past(count, unit))
        : Optional.empty();
  }

  /** "Девятые сутки", "третій тиждень поспіль". */
  private Optional<TimePoint> ordinalDuration(int i) {
    int ordinal = SlavicNumbers.ordinal(s.token(i));
    Unit unit = unit(i + 1);
    boolean goesOn =
        unit != null
            && (in(i + 2, RUNNING) || s.token(i + 1).isForm(WordSet.of("доба сутки сутка")));
    return ordinal > 1 && goesOn && unit != null
        ? TimePoint.relative(i, i + 2, a -> a.past(ordinal, unit))
        : Optional.empty();
  }

  private @Nullable Unit unit(int i) {
    Unit unit = in(SlavicTimeWords.UNITS, i);
    boolean hour = is(i, "час") && s.language().equals("ru");
    return hour ? Unit.HOUR : unit;
  }

  /** "За останні два тижні", "в последние недели", "останніми днями", "за сутки", "за добу". */
  private Optional<TimePoint> past(int i) {
    boolean over = in(i, OVER);
    int at = over ? i + 1 : i;
    boolean last = in(at, WordSet.of("останній последний минулий прошедший минувший"));
    boolean soon = in(at, WordSet.of("найближчий ближайший"));
    if (!last && !soon) {
      boolean day = over && is(i, "за") && in(at, WordSet.of("доба сутки сутка"));
      return day ? TimePoint.relative(i, at + 1, a -> a.past(1, Unit.DAY)) : Optional.empty();
    }
    int unitAt = at + 1;
    SlavicNumbers.Found number = SlavicNumbers.at(s, unitAt);
    unitAt = number.isFound() ? number.end() : in(unitAt, VAGUE) ? unitAt + 1 : unitAt;
    Unit unit = unit(unitAt);
    if (unit == null) {
      return Optional.empty();
    }
    boolean plural =
        s.token(unitAt).analyses().stream().anyMatch(Analysis::isPlural)
            && s.token(at).analyses().stream().anyMatch(Analysis::isPlural);
    if (soon) {
      return plural ? TimePoint.relative(i, unitAt + 1, Anchor::ahead) : Optional.empty();
    }
    boolean once = over && !is(i, "в") && !is(i, "у");
    if (!plural && !once && !number.isFound()) {
      return Optional.empty();
    }
    int count =
        number.isFound()
            ? number.rounded()
            : !plural || s.token(unitAt).isForm(WordSet.of("сутки сутка"))
                ? 1
                : unit == Unit.WEEK ? 4 : unit == Unit.DAY ? 7 : 3;
    return TimePoint.relative(i, unitAt + 1, a -> a.past(Math.min(count, 5000), unit));
  }

  /** "Минулого тижня", "в этом году", "наступного дня", "прошлой субботы", "в минулі вихідні". */
  private Optional<TimePoint> pointed(int i) {
    Way way = in(SlavicTimeWords.WAYS, i);
    if (way == null) {
      return Optional.empty();
    }
    int at = is(i + 1, "же") || is(i + 1, "ж") || is(i + 1, "самий") ? i + 2 : i + 1;
    DayOfWeek day = in(SlavicTimeWords.WEEKDAYS, at);
    if (day != null) {
      return TimePoint.relative(i, at + 1, a -> a.weekday(day, way));
    }
    Integer month = in(SlavicTimeWords.MONTHS, at);
    if (month != null) {
      return TimePoint.relative(i, at + 1, a -> a.month(month, way));
    }
    Season season = in(SlavicTimeWords.SEASONS, at);
    if (season != null) {
      return TimePoint.relative(i, at + 1, a -> a.season(0, season, way));
    }
    if (in(at, WordSet.of("вихідний выходной"))) {
      return TimePoint.relative(i, at + 1, a -> a.weekend(way));
    }
    Unit unit = unit(at);
    if (unit == null || unit == Unit.HOUR) {
      return Optional.empty();
    }
    boolean that = way == Way.SAME && unit == Unit.YEAR && s.language().equals("uk");
    Way meant = that ? Way.LAST : way == Way.NEXT && unit == Unit.DAY ? Way.AFTER : way;
    boolean today = meant == Way.THIS && unit == Unit.DAY;
    return today
        ? TimePoint.relative(i, at + 1, a -> a.fromToday(0))
        : TimePoint.relative(i, at + 1, a -> a.unit(unit, meant));
  }

  /** "На початку жовтня", "в конце 2023 года", "з початку року", "у першій половині травня". */
  private Optional<TimePoint> part(int i) {
    Part part = in(SlavicTimeWords.PARTS, i);
    int at = i + 1;
    if (part == null) {
      boolean half = in(at, WordSet.of("половина полугодие півріччя"));
      int ordinal = half ? SlavicNumbers.ordinal(s.token(i)) : 0;
      if (ordinal < 1 || ordinal > 2) {
        return Optional.empty();
      }
      part = ordinal == 1 ? Part.FIRST_HALF : Part.SECOND_HALF;
      at++;
    }
    Part of = part;
    Optional<TimePoint> whole = month(at).or(() -> season(i + 1)).or(() -> yearOrThis(i + 1));
    boolean since = part == Part.EARLY && in(i - 1, WordSet.of("з із від с от со"));
    return whole.map(
        w ->
            w.spanning(i, w.to())
                .meaning(
                    a -> {
                      Stretch all = w.meaning().in(a);
                      return since ? a.soFar(all).as(Precision.RANGE) : Stretch.part(of, all);
                    }));
  }

  private Optional<TimePoint> yearOrThis(int i) {
    if (in(i, WordSet.of("рік год"))) {
      return TimePoint.relative(i, i + 1, a -> a.unit(Unit.YEAR, Way.THIS));
    }
    if (in(i, WordSet.of("місяць месяц"))) {
      return TimePoint.relative(i, i + 1, a -> a.unit(Unit.MONTH, Way.THIS));
    }
    if (in(i, WordSet.of("тиждень неделя"))) {
      return TimePoint.relative(i, i + 1, a -> a.unit(Unit.WEEK, Way.THIS));
    }
    return year(i).or(() -> pointed(i));
  }

  /** "У середу", "в пятницу, 17 октября": the date beside a weekday says which. */
  private Optional<TimePoint> weekday(int i) {
    DayOfWeek day = in(SlavicTimeWords.WEEKDAYS, i);
    if (day == null || !s.token(i).isNominal()) {
      return Optional.empty();
    }
    int at = is(i + 1, ",") ? i + 2 : i + 1;
    Optional<TimePoint> date = at < s.size() ? date(at) : Optional.empty();
    if (date.isPresent()) {
      return date.map(d -> d.spanning(i, d.to()));
    }
    boolean common = s.token(i).isForm(WordSet.of("среда середа"));
    return common && !in(i - 1, BEFORE_WEEKDAY)
        ? Optional.empty()
        : TimePoint.relative(i, i + 1, a -> a.weekday(day, Way.NEAR));
  }

  /** "У жовтні", "в октябре прошлого года", "березень 2022 року". */
  private Optional<TimePoint> month(int i) {
    Integer month = in(SlavicTimeWords.MONTHS, i);
    if (month == null || !isMonth(i)) {
      return Optional.empty();
    }
    Year year = yearAt(i + 1);
    Way way = year.way();
    if (way != null) {
      return TimePoint.fixed(i, year.end(), 0, a -> inYear(a, way, y -> a.month(y, month)));
    }
    int stated = year.value();
    return TimePoint.dated(i, year.end(), stated, a -> a.month(stated, month));
  }

  /** "Лютий" is fierce too, "вер" and "дек" are no months without a day. */
  private boolean isMonth(int i) {
    Token t = s.token(i);
    if (t.lower().length() < 5 && !t.isForm(WordSet.of("май март"))) {
      return false;
    }
    if (t.isForm("лютий")) {
      return (t.is("лютого") || t.is("лютому") || t.is("лютий") || t.is("лютим"))
          && (i + 1 >= s.size()
              || !s.token(i + 1).isNominal()
              || yearAt(i + 1).value() > 0
              || i == 0
              || !s.token(i - 1).pos().equals("ADP"));
    }
    return t.isNominal();
  }

  /** "Восени 2023 року", "весной", "взимку". */
  private Optional<TimePoint> season(int i) {
    Season season = in(SlavicTimeWords.SEASONS, i);
    if (season == null) {
      return Optional.empty();
    }
    Year year = yearAt(i + 1);
    Way way = year.way();
    if (way != null) {
      return TimePoint.fixed(
          i, year.end(), 0, a -> inYear(a, way, y -> a.season(y, season, Way.NEAR)));
    }
    int stated = year.value();
    return TimePoint.dated(i, year.end(), stated, a -> a.season(stated, season, Way.NEAR));
  }

  /** "2023 року", "в 2024-м", "у 2022-2023 роках". */
  private Optional<TimePoint> year(int i) {
    int year = i < s.size() ? yearOf(s.token(i).text()) : 0;
    if (year == 0) {
      return Optional.empty();
    }
    boolean range = i + 2 < s.size() && DASH.contains(s.token(i + 1).lower());
    int last = range ? yearOf(s.token(i + 2).text()) : 0;
    int end = last > 0 ? i + 3 : i + 1;
    boolean named = in(end, YEAR);
    if (!named && !in(i - 1, BEFORE_YEAR)) {
      return Optional.empty();
    }
    if (last > year) {
      return TimePoint.fixed(
          i,
          afterYear(end),
          year,
          a ->
              Stretch.of(
                  Stretch.year(year).when().start(),
                  Stretch.year(last).when().end(),
                  Precision.RANGE));
    }
    return TimePoint.fixed(i, afterYear(end), year, a -> Stretch.year(year));
  }
}

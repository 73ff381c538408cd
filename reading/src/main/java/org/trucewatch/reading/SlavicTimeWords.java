package org.trucewatch.reading;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trucewatch.reading.TimeWords.Part;
import org.trucewatch.reading.TimeWords.Season;
import org.trucewatch.reading.TimeWords.Unit;
import org.trucewatch.reading.TimeWords.Way;

/**
 * The words of which Ukrainian and Russian time expressions are made, by the form dictionaries
 * list.
 */
final class SlavicTimeWords {
  static final Map<String, Integer> MONTHS = new HashMap<>();
  static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  static final Map<String, Season> SEASONS = new HashMap<>();
  static final Map<String, Unit> UNITS = new HashMap<>();
  static final Map<String, Part> PARTS = new HashMap<>();
  static final Map<String, Way> WAYS = new HashMap<>();

  /** Days from publication. */
  static final Map<String, Integer> DAYS =
      Map.ofEntries(
          Map.entry("вчора", -1),
          Map.entry("учора", -1),
          Map.entry("вчера", -1),
          Map.entry("позавчора", -2),
          Map.entry("позавчера", -2),
          Map.entry("сьогодні", 0),
          Map.entry("сегодня", 0),
          Map.entry("завтра", 1),
          Map.entry("післязавтра", 2),
          Map.entry("послезавтра", 2));

  static final Set<String> DAY_PARTS =
      WordSet.of(
          "вночі уночі ночью вранці уранці зранку утром вдень удень днем ввечері увечері вечером"
              + " ніч ночь ранок утро вечір вечер день полдень полудень");

  static final Set<String> AGO = WordSet.of("тому назад");
  static final Set<String> EARLIER = WordSet.of("раніше ранее раньше");
  static final Set<String> LATER = WordSet.of("потому пізніше спустя позже");

  static {
    String[] months = {
      "січень январь янв січ",
      "лютий февраль фев лют",
      "березень март",
      "квітень апрель апр квіт",
      "травень май трав",
      "червень июнь черв",
      "липень июль лип",
      "серпень август авг серп",
      "вересень сентябрь сент вер",
      "жовтень октябрь окт жовт",
      "листопад ноябрь нояб",
      "грудень декабрь дек груд"
    };
    for (int i = 0; i < months.length; i++) {
      for (String word : WordSet.of(months[i])) {
        MONTHS.put(word, i + 1);
      }
    }
    String[] weekdays = {
      "понеділок понедельник",
      "вівторок вторник",
      "середа среда",
      "четвер четверг",
      "п'ятниця пятница",
      "субота суббота",
      "неділя воскресенье воскресение"
    };
    for (int i = 0; i < weekdays.length; i++) {
      for (String word : WordSet.of(weekdays[i])) {
        WEEKDAYS.put(word, DayOfWeek.of(i + 1));
      }
    }
    put(SEASONS, Season.SPRING, "весна навесні весною весной");
    put(SEASONS, Season.SUMMER, "літо влітку лето летом улітку");
    put(SEASONS, Season.AUTUMN, "осінь восени осень осенью");
    put(SEASONS, Season.WINTER, "зима взимку зимой взимку узимку");
    put(UNITS, Unit.HOUR, "година часов часа");
    put(UNITS, Unit.DAY, "доба день сутки сутка ніч ночь");
    put(UNITS, Unit.WEEK, "тиждень неделя");
    put(UNITS, Unit.MONTH, "місяць месяц");
    put(UNITS, Unit.YEAR, "рік год лет років");
    put(UNITS, Unit.DECADE, "десятиліття десятилетие");
    put(PARTS, Part.EARLY, "початок начало спочатку");
    put(PARTS, Part.MIDDLE, "середина посеред посередині");
    put(PARTS, Part.LATE, "кінець конец наприкінці");
    put(WAYS, Way.LAST, "минулий прошлый прошедший минувший позаминулий позапрошлый торішній");
    put(WAYS, Way.LAST, "прошлогодний останній последний");
    put(WAYS, Way.THIS, "цей этот нинішній нынешний поточний текущий");
    put(WAYS, Way.NEXT, "наступний следующий будущий майбутній найближчий ближайший");
    put(WAYS, Way.BEFORE, "попередній предыдущий");
    put(WAYS, Way.SAME, "той тот самий");
  }

  private SlavicTimeWords() {}

  private static <T> void put(Map<String, T> all, T value, String words) {
    for (String word : WordSet.of(words)) {
      all.put(word, value);
    }
  }

  /** What the map has for the word or for one it can be a form of; null where it has nothing. */
  static <T> @Nullable T in(Map<String, T> all, Token t) {
    T own = all.get(t.lower());
    if (own != null) {
      return own;
    }
    for (Analysis a : t.analyses()) {
      // "ВС" may be short for a Sunday, but hardly ever is.
      T value = a.is(Analysis.Trait.ABBREVIATION) ? null : all.get(a.lemma());
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}

package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.dossier.Dossier;

/** Lines: a sentence; its mentions as type, code and name. */
class SlavicMentionsTest {
  private static final SlavicMentions MENTIONS = SlavicMentions.of(Dossier.EMPTY);

  private static String found(String language, String text) {
    return MENTIONS.find(SlavicTest.text(language, text)).stream()
        .map(m -> m.type().name().substring(0, 2) + " " + m.code() + " " + m.name())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "uk|Про це заявив Росії представник США в ООН|PA RUS Росія; PA USA США; PA UN ООН",
        "ru|Об этом России сообщили в НАТО и ЕС|PA RUS Россия; PA NATO НАТО; PA EU ЕС",
        "uk|Ізраїльські військові вдарили по Лівану|AD ISR ізраїльський; PA LBN Ліван",
        "ru|Израильтяне и палестинцы встретились в Катаре|AD ISR израильтянин; AD PSE палестинец; PL QAT Катар",
        "uk|Вибухи пролунали у Харкові та Нікопольському районі|PL UKR Харків та Нікопольський район",
        "ru|Горит Туапсинский НПЗ в Краснодарском крае|FA RUS Туапсинский НПЗ; PL RUS Краснодарский край",
        "uk|За словами Дональда Трампа, обговорено з Макроном і Шольцом|PE USA Дональд Трамп; PE FRA Емманюель Макрон; PE DEU Олаф Шольц",
        "ru|ВСУ и ХАМАСу, ЦАХАЛом и ФСБ|OR UKR ВСУ; PA HAMAS ХАМАС; OR ISR ЦАХАЛ; OR RUS ФСБ",
        "ru|Переговоры между Киевом и Москвой|ME UKR Киев; ME RUS Москва",
        "uk|У Києві чули вибух|PL UKR Київ",
        "ru|Хуситы атаковали танкер, повстанцы не ответили|PA HOUTHIS хусит; GE HOUTHIS повстанец",
        "uk|Франція постачає ракети. Уряд це підтвердив|PA FRA Франція; GE FRA уряд",
        "uk|Обстріляно село Вишневе|PL UKR Вишневе",
        "uk|У Луганській та Донецькій областях тихо|PL UKR Луганська та Донецька області",
        "ru|В Сумском, Ахтырском и Роменском районах тихо|PL UKR Сумской, Ахтырский и Роменский районы",
        "uk|Обстріляли Лисичанськ, Бахмут та Сіверськ|PL UKR Лисичанськ, Бахмут та Сіверськ",
        "ru|Бой в районе Клинового|PL  Клиновое",
        "uk|У Львові було тихо|PL UKR Львів",
        "ru|Взрыв в Грозном и на Изюмском направлении|PL RUS Грозный; PL UKR Изюмское направление",
        "uk|Мир потрібен усім|''",
      })
  void findsNamesInAllCases(String language, String text, String expected) {
    assertThat(found(language, text)).isEqualTo(expected);
  }
}

package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.dossier.Dossier;

/** Lines: a clause; the class of its object and its weapon. */
class SlavicObjectsTest {
  private static final SlavicObjects OBJECTS = SlavicObjects.of(Dossier.EMPTY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "uk|strike|Дрони влучили в електропідстанцію|grid drone",
        "ru|strike|Ракетами ударили по нефтебазе и жилым домам|oil-depot missile",
        "ru|strike|Поврежден нефтеперерабатывающий завод|refinery none",
        "uk|strike|Балістикою вдарили по тепловій електростанції|power-plant missile",
        "uk|strike|Авіабомби впали на лікарню|hospital bomb",
        "ru|strike|Из минометов обстреляли многоквартирный дом|residential artillery",
        "ru|strike|Дрон-камикадзе атаковал аэродром|military drone",
        "uk|damage|Без електроенергії залишилися три громади|energy none",
        "ru|strike|Диверсанты подожгли газопровод|gas sabotage",
        "uk|strike|Обстріляно порт та зерновий термінал|port none",
        "ru|strike|Под удар попала АЭС|nuclear-plant none",
        "uk|demand|вимагає вивести війська з області|troops none",
        "ru|offer|предлагает прекратить огонь|ceasefire none",
        "uk|agreement|домовилися про обмін полоненими|prisoners none",
        "ru|talks|обсудили удары по энергетике|energy none",
        "uk|strike|Міст зруйновано|bridge-rail none",
        "ru|strike|Удар по подстанции Запорожской АЭС|grid none",
        "ru|strike|Военные нанесли удар по порту|port none",
        "uk|strike|Військова розвідка вразила НПЗ|refinery none",
        "ru|strike|Поражен склад ГСМ|oil-depot none",
        "uk|offensive|Тривають штурми заводу|territory none",
        "uk|talks|зустрілися в готелі|none none",
      })
  void findsObjectsAndWeapons(String language, String kind, String text, String expected) {
    Sentence s = SlavicTest.sentence(language, text);
    Kind of = Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    String found = OBJECTS.object(of, s, 0, s.size()) + " " + OBJECTS.weapon(s, 0, s.size());
    assertThat(found.toLowerCase(Locale.ROOT).replace('_', '-')).isEqualTo(expected);
  }
}

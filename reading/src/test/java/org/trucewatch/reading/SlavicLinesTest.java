package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.Published;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportClaims;
import org.trucewatch.claims.Span;
import org.trucewatch.claims.dossier.Dossier;

/**
 * One Ukrainian or Russian sentence in, a line for each of its claims out; {@link Lines} says what
 * a line holds. No dossier helps.
 */
class SlavicLinesTest {
  private static final Reader READER = Reader.of(Dossier.EMPTY);

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          uk | Росія вночі вдарила ракетами по електростанції в Харкові. => strike RUS>UKR power-plant @Харків 2025-03-19 by missile happened
          uk | Українські дрони атакували нафтопереробний завод у Рязані. => strike UKR>RUS refinery @Рязань 2025-03-19 by drone happened
          uk | Російська артилерія обстріляла Херсон. => strike RUS>UKR none @Херсон 2025-03-19 by artillery happened
          uk | Електростанцію в Харкові обстріляли російські війська. => strike RUS>UKR power-plant @Харків 2025-03-19 happened
          uk | «Хезболла» випустила 40 ракет по Хайфі. => strike HEZBOLLAH>ISR none @Хайфа 2025-03-19 by missile 40 count ракет happened
          uk | Ізраїльська армія заперечила удар по лікарні в Газі. => strike ISR>PSE hospital @Газа 2025-03-19 denied
          uk | Росія могла вдарити по порту в Одесі. => strike RUS>UKR port @Одеса possible
          uk | Армія Судану звинуватила Сили швидкої підтримки в обстрілі лікарні в Ель-Фашері. => strike RSF>SDN hospital 2025-03-19 happened
          uk | У Харкові пошкоджено підстанцію. => damage ?>UKR grid @Харків 2025-03-19 happened
          ru | Россия нанесла удар по порту в Одессе. => strike RUS>UKR port @Одесса 2025-03-19 happened
          ru | Азербайджан обстрелял армянские позиции в районе Джермука. => strike AZE>ARM military @Джермук 2025-03-19 happened
          ru | Электростанция в Харькове обстреляна российскими войсками. => strike RUS>UKR power-plant @Харьков 2025-03-19 happened
          ru | Украинские беспилотники ударили по нефтебазе в Рязани. => strike UKR>RUS oil-depot @Рязань 2025-03-19 by drone happened
          ru | Израильские истребители разбомбили порт Ходейда в Йемене. => strike ISR>YEM port @Ходейда 2025-03-19 happened
          ru | Российская армия не наносит ударов по электростанциям Украины с конца февраля. => restraint RUS>UKR power-plant 2025-02-28/2025-03-19 ongoing
          uk | Російські війська захопили село Піски. => offensive RUS>UKR territory @Піски 2025-03-19 happened
          uk | ЗСУ відбили атаки росіян на Покровськ. => offensive RUS>UKR territory @Покровськ 2025-03-19 happened
          uk | Без світла залишилися 20 тисяч споживачів у Сумській області після обстрілу. => damage ?>UKR energy @Сумська область ../2025-03-19 20000 count споживачів ongoing & strike ?>UKR energy @Сумська область 2025-03-19 20000 count споживачів happened
          ru | После обстрела обесточен центр Белгорода. => strike ?>RUS energy @Белгород 2025-03-19 happened & damage ?>RUS energy @Белгород ../2025-03-19 ongoing
          ru | Армения и Азербайджан договорились о прекращении огня при посредничестве России. => agreement ARM+AZE via RUS ceasefire 2025-03-19 concluded happened
          uk | Перемир'я між Індією та Пакистаном набуло чинності 10 березня. => agreement IND+PAK ceasefire 2025-03-10/2025-03-19 in-force ongoing
          uk | Ізраїль і Ліван близькі до угоди про припинення вогню. => agreement ISR+LBN ceasefire proposed possible
          ru | Сербия и Косово возобновили переговоры в Брюсселе. => talks SRB+XKX none @Брюссель 2025-03-19 resumed happened
          uk | Делегації Ізраїлю та Хамасу провели переговори в Каїрі за посередництва Катару. => talks HAMAS+ISR via QAT none @Каїр 2025-03-19 concluded happened
          ru | Переговоры между Эфиопией и Суданом зашли в тупик. => talks ETH+SDN none ../2025-03-19 ongoing ongoing
          ru | Баку обвинил Ереван в нарушении режима прекращения огня. => breach ARM>AZE ceasefire 2025-03-19 happened | Баку
          uk | Росія порушила перемир'я 30 разів. => breach RUS ceasefire 2025-03-19 happened
          uk | Росія готова до переговорів з Україною. => offer RUS>UKR none 2025-03-19 happened
          ru | Москва предложила Киеву объявить трехдневное перемирие. => offer RUS>UKR ceasefire 2025-03-19 happened
          uk | Київ вимагає від Москви вивести війська із Запорізької АЕС. => demand UKR>RUS nuclear-plant [Запорізька АЕС] 2025-03-19 happened
          ru | Хамас потребовал от Израиля прекратить удары по Газе. => demand HAMAS>ISR none @Газа 2025-03-19 happened
          uk | Хамас відхилив пропозицію Єгипту про перемир'я. => refusal HAMAS>EGY ceasefire 2025-03-19 happened
          ru | Москва отказалась обсуждать прекращение огня. => refusal RUS ceasefire 2025-03-19 happened
          ru | Иран пригрозил нанести удар по израильским объектам. => threat IRN>ISR none 2025-03-19 happened
          uk | Президент Франції Еммануель Макрон закликав Росію погодитися на перемир'я. => appeal FRA>RUS ceasefire 2025-03-19 happened | Еммануель Макрон
          ru | Турция призвала Израиль и Иран к сдержанности. => appeal TUR>IRN+ISR none 2025-03-19 happened
          uk | Україна зменшила кількість ударів по російських нафтопереробних заводах. => restraint UKR>RUS refinery 2025-03-19 happened
          ru | Россия немедленно прекратит огонь, если украинские войска уйдут из Донбасса. => offer RUS>UKR troops @Донбасс 2025-03-19 happened & demand RUS>UKR troops @Донбасс 2025-03-19 happened
          ru | Израиль пообещал не атаковать иранские объекты. => restraint ISR>IRN none 2025-03-19 planned
          uk | В окупованому Донецьку горить нафтобаза після атаки дронів. => strike ?>RUS oil-depot @Донецьк 2025-03-19 by drone happened
          ru | В оккупированном Донецке горит нефтебаза после удара. => strike ?>RUS oil-depot @Донецк 2025-03-19 happened
          uk | Зеленський назвав вимоги Росії неприйнятними. => refusal UKR>RUS none 2025-03-19 happened
          """)
  void claim(String sentence, String lines) {
    assertThat(String.join(" & ", lines(sentence))).isEqualTo(lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          uk | Росія вдарила ракетами по підстанції в Запоріжжі – голова ОВА => strike RUS>UKR grid @Запоріжжя 2025-03-19 by missile happened | голова ова (unnamed)
          uk | Дрони атакували нафтобазу в Рязані, – губернатор Павло Малков => strike ?>RUS oil-depot @Рязань 2025-03-19 by drone happened | Павло Малков
          uk | Генштаб ЗСУ: українські дрони уразили нафтобазу в Рязані. => strike UKR>RUS oil-depot @Рязань 2025-03-19 by drone happened | Генштаб ЗСУ
          ru | Украина атаковала порт в Новороссийске, сообщили в Минобороны РФ. => strike UKR>RUS port @Новороссийск 2025-03-19 happened | Минобороны РФ
          ru | По словам министра обороны Израиля, «Хезболла» выпустила 40 ракет по Хайфе. => strike HEZBOLLAH>ISR none @Хайфа 2025-03-19 by missile 40 count ракет happened | министра обороны израиля (unnamed)
          uk | За даними Reuters, Росія та Україна ведуть переговори про взаємну відмову від ударів. => talks RUS+UKR none ../2025-03-19 ongoing ongoing | Reuters
          uk | Україна та Росія домовилися не бити по енергетиці, пише Financial Times з посиланням на чотирьох посадовців. => agreement RUS+UKR energy 2025-03-19 concluded happened | Financial Times <- 4 чотирьох посадовців (unnamed)
          ru | Украина и Россия ведут переговоры о прекращении огня, рассказали Reuters два источника в Киеве. => talks RUS+UKR ceasefire ../2025-03-19 ongoing ongoing | Reuters <- 2 два источника в киеве (unnamed)
          uk | Зеленський заявив, що Росія порушила перемир'я. => breach RUS>UKR ceasefire 2025-03-19 happened | Зеленський
          ru | «Россия нанесла удар по больнице», — сказал мэр Харькова Игорь Терехов. => strike RUS>UKR hospital @Харьков 2025-03-19 happened | Игорь Терехов
          uk | Росія обстріляла Херсон. Про це повідомив голова ОВА Олександр Прокудін. => strike RUS>UKR none @Херсон 2025-03-19 happened | Олександр Прокудін
          ru | Как сообщает РИА Новости, украинские войска обстреляли Горловку. => strike UKR>RUS none @Горловка 2025-03-19 happened | РИА Новости
          ru | СМИ: в Харькове уничтожена подстанция ракетным ударом => strike ?>UKR grid @Харьков 2025-03-19 by missile happened | сми (unnamed)
          """)
  void source(String sentence, String lines) {
    assertThat(String.join(" & ", lines(sentence))).isEqualTo(lines);
  }

  @Test
  void noneIsStated() {
    assertThat(lines("uk | На складі в Харкові пролунав вибух.")).isEmpty();
    assertThat(lines("uk | Чи вдарить Росія по Одесі?")).isEmpty();
    assertThat(lines("uk | У матчі «Динамо» атакувало ворота суперника 19 разів.")).isEmpty();
    assertThat(lines("ru | Профсоюз требует повысить зарплату и грозит забастовкой.")).isEmpty();
    assertThat(lines("ru | Пожар на нефтебазе в Рязани уничтожил три резервуара.")).isEmpty();
    assertThat(lines("uk | ЗСУ знищили за добу 10 танків і 1200 солдатів.")).isEmpty();
    assertThat(lines("ru | Молния ударила в подстанцию под Харьковом.")).isEmpty();
  }

  @Test
  void swappedPartiesGiveSwappedClaims() {
    assertThat(lines("uk | Росія вдарила по порту в Одесі."))
        .containsExactly("strike RUS>UKR port @Одеса 2025-03-19 happened");
    assertThat(lines("uk | Україна вдарила по нафтобазі в Рязані."))
        .containsExactly("strike UKR>RUS oil-depot @Рязань 2025-03-19 happened");
  }

  @Test
  void everyClaimQuotesItsReport() {
    String text = "Ізраїль обстріляв Бейрут. Ліван закликав ООН зупинити удари Ізраїлю.";
    ReportClaims read = READER.read(report("uk", text));
    assertThat(read.claims()).isNotEmpty();
    for (var claim : read.claims()) {
      for (Span span : claim.evidence()) {
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        assertThat(span.of(text)).isNotBlank();
      }
    }
  }

  @Test
  void languageIsFoundByParagraphAndByLetters() {
    String text = "Росія обстріляла Херсон.\nАзербайджан обстрелял армянские позиции у границы.";
    assertThat(READER.read(report("uk", text)).claims()).hasSize(2);
    assertThat(READER.read(report("und", text)).claims()).hasSize(2);
    assertThat(READER.read(report("bg", text)).remarks())
        .singleElement()
        .satisfies(r -> assertThat(r.toString()).contains("\"bg\""));
  }

  private static List<String> lines(String sentence) {
    String[] parts = sentence.split(" \\| ", 2);
    return READER.read(report(parts[0].strip(), parts[1].strip())).claims().stream()
        .map(Lines::line)
        .toList();
  }

  private static Report report(String language, String text) {
    return new Report("r", "", "", new Published("2025-03-19"), language, "", text);
  }
}

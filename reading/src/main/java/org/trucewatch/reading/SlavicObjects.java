package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.ObjectClass;
import org.trucewatch.claims.Weapon;
import org.trucewatch.claims.dossier.Dossier;
import org.trucewatch.claims.dossier.ObjectWords;

/**
 * What is struck, spared or bargained over, and with what, by the words of a Ukrainian or Russian
 * clause, as {@link Objects} tells it in English. Safe for use by several threads.
 */
final class SlavicObjects {
  private static final Set<String> ENDING =
      WordSet.of("перемир'я перемирие тиша тишина замирення деескалація деэскалация");
  private static final Set<String> STOPPING =
      WordSet.of(
          "припинення припинити зупинити зупинка завершення завершити закінчення закінчити"
              + " прекращение прекратить остановить остановка завершение завершить окончание"
              + " закончить кінець конец пауза");
  private static final Set<String> FIGHTING =
      WordSet.of(
          "вогонь огонь війна война бій бой стрілянина стрельба конфлікт конфликт кровопролиття"
              + " кровопролитие дія действие");
  private static final Set<String> PRISONERS =
      WordSet.of(
          "полонений військовополонений заручник пленный военнопленный заложник бранець полон"
              + " плен");
  private static final Set<String> TROOPS = WordSet.of("військо войско контингент солдат");
  private static final Set<String> LEAVING =
      WordSet.of(
          "виведення вивести виводити відведення відвести відхід вывод вывести выводить отвод"
              + " отвести уйти піти залишити покинуть покинути уход");
  private static final Set<String> ALLIANCE =
      WordSet.of("нато членство нейтралітет нейтралитет альянс вступ вступление позаблоковий");

  private static final Set<String> FIGHTERS =
      WordSet.of(
          "військовий военный бойовик боевик літак самолет вертолет гелікоптер винищувач"
              + " истребитель танк корабель корабль судно катер фрегат");
  private static final Set<ObjectClass> POWER =
      Set.of(ObjectClass.NUCLEAR_PLANT, ObjectClass.HYDRO_PLANT, ObjectClass.POWER_PLANT);

  /** Weapons by what names them, in the order in which a stem is tried. */
  private static final Map<String, Weapon> WEAPONS = new HashMap<>();

  static {
    weapon(
        Weapon.DRONE,
        "дрон безпілотник беспилотник бпла бпл безпілотний беспилотный шахед герань квадрокоптер"
            + " fpv shahed uav безекіпажний безэкипажный fpv-дрон дрон-камікадзе дрон-камикадзе"
            + " ланцет");
    weapon(
        Weapon.MISSILE,
        "ракета ракетний ракетный балістика баллистика балістичний баллистический крилатий"
            + " крылатый іскандер искандер калібр калибр кинжал кинджал atacms himars хаймарс"
            + " авіаудар авиаудар томагавк tomahawk фламінго фламинго сармат орешник");
    weapon(
        Weapon.ARTILLERY,
        "артилерія артиллерия артилерійський артиллерийский міномет миномет мінометний минометный"
            + " снаряд гаубиця гаубица рсзв рсзо артобстріл артобстрел ствольний");
    weapon(
        Weapon.BOMB,
        "бомба авіабомба авиабомба каб фаб бомбардування бомбардировка бомбити бомбить вибухівка"
            + " взрывчатка граната бомбардувальник бомбардировщик бомбовий бомбовый авіабомбовий"
            + " замінований");
    weapon(
        Weapon.SABOTAGE,
        "диверсія диверсия диверсант підпал поджог диверсійний диверсионный підпалити поджечь");
    weapon(Weapon.CYBER, "кібератака кибератака хакер хакерський хакерский");
  }

  private static void weapon(Weapon weapon, String words) {
    for (String word : WordSet.of(words)) {
      WEAPONS.put(word, weapon);
    }
  }

  private record Phrase(ObjectClass object, List<Set<String>> words, int rank) {}

  private final Dossier dossier;
  private final Map<String, Map<String, List<Phrase>>> byLanguage = new ConcurrentHashMap<>();

  private SlavicObjects(Dossier dossier) {
    this.dossier = dossier;
  }

  static SlavicObjects of(Dossier dossier) {
    return new SlavicObjects(dossier);
  }

  private Map<String, List<Phrase>> phrases(String language) {
    return byLanguage.computeIfAbsent(language, this::read);
  }

  private Map<String, List<Phrase>> read(String language) {
    Morphology morphology = Morphology.of(language);
    Map<String, List<Phrase>> byFirst = new HashMap<>();
    Map<ObjectClass, Integer> ranks = new HashMap<>();
    for (Table.Row row : Table.read("objects-slavic.tsv")) {
      ObjectClass object = ObjectClass.of(row.cell(0));
      ranks.put(object, ranks.size());
      for (String words : row.cell(language.equals("uk") ? 1 : 2).split("\\|", -1)) {
        add(byFirst, object, words, ranks.get(object), morphology);
      }
    }
    for (ObjectWords words : dossier.objects()) {
      int rank = ranks.getOrDefault(words.object(), Integer.MAX_VALUE);
      for (String w : words.words().in(language)) {
        add(byFirst, words.object(), w, rank, morphology);
      }
    }
    return byFirst;
  }

  private static void add(
      Map<String, List<Phrase>> byFirst,
      ObjectClass object,
      String words,
      int rank,
      Morphology morphology) {
    List<Set<String>> sets = Slavic.words(words).stream().map(w -> forms(w, morphology)).toList();
    Phrase phrase = new Phrase(object, sets, rank);
    for (String first : sets.get(0)) {
      byFirst.computeIfAbsent(first, k -> new ArrayList<>()).add(phrase);
    }
  }

  private static Set<String> forms(String word, Morphology morphology) {
    boolean acronym = word.length() < 6 && word.equals(word.toUpperCase(Locale.ROOT));
    return acronym ? Set.of(Morphology.key(word)) : morphology.candidates(word);
  }

  /**
   * The class that the words from {@code from} to before {@code to} name; NONE where they name
   * none.
   */
  ObjectClass object(Kind kind, Sentence s, int from, int to) {
    ObjectClass physical = physical(s, from, to);
    return switch (kind) {
      // "Пожар на нефтебазе, это последствия удара": what was hit stands before.
      case STRIKE ->
          physical == ObjectClass.NONE && !namesTown(s, from, to)
              ? physical(s, 0, s.size())
              : physical;
      case DAMAGE -> physical;
      case OFFENSIVE, CONTROL -> POWER.contains(physical) ? physical : ObjectClass.TERRITORY;
      case TALKS, AGREEMENT, BREACH, OFFER, DEMAND, REFUSAL, APPEAL, RESTRAINT, THREAT ->
          bargained(kind, physical, s, from, to);
    };
  }

  private static ObjectClass bargained(
      Kind kind, ObjectClass physical, Sentence s, int from, int to) {
    if (ObjectClass.ENERGY.covers(physical)
        || physical == ObjectClass.SHIPPING
        || physical == ObjectClass.PORT) {
      return physical;
    }
    if (has(s, from, to, PRISONERS)) {
      return ObjectClass.PRISONERS;
    }
    boolean leaving = has(s, from, to, LEAVING) && has(s, from, to, TROOPS);
    if (kind != Kind.BREACH && kind != Kind.AGREEMENT && leaving) {
      return ObjectClass.TROOPS;
    }
    if (has(s, from, to, ENDING) || endsFighting(s, from, to)) {
      return ObjectClass.CEASEFIRE;
    }
    if (kind == Kind.DEMAND && has(s, from, to, ALLIANCE)) {
      return ObjectClass.ALLIANCE;
    }
    return kind == Kind.THREAT ? physical : ObjectClass.NONE;
  }

  /** "Припинити вогонь", "прекращение боевых действий". */
  private static boolean endsFighting(Sentence s, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (s.token(i).isForm(STOPPING)) {
        for (int j = i + 1; j < Math.min(to, i + 4); j++) {
          if (s.token(j).isForm(FIGHTING)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean has(Sentence s, int from, int to, Set<String> lemmas) {
    for (int i = from; i < to; i++) {
      if (s.token(i).isForm(lemmas)) {
        return true;
      }
    }
    return false;
  }

  /** The class named first; of words that start at one place, the longest. */
  ObjectClass physical(Sentence s, int from, int to) {
    Map<String, List<Phrase>> byFirst = phrases(s.language().equals("uk") ? "uk" : "ru");
    for (int i = from; i < to; i++) {
      Token t = s.token(i);
      Phrase best =
          longer(null, byFirst.getOrDefault(Morphology.key(t.text()), List.of()), s, i, to);
      for (Analysis a : t.analyses()) {
        best = longer(best, byFirst.getOrDefault(a.lemma(), List.of()), s, i, to);
      }
      boolean single = best != null && best.words().size() == 1;
      if (best != null && !(single && (isFighter(s, i) || isPartOfName(s, i) || isOther(s, i)))) {
        return best.object();
      }
    }
    return ObjectClass.NONE;
  }

  private static @Nullable Phrase longer(
      @Nullable Phrase best, List<Phrase> phrases, Sentence s, int at, int to) {
    Phrase found = best;
    for (Phrase p : phrases) {
      int more = found == null ? 1 : p.words().size() - found.words().size();
      boolean better = more > 0 || (more == 0 && found != null && p.rank() < found.rank());
      if (better && matches(s, at, to, p.words())) {
        found = p;
      }
    }
    return found;
  }

  /** "Удар по Харкову": a place is hit, no object elsewhere in the sentence. */
  private static boolean namesTown(Sentence s, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      boolean at = s.token(i).is("по") || s.token(i).is("на");
      if (at && s.token(i + 1).isCapitalised()) {
        return true;
      }
    }
    return false;
  }

  /** "Місту" is of a town, not of a bridge; "боеприпасами" is what one strikes with. */
  private static boolean isOther(Sentence s, int i) {
    Token t = s.token(i);
    boolean town = t.isForm("місто") && !t.is("міст");
    boolean means =
        t.cases().equals(Set.of(Case.INSTRUMENTAL))
            && (i == 0 || !s.token(i - 1).pos().equals("ADP"))
            && t.isForm(WordSet.of("боєприпаси боеприпасы боєприпас боеприпас"));
    return town || means;
  }

  /** "Военные нанесли удар", "военной разведки": who strikes, or an adjective. */
  private static boolean isFighter(Sentence s, int i) {
    Token t = s.token(i);
    if (!t.isForm(FIGHTERS)) {
      return false;
    }
    boolean describes =
        t.isForm(WordSet.of("військовий военный"))
            && i + 1 < s.size()
            && s.token(i + 1).isNominal()
            && t.analyses().stream().anyMatch(a -> a.pos().equals("ADJ"));
    if (describes) {
      return true;
    }
    if (!t.can(Case.NOMINATIVE)) {
      return false;
    }
    for (int j = i + 1; j < Math.min(s.size(), i + 6); j++) {
      Token verb = s.token(j);
      if (verb.pos().equals("VERB")) {
        return !verb.is(Analysis.Trait.IMPERSONAL);
      }
    }
    return false;
  }

  /** "Железный Порт" has no port. */
  private static boolean isPartOfName(Sentence s, int i) {
    Token t = s.token(i);
    boolean acronym = t.text().equals(t.text().toUpperCase(Locale.ROOT));
    return i > 0 && t.isCapitalised() && !acronym && s.token(i - 1).isCapitalised();
  }

  private static boolean matches(Sentence s, int at, int to, List<Set<String>> words) {
    if (at + words.size() > to) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      Token t = s.token(at + i);
      boolean same = words.get(i).contains(Morphology.key(t.text())) || t.isForm(words.get(i));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /** The weapon named first in the stretch; NONE where it names none. */
  Weapon weapon(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      Weapon own = SlavicTimeWords.in(WEAPONS, s.token(i));
      if (own != null) {
        return own;
      }
      String word = s.token(i).lower();
      int hyphen = word.indexOf('-');
      Weapon part = hyphen > 0 ? WEAPONS.get(word.substring(0, hyphen)) : null;
      if (part == null && hyphen > 0) {
        part = WEAPONS.get(s.token(i).lemma().replaceFirst("-.*", ""));
      }
      if (part != null) {
        return part;
      }
    }
    return Weapon.NONE;
  }
}

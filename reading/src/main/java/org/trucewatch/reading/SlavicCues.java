package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the words that tell who says it in one Ukrainian or Russian sentence. */
final class SlavicCues {
  static final Stems SAYING =
      Stems.of(
          "запереч* спросту* опроверг* отрица* заяви* заявл* заявля* сообщ* повідом* повідомл* сказа* скаже кажуть каже казав казала говор* розпов* рассказ* підтверд* подтверд* пише пишуть пишет пишут писав писал писала писали переда* уточн* додав додала додали додає",
          "добав* зазнач* отмет* отмеча* підкресл* подчеркн* наголос* йдеться говорится утвержд* стверджу* нагад* напомн* напомин* визн* призна* признав* поясн* объясн* попередж* попереди* предупред* запевн* заверил* уверя*",
          "прокоментув* прокомментир* підрахув* подсчит* полага* вважа* счита* констатув* констатир* інформу* информир* оприлюдн* опублікув* опубликов* зауваж* замети* розкри* раскры* резюм* цитує цитирует фіксує фиксирует");

  private static final Stems ABOUT = Stems.of("про о об щодо");
  private static final Set<String> BY =
      Set.of("за", "по", "на", "зі", "со", "згідно", "согласно", "із");
  static final Stems WORD =
      Stems.of(
          "даними словами інформацією підрахунками оцінками оцінкою версією повідомленням повідомленнями словам данным информации подсчетам подсчётам оценке оценкам версии сообщению сообщениям думку мнению слів слов свідченням свидетельству");
  private static final Set<String> AS = Set.of("як", "как");
  private static final Set<String> THIS = Set.of("це", "этом", "цьому", "це,");
  private static final Stems MEDIA =
      Stems.of(
          "відео видео фото карта мапа інфографіка инфографика онлайн оновлено обновлено дополнено оновлюється фотографії текст деталі подробности та и і 18+ 16+ 12+");
  private static final int LONG = 12;

  private final Sentence s;
  private final Predicate<Range> names;
  private final Predicate<Range> persons;
  private final Predicate<Integer> quoted;
  private final int end;
  private final List<SlavicCue> found = new ArrayList<>();

  private SlavicCues(
      Sentence s, Predicate<Range> names, Predicate<Range> persons, Predicate<Integer> quoted) {
    this.persons = persons;
    this.s = s;
    this.names = names;
    this.quoted = quoted;
    int last = s.size();
    while (last > 0 && isEnd(s.token(last - 1))) {
      last--;
    }
    end = last;
  }

  private static boolean isEnd(Token t) {
    return Grammar.isSign(t) && !t.text().equals("\"") && !t.text().equals(")");
  }

  /**
   * The cues of the sentence.
   *
   * @param names whether the tokens name somebody who can be a source
   * @param persons whether the tokens name a person
   * @param quoted whether a token stands in quotation marks
   */
  static List<SlavicCue> of(
      Sentence s, Predicate<Range> names, Predicate<Range> persons, Predicate<Integer> quoted) {
    SlavicCues cues = new SlavicCues(s, names, persons, quoted);
    cues.tail();
    cues.lead();
    for (int i = 0; i < s.size(); i++) {
      if (!quoted.test(i)) {
        cues.preposed(i);
        cues.saying(i);
        cues.acting(i);
      }
    }
    return cues.found;
  }

  private boolean isTaken(int token) {
    return found.stream().anyMatch(c -> c.words().contains(token) || c.speaker().contains(token));
  }

  private void add(Range words, Range speaker, Range content, Range more, boolean back) {
    found.add(new SlavicCue(words, speaker, content, more, back, false));
  }

  /** "..., - Генштаб": a name behind the last dash. */
  private void tail() {
    int to = end;
    for (int d = end - 1; d > 0 && end - d < LONG + 6; d--) {
      if (!SlavicClauses.isDash(s, d)) {
        continue;
      }
      if (isMedia(d + 1, to)) {
        to = d;
        continue;
      }
      Range tail = new Range(d + 1, to);
      boolean name = tail.to() - tail.from() <= LONG && !tail.isEmpty() && !hasPredicate(tail);
      if (name && names.test(tail) && d > 1) {
        int content = d;
        while (content > 0 && isEnd(s.token(content - 1))) {
          content--;
        }
        add(new Range(d, end), tail, new Range(0, content), Range.EMPTY, false);
      }
      return;
    }
  }

  private boolean isMedia(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!MEDIA.has(s.token(i)) && !Grammar.isSign(s.token(i))) {
        return false;
      }
    }
    return to > from;
  }

  private boolean hasPredicate(Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (Grammar.isPredicate(s.token(i)) && !s.token(i).isCapitalised()) {
        return true;
      }
    }
    return false;
  }

  /** "Генштаб: ..." and "Гайдай про вибухи: ...". */
  private void lead() {
    for (int c = 1; c < Math.min(end, LONG); c++) {
      Token t = s.token(c);
      if (t.text().equals(":")) {
        Range lead = new Range(0, c);
        if (!hasPredicate(lead)) {
          int about = first(ABOUT, 0, c);
          Range who = about > 0 ? new Range(0, about) : lead;
          if (names.test(who) && !SlavicLexicon.ATTACKS.in(s, who.from(), who.to())) {
            int from = about > 0 ? about : c + 1;
            add(
                new Range(0, about > 0 ? about : c + 1),
                who,
                new Range(from, end),
                Range.EMPTY,
                false);
          }
        }
        return;
      }
      if (t.text().equals(";") || Grammar.isPredicate(t)) {
        return;
      }
    }
    int about = first(ABOUT, 1, Math.min(5, end));
    if (about > 0
        && !hasPredicate(new Range(0, end))
        && names.test(new Range(0, about))
        && !SlavicLexicon.ATTACKS.in(s, 0, about)) {
      add(new Range(0, about), new Range(0, about), new Range(about, end), Range.EMPTY, false);
    }
  }

  private int first(Stems set, int from, int to) {
    return set.first(s, from, to);
  }

  /** "за даними ...", "по словам ...", "як повідомив ...". */
  private void preposed(int i) {
    Token t = s.token(i);
    boolean as = AS.contains(t.lower()) && i + 1 < end && SAYING.has(s.token(i + 1));
    int word = -1;
    if (BY.contains(t.lower())) {
      for (int j = i + 1; j < Math.min(end, i + 4); j++) {
        if (WORD.has(s.token(j))) {
          word = j;
          break;
        }
        boolean between = Grammar.isModifier(s.token(j)) || s.token(j).pos().equals("PRON");
        if (!between) {
          break;
        }
      }
      if (word < 0 && (t.is("згідно") || t.is("согласно"))) {
        word = i;
      }
    }
    if (as) {
      word = i + 1;
    }
    if (word < 0 || isTaken(i)) {
      return;
    }
    boolean his = false;
    for (int j = i + 1; j < word; j++) {
      String w = s.token(j).lower();
      his |= Set.of("його", "її", "їх", "їхніми", "его", "ее", "её", "их").contains(w);
    }
    int to = his ? word + 1 : phraseEnd(word + 1);
    Range speaker = his ? Range.EMPTY : new Range(word + 1, to);
    if (!his && !names.test(speaker) && !as) {
      return;
    }
    int content = to;
    while (content < end
        && Grammar.isSign(s.token(content))
        && !s.token(content).text().equals("\"")) {
      content++;
    }
    boolean first = i == 0 || SlavicClauses.isDash(s, i - 1);
    Range before = first ? Range.EMPTY : new Range(start(i), Math.max(start(i), trimmed(i)));
    Range after = content < end ? new Range(content, end) : Range.EMPTY;
    if (before.isEmpty()) {
      add(new Range(i, to), speaker, after, Range.EMPTY, false);
    } else {
      add(new Range(i, to), speaker, before, after, false);
    }
  }

  /** Where what is said before the token begins: behind the last semicolon. */
  private int start(int i) {
    for (int j = i - 1; j > 0; j--) {
      if (s.token(j).text().equals(";")) {
        return j + 1;
      }
    }
    return 0;
  }

  private int trimmed(int i) {
    int to = i;
    while (to > 0 && Grammar.isSign(s.token(to - 1)) && !s.token(to - 1).text().equals("\"")) {
      to--;
    }
    return to;
  }

  /** The end of a phrase that names somebody: before a sign, a verb or "that". */
  private int phraseEnd(int from) {
    int i = from;
    while (i < end) {
      Token t = s.token(i);
      boolean sign =
          t.text().equals(",")
              || t.text().equals(":")
              || t.text().equals(";")
              || SlavicClauses.isDash(s, i);
      if (sign && !isCiting(i + 1)) {
        break;
      }
      boolean that = t.is("що") || t.is("что") || (ABOUT.has(t) && i > from);
      if (that || (Grammar.isPredicate(t) && !t.isCapitalised() && !isCitingWord(t))) {
        break;
      }
      i++;
    }
    return i;
  }

  /** ", посилаючись на", ", на яких посилається": the phrase goes on. */
  private boolean isCiting(int i) {
    for (int j = i; j < Math.min(end, i + 4); j++) {
      if (isCitingWord(s.token(j))) {
        return true;
      }
    }
    return false;
  }

  static boolean isCitingWord(Token t) {
    return t.lower().startsWith("посила")
        || t.lower().startsWith("посилан")
        || t.lower().startsWith("ссыл");
  }

  private void saying(int v) {
    Token t = s.token(v);
    if (!SAYING.has(t) || !Grammar.isVerbal(t) || isTaken(v) || Grammar.isInfinitive(t)) {
      return;
    }
    int from = clauseStart(v);
    Range before = new Range(from, v);
    int to = phraseEnd(v + 1);
    Range behind = new Range(v + 1, to);
    boolean back = false;
    for (int j = from; j < Math.min(end, v + 4); j++) {
      back |= THIS.contains(s.token(j).lower()) && j > 0 && ABOUT.has(s.token(j - 1));
    }
    boolean inverted = isInverted(from, v);
    boolean subject = !inverted && names.test(before);
    boolean after = !subject && names.test(behind);
    Range speaker = subject ? before : after ? behind : Range.EMPTY;
    boolean pronoun = speaker.isEmpty() && hasPronoun(from, to);
    int rest = subject ? v + 1 : to;
    boolean that = false;
    for (int j = v + 1; j < Math.min(end, rest + 3); j++) {
      if (s.token(j).is("що") || s.token(j).is("что")) {
        that = true;
        rest = j + 1;
        break;
      }
    }
    if (speaker.isEmpty() && !pronoun && !that && !back) {
      return;
    }
    if (back) {
      add(new Range(from, end), speaker, Range.EMPTY, Range.EMPTY, true);
      return;
    }
    if (that) {
      Range content = rest < end ? new Range(rest, end) : Range.EMPTY;
      add(new Range(from, rest), speaker, content, Range.EMPTY, false);
      return;
    }
    if (inverted && from > 0) {
      int behindSpeaker = to;
      while (behindSpeaker < end
          && Grammar.isSign(s.token(behindSpeaker))
          && !s.token(behindSpeaker).text().equals("\"")) {
        behindSpeaker++;
      }
      Range more = behindSpeaker < end ? new Range(behindSpeaker, end) : Range.EMPTY;
      add(new Range(from, to), speaker, new Range(start(from), trimmed(from)), more, false);
      return;
    }
    while (rest < end && Grammar.isSign(s.token(rest)) && !s.token(rest).text().equals("\"")) {
      rest++;
    }
    if (rest < end) {
      add(new Range(from, rest), speaker, new Range(rest, end), Range.EMPTY, false);
    }
  }

  /** "Зеленський запропонував ...": whoever speaks so stands for it. */
  private void acting(int v) {
    Token t = s.token(v);
    boolean accuses = ACCUSING.has(t);
    if (!(ACTS.has(t) || accuses) || !Grammar.isPredicate(t) || isTaken(v)) {
      return;
    }
    int from = clauseStart(v);
    Range before = new Range(from, v);
    if (!before.isEmpty() && (accuses ? names : persons).test(before)) {
      found.add(
          new SlavicCue(
              new Range(v, v + 1), before, new Range(from, end), Range.EMPTY, false, true));
    }
  }

  private static final Stems ACTS =
      Stems.of(
          "запропону* пропону* предлож* предлага* закликав закликала закликали закликає призвал* призыва* вимага* требу* потребова* зажада* відмов* отказа* відкинув відкинула відхил* отверг* отклон* пригроз* погрож* пообіця* пообеща* погод* согласил* повторив повторил* наполяга* настаива* поставив попередив предупредил*");

  private static final Stems ACCUSING =
      Stems.of("звинува* обвин* поклав поклала поклали возложил*");

  private boolean hasPronoun(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Set.of("він", "вона", "вони", "он", "она", "они", "там").contains(s.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb opens its clause, behind what is said: ", сообщили в штабе". */
  private boolean isInverted(int from, int v) {
    for (int i = from; i < v; i++) {
      String pos = s.token(i).pos();
      if (!pos.equals("ADV") && !pos.equals("PART") && !pos.equals("SCONJ")) {
        return false;
      }
    }
    return true;
  }

  private int clauseStart(int v) {
    int i = v;
    while (i > 0) {
      Token t = s.token(i - 1);
      boolean sign =
          t.text().equals(",")
              || t.text().equals(":")
              || t.text().equals(";")
              || SlavicClauses.isDash(s, i - 1)
              || (t.text().equals("\"") && quoted.test(Math.max(0, i - 2)) && closes(i - 1));
      if (sign) {
        return i;
      }
      i--;
    }
    return 0;
  }

  /** Whether the mark at the token closes a longer quotation, not a name in quotation marks. */
  private boolean closes(int mark) {
    int words = 0;
    for (int i = mark - 1; i >= 0 && !s.token(i).text().equals("\""); i--) {
      words++;
    }
    return words > 4;
  }
}

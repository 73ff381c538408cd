package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.trucewatch.reading.SlavicClause.Opener;

/**
 * Whose deed each clause of a sentence tells: by its nominative, by a pronoun, by what was before.
 */
final class SlavicSubjects {
  private static final Set<String> PRONOUNS =
      Set.of("він", "вона", "вони", "он", "она", "они", "ми", "мы", "я");
  private static final Set<String> WITHIN = Set.of("в", "у", "во", "на");
  private static final Stems BOTH =
      Stems.of(
          "сторони сторін сторонам стороны сторон сторонам країни стран* столиц* делегації делегации");

  private final SeatsCyrillic seats;
  private final Sentence s;
  private final List<SlavicClause> clauses;
  private final List<Mention> mentions;
  private final List<String> before;
  private final List<List<String>> subjects = new ArrayList<>();

  /**
   * @param before the subject of the sentence before
   */
  SlavicSubjects(
      Sentence s,
      List<SlavicClause> clauses,
      List<Mention> mentions,
      List<String> before,
      SeatsCyrillic seats) {
    this.seats = seats;
    this.s = s;
    this.clauses = clauses;
    this.mentions = mentions;
    this.before = before;
    for (int i = 0; i < clauses.size(); i++) {
      subjects.add(find(i));
    }
  }

  /** The codes of who acts in the clause; empty where nobody known does. */
  List<String> of(int clause) {
    return subjects.get(clause);
  }

  /** The first party that acts in the sentence: whom the next one means by a pronoun. */
  List<String> first() {
    return subjects.stream().filter(l -> !l.isEmpty()).findFirst().orElse(List.of());
  }

  private List<String> find(int i) {
    SlavicClause clause = clauses.get(i);
    Set<String> own = own(clause);
    if (!own.isEmpty()) {
      return List.copyOf(own);
    }
    boolean pronoun = false;
    for (int t = clause.from(); t < clause.to(); t++) {
      pronoun |= PRONOUNS.contains(s.token(t).lower());
    }
    List<String> last = i > 0 ? subjects.get(i - 1) : before;
    if (pronoun) {
      return i > 0 && !last.isEmpty() ? last : before;
    }
    if (hasOther(clause) || clause.opener() == Opener.RELATIVE) {
      return List.of();
    }
    return i > 0 || isBare(clause) ? last : List.of();
  }

  /** Whether nothing in the clause could be its subject, so that it goes on with the one before. */
  private boolean isBare(SlavicClause clause) {
    return clause.from() < s.size() && Grammar.isPredicate(s.token(clause.from()));
  }

  private Set<String> own(SlavicClause clause) {
    int verb = verb(clause);
    Set<String> found = new LinkedHashSet<>();
    Set<String> behind = new LinkedHashSet<>();
    Set<String> seats = new LinkedHashSet<>();
    for (Mention m : mentions) {
      if (m.from() >= clause.from()
          && m.to() <= clause.to()
          && this.seats.isSeat(m)
          && verb >= 0
          && Grammar.isPlural(s.token(verb))
          && WITHIN.contains(SlavicSlot.of(s, m.from(), clause.from()).preposition(s))) {
        seats.add(m.code());
      }
      if (m.from() < clause.from() || m.to() > clause.to() || !acts(m)) {
        continue;
      }
      int head = m.from();
      if (m.type() == Mention.Type.ADJECTIVE && !s.token(m.from()).isNominal()) {
        head = SlavicSlot.described(s, m.to(), clause.to());
        if (head < 0 || !SlavicLexicon.FORCES.has(s.token(head))) {
          continue;
        }
      }
      SlavicSlot slot = SlavicSlot.of(s, head, clause.from());
      boolean person =
          m.type() == Mention.Type.PERSON && Grammar.may(s.token(head), Case.NOMINATIVE);
      if (person
          && slot.tie() == SlavicSlot.Tie.GENITIVE
          && SlavicSlot.of(s, slot.by(), clause.from()).tie() != SlavicSlot.Tie.PREPOSITION) {
        slot = new SlavicSlot(SlavicSlot.Tie.BARE, -1, slot.start());
      }
      if (slot.tie() == SlavicSlot.Tie.GENITIVE && !isBoth(m, slot)) {
        head = slot.by();
        if (!SlavicLexicon.FORCES.has(s.token(head)) && !isTitle(head)) {
          continue;
        }
        slot = SlavicSlot.of(s, head, clause.from());
      }
      boolean seat =
          slot.tie() == SlavicSlot.Tie.PREPOSITION
              && WITHIN.contains(slot.preposition(s))
              && verb >= 0
              && Grammar.isPlural(s.token(verb));
      if (seat && m.type() != Mention.Type.PERSON) {
        seats.add(m.code());
      }
      if (slot.tie() != SlavicSlot.Tie.BARE || !Grammar.may(s.token(head), Case.NOMINATIVE)) {
        continue;
      }
      if (verb < 0 || head < verb) {
        found.add(m.code());
      } else {
        behind.add(m.code());
      }
    }
    if (found.isEmpty() && !hasOther(clause)) {
      return behind.isEmpty() ? seats : behind;
    }
    return found;
  }

  private boolean isBoth(Mention m, SlavicSlot slot) {
    return mentions.stream()
        .anyMatch(o -> !o.equals(m) && o.from() <= slot.by() && slot.by() < o.to() && acts(o));
  }

  private static final Stems TITLES =
      Stems.of(
          "генсек* генеральн* секретар* госсекретар* держсекретар* президент* міністр* министр* прем'єр* премьер* голова глава речник* речниц* спикер посол радник советник командувач* командующ* представник* представител* лідер лидер міністерство министерство мзс мид уряд правительство парламент делегація делегация влада власти керівництво руководство режим");

  private boolean isTitle(int token) {
    return TITLES.has(s.token(token));
  }

  private static boolean acts(Mention m) {
    return Scene.isParty(m);
  }

  /** The first verb of the clause that can have a subject. */
  int verb(SlavicClause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      if (Grammar.isPredicate(s.token(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a noun that is no party can be the subject: "ракета влучила". */
  private boolean hasOther(SlavicClause clause) {
    int verb = verb(clause);
    for (int i = clause.from(); i < (verb < 0 ? clause.to() : verb); i++) {
      Token t = s.token(i);
      if (!t.isNominal() || !Grammar.isTelling(t) || !t.can(Case.NOMINATIVE)) {
        continue;
      }
      boolean many = verb >= 0 && Grammar.isPlural(s.token(verb));
      boolean agrees = !many || Grammar.isPlural(t);
      if (!agrees || (i > clause.from() && Grammar.isInfinitive(s.token(i - 1)))) {
        continue;
      }
      int at = i;
      boolean mentioned = mentions.stream().anyMatch(m -> m.from() <= at && at < m.to());
      if (!mentioned && SlavicSlot.of(s, i, clause.from()).tie() == SlavicSlot.Tie.BARE) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause speaks of both sides at once: "сторони", "обидві країни". */
  boolean speaksOfBoth(SlavicClause clause) {
    return BOTH.in(s, clause.from(), clause.to());
  }
}

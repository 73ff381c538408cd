package org.trucewatch.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who attacks and who is hit in one clause of a Ukrainian or Russian sentence, by cases,
 * prepositions and what the nouns between name.
 */
final class SlavicRoles {
  /** What a mention is to an attack. */
  enum Role {
    ACTOR,
    TARGET,
    NONE
  }

  /**
   * The roles of a clause.
   *
   * @param actors codes
   * @param targets codes of parties named as hit
   * @param held codes of those on whose ground the named places and facilities stand
   */
  record Parts(List<String> actors, List<String> targets, List<String> held) {}

  private static final Set<String> TOWARD =
      Set.of(
          "по",
          "на",
          "у",
          "в",
          "во",
          "біля",
          "возле",
          "під",
          "под",
          "над",
          "поблизу",
          "около",
          "вблизи",
          "навколо",
          "вокруг",
          "проти",
          "против",
          "неподалік",
          "недалеко",
          "рядом",
          "до",
          "за",
          "между",
          "між",
          "посеред",
          "усередині",
          "внутри");
  private static final Set<String> FROM_SIDE = Set.of("боку", "стороны", "від", "от");
  private static final Set<String> OUT_OF =
      Set.of("з", "із", "зі", "с", "со", "из", "для", "про", "о", "об");

  /** Nouns whose genitive suffers: "обстріл України". */
  private static final Stems OBJECTIVE =
      Stems.of(
          "обстріл* обстрел* бомбардув* бомбардиров* знищен* уничтожен* уражен* поражен* пошкодж* поврежд* вторгнен* вторжен*");

  private static final Stems OFFICIALS =
      Stems.of(
          "голов* глав* губернатор* командув* командующ* речник* речниц* спикер* президент* прем'єр* премьер* міністр* министр* посол посла послом секретар* радник* советник* представник* представител* очільник* начальник* мер мера мером мэр мэра мэром депутат* лідер* лидер* розвідк* громадян* гражданин* граждан* журналіст* журналист* змі сми експерт* эксперт*");

  /** "У відповідь на атаки": what follows is another's deed. */
  private static final Stems REPLY = Stems.of("відповідь ответ");

  private final Sentence s;
  private final List<Mention> mentions;
  private final Holdings holdings;

  SlavicRoles(Sentence s, List<Mention> mentions, Holdings holdings) {
    this.s = s;
    this.mentions = mentions;
    this.holdings = holdings;
  }

  /** The roles in the tokens from {@code from} to before {@code to}, of an attack at that head. */
  Parts attack(int head, int from, int end) {
    int reply = REPLY.first(s, head, end);
    int to = reply > head && reply > 0 && s.token(reply - 1).pos().equals("ADP") ? reply : end;
    Set<String> actors = new LinkedHashSet<>();
    Set<String> targets = new LinkedHashSet<>();
    Set<String> held = new LinkedHashSet<>();
    Set<String> earlier = new LinkedHashSet<>();
    Set<String> vague = new LinkedHashSet<>();
    for (Mention m : mentions) {
      if (m.from() < from || m.to() > to) {
        continue;
      }
      if (m.type() == Mention.Type.PLACE || m.type() == Mention.Type.FACILITY) {
        if (!isOutOf(m.from(), from)) {
          (m.from() > head ? held : earlier).add(holdings.holder(m, s));
        }
        continue;
      }
      if (!Scene.isParty(m) || m.type() == Mention.Type.PERSON) {
        continue;
      }
      switch (role(m, head, from, to, !actors.isEmpty())) {
        case ACTOR -> {
          actors.add(m.code());
          if (m.type() == Mention.Type.GENERIC) {
            vague.add(m.code());
          }
        }
        case TARGET -> targets.add(m.code());
        case NONE -> {}
      }
    }
    held.addAll(earlier);
    held.remove("");
    if (actors.size() > 1) {
      actors.removeAll(Set.of("REBELS", "MILITANTS", "SEPARATISTS"));
    }
    if (actors.size() == 1 && vague.containsAll(actors) && held.equals(actors)) {
      actors.clear();
    }
    targets.removeAll(actors);
    return new Parts(List.copyOf(actors), List.copyOf(targets), List.copyOf(held));
  }

  private boolean isOutOf(int token, int from) {
    SlavicSlot slot = SlavicSlot.of(s, token, from);
    return OUT_OF.contains(slot.preposition(s));
  }

  private Role role(Mention m, int head, int from, int to, boolean hasActor) {
    if (m.type() == Mention.Type.ADJECTIVE && !s.token(m.from()).isNominal()) {
      return described(m, head, from, to, hasActor);
    }
    return phrase(m.from(), head, from, to, hasActor, m);
  }

  private Role described(Mention m, int head, int from, int to, boolean hasActor) {
    int noun = SlavicSlot.described(s, m.to(), to);
    if (noun < 0) {
      return Role.TARGET;
    }
    Token t = s.token(noun);
    if (SlavicLexicon.ATTACKS.has(t) || SlavicLexicon.WEAPONS.has(t)) {
      SlavicSlot slot = SlavicSlot.of(s, noun, from);
      boolean hit = slot.preposition(s).equals("по") && !SlavicLexicon.ATTACKS.has(t);
      return hit ? Role.TARGET : Role.ACTOR;
    }
    if (SlavicLexicon.FORCES.has(t)) {
      return phrase(noun, head, from, to, hasActor, m);
    }
    return OFFICIALS.has(t) ? Role.NONE : Role.TARGET;
  }

  /** The role of the phrase that the token heads. */
  private Role phrase(int token, int head, int from, int to, boolean hasActor, Mention m) {
    SlavicSlot slot = SlavicSlot.of(s, token, from);
    switch (slot.tie()) {
      case PREPOSITION -> {
        String preposition = slot.preposition(s);
        return TOWARD.contains(preposition)
            ? Role.TARGET
            : FROM_SIDE.contains(preposition) ? Role.ACTOR : Role.NONE;
      }
      case GENITIVE -> {
        if (isSubject(slot.by(), token, to)) {
          return bare(token, head, from, to, hasActor);
        }
        return genitive(slot.by(), token, head, from, to, hasActor, m);
      }
      default -> {
        return bare(token, head, from, to, hasActor);
      }
    }
  }

  /** "В Херсонской области ВСУ уничтожили": a word of one form behind a place, before its verb. */
  private boolean isSubject(int noun, int token, int to) {
    if (Grammar.isTelling(s.token(token))) {
      return false;
    }
    boolean place =
        mentions.stream()
            .anyMatch(m -> m.type() == Mention.Type.PLACE && m.from() <= noun && noun < m.to());
    boolean verb =
        token + 1 < to
            && Grammar.isPredicate(s.token(token + 1))
            && !Grammar.isPassive(s.token(token + 1));
    boolean own =
        SlavicLexicon.ATTACKS.has(s.token(noun))
            || SlavicLexicon.WEAPONS.has(s.token(noun))
            || SlavicLexicon.FORCES.has(s.token(noun));
    return place || (verb && !own);
  }

  private Role genitive(
      int noun, int token, int head, int from, int to, boolean hasActor, Mention m) {
    Token g = s.token(noun);
    if (mentions.stream()
        .anyMatch(o -> !o.equals(m) && o.from() <= noun && noun < o.to() && Scene.isParty(o))) {
      return bareOrNone(token, head, from, to, hasActor);
    }
    if (g.lower().startsWith("контрол")) {
      return Role.ACTOR;
    }
    if (OBJECTIVE.has(g)) {
      boolean ground = m.type() == Mention.Type.PARTY || m.type() == Mention.Type.METONYM;
      return ground && !Grammar.must(s.token(token), Case.INSTRUMENTAL) ? Role.TARGET : Role.ACTOR;
    }
    if (SlavicLexicon.ATTACKS.has(g) || SlavicLexicon.WEAPONS.has(g)) {
      return Role.ACTOR;
    }
    if (noun == head && Grammar.isVerbal(g)) {
      return bare(token, head, from, to, hasActor);
    }
    if (SlavicLexicon.FORCES.has(g)) {
      return phrase(noun, head, from, to, hasActor, m);
    }
    if (OFFICIALS.has(g)) {
      return Role.NONE;
    }
    SlavicSlot outer = SlavicSlot.of(s, noun, from);
    if (outer.tie() == SlavicSlot.Tie.GENITIVE && SlavicLexicon.WEAPONS.has(s.token(outer.by()))) {
      return Role.ACTOR;
    }
    return OUT_OF.contains(outer.preposition(s)) ? Role.NONE : Role.TARGET;
  }

  private Role bareOrNone(int token, int head, int from, int to, boolean hasActor) {
    return Grammar.may(s.token(token), Case.NOMINATIVE)
        ? bare(token, head, from, to, hasActor)
        : Role.NONE;
  }

  private Role bare(int token, int head, int from, int to, boolean hasActor) {
    Token t = s.token(token);
    Token h = s.token(head);
    boolean verbal = Grammar.isVerbal(h) && !h.isNominal();
    if (Grammar.must(t, Case.DATIVE)) {
      return Role.NONE;
    }
    if (Grammar.isTelling(t) && t.can(Case.INSTRUMENTAL) && !t.can(Case.NOMINATIVE)) {
      return Role.ACTOR;
    }
    if (!verbal) {
      return light(token, head, from, to);
    }
    if (Grammar.isPassive(h)) {
      return Role.TARGET;
    }
    if (token < head) {
      return Grammar.may(t, Case.NOMINATIVE) ? Role.ACTOR : Role.TARGET;
    }
    if (hasActor || !Grammar.may(t, Case.NOMINATIVE)) {
      return Role.TARGET;
    }
    if (!Grammar.may(t, Case.ACCUSATIVE)) {
      return Role.ACTOR;
    }
    return hasObject(from, head) ? Role.ACTOR : Role.TARGET;
  }

  /** Whether an object stands before the verb: "Нафтобазу уразили", "яку атакували". */
  private boolean hasObject(int from, int head) {
    for (int i = from; i < head; i++) {
      Token t = s.token(i);
      if (SlavicClauses.isRelative(t)) {
        return true;
      }
      boolean object = Grammar.isNoun(t) && Grammar.isTelling(t) && t.can(Case.ACCUSATIVE);
      if (object && SlavicSlot.of(s, i, from).tie() == SlavicSlot.Tie.BARE) {
        return true;
      }
      if (t.pos().equals("ADP") && t.is("по")) {
        return true;
      }
    }
    return false;
  }

  /** The subject of a verb that only says that the attack was made. */
  private Role light(int token, int head, int from, int to) {
    int verb = -1;
    for (int i = from; i < to; i++) {
      if (Grammar.isPredicate(s.token(i)) && i != head) {
        verb = i;
        break;
      }
    }
    if (verb < 0 || !SlavicLexicon.LIGHT.has(s.token(verb))) {
      return Role.NONE;
    }
    if (!Grammar.may(s.token(token), Case.NOMINATIVE)) {
      return Role.NONE;
    }
    return Grammar.isPassive(s.token(verb)) ? Role.NONE : Role.ACTOR;
  }
}

package org.trucewatch.reading;

import org.trucewatch.claims.Span;

/**
 * A stretch of a sentence that names something the dossier or the world lexicon knows.
 *
 * @param sentence index of the sentence
 * @param from its first token in that sentence
 * @param to the token behind its last
 * @param span the characters
 * @param type what it names
 * @param code of a party, its code; of anything else, the code of the party or country it belongs
 *     to; empty where none
 * @param name the canonical name: of an outlet, person, organ, facility or place as the lexicon
 *     writes it
 */
record Mention(int sentence, int from, int to, Span span, Type type, String code, String name) {
  enum Type {
    /** A state, group or body by name: Ukraine, Hamas, the United Nations. */
    PARTY,
    /** Its adjective or people: Ukrainian, Ukrainians. */
    ADJECTIVE,
    /** A capital, a building: Kyiv, the Kremlin. It is a party where it acts, else a place. */
    METONYM,
    /** A body that belongs to a party: the Ukrainian Air Force, the Verkhovna Rada. */
    ORGAN,
    /** A person who acts or speaks for a party. */
    PERSON,
    /** An outlet. */
    OUTLET,
    /** A named facility of the dossier. */
    FACILITY,
    /** A place. */
    PLACE,
    /** A party named only to describe another: Iran-backed, pro-Russian, U.S.-brokered. */
    MODIFIER,
    /**
     * Someone named only by what they are: rebels, the army, the government; the code is what the
     * report makes of it.
     */
    GENERIC
  }

  int length() {
    return to - from;
  }

  /** The same as a mention of another type. */
  Mention as(Type other) {
    return new Mention(sentence, from, to, span, other, code, name);
  }
}

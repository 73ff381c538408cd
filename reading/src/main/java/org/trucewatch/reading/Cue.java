package org.trucewatch.reading;

/**
 * Words of a sentence that show that a stretch of it is someone's word.
 *
 * @param form how they do it
 * @param words the words: {@code has said}, {@code according to}
 * @param speaker who speaks; empty where the sentence's subject does
 * @param addition what is said of the speaker between commas; mostly empty
 * @param told to whom; mostly empty
 * @param content what is said
 */
record Cue(Form form, Range words, Range speaker, Range addition, Range told, Range content) {
  enum Form {
    /** She said that ...; ..., said the minister. */
    SAYS,
    /** She demanded, rejected, called on ... */
    ACTS,
    /** According to her, ... */
    ACCORDING,
    /** Citing officials: where the one who cites got it from. */
    CITING
  }

  /** Where the clause of this cue begins: at its speaker or its words. */
  int start() {
    return speaker.isEmpty() ? words.from() : Math.min(speaker.from(), words.from());
  }

  /** Whether the deed is told behind this in a clause of its own: "..., and rejected the plan". */
  boolean isBeside(Cue deed) {
    return deed.speaker().isEmpty() && content.from() < words.from();
  }

  Cue until(int end) {
    return new Cue(
        form,
        words,
        speaker,
        addition,
        told,
        new Range(content.from(), Math.max(content.from(), Math.min(end, content.to()))));
  }
}

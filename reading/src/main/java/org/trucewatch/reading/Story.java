package org.trucewatch.reading;

/**
 * The time that a text has come to, mention by mention. Not safe for use by several threads.
 *
 * <p>A narrative goes forward, and looks aside on its way: "the accord of 1975", "which papers
 * released in 2005 denied". A year that is stated moves the story where it leads its sentence, or
 * lies within a year ahead, or another mention bears it out; else it holds for the rest of its own
 * sentence only, and where it lies too far off not even there.
 */
final class Story {
  /** So many months ahead a story may go on by a mere mention. */
  private static final int AHEAD = 12;

  /** A mention so many months back from another still bears it out. */
  private static final int BACK = 3;

  /** So many months off, a mention is of another story. */
  private static final int FAR = 60;

  /** How a mention says when. */
  enum Manner {
    /** It states its year: in May 1944. */
    STATED,
    /** It is a month, a day or a season without a year: in May. */
    NAMED,
    /** It is counted or pointed at: two years earlier, the next day. */
    COUNTED
  }

  private final boolean narrative;
  private Stretch latest = Stretch.UNKNOWN;
  private Stretch last = Stretch.UNKNOWN;
  private Stretch lastDay = Stretch.UNKNOWN;
  private Stretch aside = Stretch.UNKNOWN;
  private int dayIn = -2;
  private int asideIn = -1;
  private long asideBy;

  Story(boolean narrative) {
    this.narrative = narrative;
  }

  /** The time that the sentence has come to; unknown before the first mention. */
  Stretch now(int sentence) {
    return isAside(sentence) ? aside : last;
  }

  /** The day last mentioned. */
  Stretch day(int sentence) {
    return isAside(sentence) && aside.precision().isDay() ? aside : lastDay;
  }

  /** What was mentioned last, be it aside from the story. */
  Stretch latest() {
    return latest;
  }

  /** The day last mentioned, where that was in the sentence or the one before it. */
  Stretch dayBeside(int sentence) {
    return dayIn >= sentence - 1 ? day(sentence) : Stretch.UNKNOWN;
  }

  private boolean isAside(int sentence) {
    return aside.isKnown() && asideIn == sentence && Math.abs(asideBy) < FAR;
  }

  /**
   * Keeps what was mentioned.
   *
   * @param leads whether it leads its sentence
   */
  void mention(Stretch stretch, Manner manner, int sentence, boolean leads) {
    latest = stretch;
    dayIn = stretch.precision().isDay() ? sentence : dayIn;
    if (!narrative || !last.isKnown()) {
      move(stretch);
      return;
    }
    long by = months(stretch) - months(last);
    switch (manner) {
      case NAMED -> {
        if (isAside(sentence)) {
          aside = stretch;
        } else {
          move(stretch);
        }
      }
      case COUNTED -> {
        if (by < -1) {
          turnAside(stretch, sentence, by);
        } else {
          move(stretch);
        }
      }
      case STATED -> {
        boolean year = stretch.precision() == Precision.YEAR;
        boolean forward = by >= 0 && by <= AHEAD;
        long beyond = aside.isKnown() ? months(stretch) - months(aside) : Long.MIN_VALUE;
        boolean borneOut = asideIn != sentence && beyond >= -BACK && beyond <= AHEAD;
        if (year && stretch.when().start().getYear() == last.when().start().getYear()) {
          aside = Stretch.UNKNOWN;
        } else if (leads || forward || borneOut) {
          move(stretch);
        } else {
          turnAside(stretch, sentence, by);
        }
      }
    }
  }

  private void turnAside(Stretch stretch, int sentence, long by) {
    aside = stretch;
    asideIn = sentence;
    asideBy = by;
  }

  private void move(Stretch stretch) {
    boolean years = stretch.when().start().plusYears(1).isBefore(stretch.when().end());
    // "1939-1945" opens a story at its beginning.
    last = narrative && years ? Stretch.year(stretch.when().start().getYear()) : stretch;
    aside = Stretch.UNKNOWN;
    if (stretch.precision().isDay()) {
      lastDay = stretch;
    }
  }

  /** Months since the year 0; a year alone counts as its middle. */
  private static long months(Stretch stretch) {
    long year = stretch.when().start().getYear();
    boolean whole = stretch.precision() == Precision.YEAR;
    return year * 12 + (whole ? 6 : stretch.when().start().getMonthValue());
  }
}

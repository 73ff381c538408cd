package org.trucewatch.reading;

/** How exactly a time expression speaks. */
enum Precision {
  /** One day: on Monday, 30 October, yesterday, a day earlier. */
  DAY,
  /** Part of a day or a night: on Tuesday night, overnight, this morning. */
  PART_OF_DAY,
  /** A week or a weekend, Monday to Sunday. */
  WEEK,
  /** Part of a month: early October, mid-September, the first week of May. */
  PART_OF_MONTH,
  /** A calendar month. */
  MONTH,
  /** Spring is March to May; winter is December to the end of February. */
  SEASON,
  /** Part of a season: early summer, the middle of winter. */
  PART_OF_SEASON,
  /** Three calendar months, or six. */
  QUARTER,
  /** Part of a year: early 2024, the end of the year. */
  PART_OF_YEAR,
  /** A calendar year. */
  YEAR,
  /** Ten calendar years: the 1990s. */
  DECADE,
  /** A hundred calendar years: the nineteenth century. */
  CENTURY,
  /** From a stated day to another; a stretch of days before publication. */
  RANGE,
  /** From a stated day on: since 18 March, after 20 February, in the coming days. */
  SINCE,
  /** Up to a stated day: until Monday, by the end of October. */
  UNTIL,
  /** The words name a time, but nothing tells which: a few days later. */
  UNKNOWN;

  boolean isDay() {
    return this == DAY || this == PART_OF_DAY;
  }
}

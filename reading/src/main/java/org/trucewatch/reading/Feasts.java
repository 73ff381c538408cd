package org.trucewatch.reading;

import java.time.LocalDate;

/** Days of feasts that move with the moon. */
final class Feasts {
  private Feasts() {}

  /**
   * Easter Sunday of the western churches, by the "anonymous Gregorian" computus (Nature, 20 April
   * 1876; Meeus, Astronomical Algorithms, 1991, chapter 8).
   */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }

  /** Easter Sunday of the eastern churches: the Julian computus (Meeus, same chapter). */
  static LocalDate orthodoxEaster(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int n = d + e + 114;
    // The Julian calendar is behind by 10 days in 1582 and by 13 since 1900.
    int behind = year / 100 - year / 400 - 2;
    return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(behind);
  }
}

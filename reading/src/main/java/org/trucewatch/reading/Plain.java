package org.trucewatch.reading;

/** Makes typographic signs plain, one character for one, so that offsets stay what they are. */
final class Plain {
  private Plain() {}

  static String of(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = plain(chars[i]);
    }
    return new String(chars);
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201B', '\u02BC', '\u00B4', '`', '\u2032' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> '"';
      case '\u00A0', '\u2007', '\u202F', '\u2009', '\u200A', '\t', '\u200B', '\uFEFF', '\u00AD' ->
          ' ';
      case '\u2010', '\u2011' -> '-';
      case '\r', '\u2028', '\u2029', '\u0085', '\u000B', '\f' -> '\n';
      default -> Character.isISOControl(c) && c != '\n' ? ' ' : c;
    };
  }
}

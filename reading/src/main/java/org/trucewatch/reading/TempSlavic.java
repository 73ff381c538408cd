package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trucewatch.claims.Report;

final class TempSlavic {
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}]+(?:['-][\\p{L}\\d]+)*|\\d+(?:[.,]\\d+)*(?:-[\\p{L}]+)?|\\|\\||[^\\s]");
  private static final Pattern END = Pattern.compile("(?<=[.!?…])[\"»]?\\s+(?=[\"\\p{Lu}—])");

  static Text text(Report report) {
    String plain = Plain.of(report.text());
    Morphology m = Morphology.of(report.language());
    List<Sentence> out = new ArrayList<>();
    boolean titled = !report.title().isEmpty() && report.text().startsWith(report.title());
    int paragraph = 0;
    int start = 0;
    while (start < plain.length()) {
      int end = plain.indexOf('\n', start);
      end = end < 0 ? plain.length() : end;
      String line = plain.substring(start, end);
      if (!line.isBlank()) {
        int from = 0;
        Matcher e = END.matcher(line);
        List<int[]> parts = new ArrayList<>();
        while (e.find()) {
          parts.add(new int[] {from, e.start()});
          from = e.start();
        }
        parts.add(new int[] {from, line.length()});
        for (int[] part : parts) {
          List<Token> tokens = new ArrayList<>();
          Matcher t = TOKEN.matcher(line).region(part[0], part[1]);
          while (t.find()) {
            String w = t.group();
            boolean word = Character.isLetter(w.charAt(0));
            List<Analysis> an = word ? m.taken(w) : List.of();
            String pos = !an.isEmpty() ? an.get(0).pos() : Character.isDigit(w.charAt(0)) ? "NUM" : word ? "X" : "PUNCT";
            tokens.add(new Token(start + t.start(), start + t.end(), w, w.toLowerCase(Locale.ROOT), pos, an));
          }
          if (!tokens.isEmpty()) {
            out.add(new Sentence(out.size(), paragraph, titled && paragraph == 0, tokens, report.language()));
          }
        }
        paragraph++;
      }
      start = end + 1;
    }
    return new Text(report, plain, out);
  }
}

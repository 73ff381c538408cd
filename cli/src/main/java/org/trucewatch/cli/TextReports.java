package org.trucewatch.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trucewatch.claims.Remark;
import org.trucewatch.claims.ReportClaims;

/** Makes a report of plain text. A first line that is no sentence is its title. */
final class TextReports {
  private static final int LONGEST_TITLE = 250;
  private static final int LOOKED_AT = 100_000;

  private static final Pattern TITLE =
      Pattern.compile("\\s*([^\\n]{1," + LONGEST_TITLE + "}[^\\n.!?:;,…\\s])\\s*\\n\\s*\\S");

  private static final Pattern TAG =
      Pattern.compile(
          "(?i)<!doctype html|</(?:p|div|a|span|li|ul|td|tr|table|h[1-6]|script|style|body|head|html)>");

  private TextReports() {}

  /**
   * @param id what the report is called where nobody says otherwise
   * @param options what is known of it; the language is guessed where it is not given
   * @throws Problem where there is no text, or more than one report may have
   */
  static Incoming.Taken read(Utf8Reader in, String file, String id, ReportOptions options)
      throws IOException {
    String text = all(in, file);
    if (text.isBlank()) {
      throw new Problem(file, "is empty: there is nothing to read");
    }
    List<Remark> remarks = new ArrayList<>();
    in.remark().ifPresent(remarks::add);
    if (tags(text) >= 3) {
      remarks.add(
          new Remark(
              file, "looks like HTML: give the text of the page alone, tags are read as words"));
    }
    ReportDraft draft = new ReportDraft();
    draft.id = id;
    draft.outlet = options.outlet();
    draft.published = options.published();
    draft.language = options.language().isEmpty() ? Language.of(text) : options.language();
    Matcher title = TITLE.matcher(text);
    draft.title = title.lookingAt() ? title.group(1) : "";
    draft.text = text;
    return new Incoming.Taken(new ReportClaims(draft.report(), List.of(), remarks), false);
  }

  private static String all(Utf8Reader in, String file) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[16_384];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      text.append(buffer, 0, n);
      if (text.length() > Limits.REPORT_CHARACTERS) {
        throw new Problem(
            file,
            "is longer than the %d characters that one report may have: split it into its reports"
                .formatted(Limits.REPORT_CHARACTERS));
      }
    }
    return text.toString();
  }

  private static int tags(String text) {
    Matcher tag = TAG.matcher(text.substring(0, Math.min(text.length(), LOOKED_AT)));
    int n = 0;
    while (n < 3 && tag.find()) {
      n += tag.group().startsWith("<!") ? 3 : 1;
    }
    return n;
  }
}

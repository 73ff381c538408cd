package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.trucewatch.claims.Chain;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Form;
import org.trucewatch.claims.Phase;
import org.trucewatch.claims.Published;
import org.trucewatch.claims.Quantity;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.Weapon;
import org.trucewatch.claims.dossier.Dossier;

/**
 * A report of Wednesday, 19 March 2025 in, a line for each claim that the rules find out: {@code
 * strike UKR>RUS refinery @Ryazan 2025-03-17 happened}.
 *
 * <p>The line holds what is there, in this order: kind, actors {@code >} targets ({@code ?} where
 * nobody is named), {@code via} mediators, object, facility in brackets, {@code @}place, days,
 * {@code by} weapon, quantities, form, phase, status, and behind a bar whose word it is.
 */
final class Lines {
  private static final Reader READER = Reader.of(Dossier.EMPTY, Frames::load);

  private Lines() {}

  /**
   * The claims of a text without a title, one line each; a slash between blanks breaks the line.
   */
  static List<String> of(String text) {
    return read(text.replace(" / ", "\n")).stream().map(Lines::line).toList();
  }

  /** The same of a text under a headline that says that it is about a war. */
  static List<String> ofWar(String text) {
    String title = "The war in brief";
    return READER.read(report(title, title + "\n" + text)).claims().stream()
        .map(Lines::line)
        .toList();
  }

  static List<Claim> read(String text) {
    return READER.read(report("", text)).claims();
  }

  static Report report(String title, String text) {
    return new Report("r", "", "", new Published("2025-03-19"), "en", title, text);
  }

  static Reader reader() {
    return READER;
  }

  static String line(Claim claim) {
    List<String> words = new ArrayList<>();
    words.add(claim.kind().code());
    words.add(who(claim));
    if (!claim.mediators().isEmpty()) {
      words.add("via " + String.join("+", claim.mediators()));
    }
    words.add(claim.object().code());
    words.add(claim.facility().isEmpty() ? "" : "[" + claim.facility() + "]");
    words.add(claim.place().isUnknown() ? "" : "@" + claim.place().name());
    words.add(claim.when().isUndated() ? "" : claim.when().toString());
    words.add(claim.weapon() == Weapon.NONE ? "" : "by " + claim.weapon().code());
    claim.quantities().forEach(q -> words.add(quantity(q)));
    words.add(claim.form() == Form.NONE ? "" : claim.form().code());
    words.add(claim.phase() == Phase.NONE ? "" : claim.phase().code());
    words.add(claim.status().code());
    if (!claim.chains().isEmpty()) {
      words.add(
          "| " + claim.chains().stream().map(Chain::toString).collect(Collectors.joining("; ")));
    }
    return words.stream().filter(w -> !w.isEmpty()).collect(Collectors.joining(" "));
  }

  private static String who(Claim claim) {
    String actors = codes(claim.actors());
    return claim.targets().isEmpty() ? actors : actors + ">" + codes(claim.targets());
  }

  private static String codes(List<String> codes) {
    return codes.isEmpty() ? "?" : String.join("+", codes);
  }

  private static String quantity(Quantity q) {
    String number = q.value() == Math.rint(q.value()) ? "" + (long) q.value() : "" + q.value();
    return (q.approximate() ? "~" : "") + number + " " + (q.unit() + " " + q.of()).strip();
  }
}

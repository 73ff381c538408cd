package org.trucewatch.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ReportClaims;

/**
 * How far predicted claims are those found by hand: precision, recall and F1 of the claims that
 * {@link Matching} pairs, the same where only exact pairs count, and the share of pairs that agree
 * on each field.
 *
 * <p>Reports are added one by one. Not safe for use by several threads.
 */
final class Score {
  private static final int QUOTED = 140;

  private int reports;
  private int reportsPredicted;
  private int gold;
  private int predicted;
  private int matched;
  private int exact;
  private int controls;
  private int controlClaims;
  private final Map<Field, Integer> agreed = new EnumMap<>(Field.class);
  private final Map<String, int[]> kinds = new TreeMap<>();

  /**
   * Adds a report and returns what was missed in it and what was found beside it, one line each.
   *
   * @throws Problem where the predicted text is another one: offsets into it mean nothing here
   */
  List<String> add(ReportClaims byHand, List<Claim> found, boolean wasPredicted) {
    List<Claim> wanted = byHand.claims();
    reports++;
    reportsPredicted += wasPredicted ? 1 : 0;
    gold += wanted.size();
    predicted += found.size();
    if (wanted.isEmpty()) {
      controls++;
      controlClaims += found.size();
    }
    wanted.forEach(c -> kind(c)[1]++);
    found.forEach(c -> kind(c)[2]++);
    List<Matching.Pair> pairs = Matching.of(wanted, found);
    for (Matching.Pair pair : pairs) {
      matched++;
      exact += pair.exact() ? 1 : 0;
      kind(wanted.get(pair.gold()))[0]++;
      pair.agreed().forEach(f -> agreed.merge(f, 1, Integer::sum));
    }
    Set<Integer> hit = pairs.stream().map(Matching.Pair::gold).collect(Collectors.toSet());
    Set<Integer> used = pairs.stream().map(Matching.Pair::predicted).collect(Collectors.toSet());
    List<String> misses = new ArrayList<>();
    misses(byHand, wanted, hit, "missed", misses);
    misses(byHand, found, used, "spurious", misses);
    return misses;
  }

  /** The figures to be read. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "reports %d, of them %d predicted; gold claims %d, predicted %d"
            .formatted(reports, reportsPredicted, gold, predicted));
    lines.add(rates("claims  ", matched));
    lines.add(rates("exact   ", exact));
    if (matched > 0) {
      for (Field field : Field.values()) {
        int n = agreed.getOrDefault(field, 0);
        lines.add(
            "  %-10s %s  (%d/%d)".formatted(field.code(), rounded(ratio(n, matched)), n, matched));
      }
    }
    kinds.forEach(
        (kind, n) ->
            lines.add(
                "  kind %-10s F1 %s  (matched %d, gold %d, predicted %d)"
                    .formatted(kind, rounded(f1(n[0], n[2], n[1])), n[0], n[1], n[2])));
    lines.add(
        "controls: %d reports without claims, %d predicted there"
            .formatted(controls, controlClaims));
    return lines;
  }

  /** The figures for a program: one object on one line. */
  String json() {
    Map<String, String> figures = new LinkedHashMap<>();
    figures.put("claims_f1", figure(f1(matched, predicted, gold)));
    figures.put("exact_f1", figure(f1(exact, predicted, gold)));
    figures.put("precision", figure(ratio(matched, predicted)));
    figures.put("recall", figure(ratio(matched, gold)));
    if (matched > 0) {
      for (Field field : Field.values()) {
        figures.put(field.code(), figure(ratio(agreed.getOrDefault(field, 0), matched)));
      }
    }
    figures.put(
        "control_claims_per_report",
        controls == 0 ? "null" : Double.toString((double) controlClaims / controls));
    return figures.entrySet().stream()
        .map(e -> "\"" + e.getKey() + "\": " + e.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private int[] kind(Claim claim) {
    return kinds.computeIfAbsent(claim.kind().code(), k -> new int[3]);
  }

  private static void misses(
      ReportClaims byHand, List<Claim> claims, Set<Integer> paired, String what, List<String> out) {
    for (int i = 0; i < claims.size(); i++) {
      if (!paired.contains(i)) {
        Claim c = claims.get(i);
        String words = c.evidence().get(0).of(byHand.report().text());
        out.add(
            "%s\t%s\t%s\t%s>%s\t\"%s\""
                .formatted(
                    byHand.report().id(),
                    what,
                    c.kind().code(),
                    String.join("+", c.actors()),
                    String.join("+", c.targets()),
                    Limits.shortened(words, QUOTED)));
      }
    }
  }

  private String rates(String name, int hits) {
    return name
        + "P %s  R %s  F1 %s"
            .formatted(
                rounded(ratio(hits, predicted)),
                rounded(ratio(hits, gold)),
                rounded(f1(hits, predicted, gold)));
  }

  private static double ratio(int a, int b) {
    return b == 0 ? 0 : (double) a / b;
  }

  private static double f1(int hits, int predicted, int gold) {
    double p = ratio(hits, predicted);
    double r = ratio(hits, gold);
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  /** Three decimals. The exact binary value is rounded, half to even, as Python does. */
  private static String rounded(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** Four decimals at most, one at least. */
  private static String figure(double value) {
    BigDecimal four =
        new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return (four.scale() < 1 ? four.setScale(1) : four).toPlainString();
  }
}

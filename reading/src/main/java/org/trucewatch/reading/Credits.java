package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trucewatch.claims.Chain;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceType;

/**
 * The outlets that a digest names in brackets at the end of an item: {@code (Reuters) (AFP via
 * France 24)}. All that the item says, someone's word or not, was read there. In {@code A via B} it
 * was B that took it from A.
 */
final class Credits {
  private static final Pattern TAIL =
      Pattern.compile("(?:[\\s,.;]*\\((\\p{L}[^()\\n]{0,80}|\\d[^()\\n]{0,40})\\))+[\\s.,;]*$");

  private static final Pattern ONE = Pattern.compile("\\(([^()]+)\\)");

  /**
   * "NBC News/Reuters" are two; "Radio Free Europe/Radio Liberty" is one, and has spaces on both
   * sides.
   */
  private static final Pattern SLASH = Pattern.compile("(?<=News)/|/(?=Reuters|AP\\b|AFP)");

  /** A time of day is no outlet. */
  private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}");

  /** The language of the page, and marks of notes. */
  private static final Pattern NOTE =
      Pattern.compile("\\s+in \\p{Lu}\\p{L}+$|[\u00B9\u00B2\u00B3]");

  private static final Pattern VIA = Pattern.compile("\\s+via\\s+");

  private final Map<Integer, List<Chain>> byParagraph = new HashMap<>();
  private final Map<Integer, Integer> starts = new HashMap<>();

  private Credits() {}

  static Credits of(Text text, Index index) {
    Credits credits = new Credits();
    String plain = text.plain();
    Map<Integer, int[]> paragraphs = new HashMap<>();
    for (Sentence s : text.sentences()) {
      int[] bounds = paragraphs.computeIfAbsent(s.paragraph(), p -> new int[] {s.start(), 0});
      bounds[1] = s.end();
    }
    paragraphs.forEach(
        (paragraph, bounds) -> {
          // The tail is short: a longer look back would cost time and find nothing.
          int from = Math.max(bounds[0], bounds[1] - 600);
          Matcher tail = TAIL.matcher(plain).region(from, bounds[1]);
          if (tail.find() && tail.start() > bounds[0] && isCredit(plain, tail)) {
            List<Chain> chains = new ArrayList<>();
            Matcher one = ONE.matcher(text.report().text()).region(tail.start(), bounds[1]);
            while (one.find()) {
              for (String credit : SLASH.split(one.group(1), -1)) {
                List<Source> links = links(credit, one.start(1), index);
                if (!links.isEmpty() && !TIME.matcher(credit).find()) {
                  chains.add(new Chain(links));
                }
              }
            }
            if (!chains.isEmpty()) {
              credits.byParagraph.put(
                  paragraph, List.copyOf(new java.util.LinkedHashSet<>(chains)));
            }
            credits.starts.put(paragraph, tail.start());
          }
        });
    return credits;
  }

  /** An aside in brackets stands within a sentence; a credit behind its end. */
  private static boolean isCredit(String plain, Matcher tail) {
    String group = tail.group();
    char before = plain.charAt(tail.start() - 1);
    boolean ended = ".!?\"'".indexOf(before) >= 0 || ".".indexOf(group.charAt(0)) >= 0;
    boolean open = !group.stripTrailing().endsWith(".");
    return (Character.isUpperCase(tail.group(1).codePointAt(0))
            || Character.isDigit(tail.group(1).charAt(0)))
        ? ended || open
        : ended && open;
  }

  private static List<Source> links(String credit, int offset, Index index) {
    String[] parts = VIA.split(credit, -1);
    List<Source> links = new ArrayList<>();
    for (int i = parts.length - 1; i >= 0; i--) {
      String name = NOTE.matcher(parts[i]).replaceAll("").trim();
      if (!name.isEmpty()) {
        links.add(source(name, offset, index));
      }
    }
    return links;
  }

  private static Source source(String name, int offset, Index index) {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
    boolean body =
        last.equals("ministry") || last.equals("government") || last.equals("department");
    return body
        ? new Source(SourceType.OFFICIAL, name, true, 0, index.codeAt(offset), "")
        : Source.outlet(name);
  }

  /** The credits of the paragraph; empty where it has none. */
  List<Chain> of(int paragraph) {
    return byParagraph.getOrDefault(paragraph, List.of());
  }

  /** Where the paragraph's credits start; {@link Integer#MAX_VALUE} where it has none. */
  int start(int paragraph) {
    return starts.getOrDefault(paragraph, Integer.MAX_VALUE);
  }
}

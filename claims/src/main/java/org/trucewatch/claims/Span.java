package org.trucewatch.claims;

/**
 * A stretch of a report's text.
 *
 * @param start offset of its first character, in UTF-16 code units, from 0
 * @param end offset behind its last character
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "a span from %d to %d: it starts at 0 or later and ends behind its start"
              .formatted(start, end));
    }
  }

  /** The words of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Length in UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** How many characters both spans cover; 0 where they do not meet. */
  public int overlap(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /** Whether {@code other} lies within this span. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}

package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trucewatch.claims.Span;

/**
 * Where a text quotes word for word: what stands between double quotation marks, the marks left
 * out. A quotation that a paragraph leaves open and the next one opens anew goes on; one that is
 * never closed ends with its paragraph.
 */
final class Quotations {
  private final List<Span> spans;

  private Quotations(List<Span> spans) {
    this.spans = spans;
  }

  static Quotations of(String plain) {
    List<Span> spans = new ArrayList<>();
    int open = -1;
    for (int i = 0; i <= plain.length(); i++) {
      char c = i < plain.length() ? plain.charAt(i) : '\n';
      if (c == '"' && (open < 0 || !opensAnew(plain, i, open))) {
        if (open >= 0 && i > open) {
          spans.add(new Span(open, i));
        }
        open = open < 0 ? i + 1 : -1;
      } else if (c == '\n' && open >= 0) {
        if (i > open) {
          spans.add(new Span(open, i));
        }
        open = -1;
      }
    }
    return new Quotations(spans);
  }

  /** Two marks at the very start of a stretch are one that was typed twice. */
  private static boolean opensAnew(String plain, int at, int open) {
    return at == open && at + 1 < plain.length() && Character.isLetterOrDigit(plain.charAt(at + 1));
  }

  /** Whether most of the span stands in quotation marks. */
  boolean covers(Span span) {
    int inside = 0;
    for (int i = first(span.start()); i < spans.size(); i++) {
      Span quote = spans.get(i);
      if (quote.start() >= span.end()) {
        break;
      }
      inside += quote.overlap(span);
    }
    return inside * 2 > span.length();
  }

  /** The quotation that holds the offset. */
  Optional<Span> around(int offset) {
    int i = first(offset);
    return i < spans.size() && spans.get(i).start() <= offset
        ? Optional.of(spans.get(i))
        : Optional.empty();
  }

  /** Whether the offset lies inside a quotation. */
  boolean contains(int offset) {
    return around(offset).isPresent();
  }

  /** Index of the first quotation that ends behind the offset. */
  private int first(int offset) {
    int lo = 0;
    int hi = spans.size();
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (spans.get(mid).end() <= offset) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return lo;
  }
}

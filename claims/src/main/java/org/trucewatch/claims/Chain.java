package org.trucewatch.claims;

import java.util.List;
import java.util.stream.Collectors;

/**
 * On whose word a claim rests: links from the report outwards to the origin, nearest first. The
 * report's own outlet is left out, so that a claim without a chain is the outlet's own word.
 */
public record Chain(List<Source> links) {
  public Chain {
    links = List.copyOf(links);
    if (links.isEmpty()) {
      throw new IllegalArgumentException(
          "a chain without links: the outlet's own word has no chain");
    }
  }

  public static Chain of(Source... links) {
    return new Chain(List.of(links));
  }

  /** Who said it first: the last link. */
  public Source origin() {
    return links.get(links.size() - 1);
  }

  /** {@code Financial Times <- 4 Ukrainian officials (unnamed)}. */
  @Override
  public String toString() {
    return links.stream().map(Source::toString).collect(Collectors.joining(" <- "));
  }
}

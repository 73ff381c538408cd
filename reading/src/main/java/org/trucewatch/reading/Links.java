package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.trucewatch.claims.Chain;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceType;

/** Joins chains: what one says that another said rests on both. */
final class Links {
  private Links() {}

  /** Each of the inner chains behind each of the outer ones; the other where one is empty. */
  static List<Chain> joined(List<Chain> outer, List<Chain> inner) {
    if (outer.isEmpty() || inner.isEmpty()) {
      return outer.isEmpty() ? inner : outer;
    }
    Set<Chain> joined = new LinkedHashSet<>();
    for (Chain o : outer) {
      for (Chain i : inner) {
        joined.add(joined(o, i));
      }
    }
    return List.copyOf(joined);
  }

  /** A source that both name is one link. */
  private static Chain joined(Chain outer, Chain inner) {
    if (outer.links().contains(inner.origin())) {
      return outer;
    }
    List<Source> links = new ArrayList<>(outer.links());
    for (Source source : inner.links()) {
      if (!links.contains(source)) {
        links.add(source);
      }
    }
    return new Chain(links);
  }

  /**
   * On whose word it is what stands before the closing words of a sentence.
   *
   * @param s the sentence
   * @param tails the closing words
   * @param chains who speaks in each of them
   */
  static List<Chain> ofTails(Sentence s, List<Cue> tails, List<List<Chain>> chains) {
    List<Chain> all = List.of();
    List<Chain> cited = List.of();
    for (int k = tails.size() - 1; k >= 0; k--) {
      if (tails.get(k).form() == Cue.Form.CITING) {
        cited = joined(chains.get(k), cited);
        continue;
      }
      boolean relaying =
          k > 0 || (k + 1 < tails.size() && tails.get(k + 1).form() == Cue.Form.CITING);
      List<Chain> host = joined(all, relaying ? asOutlets(chains.get(k)) : chains.get(k));
      boolean relays =
          cited.stream().allMatch(Links::relays)
              || s.token(tails.get(k + 1).words().from()).is("which");
      if (!relays && k > 0 && tails.get(k - 1).form() != Cue.Form.CITING) {
        // "The mayor said, Reuters reported, citing also the governor": two told it to Reuters.
        List<Chain> voice = cited;
        List<Chain> said =
            chains.get(k - 1).stream()
                .filter(c -> voice.stream().noneMatch(v -> isVoiceOf(v.origin(), c.origin())))
                .toList();
        List<Chain> others =
            said.isEmpty() ? new ArrayList<>() : new ArrayList<>(joined(host, said));
        joined(host, cited).stream().filter(c -> !others.contains(c)).forEach(others::add);
        all = others;
        cited = List.of();
        k--;
        continue;
      }
      all = joined(host, cited);
      cited = List.of();
    }
    return joined(cited, all);
  }

  /** Whether it may hand on what another said, as outlets and institutes do. */
  private static boolean relays(Chain chain) {
    return chain.origin().type() != SourceType.OFFICIAL
        && chain.origin().type() != SourceType.PERSON;
  }

  /** Whether the first speaks for the second: the spokesman for the Kremlin, both of one side. */
  static boolean isVoiceOf(Source voice, Source body) {
    return body.type() == SourceType.OFFICIAL
        && body.named()
        && body.role().isEmpty()
        && voice.type() == SourceType.OFFICIAL
        && !voice.side().isEmpty()
        && voice.side().equals(body.side());
  }

  /** The chains with the new ones in the place of the old ones that they begin with. */
  static List<Chain> rebased(List<Chain> chains, List<Chain> old, List<Chain> now) {
    List<Chain> rebased = new ArrayList<>();
    for (Chain chain : chains) {
      int n = old.get(0).links().size();
      boolean within =
          chain.links().size() > n && chain.links().subList(0, n).equals(old.get(0).links());
      rebased.addAll(
          within
              ? joined(now, List.of(new Chain(chain.links().subList(n, chain.links().size()))))
              : List.of(chain));
    }
    return rebased;
  }

  /** The chains without those that a longer one with the same origin holds. */
  static List<Chain> whole(Collection<Chain> chains) {
    return chains.stream()
        .filter(
            c ->
                chains.stream()
                    .noneMatch(
                        o ->
                            o.links().size() > c.links().size()
                                && o.origin().equals(c.origin())
                                && o.links().containsAll(c.links())))
        .toList();
  }

  /** The outlets with which the chain begins; empty where it begins with none. */
  static List<Source> outlets(Chain chain) {
    return chain.links().stream().takeWhile(s -> s.type() == SourceType.OUTLET).toList();
  }

  /** Who relays what another says is an outlet, even one of which nothing else is known. */
  static List<Chain> asOutlets(List<Chain> chains) {
    return chains.stream()
        .map(
            c -> {
              Source s = c.origin();
              boolean unknown =
                  c.links().size() == 1
                      && s.named()
                      && s.side().isEmpty()
                      && s.role().isEmpty()
                      && (s.type() == SourceType.ORGANISATION || s.type() == SourceType.PERSON);
              return unknown ? Chain.of(Source.outlet(s.name())) : c;
            })
        .toList();
  }
}

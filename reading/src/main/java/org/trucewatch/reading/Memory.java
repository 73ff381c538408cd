package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.trucewatch.claims.Chain;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceType;

/** Whom a report has let speak so far, the latest last. */
final class Memory {
  /** How far back a pronoun reaches. */
  private static final int REACH = 12;

  private final List<Chain> spoken = new ArrayList<>();
  private final Map<String, String> outlets = new HashMap<>();
  private final Text text;
  private final Index index;
  private List<Source> retold = List.of();
  private Optional<Source> outlet = Optional.empty();

  Memory(Text text, Index index) {
    this.text = text;
    this.index = index;
  }

  void spoke(Chain chain) {
    spoken.add(chain);
    List<Source> outlets = Links.outlets(chain);
    if (!outlets.isEmpty()) {
      outlet = Optional.of(outlets.get(outlets.size() - 1));
    }
  }

  /** The outlets whose story the text tells now, nearest first; none where it tells its own. */
  void retells(List<Source> outlets) {
    retold = List.copyOf(outlets);
  }

  /** The source behind the outlet, and the outlet behind those through which it came before. */
  Chain through(Source outlet, Source source) {
    List<Source> links = new ArrayList<>();
    for (int i = spoken.size() - 1; i >= Math.max(0, spoken.size() - REACH); i--) {
      List<Source> outlets = Links.outlets(spoken.get(i));
      int at = outlets.indexOf(outlet);
      if (at >= 0) {
        links.addAll(outlets.subList(0, at));
        break;
      }
    }
    links.add(outlet);
    links.add(source);
    return new Chain(links);
  }

  /** The chain in which the source spoke before; else a chain of it alone. */
  Chain chainOf(Source source) {
    if (!source.named()) {
      for (int i = spoken.size() - 1; i >= Math.max(0, spoken.size() - REACH); i--) {
        Chain chain = spoken.get(i);
        if (chain.origin().equals(source)) {
          return chain;
        }
      }
      if (source.role().startsWith("one of")) {
        for (int i = spoken.size() - 1; i >= Math.max(0, spoken.size() - REACH); i--) {
          Chain chain = spoken.get(i);
          Source o = chain.origin();
          if (!o.named()
              && chain.links().size() > 1
              && o.type() == source.type()
              && (o.count() > 1 || o.count() == 0)) {
            List<Source> links =
                new ArrayList<>(chain.links().subList(0, chain.links().size() - 1));
            links.add(source);
            return new Chain(links);
          }
        }
      }
      if (!retold.isEmpty()
          && (source.type() == SourceType.PERSON
              || (source.type() == SourceType.OFFICIAL && source.count() > 0))) {
        List<Source> links = new ArrayList<>(retold);
        links.add(source);
        return new Chain(links);
      }
    }
    return Chain.of(source);
  }

  Optional<Chain> last() {
    return spoken.isEmpty() ? Optional.empty() : Optional.of(spoken.get(spoken.size() - 1));
  }

  Optional<Chain> lastHuman() {
    return latest(c -> isHuman(c.origin()));
  }

  static boolean isHuman(Chain chain) {
    return isHuman(chain.origin());
  }

  private static boolean isHuman(Source s) {
    if (s.type() == SourceType.PERSON || s.type() == SourceType.OFFICIAL) {
      return s.named() ? !s.role().isEmpty() || looksLikeName(s) : s.count() == 1;
    }
    return false;
  }

  private static boolean looksLikePerson(Source s) {
    return !s.role().isEmpty() || s.name().indexOf(' ') > 0;
  }

  private static boolean looksLikeName(Source s) {
    return s.type() == SourceType.PERSON;
  }

  Optional<Chain> lastBody() {
    return latest(
        c ->
            c.origin().named()
                && c.origin().role().isEmpty()
                && c.origin().type() != SourceType.PERSON);
  }

  Optional<Chain> lastPlural() {
    return latest(
        c ->
            (!c.origin().named() && c.origin().count() != 1)
                || (c.origin().named() && c.origin().role().isEmpty()));
  }

  Optional<Source> lastOutlet() {
    return outlet;
  }

  private Optional<Chain> latest(java.util.function.Predicate<Chain> test) {
    for (int i = spoken.size() - 1; i >= Math.max(0, spoken.size() - REACH); i--) {
      if (test.test(spoken.get(i))) {
        return Optional.of(spoken.get(i));
      }
    }
    return Optional.empty();
  }

  /** "The minister", "the Armenian ministry": who spoke before and is called so. */
  Optional<Source> recall(String noun, String code) {
    for (int i = spoken.size() - 1; i >= Math.max(0, spoken.size() - REACH); i--) {
      Source s = spoken.get(i).origin();
      boolean side = code.isEmpty() || s.side().equals(code);
      String called = (s.role() + " " + s.name()).toLowerCase(Locale.ROOT);
      boolean body = Speech.BODY.contains(noun) && !Speech.OFFICIAL.contains(noun);
      boolean chief =
          (noun.equals("leader") || noun.equals("president") || noun.equals("premier"))
              && s.named()
              && looksLikePerson(s)
              && !code.isEmpty();
      if (side && (body ? s.role().isEmpty() && has(called, noun) : has(called, noun) || chief)) {
        return Optional.of(s);
      }
    }
    return Optional.empty();
  }

  private static boolean has(String words, String noun) {
    for (String w : words.split("[^\\p{L}']+", -1)) {
      if (w.equals(noun) || w.equals(noun + "s") || (w + "s").equals(noun)) {
        return true;
      }
    }
    return false;
  }

  /** The latest armed group or other non-state party named before the token. */
  Optional<Source> lastGroup(Sentence s, int before) {
    for (int i = s.index(); i >= Math.max(0, s.index() - 3); i--) {
      Sentence at = text.sentences().get(i);
      List<Mention> in = index.in(at, new Range(0, i == s.index() ? before : at.size()));
      for (int k = in.size() - 1; k >= 0; k--) {
        Mention m = in.get(k);
        if ((m.type() == Mention.Type.PARTY || m.type() == Mention.Type.ADJECTIVE)
            && !Speakers.isState(m.code())
            && !m.code().isEmpty()) {
          return Optional.of(
              new Source(
                  SourceType.OFFICIAL, m.span().of(text.report().text()), true, 0, m.code(), ""));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whose official one is whose words name no party: as the one who spoke before, or the party
   * first named here.
   */
  String side(Sentence s) {
    for (int i = spoken.size() - 1; i >= Math.max(0, spoken.size() - 2); i--) {
      if (!spoken.get(i).origin().side().isEmpty()) {
        return spoken.get(i).origin().side();
      }
    }
    for (int i = s.index(); i >= Math.max(0, s.index() - 2); i--) {
      Sentence at = text.sentences().get(i);
      for (Mention m : index.in(at, new Range(0, at.size()))) {
        if (Speakers.isState(m.code()) && m.type() != Mention.Type.PERSON) {
          return m.code();
        }
      }
    }
    for (int i = s.index() + 1; i < Math.min(text.sentences().size(), s.index() + 4); i++) {
      Sentence at = text.sentences().get(i);
      for (Mention m : index.in(at, new Range(0, at.size()))) {
        if (Speakers.isState(m.code()) && m.type() != Mention.Type.PERSON) {
          return m.code();
        }
      }
    }
    return "";
  }

  String outletName(String text, String canonical) {
    String known = outlets.get(canonical);
    if (known == null || known.length() < text.length()) {
      outlets.put(canonical, text);
      return text;
    }
    return known;
  }
}

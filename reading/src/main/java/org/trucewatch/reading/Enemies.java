package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.dossier.Dossier;
import org.trucewatch.claims.dossier.Outlet;
import org.trucewatch.claims.dossier.Party;

/**
 * "The enemy", "the occupiers": whom a report that takes a side means by words that name nobody.
 */
final class Enemies {
  private static final Stems WORDS =
      Stems.of(
          "ворог* ворож* противник* супротивник* супостат* неприятел* вражеск* окупант* оккупант* загарбник* захватчик* агресор* агрессор*");

  /** Where a language is the language of one state alone. */
  private static final Map<String, String> STATE_OF =
      Table.read("home-languages.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(r -> r.cell(0), r -> r.cell(1)));

  private Enemies() {}

  /** The code of the principal that the outlet of a report belongs to; empty where to none. */
  static String home(Report report, Dossier dossier) {
    List<String> principals =
        dossier.parties().stream().filter(Party::principal).map(Party::code).toList();
    String name = report.outlet().toLowerCase(Locale.ROOT);
    for (Outlet outlet : dossier.outlets()) {
      boolean same =
          !name.isEmpty()
              && (outlet.name().toLowerCase(Locale.ROOT).equals(name)
                  || outlet.aliases().all().stream()
                      .anyMatch(a -> a.toLowerCase(Locale.ROOT).equals(name)));
      if (same) {
        String side = outlet.side().isEmpty() ? outlet.country() : outlet.side();
        return principals.contains(side) ? side : "";
      }
    }
    String state = STATE_OF.getOrDefault(report.language().toLowerCase(Locale.ROOT), "");
    return principals.contains(state) ? state : "";
  }

  /** The mentions with those of the enemy put in. */
  static List<Mention> with(Text text, List<Mention> mentions, Dossier dossier) {
    Optional<String> enemy = enemy(text.report(), mentions, dossier);
    if (enemy.isEmpty()) {
      return mentions;
    }
    List<Mention> all = new ArrayList<>(mentions);
    int at = 0;
    for (Sentence s : text.sentences()) {
      while (at < mentions.size() && mentions.get(at).sentence() < s.index()) {
        at++;
      }
      int end = at;
      while (end < mentions.size() && mentions.get(end).sentence() == s.index()) {
        end++;
      }
      List<Mention> here = mentions.subList(at, end);
      for (int i = 0; i < s.size(); i++) {
        int token = i;
        if (WORDS.has(s.token(i))
            && here.stream().noneMatch(m -> m.from() <= token && token < m.to())) {
          boolean adjective = Grammar.isAdjective(s.token(i));
          all.add(
              new Mention(
                  s.index(),
                  i,
                  i + 1,
                  s.token(i).span(),
                  adjective ? Mention.Type.ADJECTIVE : Mention.Type.GENERIC,
                  enemy.get(),
                  s.token(i).lower()));
        }
      }
    }
    all.sort(Comparator.comparing(Mention::span));
    return all;
  }

  private static Optional<String> enemy(Report report, List<Mention> mentions, Dossier dossier) {
    String home = home(report, dossier);
    List<String> principals =
        dossier.parties().stream().filter(Party::principal).map(Party::code).toList();
    if (!home.isEmpty()) {
      return principals.stream().filter(c -> !c.equals(home)).findFirst();
    }
    // Who is called by another word for them throughout is hardly "the enemy".
    List<String> named =
        principals.stream()
            .filter(c -> mentions.stream().anyMatch(m -> m.code().equals(c) && Scene.isParty(m)))
            .toList();
    return named.size() == 1
        ? principals.stream().filter(c -> !c.equals(named.get(0))).findFirst()
        : Optional.empty();
  }
}

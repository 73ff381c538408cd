package org.trucewatch.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.trucewatch.claims.dossier.Dossier;
import org.trucewatch.claims.dossier.Party;

/**
 * Names of states and capitals by which Ukrainian and Russian reports mean those who rule there: "у
 * Москві відкинули", "в Киеве заявили". Immutable.
 */
final class SeatsCyrillic {
  private final Map<String, String> codes = new HashMap<>();

  private SeatsCyrillic() {}

  static SeatsCyrillic of(Dossier dossier) {
    SeatsCyrillic seats = new SeatsCyrillic();
    for (Table.Row row : Table.read("world-slavic.tsv")) {
      if (row.cell(0).equals("metonym") || row.cell(0).equals("party")) {
        seats.add(row.cell(2), row.cell(1));
        seats.add(row.cell(3), row.cell(1));
      }
    }
    for (Party party : dossier.parties()) {
      for (String language : new String[] {"uk", "ru"}) {
        party.names().in(language).forEach(n -> seats.add(n, party.code()));
        party.metonyms().in(language).forEach(n -> seats.add(n, party.code()));
      }
    }
    return seats;
  }

  private void add(String names, String code) {
    for (String name : names.split("\\|", -1)) {
      codes.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), code);
    }
  }

  /** Whether the mention is of a place that stands for the party it belongs to. */
  boolean isSeat(Mention m) {
    return m.type() == Mention.Type.PLACE
        && !m.code().isEmpty()
        && m.code().equals(codes.get(m.name().toLowerCase(Locale.ROOT)));
  }
}

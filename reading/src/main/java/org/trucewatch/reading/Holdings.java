package org.trucewatch.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * On whose side a place stands: that of its country, but for ground that another party holds on the
 * day of the report. Immutable.
 */
final class Holdings {
  /** Before a place they say that not its own country holds it. */
  private static final Stems OCCUPIED =
      Stems.of(
          "окупован* оккупирован* підконтрольн* подконтрольн* самопроголошен* самопровозглашен* захоплен* захваченн*");

  private record Held(String holder, LocalDate from, LocalDate until, Stems names) {}

  private static final List<Held> TABLE = load();

  private final Optional<LocalDate> day;
  private final List<String> sides;

  /**
   * @param day of the report
   * @param sides the principals of the dossier
   */
  Holdings(Optional<LocalDate> day, List<String> sides) {
    this.day = day;
    this.sides = List.copyOf(sides);
  }

  private static List<Held> load() {
    List<Held> all = new ArrayList<>();
    for (Table.Row row : Table.read("holdings.tsv")) {
      all.add(
          new Held(
              row.cell(0),
              LocalDate.parse(row.cell(1)),
              row.cell(2).isEmpty() ? LocalDate.MAX : LocalDate.parse(row.cell(2)),
              Stems.of(row.cell(3))));
    }
    return List.copyOf(all);
  }

  /** The code of the party on whose side the named place stands; empty where nothing tells. */
  String holder(Mention m, Sentence s) {
    if (m.type() == Mention.Type.FACILITY) {
      return m.code();
    }
    if (isOccupied(m, s)) {
      Optional<String> other = other(m.code());
      if (other.isPresent()) {
        return other.get();
      }
    }
    LocalDate on = day.orElse(LocalDate.MAX);
    for (int i = m.from(); i < m.to(); i++) {
      String word = s.token(i).lower();
      for (Held held : TABLE) {
        if (!on.isBefore(held.from()) && !on.isAfter(held.until()) && held.names().has(word)) {
          return held.holder();
        }
      }
    }
    return m.code();
  }

  private static boolean isOccupied(Mention m, Sentence s) {
    for (int i = Math.max(0, m.from() - 3); i < m.from(); i++) {
      if (OCCUPIED.has(s.token(i))) {
        boolean free = i > 0 && s.token(i - 1).is("не");
        return !free && !isUnder(s, i, m);
      }
    }
    return false;
  }

  /** "підконтрольному Києву Херсоні": held by the one named between. */
  private static boolean isUnder(Sentence s, int word, Mention m) {
    boolean controlled = s.token(word).lower().contains("контрольн");
    return controlled && m.from() - word > 1;
  }

  private Optional<String> other(String country) {
    if (!sides.contains(country)) {
      return Optional.empty();
    }
    return sides.stream().filter(c -> !c.equals(country)).findFirst();
  }
}

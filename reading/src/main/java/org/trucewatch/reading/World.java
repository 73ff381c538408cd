package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.List;

/** provisional. */
final class World {
  record Entry(Mention.Type type, String code, String name, String role, List<String> forms) {}

  private World() {}

  static List<Entry> entries() {
    List<Entry> out = new ArrayList<>();
    for (Table.Row row : Table.read("world-parties.tsv")) {
      out.add(
          new Entry(
              Mention.Type.valueOf(row.cell(0).toUpperCase(java.util.Locale.ROOT)),
              row.cell(1),
              row.cell(2),
              row.cell(3),
              List.of(row.cell(4).split("\\|"))));
    }
    return out;
  }
}

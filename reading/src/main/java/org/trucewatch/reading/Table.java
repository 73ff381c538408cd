package org.trucewatch.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table of tab-separated cells beside this class; a line that begins with # is a comment. */
final class Table {
  private Table() {}

  static List<Row> read(String name) {
    List<Row> rows = new ArrayList<>();
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the table " + name + " is not on the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(new Row(name, number, List.of(line.split("\t", -1))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + name, e);
    }
    return rows;
  }

  /** One line of a table. */
  record Row(String table, int line, List<String> cells) {
    /** The cell of that column, without blanks at its ends; empty where the line has fewer. */
    String cell(int column) {
      return column < cells.size() ? cells.get(column).strip() : "";
    }

    IllegalStateException refuse(String why) {
      return new IllegalStateException("%s, line %d: %s".formatted(table, line, why));
    }
  }
}

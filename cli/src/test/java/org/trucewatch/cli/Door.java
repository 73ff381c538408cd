package org.trucewatch.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The program, run in this process with its streams caught. */
record Door(int code, String out, String err) {
  static Door open(String... args) {
    return open(new byte[0], args);
  }

  static Door open(byte[] stdin, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code;
    try (PrintStream o = new PrintStream(out, false, StandardCharsets.UTF_8);
        PrintStream e = new PrintStream(err, false, StandardCharsets.UTF_8)) {
      Streams streams =
          new Streams(new ByteArrayInputStream(stdin), o, e, false, Path.of("nowhere"));
      code = Main.run(streams, args);
    }
    return new Door(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Everything that was shown: exit code, output, remarks and errors. */
  String all() {
    return code + "\n" + out + err;
  }
}

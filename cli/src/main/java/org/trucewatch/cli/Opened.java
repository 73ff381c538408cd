package org.trucewatch.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;

/**
 * A file that was opened and whose first bytes were looked at, to tell JSON, text and what can not
 * be read.
 */
final class Opened {
  private static final int LOOKED_AT = 8_192;

  private final BufferedInputStream in;
  private final byte[] start;

  Opened(InputStream raw) throws IOException {
    in = new BufferedInputStream(raw, 2 * LOOKED_AT);
    in.mark(LOOKED_AT + 1);
    byte[] bytes = in.readNBytes(LOOKED_AT);
    in.reset();
    boolean marked =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    if (marked) {
      in.skipNBytes(3);
      start = Arrays.copyOfRange(bytes, 3, bytes.length);
    } else {
      start = bytes;
    }
  }

  /** The bytes behind a byte order mark. */
  InputStream in() {
    return in;
  }

  /** Why this is no text; empty where it may be. */
  String binary() {
    if (starts("%PDF-")) {
      return "is a PDF: give its text";
    }
    if (starts("PK\u0003\u0004")) {
      return "is a ZIP archive or an office document: give the text in it";
    }
    if (startsWith(0x1F, 0x8B)) {
      return "is compressed with gzip: unpack it first";
    }
    if (startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF)) {
      return "is UTF-16: save it as UTF-8";
    }
    int control = 0;
    for (byte b : start) {
      if (b == 0) {
        return "is binary: give text in UTF-8, or JSON";
      }
      control += b > 0 && b < 0x20 && "\t\n\r\f".indexOf(b) < 0 ? 1 : 0;
    }
    return control > 0.05 * start.length ? "is binary: give text in UTF-8, or JSON" : "";
  }

  /** Whether it is JSON, by its name, or by its first character where the name does not tell. */
  boolean json(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (ReportFiles.isJson(lower)) {
      return true;
    }
    if (lower.endsWith(".txt") || lower.endsWith(".text")) {
      return false;
    }
    for (byte b : start) {
      if (b != ' ' && b != '\t' && b != '\n' && b != '\r') {
        return b == '{';
      }
    }
    return false;
  }

  private boolean starts(String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      if (i >= start.length || start[i] != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean startsWith(int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= start.length || start[i] != (byte) bytes[i]) {
        return false;
      }
    }
    return true;
  }
}

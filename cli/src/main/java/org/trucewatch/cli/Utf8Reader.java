package org.trucewatch.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.trucewatch.claims.Remark;

/**
 * Decodes UTF-8 and remembers where it was none. Bytes that are no UTF-8 become U+FFFD. Not safe
 * for use by several threads.
 */
final class Utf8Reader extends Reader {
  private final InputStream in;
  private final String file;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(16_384).flip();
  private boolean ended;
  private int line = 1;
  private int replaced;
  private int firstLine;

  Utf8Reader(InputStream in, String file) {
    this.in = in;
    this.file = file;
  }

  /** What was replaced since this was asked last. */
  Optional<Remark> remark() {
    if (replaced == 0) {
      return Optional.empty();
    }
    Remark remark =
        new Remark(
            file + ":" + firstLine,
            "%d %s not UTF-8 and became \"\uFFFD\": save the file as UTF-8"
                .formatted(replaced, replaced == 1 ? "place was" : "places were"));
    replaced = 0;
    return Optional.of(remark);
  }

  /** Reads into two characters at least: what stands outside the first plane takes both. */
  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length < 2) {
      throw new IOException("a buffer of %d characters is too short".formatted(length));
    }
    CharBuffer out = CharBuffer.wrap(target, offset, length).slice();
    while (out.hasRemaining()) {
      CoderResult result = decoder.decode(bytes, out, ended);
      if (result.isMalformed() && out.hasRemaining()) {
        replace(result.length(), out);
      } else if (out.position() > 0) {
        break;
      } else if (ended) {
        return -1;
      } else {
        fill();
      }
    }
    for (int i = 0; i < out.position(); i++) {
      line += out.get(i) == '\n' ? 1 : 0;
    }
    return out.position();
  }

  private void replace(int length, CharBuffer out) {
    if (replaced++ == 0) {
      firstLine = line;
      for (int i = 0; i < out.position(); i++) {
        firstLine += out.get(i) == '\n' ? 1 : 0;
      }
    }
    bytes.position(bytes.position() + length);
    out.put('\uFFFD');
  }

  private void fill() throws IOException {
    bytes.compact();
    int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (n < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + n);
    }
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

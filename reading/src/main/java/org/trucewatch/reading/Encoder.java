package org.trucewatch.reading;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.Objects;

/**
 * The network that training/ has taught, run by ONNX Runtime. It takes one window at a time on the
 * thread that asks, so what it says of a window depends on nothing else. Safe for several threads.
 */
final class Encoder {
  /**
   * What it says of a window.
   *
   * @param tokens for each piece one number a kind: the higher, the surer that the piece belongs to
   *     the words that state such a claim
   * @param roles for each piece three numbers: actor, target, mediator
   * @param answers what is said of the marked words, see {@link Answer}
   */
  @SuppressWarnings("ArrayRecordComponent") // numbers by the thousand, never compared
  record Said(float[] tokens, float[] roles, float[] answers) {}

  private final OrtEnvironment environment;
  private final OrtSession session;

  Encoder() {
    environment = OrtEnvironment.getEnvironment();
    try (InputStream in =
            Objects.requireNonNull(
                Encoder.class.getResourceAsStream("reader.onnx"), "reader.onnx");
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      session = environment.createSession(in.readAllBytes(), options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OrtException e) {
      throw new IllegalStateException("the reader's network cannot be opened", e);
    }
  }

  /**
   * Asks about a window.
   *
   * @param mark the piece that says what is asked, put in the place of its second
   * @param marked for each piece 1 where it belongs to the words that are asked about, else 0
   */
  Said ask(Window window, int mark, float[] marked) {
    int[] ids = window.pieces().ids();
    LongBuffer numbers = LongBuffer.allocate(ids.length);
    for (int id : ids) {
      numbers.put(id);
    }
    numbers.put(1, mark).flip();
    long[] shape = {ids.length};
    try (OnnxTensor pieces = OnnxTensor.createTensor(environment, numbers, shape);
        OnnxTensor types = OnnxTensor.createTensor(environment, FloatBuffer.wrap(marked), shape);
        OrtSession.Result result = session.run(Map.of("ids", pieces, "types", types))) {
      return new Said(floats(result, "tokens"), floats(result, "roles"), floats(result, "answers"));
    } catch (OrtException e) {
      throw new IllegalStateException("the reader's network failed", e);
    }
  }

  private static float[] floats(OrtSession.Result result, String name) {
    FloatBuffer buffer = ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return values;
  }
}

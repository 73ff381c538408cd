package org.trucewatch.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.trucewatch.claims.ReportClaims;
import org.trucewatch.reading.Reader;

/**
 * Reads reports on several threads and hands them on in the order in which they came. Memory is
 * bounded: only so many reports, and so many characters, are on their way at once.
 */
final class Readers implements AutoCloseable {
  private static final long CHARACTERS_AT_ONCE = 2L * Limits.REPORT_CHARACTERS;

  private final Reader reader;
  private final int reportsAtOnce;
  private final ExecutorService pool;
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private long characters;

  private record Waiting(Future<Incoming> result, int characters) {}

  Readers(Reader reader, int threads) {
    this.reader = reader;
    this.reportsAtOnce = 8 * threads;
    this.pool =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread = new Thread(work, "reader");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Reads what is a report; hands on what is refused as it is. */
  void read(Iterator<Incoming> in, Consumer<Incoming> out) {
    while (in.hasNext()) {
      Incoming next = in.next();
      int length = next instanceof Incoming.Taken t ? t.claims().report().text().length() : 0;
      while (!waiting.isEmpty()
          && (waiting.size() >= reportsAtOnce || characters + length > CHARACTERS_AT_ONCE)) {
        out.accept(first());
      }
      waiting.add(new Waiting(submitted(next), length));
      characters += length;
      while (!waiting.isEmpty() && waiting.element().result().isDone()) {
        out.accept(first());
      }
    }
    while (!waiting.isEmpty()) {
      out.accept(first());
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }

  private Future<Incoming> submitted(Incoming next) {
    if (next instanceof Incoming.Taken taken) {
      return pool.submit(() -> read(taken));
    }
    return CompletableFuture.completedFuture(next);
  }

  private Incoming read(Incoming.Taken taken) {
    ReportClaims read = reader.read(taken.claims().report());
    return new Incoming.Taken(read, true).remarked(taken.claims().remarks());
  }

  private Incoming first() {
    Waiting first = waiting.remove();
    characters -= first.characters();
    try {
      return first.result().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a report could not be read", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Problem("", "interrupted", e);
    }
  }
}

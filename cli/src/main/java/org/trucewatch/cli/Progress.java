package org.trucewatch.cli;

import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * How far long work has come, on standard error; nothing where no person watches, and nothing in
 * the first second.
 */
final class Progress implements AutoCloseable {
  private static final int WIDTH = 80;
  private static final long PATIENCE_NANOS = Duration.ofSeconds(1).toNanos();

  private final Streams streams;
  private final String task;
  private final long total;
  private final long start = System.nanoTime();
  private long done;
  private Optional<ProgressBar> bar = Optional.empty();

  private Progress(Streams streams, String task, long total) {
    this.streams = streams;
    this.task = task;
    this.total = total;
  }

  /**
   * @param total how many steps there are; negative where that is not known
   */
  static Progress of(Streams streams, String task, long total) {
    return new Progress(streams, task, total);
  }

  void step() {
    done++;
    if (bar.isPresent()) {
      bar.get().stepTo(done);
    } else if (streams.terminal() && System.nanoTime() - start > PATIENCE_NANOS) {
      bar =
          Optional.of(
              new ProgressBarBuilder()
                  .setTaskName(task)
                  .setInitialMax(total)
                  .setStyle(ProgressBarStyle.ASCII)
                  .setUpdateIntervalMillis(500)
                  .setConsumer(new ConsoleProgressBarConsumer(streams.err(), WIDTH))
                  .startsFrom(done, Duration.ofNanos(System.nanoTime() - start))
                  .build());
    }
  }

  /** Clears the line of the bar, so that something else can be written there. */
  void makeRoom() {
    if (bar.isPresent()) {
      streams.err().print("\r\u001B[K");
    }
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
    makeRoom();
  }
}

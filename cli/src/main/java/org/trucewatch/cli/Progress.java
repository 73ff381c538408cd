package org.trucewatch.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far long work has come, on standard error; nothing where no person watches. */
final class Progress implements AutoCloseable {
  private static final int WIDTH = 80;

  private final PrintStream err;
  private final Optional<ProgressBar> bar;

  private Progress(PrintStream err, Optional<ProgressBar> bar) {
    this.err = err;
    this.bar = bar;
  }

  /**
   * @param total how many steps there are; negative where that is not known
   */
  static Progress of(Streams streams, String task, long total) {
    if (!streams.terminal()) {
      return new Progress(streams.err(), Optional.empty());
    }
    return new Progress(
        streams.err(),
        Optional.of(
            new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(500)
                .setConsumer(new ConsoleProgressBarConsumer(streams.err(), WIDTH))
                .startsFrom(0, Duration.ZERO)
                .build()));
  }

  void step() {
    bar.ifPresent(ProgressBar::step);
  }

  /** Clears the line of the bar, so that something else can be written there. */
  void makeRoom() {
    bar.ifPresent(b -> err.print("\r\u001B[K"));
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
    makeRoom();
  }
}

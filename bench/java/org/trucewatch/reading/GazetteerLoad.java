package org.trucewatch.reading;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/**
 * What the gazetteer costs: the time of its first opening in a cold JVM, the heap that it keeps, and
 * the time of a look-up. Not shipped; it stands in the package of the reader to open the gazetteer by
 * itself. Compile it against the jars and run it with no arguments.
 */
public final class GazetteerLoad {
  private static final List<String> NAMES =
      List.of("Kharkiv", "Харків", "Khan Younis", "Mykolaivka", "Deir ez-Zor", "Nowhere at all");

  private GazetteerLoad() {}

  public static void main(String[] args) {
    long before = used();
    long start = System.nanoTime();
    Gazetteer gazetteer = Gazetteer.known();
    double load = (System.nanoTime() - start) / 1e6;
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long heap = used() - before;
    int found = 0;
    int rounds = 20_000;
    start = System.nanoTime();
    for (int i = 0; i < rounds; i++) {
      found += gazetteer.named(NAMES.get(i % NAMES.size())).size();
    }
    double each = (System.nanoTime() - start) / 1e3 / rounds;
    System.out.printf(
        Locale.ROOT,
        "%,d places opened in %.0f ms (processor time of the thread so far %.0f ms), %.1f MB of heap;"
            + " a look-up takes %.1f microseconds and finds %.1f places%n",
        gazetteer.size(),
        load,
        cpu / 1e6,
        heap / 1e6,
        each,
        (double) found / rounds);
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}

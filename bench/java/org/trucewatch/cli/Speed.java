package org.trucewatch.cli;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;
import org.trucewatch.claims.Published;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.dossier.Dossier;
import org.trucewatch.reading.Reader;

/**
 * Reading on one thread, measured inside one warm JVM: beside a peer that does the least which any
 * reader of this make must do, and over texts of growing length. Not shipped; it stands in the
 * package of the command line to use its dossiers and reports as the program does.
 *
 * <p>The peer is Apache OpenNLP alone: sentences, words, parts of speech of the same texts, by the
 * same models. Both take turns, so that a busy machine slows both. Times are processor time of the
 * one thread.
 */
public final class Speed {
  private static final String MODELS = "/opennlp-en-ud-ewt-";

  /** Rounds before the first that counts, in which the JVM compiles. */
  private static final int WARM_UP = 5;

  private final Reader reader;
  private final SentenceDetectorME sentences;
  private final TokenizerME tokenizer;
  private final POSTaggerME tagger;

  private Speed(Dossier dossier) throws IOException {
    reader = Reader.of(dossier);
    try (InputStream s = model("sentence");
        InputStream t = model("tokens");
        InputStream p = model("pos")) {
      sentences = new SentenceDetectorME(new SentenceModel(s));
      tokenizer = new TokenizerME(new TokenizerModel(t));
      tagger = new POSTaggerME(new POSModel(p));
    }
  }

  private static InputStream model(String what) throws IOException {
    InputStream in = Speed.class.getResourceAsStream(MODELS + what + "-1.3-2.5.4.bin");
    if (in == null) {
      throw new IOException("no model for " + what + " on the class path");
    }
    return in;
  }

  /**
   * {@code DOSSIER ratio REPORTS TURNS} or {@code DOSSIER growth TEXT MILLISECONDS CHARACTERS...}.
   * Each prints lines of numbers, separated by tabs.
   */
  public static void main(String[] args) throws IOException {
    Speed speed = new Speed(DossierFolder.load(Path.of(args[0])));
    switch (args[1]) {
      case "ratio" -> speed.ratio(reports(args[2]), Integer.parseInt(args[3]));
      case "growth" ->
          speed.growth(
              Files.readString(Path.of(args[2])),
              Long.parseLong(args[3]),
              Arrays.stream(args).skip(4).mapToInt(Integer::parseInt).toArray());
      default -> throw new IllegalArgumentException("ratio or growth, not " + args[1]);
    }
  }

  private static List<Report> reports(String file) {
    List<Report> reports = new ArrayList<>();
    try (ReportFiles files =
        new ReportFiles(List.of(file), InputStream.nullInputStream(), ReportOptions.NONE)) {
      files.forEachRemaining(r -> reports.add(((Incoming.Taken) r).claims().report()));
    }
    return reports;
  }

  /** Prints peer seconds, reader seconds and their ratio, a line a turn. */
  private void ratio(List<Report> reports, int turns) {
    for (int turn = -WARM_UP; turn < turns; turn++) {
      double peer = seconds(() -> reports.forEach(r -> peer(r.text())));
      double own = seconds(() -> reports.forEach(reader::read));
      if (turn >= 0) {
        System.out.printf(Locale.ROOT, "%.4f\t%.4f\t%.3f%n", peer, own, own / peer);
      }
    }
  }

  /** Prints characters and the median of seconds for one text of that length, a line a length. */
  private void growth(String text, long atLeast, int... lengths) {
    Report first = report(repeated(text, 10_000));
    for (int i = 0; i < 10 * WARM_UP; i++) {
      reader.read(first);
    }
    for (int length : lengths) {
      Report report = report(repeated(text, length));
      List<Double> times = new ArrayList<>();
      long end = System.nanoTime() + atLeast * 1_000_000;
      do {
        times.add(seconds(() -> reader.read(report)));
      } while (System.nanoTime() < end);
      times.sort(null);
      System.out.printf(Locale.ROOT, "%d\t%.6f%n", length, times.get(times.size() / 2));
    }
  }

  private static Report report(String text) {
    return new Report("growth", "", "", Published.UNKNOWN, "en", "", text);
  }

  private static String repeated(String text, int length) {
    String line = text.strip() + "\n";
    return line.repeat(length / line.length() + 1).substring(0, length);
  }

  private void peer(String text) {
    for (String line : text.split("\n")) {
      for (Span sentence : sentences.sentPosDetect(line)) {
        tagger.tag(tokenizer.tokenize(sentence.getCoveredText(line).toString()));
      }
    }
  }

  /** Processor time of this thread: a busy machine adds less to it than to time on the wall. */
  private static double seconds(Runnable work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    work.run();
    return (threads.getCurrentThreadCpuTime() - start) / 1e9;
  }
}

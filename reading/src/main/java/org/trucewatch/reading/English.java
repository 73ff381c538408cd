package org.trucewatch.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;
import org.trucewatch.claims.Report;

/**
 * Cuts English text into sentences and tagged words, by Apache OpenNLP. Safe for use by several
 * threads: the models are shared, the taggers are not.
 *
 * <p>Work and memory grow linearly with the text: a line is cut into pieces of at most {@value
 * #MAX_LINE} characters and a sentence into pieces of at most {@value #MAX_TOKENS} words, whatever
 * it holds.
 */
final class English {
  private static final int MAX_LINE = 10_000;
  private static final int MAX_TOKENS = 250;

  /** A sentence that ends so goes on behind it. */
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?:^|[\\s(\"])(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Sgt|Capt|Adm|Rep|Sen|Gov|Prof|St|No|vs|approx|sq|ca|Jan|Feb|Mar"
              + "|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|U\\.S|U\\.N|U\\.K|[A-Z])\\.$");

  private final SentenceModel sentenceModel;
  private final TokenizerModel tokenizerModel;
  private final POSModel posModel;
  private final ThreadLocal<Tools> tools;

  English() {
    sentenceModel = load("opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new);
    tokenizerModel = load("opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin", TokenizerModel::new);
    posModel = load("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", POSModel::new);
    tools =
        ThreadLocal.withInitial(
            () ->
                new Tools(
                    new SentenceDetectorME(sentenceModel),
                    new TokenizerME(tokenizerModel),
                    new POSTaggerME(posModel)));
  }

  Text text(Report report) {
    String plain = Plain.of(report.text());
    List<Sentence> sentences = new ArrayList<>();
    boolean titled = !report.title().isEmpty() && report.text().startsWith(report.title());
    int paragraph = 0;
    int start = 0;
    while (start < plain.length()) {
      int end = plain.indexOf('\n', start);
      if (end < 0) {
        end = plain.length();
      }
      if (!plain.substring(start, end).isBlank()) {
        line(plain, start, end, paragraph, titled && paragraph == 0, sentences);
        paragraph++;
      }
      start = end + 1;
    }
    return new Text(report, plain, sentences);
  }

  private void line(
      String plain, int from, int to, int paragraph, boolean title, List<Sentence> out) {
    Tools tool = tools.get();
    int start = from;
    while (start < to) {
      int end = Math.min(to, start + MAX_LINE);
      if (end < to) {
        int space = plain.lastIndexOf(' ', end);
        end = space > start ? space + 1 : end;
      }
      String piece = plain.substring(start, end);
      for (Span s : joined(piece, tool.sentences().sentPosDetect(piece))) {
        sentence(plain, start + s.getStart(), start + s.getEnd(), paragraph, title, out, tool);
      }
      start = end;
    }
  }

  /** Joins what the detector cut at an abbreviation or before a lower-case word. */
  private static List<Span> joined(String piece, Span[] spans) {
    List<Span> joined = new ArrayList<>();
    for (Span s : spans) {
      if (!joined.isEmpty()) {
        Span last = joined.get(joined.size() - 1);
        String before = piece.substring(last.getStart(), last.getEnd());
        char next = piece.charAt(s.getStart());
        boolean abbreviated =
            ABBREVIATION.matcher(before).find() && s.getEnd() - last.getStart() < 2_000;
        boolean goesOn =
            Character.isLowerCase(next) && !before.endsWith("?") && !before.endsWith("!");
        if (abbreviated || goesOn) {
          joined.set(joined.size() - 1, new Span(last.getStart(), s.getEnd()));
          continue;
        }
      }
      joined.add(s);
    }
    return joined;
  }

  private static void sentence(
      String plain,
      int from,
      int to,
      int paragraph,
      boolean title,
      List<Sentence> out,
      Tools tool) {
    String sentence = plain.substring(from, to);
    Span[] spans = tool.tokens().tokenizePos(sentence);
    for (int first = 0; first < spans.length; first += MAX_TOKENS) {
      int last = Math.min(spans.length, first + MAX_TOKENS);
      String[] words = new String[last - first];
      for (int i = first; i < last; i++) {
        words[i - first] = sentence.substring(spans[i].getStart(), spans[i].getEnd());
      }
      String[] tags = tool.tagger().tag(words);
      List<Token> tokens = new ArrayList<>(words.length);
      for (int i = 0; i < words.length; i++) {
        Span s = spans[first + i];
        tokens.add(
            new Token(
                from + s.getStart(),
                from + s.getEnd(),
                words[i],
                words[i].toLowerCase(Locale.ROOT),
                tags[i]));
      }
      if (!tokens.isEmpty()) {
        out.add(new Sentence(out.size(), paragraph, title, HeadlineVerbs.tagged(hyphened(tokens))));
      }
    }
  }

  /**
   * Makes one word of "cease", "-", "fire": the tokenizer takes hyphens apart, and this word is
   * dear to us.
   */
  private static List<Token> hyphened(List<Token> tokens) {
    List<Token> joined = new ArrayList<>(tokens.size());
    for (Token t : tokens) {
      int n = joined.size();
      if (n > 1
          && t.lower().startsWith("fire")
          && joined.get(n - 1).is("-")
          && joined.get(n - 2).is("cease")) {
        Token first = joined.get(n - 2);
        joined.subList(n - 2, n).clear();
        joined.add(
            new Token(
                first.start(),
                t.end(),
                first.text() + "-" + t.text(),
                first.lower() + "-" + t.lower(),
                "NOUN"));
      } else {
        joined.add(t);
      }
    }
    return joined;
  }

  private interface Loader<M> {
    M load(InputStream in) throws IOException;
  }

  private static <M> M load(String name, Loader<M> loader) {
    try (InputStream in = English.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the language model " + name + " is not on the class path");
      }
      return loader.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the language model " + name, e);
    }
  }

  private record Tools(SentenceDetectorME sentences, TokenizerME tokens, POSTaggerME tagger) {}
}

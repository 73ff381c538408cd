package org.trucewatch.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

  /** The tokenizer looks at all of a word for each of its letters: its time grows by the square. */
  private static final int MAX_WORD = 200;

  /** Words behind which "'s" is a verb. */
  private static final Set<String> IS_BEHIND =
      Set.of(
          "it",
          "he",
          "she",
          "that",
          "this",
          "there",
          "here",
          "what",
          "who",
          "where",
          "how",
          "let",
          "when",
          "why",
          "one",
          "everything",
          "nothing",
          "everyone",
          "nobody");

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
      end = beforeEndlessWord(plain, start, end);
      String piece = plain.substring(start, end);
      for (Span s : joined(piece, tool.sentences().sentPosDetect(piece))) {
        sentence(plain, start + s.getStart(), start + s.getEnd(), paragraph, title, out, tool);
      }
      start = end;
    }
  }

  /** {@code end}, or earlier: where a word within grows longer than any word is. */
  private static int beforeEndlessWord(String plain, int start, int end) {
    int length = 0;
    for (int i = start; i < end; i++) {
      length = Character.isWhitespace(plain.charAt(i)) ? 0 : length + 1;
      if (length > MAX_WORD) {
        return i;
      }
    }
    return end;
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

  /**
   * The tokenizer leaves the full stop at "Peskov." where it takes the name for an abbreviation: at
   * the end of a sentence it is a word of its own, but for "U.S." and "Sgt.".
   */
  private static Span[] stopApart(String sentence, Span[] spans) {
    if (spans.length == 0) {
      return spans;
    }
    Span last = spans[spans.length - 1];
    String word = sentence.substring(last.getStart(), last.getEnd());
    boolean stop = word.length() > 2 && word.indexOf('.') == word.length() - 1;
    if (!stop || ABBREVIATION.matcher(word).find()) {
      return spans;
    }
    Span[] apart = Arrays.copyOf(spans, spans.length + 1);
    apart[spans.length - 1] = new Span(last.getStart(), last.getEnd() - 1);
    apart[spans.length] = new Span(last.getEnd() - 1, last.getEnd());
    return apart;
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
    Span[] spans = stopApart(sentence, tool.tokens().tokenizePos(sentence));
    for (int first = 0; first < spans.length; first += MAX_TOKENS) {
      int last = Math.min(spans.length, first + MAX_TOKENS);
      String[] words = new String[last - first];
      for (int i = first; i < last; i++) {
        words[i - first] = sentence.substring(spans[i].getStart(), spans[i].getEnd());
      }
      String[] tags = tool.tagger().tag(Neutral.of(words));
      List<Token> tokens = new ArrayList<>(words.length);
      for (int i = 0; i < words.length; i++) {
        add(from + spans[first + i].getStart(), words[i], tags[i], tokens);
      }
      if (!tokens.isEmpty()) {
        List<Token> tagged = HeadlineVerbs.tagged(Tags.corrected(hyphened(tokens)));
        out.add(new Sentence(out.size(), paragraph, title, tagged));
      }
    }
  }

  /** Adds a word; "Russia's", which the tokenizer takes apart only at times, is always two. */
  private static void add(int start, String word, String tag, List<Token> out) {
    int plus = tag.indexOf('+');
    boolean owner = plus > 0 && word.length() > 2 && word.endsWith("'s");
    if (!owner) {
      out.add(token(start, word, tag));
      return;
    }
    int end = word.length() - 2;
    String base = word.substring(0, end);
    boolean name =
        Character.isUpperCase(base.charAt(0)) && !IS_BEHIND.contains(base.toLowerCase(Locale.ROOT));
    out.add(token(start, base, name ? "PROPN" : tag.substring(0, plus)));
    out.add(token(start + end, word.substring(end), name ? "PART" : tag.substring(plus + 1)));
  }

  private static Token token(int start, String word, String tag) {
    return new Token(start, start + word.length(), word, word.toLowerCase(Locale.ROOT), tag);
  }

  /**
   * Makes one word of "cease", "-", "fire" and of "cease-", "fire": the tokenizer takes hyphens
   * apart, and this word is dear to us.
   */
  private static List<Token> hyphened(List<Token> tokens) {
    List<Token> joined = new ArrayList<>(tokens.size());
    for (Token t : tokens) {
      int from = t.lower().startsWith("fire") ? ceaseBefore(joined) : joined.size();
      if (from == joined.size()) {
        joined.add(t);
        continue;
      }
      Token first = joined.get(from);
      String dash = first.text().endsWith("-") ? "" : "-";
      joined.subList(from, joined.size()).clear();
      joined.add(
          new Token(
              first.start(),
              t.end(),
              first.text() + dash + t.text(),
              first.lower() + dash + t.lower(),
              "NOUN"));
    }
    return joined;
  }

  /** Where a "cease-" at the end of the words begins; their number where there is none. */
  private static int ceaseBefore(List<Token> words) {
    int n = words.size();
    if (n > 0 && words.get(n - 1).is("cease-")) {
      return n - 1;
    }
    return n > 1 && words.get(n - 1).is("-") && words.get(n - 2).is("cease") ? n - 2 : n;
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

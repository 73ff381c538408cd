import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import morfologik.fsa.FSA;
import morfologik.fsa.builders.CFSA2Serializer;
import morfologik.fsa.builders.FSABuilder;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Makes {@code russian.dict}, a Morfologik dictionary, of the OpenCorpora dictionary that the npm
 * package az holds: arguments are the folder of its dictionaries and the file to write.
 *
 * <p>Tags are those of the Ukrainian dictionary ("noun:anim:m:v_rod"), so that one reader serves
 * both. Forms are in lower case with е for ё; lemmas of names keep a capital. Where the corpus
 * tells how often a form has a lemma, a digit of tenths stands behind the tags: ";7". Archaic,
 * informal and erroneous forms are left out.
 */
final class RussianDictionary {
  private static final Charset CP1251 = Charset.forName("windows-1251");
  private static final String[] PREFIXES = {"", "по", "наи"};
  private static final Set<String> DROPPED =
      Set.of(
          "Erro", "Arch", "Dist", "Infr", "V-be", "V-bi", "V-oy", "V-ey", "V-en", "Slng", "voct",
          "Litr", "Fimp", "V-sh", "incl");
  private static final Map<String, String> CASES =
      Map.of(
          "nomn", "v_naz", "gent", "v_rod", "gen2", "v_rod", "datv", "v_dav", "accs", "v_zna",
          "ablt", "v_oru", "loct", "v_mis", "loc2", "v_mis");

  private final Dawg words;
  private final Dawg odds;
  private final int[][] paradigms;
  private final List<String> suffixes;
  private final List<String> tags;

  private RussianDictionary(Path folder) throws IOException {
    words = new Dawg(Files.readAllBytes(folder.resolve("words.dawg")));
    odds = new Dawg(Files.readAllBytes(folder.resolve("p_t_given_w.intdawg")));
    paradigms = paradigms(Files.readAllBytes(folder.resolve("paradigms.array")));
    suffixes = strings(folder.resolve("suffixes.json"));
    tags = strings(folder.resolve("gramtab-opencorpora-int.json"));
  }

  public static void main(String[] args) throws IOException {
    RussianDictionary made = new RussianDictionary(Path.of(args[0]));
    List<byte[]> lines = made.lines();
    lines.sort(FSABuilder.LEXICAL_ORDERING);
    FSA fsa = FSABuilder.build(lines);
    try (var out = Files.newOutputStream(Path.of(args[1]))) {
      new CFSA2Serializer().serialize(fsa, out);
    }
    System.out.println(lines.size() + " lines, " + Files.size(Path.of(args[1])) + " bytes");
  }

  private List<byte[]> lines() {
    // form -> lemma -> tags
    Map<String, Map<String, Set<String>>> all = new TreeMap<>();
    Map<String, Map<String, Double>> often = new HashMap<>();
    words.each(
        (form, key) -> {
          int paradigm = ((key[0] ^ 1) << 6) + ((key[1] & 255) >> 1);
          int index = ((key[2] ^ 1) << 6) + ((key[3] & 255) >> 1);
          int[] p = paradigms[paradigm];
          int n = p.length / 3;
          String tag = tags.get(p[n + index]);
          String lemmaTag = tags.get(p[n]);
          for (String part : tag.split("[ ,]")) {
            if (DROPPED.contains(part)) {
              return;
            }
          }
          for (String part : lemmaTag.split("[ ,]")) {
            if (Set.of("Erro", "Arch", "Slng", "Dist").contains(part)) {
              return;
            }
          }
          List<String> ours = tag(tag);
          if (ours.isEmpty()) {
            return;
          }
          String stem =
              form.substring(
                  PREFIXES[p[2 * n + index]].length(),
                  form.length() - suffixes.get(p[index]).length());
          String lemma = PREFIXES[p[2 * n]] + stem + suffixes.get(p[0]);
          if (tag.matches(".*\\b(Geox|Name|Surn|Patr)\\b.*")) {
            lemma = lemma.substring(0, 1).toUpperCase() + lemma.substring(1);
          } else if (tag.matches("NOUN.*\\bAbbr\\b.*") && lemma.length() <= 5) {
            lemma = lemma.toUpperCase();
          }
          String plain = form.replace('ё', 'е');
          lemma = lemma.replace('ё', 'е').replace('Ё', 'Е');
          all.computeIfAbsent(plain, k -> new TreeMap<>())
              .computeIfAbsent(lemma, k -> new LinkedHashSet<>())
              .addAll(ours);
          int odd = odds.value(form + ":" + tag);
          if (odd >= 0) {
            often
                .computeIfAbsent(plain, k -> new HashMap<>())
                .merge(lemma, odd / 1e6, Double::sum);
          }
        });
    List<byte[]> lines = new ArrayList<>();
    all.forEach(
        (form, lemmas) ->
            lemmas.forEach(
                (lemma, found) -> {
                  String tag = String.join("|", new TreeSet<>(found));
                  Double p = often.getOrDefault(form, Map.of()).get(lemma);
                  if (lemmas.size() > 1 && often.containsKey(form)) {
                    tag += ";" + (p == null ? 0 : Math.min(9, Math.round(p * 10)));
                  }
                  lines.add(line(form, lemma, tag));
                }));
    return lines;
  }

  /** The form, a plus, how much of its end the lemma replaces (A is none), that end, a plus, tags. */
  private static byte[] line(String form, String lemma, String tag) {
    byte[] f = form.getBytes(StandardCharsets.UTF_8);
    byte[] l = lemma.getBytes(StandardCharsets.UTF_8);
    int same = 0;
    while (same < f.length && same < l.length && f[same] == l[same]) {
      same++;
    }
    int cut = f.length - same;
    if (cut > 200) {
      throw new IllegalStateException(form);
    }
    byte[] t = tag.getBytes(StandardCharsets.UTF_8);
    ByteBuffer out = ByteBuffer.allocate(f.length + l.length - same + t.length + 3);
    out.put(f).put((byte) '+').put((byte) ('A' + cut)).put(l, same, l.length - same);
    out.put((byte) '+').put(t);
    return out.array();
  }

  /** Our tags for one of OpenCorpora: several where a form stands for several genders. */
  private static List<String> tag(String tag) {
    Set<String> g = new LinkedHashSet<>(Arrays.asList(tag.split("[ ,]")));
    String pos = g.iterator().next();
    String caseOf = "";
    for (String c : CASES.keySet()) {
      if (g.contains(c)) {
        caseOf = CASES.get(c);
      }
    }
    String gender =
        g.contains("plur") ? "p" : g.contains("masc") ? "m" : g.contains("femn") ? "f"
            : g.contains("neut") ? "n" : "s";
    String aspect = g.contains("perf") ? "perf" : "imperf";
    String voice = g.contains("pssv") ? ":&adjp:pasv" : ":&adjp:actv";
    String tense = g.contains("past") ? "past" : g.contains("futr") ? "futr" : "pres";
    return switch (pos) {
      case "NOUN", "NPRO" -> {
        if (caseOf.isEmpty()) {
          yield List.of();
        }
        StringBuilder out = new StringBuilder("noun:");
        out.append(g.contains("anim") ? "anim" : "inanim").append(':').append(gender);
        out.append(':').append(caseOf);
        for (String[] flag :
            new String[][] {
              {"Fixd", "nv"}, {"Abbr", "abbr"}, {"Geox", "geo"}, {"Name", "fname"},
              {"Surn", "lname"}, {"Patr", "pname"}
            }) {
          if (g.contains(flag[0])) {
            out.append(':').append(flag[1]);
          }
        }
        if (pos.equals("NPRO")) {
          out.append(":&pron");
        }
        yield List.of(out.toString());
      }
      case "ADJF", "PRTF" -> {
        String end = g.contains("accs") ? (g.contains("anim") ? ":ranim" : ":rinanim") : "";
        if (!gender.equals("m") && !gender.equals("p")) {
          end = "";
        }
        String more =
            pos.equals("PRTF")
                ? voice + ":" + aspect
                : g.contains("Apro") ? ":&pron" : g.contains("Anum") ? ":&numr" : "";
        yield List.of("adj:" + gender + ":" + caseOf + end + more);
      }
      case "ADJS" -> List.of("adj:" + gender + ":short");
      case "PRTS" -> List.of("adj:" + gender + ":short:&adjp:pasv:" + aspect);
      case "COMP" -> List.of("adj:compc");
      case "VERB" -> {
        if (g.contains("impr")) {
          yield List.of("verb:" + aspect + ":impr:" + gender);
        }
        String person =
            g.contains("1per") ? ":1" : g.contains("2per") ? ":2" : g.contains("3per") ? ":3" : "";
        yield List.of("verb:" + aspect + ":" + tense + ":" + gender + person);
      }
      case "INFN" -> List.of("verb:" + aspect + ":inf");
      case "GRND" -> List.of("advp:" + aspect);
      case "NUMR" -> List.of("numr:" + gender + ":" + (caseOf.isEmpty() ? "v_naz" : caseOf));
      case "ADVB" -> List.of("adv");
      case "PRED" -> List.of("adv:&predic");
      case "PREP" -> List.of("prep");
      case "CONJ" -> List.of("conj");
      case "PRCL" -> List.of("part");
      case "INTJ" -> List.of("intj");
      default -> List.of();
    };
  }

  private static int[][] paradigms(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int[][] all = new int[in.getShort() & 0xFFFF][];
    for (int i = 0; i < all.length; i++) {
      all[i] = new int[in.getShort() & 0xFFFF];
      for (int j = 0; j < all[i].length; j++) {
        all[i][j] = in.getShort() & 0xFFFF;
      }
    }
    return all;
  }

  /** The strings of a JSON list. */
  private static List<String> strings(Path file) {
    List<String> all = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), file)) {
      for (JsonToken t = json.nextToken(); t != null; t = json.nextToken()) {
        if (t == JsonToken.VALUE_STRING) {
          all.add(json.getString());
        }
      }
    }
    return all;
  }

  /** A double-array automaton as pymorphy2 writes it, with letters of windows-1251. */
  private static final class Dawg {
    private final int[] units;
    private final byte[] guide;

    Dawg(byte[] bytes) {
      ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
      units = new int[in.getInt()];
      for (int i = 0; i < units.length; i++) {
        units[i] = in.getInt();
      }
      guide = new byte[in.hasRemaining() ? in.getInt() * 2 : 0];
      in.get(guide);
    }

    interface Sink {
      void take(String form, byte[] value);
    }

    /** Every key: letters, a byte 1, four bytes. */
    void each(Sink sink) {
      walk(0, new byte[200], 0, sink);
    }

    private void walk(int index, byte[] key, int length, Sink sink) {
      if (has(index)) {
        int split = 0;
        while (key[split] != 1) {
          split++;
        }
        sink.take(
            new String(key, 0, split, CP1251), Arrays.copyOfRange(key, split + 1, length));
      }
      byte label = guide[index << 1];
      while (label != 0) {
        int next = follow(label, index);
        if (next < 0) {
          return;
        }
        key[length] = label;
        walk(next, key, length + 1, sink);
        label = guide[(next << 1) + 1];
      }
    }

    int value(String key) {
      int index = 0;
      for (byte b : key.getBytes(CP1251)) {
        index = follow(b, index);
        if (index < 0) {
          return -1;
        }
      }
      return has(index) ? units[index ^ offset(units[index])] & 0x7FFFFFFF : -1;
    }

    private boolean has(int index) {
      return (units[index] & (1 << 8)) != 0;
    }

    private int follow(byte label, int index) {
      int next = index ^ offset(units[index]) ^ (label & 255);
      return (units[next] & (0x80000000 | 0xFF)) == (label & 255) ? next : -1;
    }

    private static int offset(int base) {
      return (base >>> 10) << ((base & (1 << 9)) >>> 6);
    }
  }
}

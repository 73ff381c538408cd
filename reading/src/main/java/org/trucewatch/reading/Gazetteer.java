package org.trucewatch.reading;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.trucewatch.claims.Location;

/**
 * Where places of that name are: 157,000 settlements, regions, countries and seas of the world,
 * from GeoNames (CC BY 4.0) and Natural Earth. Immutable; unpacked when first asked, in about a
 * tenth of a second, into 13 MB.
 *
 * <p>The text of {@code gazetteer.gz} is searched as it is, by halves over its sorted lines, and
 * only what is asked for becomes an object: scripts/gazetteer.py, which makes it, explains its
 * form.
 */
final class Gazetteer {

  /**
   * A place of the gazetteer.
   *
   * @param number its line, which tells it from all others
   * @param id number in GeoNames, or code of a country; "-" for what has neither
   * @param country ISO 3166-1 alpha-3 of the internationally recognised territory; empty where it
   *     is none or several
   * @param region code of its first-order division in GeoNames, unique within the country; may be
   *     empty
   * @param population rounded; 0 where unknown
   * @param kind feature code of GeoNames, or ADMC for a first-order division that is a city, RGN
   *     for a region without bounds, SEA for waters
   */
  record Entry(
      int number,
      String id,
      String name,
      String country,
      String region,
      double latitude,
      double longitude,
      long population,
      String kind) {

    boolean isSettlement() {
      return precision() == Location.Precision.SETTLEMENT;
    }

    Location.Precision precision() {
      return switch (kind) {
        case "PCLI" -> Location.Precision.COUNTRY;
        case "ADM1", "ADMC", "RGN", "SEA" -> Location.Precision.REGION;
        case "ADM2" -> Location.Precision.DISTRICT;
        default -> Location.Precision.SETTLEMENT;
      };
    }

    /** Whether it is a first-order division of its country. */
    boolean isDivision() {
      return kind.equals("ADM1") || kind.equals("ADMC");
    }

    Location location() {
      return new Location(latitude, longitude, precision(), identifier());
    }

    private String identifier() {
      if (kind.equals("PCLI")) {
        return "iso:" + id;
      }
      if (!id.equals("-")) {
        return "geonames:" + id;
      }
      return "gazetteer:" + (country.isEmpty() ? "" : country + "/") + name;
    }
  }

  private static final String RESOURCE = "gazetteer.gz";

  private final byte[] text;

  /** Where each line of places begins. */
  private final int[] lines;

  private final int names;

  private Gazetteer(byte[] text, int[] lines, int names) {
    this.text = text;
    this.lines = lines;
    this.names = names;
  }

  /** The gazetteer of this release, the same object every time. */
  static Gazetteer known() {
    return Known.GAZETTEER;
  }

  int size() {
    return lines.length;
  }

  /** The places of that name, in any spelling or language, in the order of the file. */
  List<Entry> named(String name) {
    return keyed(NameKey.of(name));
  }

  /** The places whose name folds to that key. */
  List<Entry> keyed(String key) {
    if (key.length() < 2) {
      return List.of();
    }
    int line = line(key.getBytes(StandardCharsets.US_ASCII));
    if (line < 0) {
      return List.of();
    }
    List<Entry> found = new ArrayList<>();
    int number = 0;
    for (int i = line + key.length() + 1; ; i++) {
      byte b = text[i];
      if (b >= '0' && b <= '9') {
        number = number * 10 + b - '0';
        continue;
      }
      found.add(entry(number));
      number = 0;
      if (b == '\n') {
        return List.copyOf(found);
      }
    }
  }

  /**
   * The first-order division of a country, or with an empty {@code region} the country itself; none
   * where the gazetteer lacks it.
   */
  Optional<Entry> division(String country, String region) {
    int lo = 0;
    int hi = lines.length;
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      Entry e = entry(mid);
      int order = e.country().compareTo(country);
      if (order < 0 || (order == 0 && e.region().compareTo(region) < 0)) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return lo == lines.length
        ? Optional.empty()
        : Optional.of(entry(lo))
            .filter(e -> e.country().equals(country) && e.region().equals(region))
            .filter(e -> e.kind().equals("PCLI") || e.isDivision());
  }

  /** The place on that line, counted from 0. */
  Entry entry(int number) {
    int from = lines[number];
    int to = from;
    while (text[to] != '\n') {
      to++;
    }
    String[] c = new String(text, from, to - from, StandardCharsets.UTF_8).split("\t", -1);
    return new Entry(
        number,
        c[0],
        c[1],
        c[2],
        c[3],
        Double.parseDouble(c[4]),
        Double.parseDouble(c[5]),
        Long.parseLong(c[6]),
        c[7]);
  }

  /** Where the line of that key begins; -1 where there is none. */
  private int line(byte[] key) {
    int lo = names;
    int hi = text.length;
    while (lo < hi) {
      int start = (lo + hi) >>> 1;
      while (start > lo && text[start - 1] != '\n') {
        start--;
      }
      int order = compare(key, start);
      if (order == 0) {
        return start;
      }
      if (order < 0) {
        hi = start;
      } else {
        lo = start;
        while (text[lo] != '\n') {
          lo++;
        }
        lo++;
      }
    }
    return -1;
  }

  private int compare(byte[] key, int start) {
    for (int i = 0; i < key.length; i++) {
      byte b = text[start + i];
      if (b == '\t') {
        return 1;
      }
      if (b != key[i]) {
        return key[i] - b;
      }
    }
    return text[start + key.length] == '\t' ? 0 : -1;
  }

  private static final class Known {
    static final Gazetteer GAZETTEER = load();

    private static Gazetteer load() {
      try (InputStream raw = Gazetteer.class.getResourceAsStream(RESOURCE)) {
        if (raw == null) {
          throw new IllegalStateException("cannot find %s beside the program".formatted(RESOURCE));
        }
        DataInputStream in = new DataInputStream(new GZIPInputStream(raw, 1 << 16));
        StringBuilder head = new StringBuilder();
        for (int b = in.readByte(); b != '\n'; b = in.readByte()) {
          head.append((char) b);
        }
        String[] numbers = head.toString().split(" ", -1);
        int names = Integer.parseInt(numbers[3]);
        byte[] text = new byte[names + Integer.parseInt(numbers[4])];
        in.readFully(text);
        int[] lines = new int[Integer.parseInt(numbers[2])];
        int at = 0;
        for (int i = 0; i < lines.length; i++) {
          lines[i] = at;
          while (text[at] != '\n') {
            at++;
          }
          at++;
        }
        return new Gazetteer(text, lines, names);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + RESOURCE, e);
      }
    }
  }
}

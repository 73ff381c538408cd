import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes {@code places-cyrillic.tsv} of GeoNames' cities500: arguments are cities500.txt and the file
 * to write. Every place of Ukraine; of other countries those from so many inhabitants on. Of
 * places that share a name the largest is kept, one of Ukraine first among towns.
 */
final class CyrillicPlaces {
  private static final Map<String, Integer> FROM =
      Map.ofEntries(
          Map.entry("UA", 0), Map.entry("RU", 5000), Map.entry("BY", 10_000),
          Map.entry("MD", 10_000), Map.entry("IL", 10_000), Map.entry("LB", 5_000),
          Map.entry("PS", 10_000), Map.entry("SY", 20_000), Map.entry("GE", 10_000),
          Map.entry("AM", 10_000), Map.entry("AZ", 15_000), Map.entry("PL", 40_000),
          Map.entry("IQ", 50_000), Map.entry("IR", 100_000), Map.entry("YE", 50_000),
          Map.entry("SD", 50_000), Map.entry("KZ", 40_000), Map.entry("AF", 50_000));

  private static final String LETTERS = "абвгдеєжзиіїйклмнопрстуфхцчшщьюяґёъыэ' -";

  public static void main(String[] args) throws IOException {
    Map<String, String> countries = new HashMap<>();
    for (String c : Locale.getISOCountries()) {
      countries.put(c, new Locale.Builder().setRegion(c).build().getISO3Country());
    }
    Map<String, long[]> best = new HashMap<>();
    Map<String, String> owner = new HashMap<>();
    List<String[]> kept = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      String[] cells = line.split("\t", -1);
      String country = cells[8];
      long people = Long.parseLong(cells[14]);
      boolean capital = cells[7].equals("PPLC");
      if (people < FROM.getOrDefault(country, 150_000) && !capital) {
        continue;
      }
      Set<String> forms = new LinkedHashSet<>();
      for (String form : cells[3].split(",", -1)) {
        boolean adjective = country.equals("RU") && people < 50_000 && form.matches(".*(ая|ое|ый|ий)");
        if (isName(form) && !adjective) {
          forms.add(form.replace('\u2019', '\'').replace('Ё', 'Е').replace('ё', 'е'));
        }
      }
      if (forms.isEmpty() || countries.get(country) == null) {
        continue;
      }
      String id = String.valueOf(kept.size());
      long weight = people * (country.equals("UA") ? 2 : 1) + (capital ? 10_000_000 : 0);
      List<String> row =
          new ArrayList<>(List.of(countries.get(country), id, String.valueOf(weight)));
      row.addAll(forms);
      kept.add(row.toArray(String[]::new));
      for (String form : forms) {
        if (!best.containsKey(form) || best.get(form)[0] < weight) {
          best.put(form, new long[] {weight});
          owner.put(form, id);
        }
      }
    }
    List<Map.Entry<Long, String>> lines = new ArrayList<>();
    for (String[] row : kept) {
      List<String> mine =
          Arrays.stream(row, 3, row.length).filter(f -> row[1].equals(owner.get(f))).toList();
      if (!mine.isEmpty()) {
        lines.add(Map.entry(Long.parseLong(row[2]), row[0] + "\t" + String.join("|", mine)));
      }
    }
    StringBuilder out = new StringBuilder();
    out.append("# Towns by their Cyrillic names, made by scripts/dictionary/places of GeoNames (geonames.org, CC BY 4.0).\n");
    out.append("# Columns: country of the internationally recognised territory, names separated by |. The largest stand first.\n");
    lines.sort(
        Map.Entry.<Long, String>comparingByKey()
            .reversed()
            .thenComparing(Map.Entry.comparingByValue()));
    lines.forEach(line -> out.append(line.getValue()).append('\n'));
    Files.writeString(Path.of(args[1]), out);
  }

  private static boolean isName(String form) {
    if (form.length() < 3 || !Character.isUpperCase(form.charAt(0))) {
      return false;
    }
    String lower = form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return lower.chars().allMatch(c -> LETTERS.indexOf(c) >= 0) && !form.equals(form.toUpperCase(Locale.ROOT));
  }
}

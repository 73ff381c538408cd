package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.Quantity;
import org.trucewatch.reading.Numbers.Cardinal;

/**
 * Finds the numbers of a report with what they count or measure: shares, casualties, drones and
 * missiles, lengths, areas, capacities, durations, and any other count of things.
 *
 * <p>Dates, years, model numbers ("S-300"), resolutions and ordinals are no quantities. "Dozens"
 * and "several" name no number; "hundreds" is at least one hundred. One pass, linear in the text.
 */
final class Quantities {
  private static final int REACH = 9;

  /** Words of an aside between commas. */
  private static final int ASIDE = 16;

  private final Sentence sentence;
  private final Atoms atoms;
  private final CountedThings things;
  private final List<TimeMention> times;

  private Quantities(Text text, Sentence sentence, List<TimeMention> times) {
    this.sentence = sentence;
    this.times = times;
    atoms = Atoms.of(text.plain(), sentence);
    things = new CountedThings(sentence);
  }

  /** The quantities of a report, in the order of the text; they do not overlap. */
  static List<QuantityMention> find(Text text) {
    List<TimeMention> times = Times.points(text);
    List<QuantityMention> found = new ArrayList<>();
    int time = 0;
    for (Sentence sentence : text.sentences()) {
      int last = time;
      while (last < times.size() && times.get(last).sentence() == sentence.index()) {
        last++;
      }
      new Quantities(text, sentence, times.subList(time, last)).collect(found);
      time = last;
    }
    return List.copyOf(found);
  }

  private void collect(List<QuantityMention> out) {
    int i = 0;
    while (i < atoms.size()) {
      int at = i;
      Optional<Found> found =
          isName(i) || isTime(i)
              ? Optional.empty()
              : share(i).or(() -> number(at)).or(() -> one(at));
      if (found.isPresent()) {
        Found f = found.get();
        int from = sentence.tokenAt(atoms.at(i).start());
        int to = Math.min(sentence.size(), Math.max(f.toToken(), from + 1));
        out.add(
            new QuantityMention(sentence.index(), from, to, sentence.span(from, to), f.quantity()));
        i = Math.max(f.end(), i + 1);
      } else {
        Cardinal skipped = Numbers.at(atoms, i);
        i = skipped.isFound() ? Math.max(i + 1, skipped.end()) : i + 1;
      }
    }
  }

  /** A quantity, the atom behind its number and the token behind what it counts. */
  private record Found(Quantity quantity, int end, int toToken) {}

  private Optional<Found> found(double value, String unit, String of, int i, int end, int toToken) {
    return Optional.of(new Found(new Quantity(value, unit, of, isAbout(i)), end, toToken));
  }

  /** 40 %, 40 per cent, half of the capacity, a third, two thirds. */
  private Optional<Found> share(int i) {
    Cardinal number = Numbers.at(atoms, i);
    int end = number.end();
    if (number.isFound() && percent(end) > end) {
      return share(number.value() / 100, i, percent(end));
    }
    boolean article = atoms.is(i, "a") || atoms.is(i, "one");
    boolean bare = atoms.is(i, "half") && !atoms.at(i).glued() && !atoms.isDash(i + 1);
    int at = article || number.isFound() ? Math.max(i + 1, end) : i;
    at = atoms.isDash(at) ? at + 1 : at;
    Double part = QuantityWords.FRACTIONS.get(atoms.word(at));
    boolean plural = atoms.word(at).endsWith("s");
    boolean possible =
        bare
            || (article && !plural && at > i)
            || (number.isFound() && plural && number.value() < 10);
    boolean of =
        atoms.is(at + 1, "of") || (bare && atoms.in(at + 1, Set.of("the", "its", "their", "his")));
    if (part == null || !possible || !of || isOrdinal(i)) {
      return Optional.empty();
    }
    double count = plural && number.isFound() ? number.value() : 1;
    return share(Math.round(count * part * 100) / 100.0, i, at + 1);
  }

  /** "The first half of November" and "the northern half of the country" are no shares. */
  private boolean isOrdinal(int i) {
    return Numbers.ordinal(atoms.word(i - 1)) > 0
        || atoms.in(i - 1, Set.of("last", "northern", "southern", "eastern", "western", "other"));
  }

  private Optional<Found> share(double value, int i, int end) {
    int of = sentence.tokenAt(atoms.at(end).start());
    boolean more = end < atoms.size() && (atoms.is(end, "of") || atoms.is(end, "the"));
    CountedThings.Thing thing = more ? things.after(of) : CountedThings.NOTHING;
    int to = Math.max(sentence.tokenAt(atoms.at(end - 1).end() - 1) + 1, thing.to());
    return found(value, "share", thing.words(), i, end, to);
  }

  private int percent(int i) {
    if (atoms.is(i, "%") || atoms.is(i, "percent")) {
      return i + 1;
    }
    return atoms.are(i, "per", "cent") ? i + 2 : i;
  }

  private Optional<Found> number(int i) {
    boolean hundreds = atoms.is(i, "hundreds") || atoms.is(i, "thousands");
    boolean tens = atoms.are(i, "tens", "of", "thousands");
    Cardinal number =
        tens
            ? new Cardinal(10_000, i + 3)
            : hundreds
                ? new Cardinal(atoms.is(i, "hundreds") ? 100 : 1000, i + 1)
                : Numbers.at(atoms, i);
    boolean several = atoms.in(i - 1, Set.of("several", "few", "many")) && !hundreds;
    if (!number.isFound() || several) {
      return Optional.empty();
    }
    int end = number.end();
    boolean unclear = hundreds || tens;
    boolean decimal = atoms.at(end).glued() && atoms.at(end).isNumber();
    boolean ordinal = atoms.at(end).glued() && atoms.in(end, Set.of("st", "nd", "rd", "th", "s"));
    boolean clock = atoms.is(end, ":") && atoms.at(end).glued();
    boolean hour = atoms.in(end, QuantityWords.HOURS);
    if (decimal || ordinal || clock || hour) {
      return Optional.empty();
    }
    if (atoms.is(i - 1, "$")) {
      return found(number.value(), "USD", "", i, end, token(end - 1) + 1);
    }
    if (atoms.is(i - 1, "\u20ac")) {
      return found(number.value(), "EUR", "", i, end, token(end - 1) + 1);
    }
    return measured(i, number).or(() -> counted(i, number.value(), token(end), end, unclear));
  }

  /** 600 square kilometres, 400 MW, 150,000 barrels a day, a 30-day ceasefire. */
  private Optional<Found> measured(int i, Cardinal number) {
    int end = number.end();
    boolean joined = atoms.isDash(end) && atoms.at(end).glued();
    int at = joined ? end + 1 : end;
    boolean square = atoms.is(at, "square") || atoms.is(at, "sq");
    int unitAt = square ? atoms.skip(at + 1, ".") : at;
    String unit =
        square
            ? QuantityWords.SQUARE.get(atoms.word(unitAt))
            : QuantityWords.UNITS.get(atoms.word(at));
    boolean barrels = atoms.is(at, "barrels") && (atoms.is(at + 1, "a") || atoms.is(at + 1, "per"));
    if (barrels && atoms.is(at + 2, "day")) {
      return found(number.value(), "barrels per day", "", i, at + 3, token(at + 2) + 1);
    }
    if (unit == null) {
      return Optional.empty();
    }
    if (unit.equals("km") && atoms.is(unitAt + 1, "2") && atoms.at(unitAt + 1).glued()) {
      unit = "km2";
    }
    // "A 30-day ceasefire", "30 days of talks", "9 GW of capacity"
    int next = unitAt + 1;
    boolean of = atoms.is(next, "of");
    CountedThings.Thing thing =
        joined || of ? things.after(token(of ? next + 1 : next)) : CountedThings.NOTHING;
    return found(
        number.value(), unit, thing.words(), i, next, Math.max(token(unitAt) + 1, thing.to()));
  }

  /** At least 12 people were killed; shot down 95 drones; two million without power. */
  private Optional<Found> counted(int i, double value, int noun, int end, boolean unclear) {
    if (atoms.isDash(end) && atoms.at(end).glued()) {
      return Optional.empty();
    }
    boolean part = atoms.is(end, "of");
    Cardinal whole = part ? Numbers.at(atoms, atoms.skip(end + 1, "the")) : Numbers.NONE;
    CountedThings.Thing thing = things.counted(whole.isFound() ? token(whole.end()) : noun);
    boolean ofWhole = atoms.is(i - 1, "of") && atoms.at(i - 2).isNumber();
    int behind = thing.isFound() ? thing.to() : noun;
    String fate = fateBehind(behind);
    if (fate.isEmpty()) {
      fate = fateBefore(token(i));
    }
    if (fate.isEmpty() && atoms.is(end, "lives")) {
      fate = "killed";
    }
    boolean flying = QuantityWords.FLYING.contains(thing.head());
    if (ofWhole || (fate.equals("downed") && !flying)) {
      fate = "";
    }
    if (fate.equals("captured") && flying) {
      fate = "";
    }
    String lost = things.without(behind);
    if (!thing.isFound() && fate.isEmpty() && lost.isEmpty()) {
      return Optional.empty();
    }
    boolean about = unclear || isAbout(i);
    if (QuantityWords.CASUALTIES.contains(fate)) {
      String of = QuantityWords.MORE.contains(thing.words()) ? "" : thing.words();
      return Optional.of(new Found(new Quantity(value, fate, of, about), end, behind));
    }
    String what = thing.words().isEmpty() ? "people" : thing.words();
    String of =
        !lost.isEmpty() ? what + " without " + lost : fate.isEmpty() ? what : what + " " + fate;
    int to = lost.isEmpty() ? behind : Math.max(behind, things.withoutEnd(behind));
    return Optional.of(
        new Found(new Quantity(value, "count", of, about), end, whole.isFound() ? noun : to));
  }

  /** "A woman was injured", "killing a guard". */
  private Optional<Found> one(int i) {
    boolean article = atoms.is(i, "a") || atoms.is(i, "an") || atoms.is(i, "another");
    if (!article || atoms.is(i - 1, "including")) {
      return Optional.empty();
    }
    boolean another = atoms.is(i, "another");
    String alone = another ? fateBehind(token(i + 1)) : "";
    if (QuantityWords.CASUALTIES.contains(alone)) {
      return Optional.of(new Found(new Quantity(1, alone, "", false), i + 1, token(i + 1)));
    }
    CountedThings.Thing thing = things.counted(token(i + 1));
    if (!thing.isFound() || !QuantityWords.PERSONS.contains(thing.head())) {
      return Optional.empty();
    }
    String fate = fateBehind(thing.to());
    if (fate.isEmpty()) {
      fate = fateBefore(token(i));
    }
    return QuantityWords.CASUALTIES.contains(fate)
        ? Optional.of(new Found(new Quantity(1, fate, thing.words(), false), i + 1, thing.to()))
        : Optional.empty();
  }

  /** The fate that follows: were killed, have been wounded, dead. */
  private String fateBehind(int token) {
    for (int i = behindAside(token); i < Math.min(sentence.size(), token + REACH); i++) {
      String word = sentence.token(i).lower();
      String fate = QuantityWords.FATES.get(word);
      if (fate != null) {
        return QuantityWords.ACTIVE.contains(word) ? "" : fate;
      }
      if (!QuantityWords.LINKS.contains(word)) {
        return "";
      }
    }
    return "";
  }

  /** Behind ", including two children," and behind "and three soldiers". */
  private int behindAside(int token) {
    if (token + 2 >= sentence.size()) {
      return token;
    }
    if (sentence.token(token).is("and") && sentence.token(token + 1).pos().equals("NUM")) {
      CountedThings.Thing next = things.counted(token + 2);
      return next.isFound() ? next.to() : token;
    }
    int link = token;
    if (sentence.token(token).is(",")) {
      for (int i = token + 1; i < Math.min(sentence.size() - 1, token + ASIDE); i++) {
        boolean closes =
            sentence.token(i).is(",")
                && QuantityWords.LINKS.contains(sentence.token(i + 1).lower());
        if (closes) {
          return i + 1;
        }
      }
      link = token + 1;
    }
    return link < sentence.size() && QuantityWords.LINKS.contains(sentence.token(link).lower())
        ? link
        : token;
  }

  /** The fate that stands before: killing at least, shot down, killed five civilians and two. */
  private String fateBefore(int token) {
    int i = token - 1;
    int steps = 0;
    while (i >= 0 && steps < ASIDE) {
      Token before = sentence.token(i);
      String fate = QuantityWords.FATES.get(before.lower());
      if (fate != null) {
        boolean shot = fate.equals("downed") && before.lower().startsWith("sho");
        return shot && !sentence.token(i + 1).is("down") ? "" : fate;
      }
      boolean listed =
          before.is("and")
              || before.is(",")
              || before.isNominal()
              || before.pos().equals("NUM")
              || before.pos().equals("ADJ");
      if (!QuantityWords.VERB_GAP.contains(before.lower()) && !listed) {
        return "";
      }
      steps++;
      i--;
    }
    return "";
  }

  private boolean isAbout(int i) {
    int before = i - 1;
    while (before >= 0 && atoms.in(before, Set.of("a", "an", "the", "$"))) {
      before--;
    }
    Set<String> firsts = QuantityWords.ABOUT_PAIRS.get(atoms.word(before));
    return QuantityWords.ABOUT.contains(atoms.word(before))
        || (firsts != null && firsts.contains(atoms.word(before - 1)));
  }

  private boolean isName(int i) {
    boolean number = atoms.at(i).isNumber();
    boolean model =
        number && atoms.isDash(i - 1) && atoms.at(i).glued() && !atoms.at(i - 2).isNumber();
    boolean glued = number && atoms.at(i).glued() && Character.isLetter(last(atoms.word(i - 1)));
    boolean named =
        number
            && (QuantityWords.NAMES.contains(atoms.word(i - 1))
                || (atoms.is(i - 1, ".") && atoms.is(i - 2, "no")));
    return model || glued || named;
  }

  private static char last(String word) {
    return word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
  }

  private boolean isTime(int i) {
    int start = atoms.at(i).start();
    for (TimeMention time : times) {
      if (time.span().start() <= start && start < time.span().end()) {
        return true;
      }
    }
    return false;
  }

  private int token(int atom) {
    return atom < atoms.size() ? sentence.tokenAt(atoms.at(atom).start()) : sentence.size();
  }
}

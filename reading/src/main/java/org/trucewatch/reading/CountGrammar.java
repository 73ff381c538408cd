package org.trucewatch.reading;

import java.util.Optional;
import java.util.Set;
import org.trucewatch.reading.Numbers.Cardinal;
import org.trucewatch.reading.TimeWords.Unit;
import org.trucewatch.reading.TimeWords.Way;

/**
 * Times told by a number of units: three weeks ago, two days later, the day before, in recent
 * weeks, over the past 24 hours. A number of units alone is a duration and no time.
 */
final class CountGrammar {
  /** Behind "two days before" they begin another clause; any other word is an event. */
  private static final Set<String> GOES_ON =
      Set.of(
          "and", "but", "or", "in", "at", "on", "by", "with", "when", "while", "as", "from", "near",
          "to", "about", "is", "was", "were", "has", "had", "said", "says");

  private final Atoms atoms;

  CountGrammar(Atoms atoms) {
    this.atoms = atoms;
  }

  /** In recent weeks, over the past 24 hours, for the last two years, in the coming days. */
  Optional<TimePoint> window(int i) {
    int at = atoms.skip(i, "the");
    boolean recent = atoms.is(at, "recent");
    Way way = recent ? Way.LAST : TimeWords.WAYS.get(atoms.word(at));
    boolean bare = at == i && (way == Way.AFTER || way == Way.BEFORE);
    if (way == null || bare || way == Way.THIS || way == Way.SAME) {
      return Optional.empty();
    }
    boolean vague = TimeWords.VAGUE.contains(atoms.word(at + 1));
    Cardinal number = Numbers.at(atoms, at + 1);
    int unitAt = number.isFound() ? number.end() : vague ? at + 2 : at + 1;
    Unit unit = TimeWords.UNITS.get(atoms.word(unitAt));
    boolean plural = atoms.word(unitAt).endsWith("s");
    boolean single = at > i && !number.isFound() && !vague && !plural && atoms.is(at, "past");
    boolean lastSingle = single || (at > i && atoms.is(at, "last") && over(i) && !plural);
    if (unit == null || (!plural && !lastSingle && !number.isFound())) {
      return Optional.empty();
    }
    if (way == Way.NEXT) {
      return plural ? TimePoint.relative(i, unitAt + 1, Anchor::ahead) : Optional.empty();
    }
    if (way == Way.AFTER || way == Way.BEFORE) {
      return TimePoint.relative(i, unitAt + 1, anchor -> Stretch.UNKNOWN);
    }
    // The guide: recent weeks are the four weeks before publication; recent days by analogy.
    int count =
        number.isFound()
            ? number.rounded()
            : plural ? (unit == Unit.WEEK ? 4 : unit == Unit.DAY ? 7 : 3) : 1;
    return TimePoint.relative(i, unitAt + 1, anchor -> anchor.past(Math.min(count, 5000), unit));
  }

  /** "Over the last week" is seven days; "last week" is Monday to Sunday. */
  private boolean over(int i) {
    return atoms.in(i - 1, Set.of("over", "in", "during", "within", "for", "throughout"));
  }

  /** Three weeks ago, two days later, a year earlier, the day before. */
  Optional<TimePoint> counted(int i) {
    boolean the = atoms.is(i, "the");
    if (the && atoms.is(i + 1, "day") && atoms.in(i + 2, Set.of("before", "after"))) {
      boolean before = atoms.is(i + 2, "before");
      if (atoms.is(i + 3, before ? "yesterday" : "tomorrow")) {
        return TimePoint.relative(i, i + 4, anchor -> anchor.fromToday(before ? -2 : 2));
      }
      boolean event = isEvent(i + 3);
      return TimePoint.relative(
          i, i + 3, anchor -> event ? Stretch.UNKNOWN : anchor.after(before ? -1 : 1, Unit.DAY));
    }
    boolean one = atoms.is(i, "a") || atoms.is(i, "an");
    boolean couple = one && atoms.are(i + 1, "couple", "of");
    boolean vague = !couple && TimeWords.VAGUE.contains(atoms.word(one ? i + 1 : i));
    boolean half = atoms.are(i, "half", "a");
    Cardinal number = half ? Numbers.NONE : Numbers.at(atoms, i);
    int unitAt =
        couple ? i + 3 : vague ? (one ? i + 2 : i + 1) : number.isFound() ? number.end() : i + 1;
    if (half) {
      unitAt = i + 2;
    } else if (!one && !vague && !number.isFound()) {
      // "Months later", "years ago"
      unitAt = i;
      vague = atoms.word(i).endsWith("s");
    }
    Unit unit = TimeWords.UNITS.get(atoms.word(unitAt));
    boolean possible = couple || vague || half || one || number.isFound();
    if (unit == null || !possible) {
      return Optional.empty();
    }
    int count = couple ? 2 : number.isFound() ? number.rounded() : 1;
    int end = unitAt + 1;
    if (atoms.are(end, "and", "a", "half")) {
      end += 3;
      count = unit == Unit.YEAR ? 18 : count;
      unit = unit == Unit.YEAR ? Unit.MONTH : unit;
    }
    if (half) {
      count = 6;
      unit = Unit.MONTH;
    }
    Unit of = unit;
    int n = Math.min(count, 5000);
    boolean unclear =
        vague || ((atoms.is(end, "before") || atoms.is(end, "after")) && isEvent(end + 1));
    return switch (atoms.word(end)) {
      case "ago" -> TimePoint.relative(i, end + 1, a -> unclear ? Stretch.UNKNOWN : a.ago(n, of));
      case "earlier", "before", "previously", "prior", "beforehand" ->
          TimePoint.relative(i, end + 1, a -> unclear ? Stretch.UNKNOWN : a.after(-n, of));
      case "later", "after", "afterwards" ->
          TimePoint.relative(i, end + 1, a -> unclear ? Stretch.UNKNOWN : a.after(n, of));
      default -> Optional.empty();
    };
  }

  /** "Two days before the summit" counts from an event, which has no day of its own. */
  private boolean isEvent(int i) {
    String next = atoms.word(i);
    String behind = atoms.word(i + 1);
    if (next.equals("that") && (behind.isEmpty() || !Character.isLetter(behind.charAt(0)))) {
      return false;
    }
    return !next.isEmpty() && Character.isLetter(next.charAt(0)) && !GOES_ON.contains(next);
  }
}

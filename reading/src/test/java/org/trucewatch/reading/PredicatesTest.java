package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.Form;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.ObjectClass;
import org.trucewatch.claims.Phase;
import org.trucewatch.claims.Status;
import org.trucewatch.claims.Weapon;

/** The table of predicates, and one sentence in, its predicates out. */
class PredicatesTest {
  /** The options without a value that the table explains at its top. */
  private static final Set<String> FLAGS =
      Set.of(
          "war",
          "settle",
          "pact",
          "parties",
          "passive",
          "noact",
          "accuse",
          "address",
          "promise",
          "holds",
          "moves",
          "negative",
          "said");

  private static final English ENGLISH = new English();
  private static final Predicates PREDICATES = Predicates.of(new EnglishPredicates());

  private final List<Table.Row> rows = Table.read("predicates.tsv");

  @Test
  void everyRowHasAKindAndAPattern() {
    assertThat(rows).hasSizeGreaterThan(300);
    for (Table.Row row : rows) {
      assertThat(row.cells()).as(row.toString()).hasSizeBetween(2, 3);
      if (!row.cell(0).equals("none")) {
        assertThat(Kind.of(row.cell(0)).code()).isEqualTo(row.cell(0));
      }
      assertThat(row.cell(1)).as(row.toString()).isNotEmpty().isEqualTo(row.cells().get(1));
    }
  }

  @Test
  void everyKindHasARow() {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (Table.Row row : rows) {
      if (!row.cell(0).equals("none")) {
        kinds.add(Kind.of(row.cell(0)));
      }
    }
    assertThat(kinds).containsExactlyInAnyOrder(Kind.values());
  }

  @Test
  void patternsAreInLowerCaseAndBeginAndEndWithAWord() {
    for (Table.Row row : rows) {
      String pattern = row.cell(1);
      assertThat(pattern).isEqualTo(pattern.toLowerCase(Locale.ROOT)).doesNotContain("  ");
      List<String> parts = List.of(pattern.split(" ", -1));
      for (String end : List.of(parts.get(0), parts.get(parts.size() - 1))) {
        assertThat(end).as(row.toString()).isNotIn("_", "...");
      }
      for (String part : parts) {
        for (String word :
            part.equals("_") || part.equals("...") ? new String[0] : part.split("\\|", -1)) {
          assertThat(word).as(row.toString()).matches("[a-z'-]+(/[vn])?");
        }
      }
    }
  }

  @Test
  void noPatternStandsTwiceForOneKind() {
    Map<String, Integer> lines = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (Table.Row row : rows) {
      Integer first = lines.putIfAbsent(row.cell(0) + " " + row.cell(1), row.line());
      if (first != null) {
        twice.add("%s %s: lines %d and %d".formatted(row.cell(0), row.cell(1), first, row.line()));
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void optionsAreKnownAndStandOnce() {
    for (Table.Row row : rows) {
      List<String> options =
          row.cell(2).isEmpty() ? List.of() : Arrays.asList(row.cell(2).split(",", -1));
      assertThat(options).as(row.toString()).doesNotHaveDuplicates();
      for (String option : options) {
        int eq = option.indexOf('=');
        String value = option.substring(eq + 1);
        if (eq < 0) {
          assertThat(option).as(row.toString()).isIn(FLAGS);
        } else {
          assertThat(code(option.substring(0, eq), value)).as(row.toString()).isEqualTo(value);
        }
      }
    }
  }

  private static String code(String option, String value) {
    return switch (option) {
      case "status" -> Status.of(value).code();
      case "phase" -> Phase.of(value).code();
      case "form" -> Form.of(value).code();
      case "object" -> ObjectClass.of(value).code();
      case "weapon" -> Weapon.of(value).code();
      default -> "unknown option " + option;
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Russia attacked a refinery. => strike attack/v
          The general strike went on. => ''
          A heart attack killed him. => strike kill/v
          They accused Hamas of violating the truce. => breach accuse/v ... of _ violating|breaking|breaching|flouting; agreement truce/n
          Kyiv refrained from attacks. => restraint refrain/v from; strike attack/n
          The two declared war. => threat declare/v war
          """)
  void theLongestMatchWins(String words, String predicates) {
    Sentence s = ENGLISH.text(Lines.report("", words)).sentences().get(0);
    assertThat(
            PREDICATES.in(s).stream()
                .map(
                    at ->
                        at.predicate().kind().orElseThrow().code() + " " + at.predicate().pattern())
                .collect(Collectors.joining("; ")))
        .isEqualTo(predicates);
  }
}

package org.trucewatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the program is called, and what it says when it is called wrongly. */
final class UsageTest {
  /** One wrong call in, one line out, and exit code 2. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
"""
reed x                  | unknown command or argument "reed": did you mean "read", or see "trucewatch --help"
frobnicate              | unknown command or argument "frobnicate": see "trucewatch --help"
read --publishd 1 x     | unknown option "--publishd": did you mean "--published", or see "trucewatch read --help"
read                    | missing required parameter: "FILE": see "trucewatch read --help"
read --published        | missing required parameter for option "--published" (DATE): see "trucewatch read --help"
read --format xml x     | --format is "xml": it is one of text, jsonl, geojson: see "trucewatch read --help"
read --threads many x   | --threads is "many": it is a whole number: see "trucewatch read --help"
evaluate                | missing required option: "--gold=PATH": see "trucewatch evaluate --help"
dossier                 | a command is missing, such as check: see "trucewatch dossier --help"
dossier check           | missing required parameter: "FOLDER": see "trucewatch dossier check --help"
dossier chek x          | unknown command or argument "chek": did you mean "check", or see "trucewatch dossier --help"
""")
  void aWrongCallIsOneLine(String call, String message) {
    assertThat(Door.open(call.split(" ", -1)).all()).isEqualTo("2\nerror: " + message + "\n");
  }

  @Test
  void withoutACommandTheHelpIsPointedTo() {
    assertThat(Door.open().all())
        .isEqualTo("2\nerror: a command is missing: see \"trucewatch --help\"\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "run", "read", "judge", "dossier check", "evaluate", "completion"})
  void everyCommandHasHelpWithExamples(String command) {
    String[] call = (command + " --help").strip().split(" ", -1);
    Door door = Door.open(call);
    assertThat(door.code()).isZero();
    assertThat(door.err()).isEmpty();
    assertThat(door.out())
        .startsWith("Usage: trucewatch")
        .contains("\nExample")
        .doesNotContain("\t");
  }

  @Test
  void theVersionIsShown() {
    assertThat(Door.open("--version").out()).startsWith("trucewatch ");
  }

  @Test
  void aShellCanCompleteCommands() {
    Door door = Door.open("completion");
    assertThat(door.code()).isZero();
    assertThat(door.out()).startsWith("#!/usr/bin/env bash").contains("--published");
  }

  @Test
  void aStackTraceIsShownOnlyWhenAskedFor() {
    assertThat(Door.open("read", "nowhere").err()).doesNotContain("\tat ");
    assertThat(Door.open("read", "--debug", "nowhere").err())
        .startsWith("org.trucewatch.cli.Problem: there is no file or folder \"nowhere\"")
        .contains("\tat ");
  }
}

package org.trucewatch.cli;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Walks through JSON value by value and says of each wrong one where it stands and what to write
 * instead. Holds one value at a time. Not safe for use by several threads.
 */
final class JsonCursor {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Limits.REPORT_CHARACTERS)
                  .maxNestingDepth(100)
                  .build())
          .build();

  private final JsonParser parser;
  private final String file;
  private boolean broken;

  JsonCursor(Reader in, String file) {
    this.parser = FACTORY.createParser(ObjectReadContext.empty(), in);
    this.file = file;
  }

  /** Moves to the next value that stands by itself; false at the end. */
  boolean nextRoot() {
    return next() != null;
  }

  /**
   * Moves behind the root value that the cursor is in, whatever is left of it.
   *
   * @return false where what follows cannot be read either, because this is not JSON
   */
  boolean leaveRoot() {
    try {
      while (!broken && !parser.streamReadContext().inRoot()) {
        next();
      }
    } catch (Problem e) {
      return false;
    }
    return !broken;
  }

  /** Reads an object; {@code field} gets each name, and reads its value. */
  void object(String what, Consumer<String> field) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw wrong(what, "an object {...}");
    }
    while (next() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      next();
      field.accept(name);
    }
  }

  /** Reads a list; null is an empty one. */
  <T> List<T> list(String what, Supplier<T> element) {
    List<T> list = new ArrayList<>();
    if (isNull()) {
      return list;
    }
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw wrong(what, "a list [...]");
    }
    while (next() != JsonToken.END_ARRAY) {
      list.add(element.get());
    }
    return list;
  }

  String text(String what) {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw wrong(what, "a text in quotation marks");
    }
    return string();
  }

  /** A text; empty for null. */
  String textOrNull(String what) {
    if (!isNull() && parser.currentToken() != JsonToken.VALUE_STRING) {
      throw wrong(what, "a text in quotation marks, or null");
    }
    return isNull() ? "" : string();
  }

  /** What {@code of} makes of a text, {@code absent} for null. */
  <T> T codeOrNull(String what, T absent, Function<String, T> of) {
    String code = textOrNull(what);
    return code.isEmpty() ? absent : made(() -> of.apply(code));
  }

  <T> T code(String what, Function<String, T> of) {
    String code = text(what);
    return made(() -> of.apply(code));
  }

  /** A whole number; {@code absent} for null. */
  int integerOrNull(String what, int absent) {
    if (isNull()) {
      return absent;
    }
    return integer(what);
  }

  int integer(String what) {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      throw wrong(what, "a whole number");
    }
    try {
      return parser.getIntValue();
    } catch (JacksonException e) {
      throw wrong(what, "a whole number below 2147483648");
    }
  }

  double number(String what) {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
        && parser.currentToken() != JsonToken.VALUE_NUMBER_FLOAT) {
      throw wrong(what, "a number");
    }
    return parser.getDoubleValue();
  }

  boolean bool(String what) {
    return switch (parser.currentToken()) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> throw wrong(what, "true or false");
    };
  }

  boolean isNull() {
    return parser.currentToken() == JsonToken.VALUE_NULL;
  }

  void skip() {
    try {
      parser.skipChildren();
    } catch (JacksonException e) {
      throw malformed(e);
    }
  }

  /** Makes something of what was read; what the vocabulary refuses gains its place here. */
  <T> T made(Supplier<T> maker) {
    try {
      return maker.get();
    } catch (IllegalArgumentException e) {
      throw new Problem(where(), String.valueOf(e.getMessage()), e);
    }
  }

  Problem missing(String what, String remedy) {
    return new Problem(where(), "%s is missing: %s".formatted(what, remedy));
  }

  Problem unknown(String name, Collection<String> known) {
    return new Problem(
        where(), "unknown key \"%s\": %s".formatted(name, Suggestion.of(name, known)));
  }

  /** The file and line where the cursor stands. */
  String where() {
    return file + ":" + parser.currentTokenLocation().getLineNr();
  }

  private Problem wrong(String what, String wanted) {
    JsonToken token = parser.currentToken();
    String found =
        switch (token) {
          case START_OBJECT, END_OBJECT -> "an object";
          case START_ARRAY, END_ARRAY -> "a list";
          case VALUE_STRING -> "\"" + Limits.shortened(string(), 40) + "\"";
          default -> string();
        };
    return new Problem(where(), "%s is %s: it is %s".formatted(what, found, wanted));
  }

  private String string() {
    try {
      return parser.getString();
    } catch (JacksonException e) {
      throw malformed(e);
    }
  }

  private JsonToken next() {
    try {
      return parser.nextToken();
    } catch (JacksonException e) {
      throw malformed(e);
    }
  }

  private Problem malformed(JacksonException e) {
    broken = true;
    if (e instanceof JacksonIOException) {
      return new Problem(file, "cannot be read: " + e.getOriginalMessage(), e);
    }
    String message = String.valueOf(e.getOriginalMessage());
    String where = e.getLocation() == null ? where() : file + ":" + e.getLocation().getLineNr();
    if (message.contains("exceeds the maximum")) {
      return new Problem(
          where,
          "a text is longer than the %d characters that one report may have: split it"
              .formatted(Limits.REPORT_CHARACTERS),
          e);
    }
    return new Problem(
        where,
        "this is not JSON (%s): mend it".formatted(Limits.shortened(firstLine(message), 120)),
        e);
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}

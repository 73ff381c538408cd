package org.trucewatch.claims;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words that the schema uses for enum constants: {@code BROKEN_OFF} is {@code broken-off}. */
final class Codes {
  private Codes() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> E parse(Class<E> type, String what, String code) {
    for (E constant : type.getEnumConstants()) {
      if (of(constant).equals(code)) {
        return constant;
      }
    }
    String known =
        Arrays.stream(type.getEnumConstants()).map(Codes::of).collect(Collectors.joining(", "));
    throw new IllegalArgumentException(
        "unknown %s \"%s\": it is one of %s".formatted(what, code, known));
  }
}

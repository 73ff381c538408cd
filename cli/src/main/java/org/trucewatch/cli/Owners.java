package org.trucewatch.cli;

import java.util.HashMap;
import java.util.Map;

/** Which names are taken, and by whom: one name stands for one thing. */
final class Owners {
  private final String what;
  private final Map<String, Owner> owners = new HashMap<>();

  private record Owner(String name, int line) {}

  /**
   * @param what what the names are names of: {@code party}
   */
  Owners(String what) {
    this.what = what;
  }

  /** Takes {@code name} for {@code owner}; a mistake where it stands for another already. */
  void take(String name, String owner, Yaml place) {
    Owner other = owners.putIfAbsent(name, new Owner(owner, place.line()));
    if (other != null && !other.name().equals(owner)) {
      place.mistake(
          "\"%s\" is a name of %s and of %s (line %d): one name stands for one %s, so take it from one of them"
              .formatted(name, owner, other.name(), other.line(), what));
    }
  }

  /** Takes {@code name} for something that no other may be called. */
  void takeAlone(String name, Yaml place) {
    Owner other = owners.putIfAbsent(name, new Owner(name, place.line()));
    if (other != null) {
      place.mistake(
          "the %s \"%s\" is given twice (line %d): keep one".formatted(what, name, other.line()));
    }
  }
}

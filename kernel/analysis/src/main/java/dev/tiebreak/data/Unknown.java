package dev.tiebreak.data;

import java.util.Collection;

/** Says that a name was asked for that the data does not have. */
final class Unknown {

  private Unknown() {}

  static IllegalArgumentException name(String kind, String asked, Collection<String> known) {
    return new IllegalArgumentException(
        "No " + kind + " is named \"" + asked + "\"; allowed: " + String.join(", ", known));
  }
}

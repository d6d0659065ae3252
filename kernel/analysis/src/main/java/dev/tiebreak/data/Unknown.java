package dev.tiebreak.data;

import java.util.Collection;

/** Says that a name was asked for that the data does not have. */
final class Unknown {

  private Unknown() {}

  /**
   * @throws IllegalArgumentException if the name is not among those known
   */
  static void unless(String kind, String asked, Collection<String> known) {
    if (!known.contains(asked)) {
      throw name(kind, asked, known);
    }
  }

  static IllegalArgumentException name(String kind, String asked, Collection<String> known) {
    String allowed = known.isEmpty() ? "none, since the data has none" : String.join(", ", known);
    return new IllegalArgumentException(
        "No " + kind + " is named \"" + asked + "\"; allowed: " + allowed);
  }
}

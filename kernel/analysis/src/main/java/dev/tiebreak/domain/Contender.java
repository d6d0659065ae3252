package dev.tiebreak.domain;

/**
 * One of the two models of a decision.
 *
 * @param name the full name, as the data has it
 * @param shortName the name to print where space is limited; the full name if there is no shorter
 *     one
 */
public record Contender(String name, String shortName) {

  public Contender {
    if (name.isBlank() || shortName.isBlank()) {
      throw new IllegalArgumentException(
          "A model's name is \"" + name + "\", short \"" + shortName + "\"; allowed: not blank");
    }
  }

  /** Returns a contender that has no shorter name. */
  public static Contender of(String name) {
    return new Contender(name, name);
  }
}

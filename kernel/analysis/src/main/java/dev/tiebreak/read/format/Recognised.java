package dev.tiebreak.read.format;

import java.util.List;

/**
 * What an importer says of a file that it knows.
 *
 * @param version which version of the format it is, for example {@code 0.3}; blank if the format
 *     has none
 * @param holds what can be read from it; nothing if it only says more of a file beside it, such as
 *     the settings of a run
 */
public record Recognised(String version, List<Holding> holds) {

  public Recognised {
    holds = List.copyOf(holds);
  }

  /** Returns a file of a format without versions that holds some kinds of rows. */
  public static Recognised holding(Holding... kinds) {
    return new Recognised("", List.of(kinds));
  }

  /** Returns a file that holds no rows of its own, and says more of those beside it. */
  public static Recognised companion() {
    return holding();
  }

  /** Returns the same in a version. */
  public Recognised inVersion(String number) {
    return new Recognised(number, holds);
  }
}

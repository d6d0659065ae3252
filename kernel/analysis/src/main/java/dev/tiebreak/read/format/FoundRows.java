package dev.tiebreak.read.format;

import java.util.function.Consumer;

/** Takes the rows that an importer finds. */
public interface FoundRows {

  /**
   * Adds a row, if nothing is wrong with it.
   *
   * @param place where it stands in the file: {@code results[3]}, {@code line 12}
   * @param filling fills its cells; columns that no row fills are not in the frame
   */
  void add(String place, Consumer<FoundRow> filling);

  /** Says that something was left out, and why. */
  void leaveOut(String place, String reason);

  /** Adds a sentence for below the table; one that was said before is not said again. */
  void say(String sentence);
}

package dev.tiebreak.jupyter.internal.assist;

import java.util.List;

/**
 * What could go at the cursor.
 *
 * @param matches the completions, best first
 * @param start where the text they replace begins, in UTF-16 units
 * @param end where it ends
 */
public record Completions(List<Completion> matches, int start, int end) {

  public Completions {
    matches = List.copyOf(matches);
  }

  static Completions none(int cursor) {
    return new Completions(List.of(), cursor, cursor);
  }
}

package dev.tiebreak.remark.internal;

import dev.tiebreak.domain.Unit;
import dev.tiebreak.remark.Remark;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A score, whether or not it is one that its measure can have.
 *
 * @param at where it stands
 * @param system whose it is
 * @param number in the unit of its measure, with the decimals that it is written with
 * @param stated the unit that is stated for it
 * @param tasks how many tasks it counts; empty if that is not known, or tasks are not passed or
 *     failed
 * @param all how many tasks the whole benchmark has, if these are a part of it
 * @param trials how often each task was run; empty if that is not known
 */
public record ScoredCell(
    Remark.Place at,
    String system,
    BigDecimal number,
    Optional<Unit> stated,
    OptionalInt tasks,
    OptionalInt all,
    OptionalInt trials) {

  /** Returns the cell and its place, in words: {@code 0.85 in row 2}. */
  String words() {
    return at.value().orElse("") + " in " + at.ofRow().inFile();
  }
}

package dev.tiebreak.remark.internal;

import dev.tiebreak.domain.Better;
import dev.tiebreak.domain.Measure;
import java.util.List;
import java.util.Optional;

/**
 * All scores of a file on one measure.
 *
 * @param better which of two is better, if the file or the list of benchmarks says so
 * @param cells at least one
 */
public record MeasureScores(Measure measure, Optional<Better> better, List<ScoredCell> cells) {

  public MeasureScores {
    cells = List.copyOf(cells);
  }

  /** Those of which no unit is stated. */
  List<ScoredCell> unstated() {
    return cells.stream().filter(cell -> cell.stated().isEmpty()).toList();
  }
}

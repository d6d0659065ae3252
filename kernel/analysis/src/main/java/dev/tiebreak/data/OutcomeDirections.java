package dev.tiebreak.data;

import dev.tiebreak.domain.Better;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tech.tablesaw.api.Table;

/** Whether more of some outcomes is better, as all that is made of outcomes takes it. */
record OutcomeDirections(Benchmarks list, OtherNames names) {

  /**
   * Refuses outcomes of which the list of benchmarks says that lower is better.
   *
   * @param origin what the file of the outcomes is called
   * @throws BadDataException if there are any; it names each measure
   */
  void requireHigher(String origin, Table outcomes) {
    OutcomeColumns columns = new OutcomeColumns(outcomes);
    Set<MeasureName> measures = new LinkedHashSet<>();
    for (int row = 0; row < columns.rows(); row++) {
      measures.add(columns.measure(row));
    }
    List<Problem> lower =
        measures.stream().filter(this::isLower).map(OutcomeDirections::refused).toList();
    if (!lower.isEmpty()) {
      throw new BadDataException(origin, lower);
    }
  }

  private boolean isLower(MeasureName name) {
    return list.named(names, List.of(name.benchmark()))
        .sense(name)
        .better()
        .equals(Optional.of(Better.LOWER));
  }

  private static Problem refused(MeasureName name) {
    return Problem.ofFile(
        "outcomes of "
            + name.label()
            + ", of which "
            + Benchmarks.FILE
            + " says that lower is better",
        "outcomes of which more is better, such as those of the opposite of " + name.label());
  }
}

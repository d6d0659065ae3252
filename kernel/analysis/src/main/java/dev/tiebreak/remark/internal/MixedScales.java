package dev.tiebreak.remark.internal;

import dev.tiebreak.remark.Remark;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Scores without a stated unit that may be rates beside percentages, though nothing is sure. */
public final class MixedScales {

  private MixedScales() {}

  /** Finds a score between 0 and 1 beside one from 1 to 10; beside a larger one it is refused. */
  public static Optional<Remark> in(MeasureScores scores) {
    if (first(scores, n -> n.compareTo(BigDecimal.TEN) > 0).isPresent()) {
      return Optional.empty();
    }
    Optional<ScoredCell> fraction =
        first(scores, n -> n.signum() > 0 && n.compareTo(BigDecimal.ONE) < 0);
    Optional<ScoredCell> more = first(scores, n -> n.compareTo(BigDecimal.ONE) > 0);
    return fraction.isPresent() && more.isPresent()
        ? Optional.of(remark(scores, fraction.get(), more.get()))
        : Optional.empty();
  }

  private static Optional<ScoredCell> first(MeasureScores scores, Predicate<BigDecimal> is) {
    List<ScoredCell> unstated = scores.unstated();
    return unstated.stream().filter(cell -> is.test(cell.number())).findFirst();
  }

  private static Remark remark(MeasureScores scores, ScoredCell fraction, ScoredCell more) {
    return Remark.suspicion(
        fraction.at(),
        scores.measure().label()
            + " has "
            + fraction.words()
            + " beside "
            + more.words()
            + ", and nothing says whether these are rates or percentages; both are read as"
            + " percent.",
        "Add a column unit with percent in the rows of "
            + scores.measure().label()
            + ", or with rate in those where 1 is all.");
  }
}

package dev.tiebreak.remark.internal;

import dev.tiebreak.domain.Unit;
import dev.tiebreak.remark.Remark;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Scores without a stated unit that are no percentages and may be Elo ratings. */
public final class LikelyElo {

  private static final BigDecimal LEAST = BigDecimal.valueOf(800);
  private static final BigDecimal MOST = BigDecimal.valueOf(2500);

  /** One such number may as well lack its decimal point. */
  private static final int FEWEST = 2;

  private LikelyElo() {}

  /** Finds a measure without a stated unit whose scores are all from 800 to 2500. */
  public static Optional<Remark> in(MeasureScores scores) {
    List<ScoredCell> cells = scores.unstated();
    boolean all =
        cells.size() >= FEWEST
            && cells.size() == scores.cells().size()
            && cells.stream()
                .map(ScoredCell::number)
                .allMatch(n -> n.compareTo(LEAST) >= 0 && n.compareTo(MOST) <= 0);
    return all
        ? Optional.of(
            Remark.suspicion(
                cells.get(0).at(),
                "All scores of "
                    + scores.measure().label()
                    + " are from 800 to 2500, as Elo ratings are, and nothing states their unit.",
                "If they are Elo ratings, add a column unit with "
                    + Unit.ELO
                    + " in the rows of "
                    + scores.measure().label()
                    + "."))
        : Optional.empty();
  }
}

package dev.tiebreak.data;

import static dev.tiebreak.read.internal.Schema.whereThere;

import dev.tiebreak.domain.GivenError;
import dev.tiebreak.domain.Measure.Range;
import dev.tiebreak.read.Problem;
import dev.tiebreak.read.internal.CellType;
import dev.tiebreak.read.internal.Reading;
import dev.tiebreak.read.internal.Schema.Rule;
import dev.tiebreak.words.internal.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads how far off a score may be as its source says: a standard error, or an interval. */
final class ScoreErrors {

  static final List<String> COLUMNS = List.of("stderr", "ci_low", "ci_high", "ci_level");

  /** The place of the level among the columns. */
  static final int LEVEL = 3;

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final String LEVEL_ALLOWED = "a percentage above 0 and below 100, such as 95";
  private static final String USUAL_LEVEL = "95";

  /** Wilson's interval is up to this much wider than the normal one, and so is Student's. */
  private static final double MOST_APART = 1.5;

  private final Reading reading;

  ScoreErrors(Reading reading) {
    this.reading = reading;
  }

  static List<Rule> rules() {
    return COLUMNS.stream().map(name -> whereThere(name, new CellType.Text())).toList();
  }

  /** The error of a score; empty where the row has none, or it is not allowed, which is noted. */
  Optional<GivenError> of(ScoreRow row, BigDecimal score, Range range) {
    Optional<BigDecimal> standard = number(row, 0);
    Optional<BigDecimal> low = number(row, 1);
    Optional<BigDecimal> high = number(row, 2);
    Optional<BigDecimal> level = level(row);
    if (standard.isPresent() && standard.get().signum() < 0) {
      note(row, 0, Problem.found(row.errors().get(0)), "a standard error of 0 or more");
      return Optional.empty();
    }
    if (standard.isPresent() && standard.get().doubleValue() > widest(range)) {
      note(
          row,
          0,
          Problem.found(row.errors().get(0))
              + ", more than half of all the scores that there can be",
          "a standard error in the unit of the score, " + row.written());
      return Optional.empty();
    }
    if (low.isPresent() != high.isPresent()) {
      int blank = low.isPresent() ? 2 : 1;
      note(row, blank, "a blank cell beside the other limit", "both limits, or none");
      return Optional.empty();
    }
    if (low.isPresent() && (low.get().compareTo(score) > 0 || high.get().compareTo(score) < 0)) {
      note(
          row,
          1,
          interval(row) + " around a score of " + row.cell(),
          "limits in the unit of the score, around it");
      return Optional.empty();
    }
    if (low.isPresent()
        && standard.isPresent()
        && level.isPresent()
        && contradict(
            row,
            standard.get(),
            new Limits(low.get(), high.get(), level.get()),
            ofLimits(score, low.get(), high, level.get(), OptionalInt.empty()))) {
      return Optional.empty();
    }
    return standard
        .filter(error -> error.signum() > 0 || low.isEmpty())
        .map(error -> GivenError.standard(error.doubleValue(), row.n()))
        .or(
            () ->
                low.flatMap(
                    least -> level.map(percent -> ofLimits(score, least, high, percent, row.n()))));
  }

  /** Returns the largest standard error: scores are no further apart than the range is wide. */
  private static double widest(Range range) {
    return (range.most() - range.least()) / 2;
  }

  /** Whether a standard error cannot be that of a normal interval, which is noted. */
  private boolean contradict(
      ScoreRow row, BigDecimal standard, Limits limits, GivenError interval) {
    double implied = (interval.below() + interval.above()) / 2;
    double rounding = (limits.unit() * implied / limits.half() + unit(standard)) / 2;
    if (agree(standard.doubleValue(), implied, rounding)) {
      return false;
    }
    note(
        row,
        0,
        "a standard error of "
            + row.errors().get(0)
            + " beside "
            + interval(row)
            + " ("
            + Numbers.number(limits.level().doubleValue())
            + "%), which is that of a standard error of "
            + Numbers.brief(implied),
        "an error and an interval that agree, or one of the two");
    return true;
  }

  private static String interval(ScoreRow row) {
    return "an interval of " + row.errors().get(1) + " to " + row.errors().get(2);
  }

  /**
   * Whether a standard error may be that of an interval, which need not be the normal one: neither
   * is much larger than the other, apart from rounding. An error of nothing says nothing.
   */
  private static boolean agree(double stated, double implied, double rounding) {
    return stated == 0
        || implied == 0
        || (stated <= MOST_APART * implied + rounding && implied <= MOST_APART * stated + rounding);
  }

  /** An interval and its level, in percent, as they are written. */
  private record Limits(BigDecimal low, BigDecimal high, BigDecimal level) {

    double half() {
      return high.subtract(low).doubleValue() / 2;
    }

    double unit() {
      return Math.max(ScoreErrors.unit(low), ScoreErrors.unit(high));
    }
  }

  /** The size of the last digit. */
  private static double unit(BigDecimal number) {
    return number.ulp().doubleValue();
  }

  private static GivenError ofLimits(
      BigDecimal score,
      BigDecimal low,
      Optional<BigDecimal> high,
      BigDecimal level,
      OptionalInt n) {
    return GivenError.ofLimits(
        score.doubleValue(),
        low.doubleValue(),
        high.orElseThrow().doubleValue(),
        level.doubleValue(),
        n);
  }

  private Optional<BigDecimal> number(ScoreRow row, int column) {
    String cell = row.errors().get(column);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    Optional<BigDecimal> number = row.read(cell);
    if (number.isEmpty()) {
      note(row, column, CellType.notRead(cell), "a number in the unit of the score");
    }
    return number;
  }

  private Optional<BigDecimal> level(ScoreRow row) {
    String cell = row.errors().get(LEVEL);
    Optional<BigDecimal> percent = level(cell.isEmpty() ? USUAL_LEVEL : cell);
    if (percent.isEmpty()) {
      note(row, LEVEL, CellType.notRead(cell), LEVEL_ALLOWED);
    }
    return percent;
  }

  /** Reads the level of an interval in percent; .95 can only be 95 of them. */
  static Optional<BigDecimal> level(String cell) {
    return CellType.decimal(ScoreRow.unsigned(cell))
        .map(
            level ->
                level.compareTo(BigDecimal.ONE) < 0 && !cell.endsWith(ScoreRow.SIGN)
                    ? level.movePointRight(2)
                    : level)
        .filter(level -> level.signum() > 0 && level.compareTo(WHOLE) < 0);
  }

  private void note(ScoreRow row, int column, String found, String allowed) {
    String name = COLUMNS.get(column);
    reading.note(row.index(), name, found, allowed + CellType.elseRenamed(name));
  }
}

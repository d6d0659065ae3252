package dev.tiebreak.decide.doubt;

import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.decide.judge.Scorecard;
import dev.tiebreak.decide.judge.internal.CardNotes;
import dev.tiebreak.decide.judge.internal.ScoreDecimals;
import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.Side;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.Naming;
import dev.tiebreak.show.Result;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import dev.tiebreak.stats.internal.WeightedMeans;
import dev.tiebreak.words.internal.Decimals;
import dev.tiebreak.words.internal.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/**
 * Who wins overall, by the weighted mean of the scores, when benchmarks count more or less. Only
 * the benchmarks that both models have a score on are weighted, and only percent: a point of one is
 * taken to be worth a point of another.
 */
public record Weightings(Scorecard scorecard) implements Result, Naming {

  /** Returns the first model's mean lead in percentage points, all weights equal; 0 if none. */
  public double meanLead() {
    return mean(contested());
  }

  /** The mean in decimals, so that leads that cancel give 0 and not 1e−17. */
  private static double mean(List<Contest> contests) {
    return contests.isEmpty()
        ? 0
        : contests.stream()
            .map(contest -> BigDecimal.valueOf(lead(contest)))
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(contests.size()), MathContext.DECIMAL64)
            .doubleValue();
  }

  /** Returns the overall winner with all weights equal; empty for a tie. */
  public Optional<Contender> winner() {
    return scorecard.ahead(meanLead());
  }

  /**
   * Returns the exact share of all weightings, 0 to 1, under which a side wins, all weightings
   * being equally likely. Empty if no benchmark has both scores.
   */
  public OptionalDouble share(Side side) {
    double sign = side == Side.FIRST ? 1 : -1;
    double[] leads = contested().stream().mapToDouble(contest -> sign * lead(contest)).toArray();
    return leads.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(WeightedMeans.shareAboveZero(leads));
  }

  /**
   * Returns the weight of a benchmark, 0 to 1, at which the models are level while the others share
   * the rest equally: beyond it the other model wins. Empty if there is no such weight.
   *
   * @throws IllegalArgumentException if the decision has no such benchmark
   */
  public OptionalDouble flip(String benchmark) {
    Contest contest = scorecard.contest(benchmark);
    if (!contest.contested() || !contest.measure().isShare()) {
      return OptionalDouble.empty();
    }
    double others =
        mean(contested().stream().filter(other -> !other.benchmark().equals(benchmark)).toList());
    double level = others / (others - lead(contest));
    return Math.signum(others) * Math.signum(lead(contest)) < 0
        ? OptionalDouble.of(level)
        : OptionalDouble.empty();
  }

  /** The benchmarks that are weighed: points of percent are worth the same, of other units not. */
  private List<Contest> contested() {
    return scorecard.contested().stream().filter(each -> each.measure().isShare()).toList();
  }

  private static double lead(Contest contest) {
    return contest.difference().orElseThrow();
  }

  /** Returns what was found, in one sentence short enough for a title. */
  @Override
  public String finding() {
    if (contested().isEmpty()) {
      return scorecard.contested().isEmpty()
          ? "No benchmark has a score of both models"
          : "No benchmark that both models have a score on is in percent";
    }
    double first = share(Side.FIRST).orElseThrow();
    double second = share(Side.SECOND).orElseThrow();
    if (first == second) {
      return "Neither model wins more of the weightings than the other";
    }
    Contender leader = scorecard.contender(first > second ? Side.FIRST : Side.SECOND);
    return leader.shortName()
        + " wins "
        + percent(Math.max(first, second))
        + " of all weightings of the "
        + (contested().size() == 1
            ? "one contested benchmark"
            : contested().size() + " contested benchmarks")
        + (contested().size() == scorecard.contested().size() ? "" : " in percent");
  }

  @Override
  public List<String> namesFor(String parameter) {
    return scorecard.namesFor(parameter);
  }

  /**
   * Returns a frame: benchmark, margin in percentage points, weight at which the overall winner
   * flips, missing where none does.
   */
  @Override
  public Table table() {
    return columns().frame("weightings", contested());
  }

  private Columns<Contest> columns() {
    ScoreDecimals decimals = ScoreDecimals.of(scorecard);
    return Columns.<Contest>none()
        .text("benchmark", Contest::benchmark)
        .shown("Benchmark")
        .number("margin_points", Weightings::lead)
        .shown("Margin (points)", contest -> Cell.of(decimals.margin(contest)))
        .numberIfAny("flip_weight", contest -> flip(contest.benchmark()))
        .shown("Winner changes at a weight of", this::flipped)
        .words("With more weight", contest -> Cell.of(winnerWithMore(contest)))
        .words("With less weight", contest -> Cell.of(winnerWithLess(contest)));
  }

  /** Returns a table to read: which weight of each benchmark flips the overall winner. */
  @Override
  public DisplayTable display() {
    DisplayTable titled =
        DisplayTable.titled(finding())
            .withSubtitle(
                "The weight of a benchmark at which the winner changes, the others"
                    + " weighted equally");
    return columns()
        .fill(titled, contested())
        .withNotes(notes())
        .withNotes(new CardNotes(scorecard).units())
        .withNotes(scorecard.remarks())
        .withNotes(new CardNotes(scorecard).contradictions())
        .withSource(scorecard.provenance().line());
  }

  private Cell flipped(Contest contest) {
    OptionalDouble flip = flip(contest.benchmark());
    return flip.isPresent() ? Cell.of(percent(flip.getAsDouble())) : Cell.muted("none");
  }

  private String winnerWithMore(Contest contest) {
    boolean flips = flip(contest.benchmark()).isPresent();
    return scorecard
        .ahead(flips ? lead(contest) : meanLead())
        .map(Contender::shortName)
        .orElse("tied");
  }

  private String winnerWithLess(Contest contest) {
    return flip(contest.benchmark()).isPresent()
        ? scorecard.ahead(-lead(contest)).map(Contender::shortName).orElse("tied")
        : winnerWithMore(contest);
  }

  private List<String> notes() {
    if (contested().isEmpty()) {
      return List.of();
    }
    List<String> others = scorecard.uncontested().stream().map(Contest::benchmark).toList();
    String equal =
        winner()
            .map(
                leader ->
                    (contested().size() == 1
                            ? "On the one benchmark, "
                            : "With all " + contested().size() + " benchmarks counting equally, ")
                        + leader.shortName()
                        + " leads by "
                        + Numbers.briefPoints(Math.abs(meanLead()))
                        + (contested().size() == 1 ? "." : " on average."))
            .orElse("With all benchmarks counting equally, the models are level.");
    String shares =
        "Of all ways to weight them, "
            + scorecard.first().shortName()
            + " wins "
            + percent(share(Side.FIRST).orElseThrow())
            + ", "
            + scorecard.second().shortName()
            + " "
            + percent(share(Side.SECOND).orElseThrow())
            + "; points on different benchmarks are taken to be worth the same.";
    return Stream.of(
            Stream.of(equal, shares),
            leftOut("because a model has no score there: ", others),
            leftOut("as not in percent: ", otherUnits()))
        .flatMap(each -> each)
        .toList();
  }

  private List<String> otherUnits() {
    return scorecard.contested().stream()
        .filter(each -> !each.measure().isShare())
        .map(Contest::benchmark)
        .toList();
  }

  private static Stream<String> leftOut(String why, List<String> benchmarks) {
    return benchmarks.isEmpty()
        ? Stream.of()
        : Stream.of("Left out, " + why + String.join(", ", benchmarks) + ".");
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }

  /** A share in percent, with a decimal and more where it would look like none or all. */
  static String percent(double share) {
    double percent = 100 * share;
    return Decimals.telling(1, percent, 0, 100).format(percent) + "%";
  }
}

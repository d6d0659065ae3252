package dev.tiebreak.worth;

import static dev.tiebreak.show.FrameAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.chart.plot.ParetoPoints;
import dev.tiebreak.cost.CostComparison;
import dev.tiebreak.cost.SampleCosts;
import dev.tiebreak.cost.bill.PassRates;
import dev.tiebreak.cost.price.PricePlan;
import dev.tiebreak.cost.price.Quantity;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.cost.price.TokenRates;
import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.show.NothingToShow;
import dev.tiebreak.stats.Distribution;
import dev.tiebreak.worth.ParetoFrontier.Point;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParetoFrontierTest {

  private static Point point(String model, double score, double bar, double usd) {
    return point(model, score, score - bar, score + bar, OptionalInt.of(100), usd, usd, usd);
  }

  private static Point point(
      String model,
      double score,
      double lowScore,
      double highScore,
      OptionalInt tasks,
      double usd,
      double lowUsd,
      double highUsd) {
    return new Point(
        model,
        score,
        lowScore,
        highScore,
        tasks,
        usd,
        lowUsd,
        highUsd,
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void frontier_namesWhoDominatesAndWhoIsClear() {
    Point cheap = point("cheap", 50, 2, 1);
    Point good = point("good", 60, 2, 2);
    Point hardlyBetter = point("hardly better", 61, 2, 3);
    Point dear = point("dear", 55, 2, 4);
    ParetoFrontier models =
        new ParetoFrontier(
            "B", List.of(dear, cheap, good, hardlyBetter), List.of(), List.of(), Provenance.none());

    assertThat(models.frontier()).containsExactly(cheap, good, hardlyBetter);
    assertThat(models.dominatedBy(dear)).containsExactly(good, hardlyBetter);
    assertThat(models.clear()).containsExactly(cheap, good);
  }

  @Test
  void finding_isATieWhereModelsScoreAndCostTheSame() {
    ParetoFrontier tie =
        new ParetoFrontier(
            "B",
            List.of(point("A", 50, 2, 0.3), point("B", 50, 2, 0.1 + 0.2), point("C", 40, 2, 1)),
            List.of(),
            List.of(),
            Provenance.none());

    assertThat(tie.finding())
        .isEqualTo("A, B score and cost the same, and none scores more or costs less");
  }

  /** B costs ten cents less than A, which has more points, but nobody knows how sure they are. */
  @Test
  void clear_isNothingByScoresWithoutAnErrorBar() {
    Point dear = point("A", 60, 60, 60, OptionalInt.empty(), 0.4, 0.4, 0.4);
    Point cheap = point("B", 50, 50, 50, OptionalInt.empty(), 0.3, 0.3, 0.3);
    Point best = point("C", 70, 60, 80, OptionalInt.of(50), 0.3, 0.2, 0.4);

    assertThat(
            new ParetoFrontier("B", List.of(dear, cheap), List.of(), List.of(), Provenance.none())
                .clear())
        .containsExactly(cheap);
    assertThat(
            new ParetoFrontier("B", List.of(best, cheap), List.of(), List.of(), Provenance.none())
                .finding())
        .isEqualTo("C scores most, and no other model costs less, but not clearly");
  }

  private static ParetoFrontier frontier(Point... points) {
    return new ParetoFrontier("B", List.of(points), List.of(), List.of(), Provenance.none());
  }

  private static Point few(String model, double score, int tasks, double usd) {
    return point(model, score, score - 1, score + 1, OptionalInt.of(tasks), usd, usd, usd);
  }

  @Test
  void finding_ofOneModelComparesNothing() {
    ParetoFrontier one = frontier(point("A", 50, 2, 1));

    assertThat(one.finding())
        .isEqualTo("Only A has a cost and a score on B, so it is compared with no other model");
    assertThat(one.clear()).isEmpty();
    assertThat(one.display().rows().get(0).get(4).text()).isEqualTo("yes, the only model");
  }

  /** B shares the best score, C the least cost: only what A has alone is said of it. */
  @Test
  void finding_saysNoMoreOfTheOnlyOneThanItHasAlone() {
    Point a = point("A", 50, 2, 1);

    assertThat(frontier(a, point("B", 40, 2, 2)).finding())
        .isEqualTo("A scores most and costs least");
    assertThat(frontier(a, point("B", 50, 2, 2)).finding())
        .isEqualTo("A costs least, and no other model scores more");
    assertThat(frontier(a, point("C", 40, 2, 1)).finding())
        .isEqualTo("A scores most, and no other model costs less");
    assertThat(frontier(a, point("B", 50, 2, 2), point("C", 40, 2, 1)).finding())
        .isEqualTo("No other model scores more or costs less than A");
  }

  @Test
  void finding_saysForHowManyItIsClear() {
    assertThat(frontier(point("A", 50, 2, 1), point("B", 50, 2, 1)).finding())
        .isEqualTo("A, B score and cost the same");
    assertThat(frontier(point("A", 50, 2, 1), point("B", 51, 2, 2)).finding())
        .isEqualTo("Every better score costs more, clearly so for 1 of 2");
    assertThat(
            frontier(
                    point("A", 50, 2, 1),
                    point("B", 50, 2, 1),
                    point("C", 51, 2, 2),
                    point("D", 51, 2, 3))
                .finding())
        .isEqualTo("3 of 4 models are worth the money, but clearly for none");
  }

  /** Scores and costs could not lie further apart, and yet nine tasks are too few. */
  @Test
  void clear_isNothingByFewerThanTenTasks() {
    assertThat(frontier(few("A", 99, 10, 1), few("B", 1, 10, 9)).finding())
        .isEqualTo("A scores most and costs least");
    assertThat(frontier(few("A", 99, 9, 1), few("B", 1, 10, 9)).finding())
        .isEqualTo("A scores most and costs least, but not clearly");
    assertThat(frontier(few("A", 99, 10, 1), few("B", 1, 9, 9)).clear()).isEmpty();
    assertThat(frontier(few("A", 99, 9, 9), few("B", 1, 9, 1)).finding())
        .isEqualTo("Every better score costs more, but clearly for none");
  }

  /**
   * By hand: C scores no more than B, which costs less. A costs less than B and D at the ends of
   * all error bars, and B scores more than A; D has no error bar and so is not surely better than
   * B.
   */
  private static final ParetoFrontier FOUR =
      frontier(
          point("D", 61, 61, 61, OptionalInt.empty(), 4, 4, 4),
          point("C", 55, 53, 57, OptionalInt.of(100), 3, 3, 3),
          point("A", 50, 48, 52, OptionalInt.of(100), 1, 0.9, 1.1),
          point("B", 60, 58, 62, OptionalInt.of(100), 2, 1.8, 2.3));

  @Test
  void table_hasTheModelsInTheOrderGiven() {
    assertThat(FOUR.table())
        .isNamed("score and cost")
        .hasRows(
            "model | score_percent | score_percent_low | score_percent_high | usd_per_task"
                + " | usd_per_task_low | usd_per_task_high | on_frontier | clear | dominated_by",
            "D | 61.0 | 61.0 | 61.0 | 4.00 | 4.00 | 4.00 | true | false |",
            "C | 55.0 | 53.0 | 57.0 | 3.00 | 3.00 | 3.00 | false | false | B",
            "A | 50.0 | 48.0 | 52.0 | 1.00 | 0.90 | 1.10 | true | true |",
            "B | 60.0 | 58.0 | 62.0 | 2.00 | 1.80 | 2.30 | true | true |");
  }

  /** Ten points for the second dollar, one for the two after it. */
  @Test
  void display_hasTheModelsFromTheCheapestUp() {
    assertThat(SampleCosts.rows(FOUR.display()))
        .containsExactly(
            "A | 50.0 | 48.0 to 52.0 | $1.00 ($0.90 to $1.10) | clearly | –",
            "B | 60.0 | 58.0 to 62.0 | $2.00 ($1.80 to $2.30) | clearly | 10.0",
            "C | 55.0 | 53.0 to 57.0 | $3.00 | no: B beats it | –",
            "D | 61.0 | no error bar | $4.00 | yes, not clearly | 0.5");
    assertThat(FOUR.display().title())
        .isEqualTo("3 of 4 models are worth the money, clearly so for 2 of 3");
    assertThat(FOUR.display().subtitle()).isEqualTo("B in percent; cost in US dollars per task");
    assertThat(FOUR).hasToString(FOUR.display().text());
  }

  @Test
  void display_namesAllThatBeatAModel() {
    ParetoFrontier three =
        frontier(point("A", 50, 2, 3), point("B", 60, 2, 2), point("C", 60, 2, 2));

    assertThat(three.display().rows())
        .extracting(row -> row.get(4).text())
        .containsExactly("yes, not clearly", "yes, not clearly", "no: B, C beat it");
  }

  @Test
  void pointsPerDollar_areOverTheNextCheaperOfTheFrontier() {
    assertThat(FOUR.pointsPerDollar(FOUR.points().get(3)).orElseThrow().value()).isEqualTo(10);
    assertThat(FOUR.pointsPerDollar(FOUR.points().get(0)).orElseThrow().cheaper()).isEqualTo("B");
    assertThat(FOUR.pointsPerDollar(FOUR.points().get(2))).isEmpty();
    assertThat(FOUR.pointsPerDollar(FOUR.points().get(1))).isEmpty();
  }

  @Test
  void chart_drawsScoreAgainstCost() {
    ParetoPoints plot = (ParetoPoints) FOUR.chart().plot();

    assertThat(plot.data().rows())
        .extracting(row -> row.subList(0, 3))
        .containsExactlyInAnyOrder(
            List.of("A", "1", "50"),
            List.of("B", "2", "60"),
            List.of("C", "3", "55"),
            List.of("D", "4", "61"));
    assertThat(FOUR.chart().words().title()).isEqualTo(FOUR.finding());
    assertThat(FOUR.chart().altText())
        .isEqualTo(
            "Pareto chart of score and cost. 3 of 4 models are worth the money, clearly so for 2"
                + " of 3. D: 61.0 percent for $4.00; C: 55.0 percent for $3.00; A: 50.0 percent for"
                + " $1.00; B: 60.0 percent for $2.00.");
  }

  /** Ends that touch are not apart: 52 is no less than 52, $2 no less than $2. */
  @Test
  void clear_takesErrorBarsThatTouchForOpen() {
    Point cheap = point("A", 50, 48, 52, OptionalInt.of(100), 1, 1, 2);
    Point touching = point("B", 54, 52, 56, OptionalInt.of(100), 3, 2, 4);
    Point apart = point("B", 54, 52.1, 56, OptionalInt.of(100), 3, 2.1, 4);

    assertThat(frontier(cheap, touching).clear()).isEmpty();
    assertThat(frontier(cheap, apart).clear()).containsExactly(cheap, apart);
  }

  @Test
  void points_lieBetweenTheirLimits() {
    assertThatThrownBy(() -> point("A", 50, 51, 52, OptionalInt.of(100), 1, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A lies outside its error bars; allowed: a value between its limits");
    assertThatThrownBy(() -> point("A", 50, 48, 49, OptionalInt.of(100), 1, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> point("A", 50, 48, 52, OptionalInt.of(100), 1, 1.1, 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> point("A", 50, 48, 52, OptionalInt.of(100), 1, 0.5, 0.9))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Of A and B, which cost $0.028 and $0.040, of C without a price and of D without a score. */
  @Test
  void of_takesModelsWithBothAndSaysWhoIsLeftOut() {
    PassRates rates =
        new PassRates(
            "X",
            List.of(
                new PassRates.Rate("A", 40, OptionalInt.of(50)),
                new PassRates.Rate("B", 80, OptionalInt.of(50)),
                new PassRates.Rate("C", 90, OptionalInt.of(50)),
                new PassRates.Rate("E", 90, OptionalInt.of(50))),
            Provenance.none());
    ParetoFrontier both =
        ParetoFrontier.of(
            List.of(SampleCosts.B, SampleCosts.cost("D", 1, 1, Workload.chatTurn()), SampleCosts.A),
            rates,
            Map.of("C", "C is sold by the seat."),
            Provenance.none());

    assertThat(both.points()).extracting(Point::model).containsExactly("B", "A");
    assertThat(both.leftOut())
        .containsExactly("C is sold by the seat.", "E has no price.", "D has no score on X.");
    assertThat(both.notes()).isEmpty();
    assertThat(SampleCosts.rows(both.display()))
        .containsExactly(
            "A | 40.0 | 27.6 to 53.8 | $0.028 | clearly | –",
            "B | 80.0 | 67.0 to 88.8 | $0.040 | clearly | 3,333.3");
    assertThat(both.display().notes())
        .contains(
            "Left out: C is sold by the seat.",
            "Left out: E has no price.",
            "Left out: D has no score on X.");
  }

  @Test
  void of_saysThatThereIsNothingToShow() {
    PassRates rates = SampleCosts.rates(40, 80, OptionalInt.empty());
    TaskCost other = SampleCosts.cost("C", 1, 1, Workload.chatTurn());

    assertThatThrownBy(() -> ParetoFrontier.of(List.of(other), rates, Map.of(), Provenance.none()))
        .isInstanceOf(NothingToShow.class)
        .hasMessage("No model has both a price and a score on X; prices: C");
    assertThatThrownBy(
            () ->
                ParetoFrontier.of(
                    List.of(), rates, Map.of("A", "A is sold by the seat."), Provenance.none()))
        .isInstanceOf(NothingToShow.class)
        .hasMessage("No model has both a price and a score on X; prices: A is sold by the seat.");
  }

  @Test
  void notes_nameTenThatAreLeftOutAndCountTheRest() {
    List<String> reasons = IntStream.range(0, 12).mapToObj(i -> i + " has no price.").toList();
    List<Point> points = List.of(point("A", 50, 2, 1));

    assertThat(
            new ParetoFrontier("B", points, reasons, List.of("Batches."), Provenance.none())
                .chart()
                .words()
                .notes())
        .hasSize(12)
        .contains("Left out: 0 has no price.", "Left out: 9 has no price.")
        .endsWith("Also left out: 2 more without a price or a score.", "Batches.");
    assertThat(
            new ParetoFrontier("B", points, reasons.subList(0, 10), List.of(), Provenance.none())
                .chart()
                .words()
                .notes())
        .hasSize(10);
  }

  /** What varies from one task to the next: one to three calls at $0.007. */
  @Test
  void of_hasTheSpreadOfTheWorkloads() {
    TaskCost varying =
        new TaskCost(
            SampleCosts.A.plan(),
            SampleCosts.A.workload().with(Quantity.calls(Distribution.uniform(1, 3))));
    Point point =
        ParetoFrontier.of(
                List.of(varying),
                SampleCosts.rates(40, 80, OptionalInt.empty()),
                Map.of(),
                Provenance.none())
            .points()
            .get(0);

    assertThat(point.usd()).isCloseTo(0.014, within(1e-12));
    assertThat(point.lowUsd()).isCloseTo(0.0077, within(0.0003));
    assertThat(point.highUsd()).isCloseTo(0.0203, within(0.0003));
  }

  @Test
  void perTask_saysWhatIsAssumedAndTheTokenizers() {
    PricePlan plan = PricePlan.of("A", TokenRates.of(1, 1));
    CostComparison costs =
        new CostComparison(
            new TaskCost(
                PricePlan.of("B", TokenRates.of(1, 1)).withTokenizerFactor(1.2),
                Workload.agenticTask()),
            new TaskCost(plan, Workload.agenticTask()),
            Provenance.none());

    assertThat(costs.perTask().notes())
        .containsExactly(
            "Tokenizer factor: B 1.20, A 1.",
            "Assumed, not measured: 11 calls per task, 10,000 input tokens per call, 1,000 output"
                + " tokens per call, 2,000 tokens of context growth per call.");
  }
}

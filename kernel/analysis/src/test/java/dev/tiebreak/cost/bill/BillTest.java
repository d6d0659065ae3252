package dev.tiebreak.cost.bill;

import static dev.tiebreak.show.FrameAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.chart.plot.SlopeLines;
import dev.tiebreak.cost.CostComparison;
import dev.tiebreak.cost.SampleCosts;
import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.Costs;
import dev.tiebreak.cost.price.PricePlan;
import dev.tiebreak.cost.price.Quantity;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.cost.price.TokenRates;
import dev.tiebreak.cost.price.Whose;
import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.worth.ParetoFrontier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BillTest {

  /** Ten calls write 1,000 tokens each: $0.30 a task at $30, $0.25 at $25. */
  private static final Workload TASK =
      Workload.of(Quantity.calls(10), Quantity.inputTokens(0), Quantity.outputTokens(1_000));

  private static final CostComparison COSTS =
      new CostComparison(
          new TaskCost(PricePlan.of("A", TokenRates.of(5, 30)), TASK),
          new TaskCost(PricePlan.of("B", TokenRates.of(5, 25)), TASK),
          Provenance.none());

  private static PassRates rates(double first, double second, OptionalInt tasks) {
    return new PassRates(
        "a benchmark",
        List.of(new PassRates.Rate("A", first, tasks), new PassRates.Rate("B", second, tasks)),
        Provenance.none());
  }

  private static List<List<String>> cells(Bill bill) {
    return bill.display().rows().stream()
        .map(row -> row.stream().map(Cell::text).toList())
        .toList();
  }

  @Test
  void display_hasEveryMeasureThatIsKnown() {
    assertThat(cells(COSTS.bill()))
        .containsExactly(
            List.of("Blended price, 3 tokens read to 1 written", "$11.25", "$10.00", "1.1250"),
            List.of("Per call", "$0.030", "$0.025", "1.2000"),
            List.of("Per task", "$0.30", "$0.25", "1.2000"));
    assertThat(cells(COSTS.bill().withTasksPerMonth(10_000)).get(3))
        .containsExactly("Per month of 10,000 tasks", "$3,000.00", "$2,500.00", "1.2000");
  }

  /**
   * By hand: a blended million of A is (3 · 2 + 10)/4. 20 and 40 of 50 tasks solved are 27.60838%
   * to 53.81856% and 66.96289% to 88.75625% by Wilson's interval (statsmodels 0.14,
   * proportion_confint).
   */
  @Test
  void table_hasARowForEachModel() {
    String columns =
        "model | usd_per_call | usd_per_task | usd_per_month | blended_usd_per_million_tokens"
            + " | pass_rate_percent | usd_per_solved_task | usd_per_solved_task_low"
            + " | usd_per_solved_task_high";

    assertThat(SampleCosts.COSTS.bill().table())
        .isNamed("bill")
        .hasRows(
            columns,
            "A | 0.00700 | 0.02800 | | 4.0000 | | | |",
            "B | 0.00800 | 0.04000 | | 5.7500 | | | |");
    assertThat(
            SampleCosts.COSTS
                .bill()
                .withTasksPerMonth(1_000)
                .withPassRates(SampleCosts.rates(40, 80, OptionalInt.of(50)))
                .table())
        .hasRows(
            columns,
            "A | 0.00700 | 0.02800 | 28.000 | 4.0000 | 40.000 | 0.07000 | 0.0520267 | 0.1014184",
            "B | 0.00800 | 0.04000 | 40.000 | 5.7500 | 80.000 | 0.05000 | 0.0450672 | 0.0597346");
    assertThat(
            SampleCosts.CHANGED_OVER
                .bill()
                .withPassRates(SampleCosts.rates(40, 80, OptionalInt.empty()))
                .table())
        .hasRows(
            columns,
            "B | 0.00800 | 0.04000 | | 5.7500 | 80.000 | 0.05000 | 0.05000 | 0.05000",
            "A | 0.00700 | 0.02800 | | 4.0000 | 40.000 | 0.07000 | 0.07000 | 0.07000");
  }

  @Test
  void display_hasHowManyTimesEachMeasureIsOfTheOther() {
    PassRates rates = SampleCosts.rates(40, 80, OptionalInt.of(50));
    Bill bill = SampleCosts.COSTS.bill().withTasksPerMonth(1_000).withPassRates(rates);

    assertThat(SampleCosts.rows(bill.display()))
        .containsExactly(
            "Blended price, 3 tokens read to 1 written | $4.00 | $5.75 | 0.6957",
            "Per call | $0.007 | $0.008 | 0.8750",
            "Per task | $0.028 | $0.040 | 0.7000",
            "Per month of 1,000 tasks | $28.00 | $40.00 | 0.7000",
            "Pass rate on X | 40.0% | 80.0% | –",
            "Per solved task | $0.0700 ($0.0520 to $0.1014) | $0.0500 ($0.0451 to $0.0597)"
                + " | 1.4000");
    assertThat(
            SampleCosts.rows(SampleCosts.CHANGED_OVER.bill().withPassRates(rates).display()).get(4))
        .isEqualTo(
            "Per solved task | $0.0500 ($0.0451 to $0.0597) | $0.0700 ($0.0520 to $0.1014)"
                + " | 0.7143");
    assertThat(bill).hasToString(bill.display().text());
  }

  /**
   * $0.0622 and $0.05, $0.035 and $0.08: by how much the one is more, and the other less; by the
   * limits of 10,000 tasks, to some points.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          45 | 80 | A solved task costs 24.4% more with A than with B | A solved task costs 19.6% \
          less with B than with A
          80 | 50 | A solved task costs 56.3% less with A than with B | A solved task costs 128.6% \
          more with B than with A
          """)
  void title_saysHowMuchMoreOrLessASolvedTaskCosts(
      double ofA, double ofB, String title, String changedOver) {
    PassRates rates = SampleCosts.rates(ofA, ofB, OptionalInt.of(10_000));

    assertThat(SampleCosts.COSTS.bill().withPassRates(rates).display().title()).isEqualTo(title);
    assertThat(SampleCosts.CHANGED_OVER.bill().withPassRates(rates).display().title())
        .isEqualTo(changedOver);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          40 | 80    | A task costs less with A, a solved task less with B
          80 | 50    | A task costs less with A, and so does a solved task
          56 | 80    | A task costs less with A, a solved task the same with both
          """)
  void chart_saysWhetherTheCheaperIsTheSame(double ofA, double ofB, String title) {
    PassRates rates = SampleCosts.rates(ofA, ofB, OptionalInt.of(10_000));

    assertThat(SampleCosts.COSTS.bill().withPassRates(rates).chart().words().title())
        .isEqualTo(title);
    assertThat(SampleCosts.CHANGED_OVER.bill().withPassRates(rates).chart().words().title())
        .isEqualTo(title);
  }

  /** Ten calls of 1,000 tokens at $30 for both. */
  @Test
  void chart_saysSoWhereATaskCostsTheSame() {
    CostComparison same =
        SampleCosts.compare(
            COSTS.first(), new TaskCost(PricePlan.of("B", TokenRates.of(5, 30)), TASK));

    assertThat(
            same.bill().withPassRates(rates(50, 50, OptionalInt.of(100))).chart().words().title())
        .isEqualTo("A task costs the same with A and B, and so does a solved task");
    assertThat(
            same.bill().withPassRates(rates(20, 80, OptionalInt.of(100))).chart().words().title())
        .isEqualTo("A task costs the same with A and B, a solved task less with B");
  }

  @Test
  void chart_slopesFromATaskToASolvedOne() {
    Bill bill =
        SampleCosts.COSTS.bill().withPassRates(SampleCosts.rates(40, 80, OptionalInt.of(50)));
    SlopeLines plot = (SlopeLines) bill.chart().plot();

    assertThat(plot.data().rows())
        .containsExactly(List.of("A", "0.028", "0.07"), List.of("B", "0.04", "0.05"));
    assertThat(bill.chart().words().notes())
        .containsExactly("Solved: the same share of tasks as on X.");
    assertThat(bill.chart().altText())
        .contains("A $0.028 a task, $0.070 a solved one; B $0.040 a task, $0.050 a solved one.");
  }

  @Test
  void chart_needsPassRates() {
    Bill bill = COSTS.bill();

    assertThatThrownBy(bill::chart)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "The bill has no pass rates; give it some, such as"
                + " withPassRates(scores.passRates(\"SWE-bench Pro\"))");
  }

  private static SolvedTaskCost solved(TaskCost cost, double usd, double lower, double upper) {
    PassRates.Rate rate = new PassRates.Rate(cost.plan().model(), 50, OptionalInt.of(100));
    return new SolvedTaskCost(cost, rate, usd, lower, upper);
  }

  /** Error bars that touch overlap, whichever model is named first. */
  @Test
  void title_isNotCertainWhereErrorBarsTouch() {
    SolvedTaskCost low = solved(SampleCosts.A, 2, 1, 3);
    SolvedTaskCost touching = solved(SampleCosts.B, 4, 3, 5);
    SolvedTaskCost above = solved(SampleCosts.B, 4, 3.5, 5);

    assertThat(new SolvedTaskWords(low, touching).headline())
        .isEqualTo(
            "A solved task costs $2.00 with A and $4.00 with B, with error bars that overlap: which"
                + " costs less is not certain");
    assertThat(new SolvedTaskWords(touching, low).finding())
        .isEqualTo("A task costs less with A; which solved task costs less is not certain");
    assertThat(new SolvedTaskWords(low, above).headline())
        .isEqualTo("A solved task costs 50% less with A than with B");
    assertThat(new SolvedTaskWords(above, low).finding())
        .isEqualTo("A task costs less with A, and so does a solved task");
  }

  @Test
  void slope_saysWhereNothingIsSolved() {
    PassRates rates = SampleCosts.rates(0, 50, OptionalInt.of(100));
    Bill bill = SampleCosts.COSTS.bill().withPassRates(rates);

    assertThat(
            new SolvedTaskWords(
                    bill.perSolvedTask(Whose.FIRST).orElseThrow(),
                    bill.perSolvedTask(Whose.SECOND).orElseThrow())
                .finding())
        .isEqualTo("A solves nothing: no solved task has a cost");
  }

  /**
   * B costs $0.012 more and solves 40 points more, by Newcombe's interval 21.00214 to 55.17313
   * (statsmodels 0.14, confint_proportions_2indep of 40/50 and 20/50): divided by 0.012.
   */
  @Test
  void pointsPerDollar_haveTheIntervalOfTheDifference() {
    PassRates rates = SampleCosts.rates(40, 80, OptionalInt.of(50));
    String said =
        "B scores 40.0 points more than A for $0.012 more a task: 3,333.3 points per extra dollar"
            + " (95%: 1,750.2 to 4,597.8).";

    assertThat(SampleCosts.COSTS.bill().withPassRates(rates).pointsPerDollar().orElseThrow())
        .hasToString(said);
    assertThat(SampleCosts.CHANGED_OVER.bill().withPassRates(rates).display().notes())
        .contains(said);
    assertThat(
            SampleCosts.COSTS
                .bill()
                .withPassRates(SampleCosts.rates(40, 40, OptionalInt.of(50)))
                .pointsPerDollar()
                .orElseThrow())
        .hasToString("B costs $0.012 more a task than A and scores the same.");
  }

  /** Wilson's limits of 50 of 100 are 40.38% and 59.62%, of 60 of 100 50.20% and 69.06%. */
  @Test
  void perSolvedTask_hasThePassRatesErrorBar() {
    Bill bill = COSTS.bill().withPassRates(rates(60, 50, OptionalInt.of(100)));
    SolvedTaskCost first = bill.perSolvedTask(Whose.FIRST).orElseThrow();
    SolvedTaskCost second = bill.perSolvedTask(Whose.SECOND).orElseThrow();

    assertThat(first.usd()).isCloseTo(0.5, within(1e-12));
    assertThat(first.lowerUsd()).isCloseTo(0.30 / 0.6906, within(1e-4));
    assertThat(first.upperUsd()).isCloseTo(0.30 / 0.5020, within(1e-4));
    assertThat(second.lowerUsd()).isCloseTo(0.25 / 0.5962, within(1e-4));
    assertThat(second.upperUsd()).isCloseTo(0.25 / 0.4038, within(1e-4));
    assertThat(bill.display().title()).isEqualTo("A solved task costs the same with A and B");
  }

  /**
   * 10 points for 5 cents. Newcombe by hand, of Wilson's limits: 0.1 − √((0.6 − 0.5020)² + (0.5962
   * − 0.5)²) and 0.1 + √((0.6906 − 0.6)² + (0.5 − 0.4038)²).
   */
  @Test
  void pointsPerDollar_areThoseOfTheDearerModel() {
    PointsPerDollar points =
        COSTS
            .bill()
            .withPassRates(rates(60, 50, OptionalInt.of(100)))
            .pointsPerDollar()
            .orElseThrow();

    assertThat(points.value()).isCloseTo(200, within(1e-9));
    assertThat(points.interval().orElseThrow().lower()).isCloseTo(-0.0373, within(1e-4));
    assertThat(points.interval().orElseThrow().upper()).isCloseTo(0.2321, within(1e-4));
    assertThat(points.toString())
        .startsWith("A scores 10.0 points more than B for $0.05 more a task: 200.0 points per");
  }

  @Test
  void pointsPerDollar_ofADearerModelThatScoresLessSaysSo() {
    Bill bill = COSTS.bill().withPassRates(rates(40, 50, OptionalInt.empty()));

    assertThat(bill.pointsPerDollar().orElseThrow())
        .hasToString("A costs $0.05 more a task than B and scores 10.0 points less.");
    assertThat(bill.display().notes())
        .containsExactly(
            "Tokenizer factor: A 1, B 1.",
            "Per solved task: cost / pass rate on a benchmark, failed tasks paid for too;"
                + " without an error bar, because the number of tasks is not known.",
            "A costs $0.05 more a task than B and scores 10.0 points less.");
  }

  /** $0.30/52% and $0.30/50%: by Wilson's intervals of 50 tasks each may be the cheaper. */
  @Test
  void display_namesNoWinnerWithinTheErrorBars() {
    CostComparison same =
        new CostComparison(
            new TaskCost(PricePlan.of("A", TokenRates.of(5, 30)), TASK),
            new TaskCost(PricePlan.of("B", TokenRates.of(5, 30)), TASK),
            Provenance.none());
    Bill bill = same.bill().withPassRates(rates(52, 50, OptionalInt.of(50)));

    assertThat(bill.display().title())
        .isEqualTo(
            "A solved task costs $0.577 with A and $0.600 with B, with error bars that overlap:"
                + " which costs less is not certain");
    assertThat(bill.chart().words().title())
        .isEqualTo(
            "A task costs the same with A and B; which solved task costs less is not certain");
    assertThat(COSTS.bill().withPassRates(rates(20, 80, OptionalInt.of(50))).display().title())
        .isEqualTo("A solved task costs 380% more with A than with B");
    assertThat(COSTS.bill().withPassRates(rates(20, 80, OptionalInt.empty())).display().title())
        .isEqualTo(
            "A solved task costs 380% more with A than with B, going by scores without an error"
                + " bar");
  }

  /** Each attempt costs $0.30 and half of them succeed; a call costs $0.03 however many. */
  @Test
  void retriesAndPassRates_areNotBothDividedBy() {
    CostComparison retried = COSTS.assuming(Assumption.SUCCESS_RATE, Whose.FIRST, 0.5);

    assertThat(retried.first().usd()).isEqualByComparingTo("0.6");
    assertThat(retried.first().usdPerCall()).isEqualByComparingTo("0.03");
    assertThatThrownBy(() -> retried.bill().withPassRates(rates(60, 50, OptionalInt.empty())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The workload of A already repeats failed attempts (50% succeed), so its cost is that"
                + " of a solved task; allowed with pass rates: a workload without retries");
    assertThatThrownBy(
            () ->
                ParetoFrontier.of(
                    List.of(retried.first()),
                    rates(60, 50, OptionalInt.empty()),
                    Map.of(),
                    Provenance.none()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The workload of A already repeats failed attempts");
  }

  @Test
  void aFreeModel_isHeldAgainstOneThatIsNot() {
    CostComparison costs =
        new CostComparison(
            COSTS.first(),
            new TaskCost(PricePlan.of("B", TokenRates.of(0, 0)), TASK),
            Provenance.none());

    assertThat(costs.bill().withPassRates(rates(60, 50, OptionalInt.empty())).display().title())
        .isEqualTo(
            "A solved task costs $0.50 with A and nothing with B, going by scores without an error"
                + " bar");
    assertThat(costs.bill().withPassRates(rates(60, 50, OptionalInt.of(100))).display().title())
        .isEqualTo("A solved task costs $0.50 with A and nothing with B");
  }

  @Test
  void aFreeModelThatSolvesNothing_hasNoCostPerSolvedTask() {
    TaskCost free = new TaskCost(PricePlan.of("A", TokenRates.of(0, 0)), TASK);

    assertThat(SolvedTaskCost.of(free, new PassRates.Rate("A", 0, OptionalInt.of(9))).usd())
        .isInfinite();
  }

  @Test
  void table_leavesOutWhatWasNotSaid() {
    assertThat(COSTS.bill().table().doubleColumn("usd_per_month").isMissing(0)).isTrue();
    assertThat(COSTS.bill().table().doubleColumn("usd_per_solved_task").isMissing(1)).isTrue();
    assertThat(COSTS.bill().withTasksPerMonth(2).table().doubleColumn("usd_per_month").get(1))
        .isCloseTo(0.5, within(1e-12));
  }

  @Test
  void aModelThatSolvesNothing_hasNoCostPerSolvedTask() {
    Bill bill = COSTS.bill().withPassRates(rates(0, 50, OptionalInt.of(100)));

    assertThat(bill.perSolvedTask(Whose.FIRST).orElseThrow().usd()).isInfinite();
    assertThat(bill.display().title()).isEqualTo("A solves nothing: no solved task has a cost");
    assertThat(cells(bill).get(4).get(1)).startsWith("unlimited (");
  }

  @Test
  void bills_refuseWhatCannotBe() {
    assertThatThrownBy(() -> COSTS.bill().withTasksPerMonth(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Tasks a month: -1; allowed: 0 or more");
    PassRates others =
        new PassRates(
            "a benchmark",
            List.of(new PassRates.Rate("A", 50, OptionalInt.empty())),
            Provenance.none());
    assertThatThrownBy(() -> COSTS.bill().withPassRates(others))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("B has no score on a benchmark; allowed: A");
    assertThatThrownBy(() -> new PassRates.Rate("A", 101, OptionalInt.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Score of A: 101.0; allowed: 0 to 100 percent");
  }

  @Test
  void display_hasAColumnForEachOfAnyNumberOfModels() {
    Costs three =
        new Costs(
            List.of(
                SampleCosts.A,
                SampleCosts.B,
                SampleCosts.cost("C", 2, 10, SampleCosts.A.workload())),
            Provenance.none());
    PassRates rates =
        new PassRates(
            "X",
            List.of(
                new PassRates.Rate("A", 50, OptionalInt.empty()),
                new PassRates.Rate("B", 40, OptionalInt.empty()),
                new PassRates.Rate("C", 80, OptionalInt.empty())),
            Provenance.none());
    Bill bill = new Bill(three, OptionalLong.of(1_000), Optional.of(rates));

    assertThat(SampleCosts.rows(bill.display()))
        .containsExactly(
            "Blended price, 3 tokens read to 1 written | $4.00 | $5.75 | $4.00",
            "Per call | $0.007 | $0.008 | $0.007",
            "Per task | $0.028 | $0.040 | $0.028",
            "Per month of 1,000 tasks | $28.00 | $40.00 | $28.00",
            "Pass rate on X | 50.0% | 40.0% | 80.0%",
            "Per solved task | $0.056 | $0.100 | $0.035");
    assertThat(bill.finding())
        .isEqualTo("A task costs $0.028 with A, $0.040 with B, $0.028 with C");
    assertThat(bill.table().rowCount()).isEqualTo(3);
    assertThat(bill.pointsPerDollar()).isEmpty();
  }

  /** Five times the price, by rates of 68.4% and 70.1%: from 3.94 to 6.66 times as much. */
  @Test
  void title_isNoFinerThanTheErrorBars() {
    SolvedTaskCost dear = solved(SampleCosts.A, 3.618, 3.227, 4.213);
    SolvedTaskCost cheap = solved(SampleCosts.B, 0.706, 0.633, 0.818);
    SolvedTaskCost open = solved(SampleCosts.A, 3.618, 3.227, Double.POSITIVE_INFINITY);

    assertThat(new SolvedTaskWords(dear, cheap).headline())
        .isEqualTo("A solved task costs 410% more with A than with B");
    assertThat(new SolvedTaskWords(cheap, dear).headline())
        .matches("A solved task costs 80\\.\\d% less with B than with A");
    assertThat(new SolvedTaskWords(open, cheap).headline())
        .isEqualTo("A solved task costs 410% more with A than with B");
  }
}

package dev.tiebreak.chart.plot;

import static dev.tiebreak.chart.Samples.none;
import static dev.tiebreak.chart.Samples.some;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tiebreak.chart.Kinds;
import dev.tiebreak.chart.plot.RankDiagram.Group;
import dev.tiebreak.chart.plot.RankDiagram.Rank;
import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.chart.style.RowOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "USD | 0.0001 | $0.0001",
        "USD | 0.1 | $0.10",
        "USD | 0.123456 | $0.123",
        "USD | 5 | $5",
        "USD | 12.5 | $12.50",
        "USD | 1000000 | $1,000,000",
        "USD | -1.25 | −$1.25",
        "USD | 0 | $0",
        "CENTS | 0.0001 | 0.01¢",
        "CENTS | 0.1234 | 12.3¢",
        "CENTS | -1.25 | −125¢",
        "PERCENT | 82.7 | 82.7%",
        "SHARE | 82.7 | 0.827",
        "SHARE | 100 | 1.00",
        "TIMES | 1.5 | 1.5×",
        "NUMBER | 10000 | 10,000"
      })
  void quantities_areWrittenAsReadersKnowThem(AxisUnit unit, double value, String words) {
    assertThat(unit.format(value)).isEqualTo(words);
  }

  private static ScoreHeatMap.Panel panel(ScoreAxis.Best best, ScoreHeatMap.Row... rows) {
    return new ScoreHeatMap.Panel(
        new ScoreAxis("seconds", AxisUnit.NUMBER, best, 0, 1e9, OptionalInt.empty()),
        List.of(rows));
  }

  @Test
  void bestScore_isThereOnlyWhereModelsCanBeCompared() {
    ScoreHeatMap.Row several = new ScoreHeatMap.Row("X", List.of(none(), some(0), some(70)));
    ScoreHeatMap.Row one = new ScoreHeatMap.Row("Y", List.of(none(), some(70), none()));

    assertThat(panel(ScoreAxis.Best.HIGHEST, several).best(several)).hasValue(70);
    assertThat(panel(ScoreAxis.Best.LOWEST, several).best(several)).hasValue(0);
    assertThat(panel(ScoreAxis.Best.HIGHEST, one).best(one)).isEmpty();
  }

  /** From 10 to 30 seconds, 15 are a quarter of the way up and three quarters of it down. */
  @Test
  void strength_isGreatestOfTheBestScoreInItsUnit() {
    ScoreHeatMap.Row one = new ScoreHeatMap.Row("X", List.of(some(10), some(15)));
    ScoreHeatMap.Row other = new ScoreHeatMap.Row("Y", List.of(some(30), none()));

    assertThat(
            DoubleStream.of(10, 15, 30).map(panel(ScoreAxis.Best.HIGHEST, one, other).strength()))
        .containsExactly(0.0, 0.25, 1.0);
    assertThat(DoubleStream.of(10, 15, 30).map(panel(ScoreAxis.Best.LOWEST, one, other).strength()))
        .containsExactly(1.0, 0.75, 0.0);
    assertThat(panel(ScoreAxis.Best.LOWEST, other).strength().applyAsDouble(30)).isEqualTo(0.5);
  }

  @Test
  void order_ofAScorecardIsWithinEachUnitFromTheBest() {
    ScoreHeatMap plot =
        new ScoreHeatMap(
            List.of("A", "B"),
            List.of(
                panel(
                    ScoreAxis.Best.LOWEST,
                    new ScoreHeatMap.Row("Slow", List.of(some(90), some(30))),
                    new ScoreHeatMap.Row("Fast", List.of(some(50), some(10)))),
                panel(
                    ScoreAxis.Best.HIGHEST,
                    new ScoreHeatMap.Row("Low", List.of(some(1), none())),
                    new ScoreHeatMap.Row("High", List.of(none(), some(2))))));

    assertThat(plot.inOrder(RowOrder.BY_VALUE).data().rows())
        .extracting(row -> row.get(0))
        .containsExactly("Fast", "Slow", "High", "Low");
  }

  @Test
  void tornado_hasItsWidestBarOnTop() {
    assertThat(Kinds.tornado().bars())
        .extracting(TornadoBars.Bar::assumption)
        .containsExactly(
            "Calls a task",
            "Input tokens a call",
            "Share read from the cache",
            "Output tokens a call");
  }

  @Test
  void frontier_isOfThoseThatNoneBeatsInBoth() {
    assertThat(Kinds.pareto().frontier())
        .extracting(ParetoPoints.Model::name)
        .containsExactly(
            "A smaller model", "A small model", "Gemini 3.1 Pro", "GPT-5.5", "Claude Opus 4.7");
    ParetoPoints ties =
        new ParetoPoints(
            "c",
            "s",
            List.of(
                new ParetoPoints.Model("dearer", 2, 50),
                new ParetoPoints.Model("a", 1, 50),
                new ParetoPoints.Model("b", 1, 50),
                new ParetoPoints.Model("worse", 1, 40)));
    assertThat(ties.frontier()).extracting(ParetoPoints.Model::name).containsExactly("a", "b");
  }

  /** Ranks 1, 2, 2.4 and 4: 2.4 is 1.4 from 1, and 4 is 1.6 from 2.4. */
  @Test
  void groups_areAsLargeAsCanBeAndNoneLiesInAnother() {
    List<Rank> ranks =
        List.of(new Rank("D", 4), new Rank("A", 1), new Rank("B", 2), new Rank("C", 2.4));
    assertThat(new RankDiagram(ranks, 1.5).groups()).containsExactly(new Group(0, 2));
    assertThat(new RankDiagram(ranks, 1.6).groups())
        .containsExactly(new Group(0, 2), new Group(2, 3));
  }

  @Test
  void quantiles_areThoseOfType7() {
    CostHistograms.Sample sample = new CostHistograms.Sample("A", List.of(4.0, 1.0, 3.0, 2.0));
    assertThat(sample.quantile(0)).isEqualTo(1);
    assertThat(sample.quantile(0.5)).isEqualTo(2.5);
    assertThat(sample.quantile(0.25)).isEqualTo(1.75);
    assertThat(sample.quantile(1)).isEqualTo(4);
  }

  @Test
  void data_areUnroundedAndMissingOnesEmpty() {
    assertThat(Kinds.scorecard().data().headings())
        .containsExactly(
            "Benchmark", "GPT-5.5, percent", "Claude Opus 4.7, percent", "Gemini 3.1 Pro, percent");
    assertThat(Kinds.scorecard().data().rows().get(4))
        .containsExactly("GDPval", "84.9", "", "67.3");
    assertThat(Kinds.priceHistory().data().rows().get(0))
        .containsExactly("GPT", "2024-05-13", "15");
  }

  @Test
  void plots_refuseWhatCannotBeDrawn() {
    refused(
        () ->
            ScoreHeatMap.ofPercent(
                List.of("A"), List.of(new ScoreHeatMap.Row("X", List.of(none())))),
        "A scorecard needs at least one score; it has none");
    refused(
        () -> new ScoreHeatMap(List.of("A", "A"), List.of()),
        "The model \"A\" appears twice; each needs its own name");
    refused(
        () -> ScoreHeatMap.ofPercent(List.of("A"), List.of(new ScoreHeatMap.Row("X", List.of()))),
        "\"X\" has 0 scores; the scorecard has 1 model");
    refused(
        () -> new ScoreHeatMap(List.of("A"), List.of()),
        "A scorecard needs at least one panel; it has none");
    refused(
        () ->
            ScoreHeatMap.ofPercent(
                List.of("A"), List.of(new ScoreHeatMap.Row("X", List.of(some(101))))),
        "A score of \"X\" is 101.0; allowed: 0 to 100 percent");
    refused(
        () -> new TornadoBars("T", AxisUnit.USD, Double.NaN, List.of()),
        "The base case is NaN; it needs a finite number");
    refused(
        () -> new TornadoBars("T", AxisUnit.USD, 1, List.of()),
        "A tornado chart needs at least one bar; it has none");
    refused(
        () -> new ParetoPoints.Model("A", -1, 50),
        "The cost of \"A\" is -1.0; it needs a finite number, zero or more");
    refused(
        () ->
            new PriceSteps.Line("A", List.of(new PriceSteps.Price(LocalDate.of(2026, 4, 23), -1))),
        "The price of \"A\" since 2026-04-23 is -1.0; it needs a finite number, zero or more");
    refused(
        () -> new CostLines.Line("A", List.of(new ChartPlot.Point(1, 1))),
        "The line of \"A\" needs costs at two or more values");
    refused(
        () -> new ParityMap.Assumption("calls", AxisUnit.NUMBER, List.of(2.0, 1.0)),
        "The values of \"calls\" do not increase: 1.0 after 2.0");
    ParityMap.Assumption two = new ParityMap.Assumption("n", AxisUnit.NUMBER, List.of(1.0, 2.0));
    refused(
        () -> new ParityMap("A", "B", two, two, List.of(List.of(1.0, 1.0)), Optional.empty()),
        "There is 1 row of ratios; allowed: 2, one for each value of \"n\"");
    refused(
        () -> new CostHistograms.Sample("A", List.of(1.0)),
        "\"A\" has 1 costs; a distribution needs at least two");
    refused(
        () -> new RankDiagram(List.of(new Rank("A", 1), new Rank("B", 3)), 1),
        "The mean rank of \"B\" is 3.0; allowed: 1 to 2");
    LocalDate day = LocalDate.of(2026, 1, 1);
    refused(
        () ->
            new PriceSteps(
                "p",
                List.of(new PriceSteps.Line("A", List.of(new PriceSteps.Price(day, 1)))),
                day.minusDays(1)),
        "The prices of \"A\" go up to 2026-01-01; allowed: days up to 2025-12-31");
    refused(
        () ->
            new PriceSteps.Line(
                "A", List.of(new PriceSteps.Price(day, 1)), Optional.of(day.minusDays(1))),
        "The prices of \"A\" end on 2025-12-31; allowed: days from 2026-01-01");
  }

  private static void refused(ThrowingCallable made, String message) {
    assertThatIllegalArgumentException().isThrownBy(made).withMessage(message);
  }
}

package dev.tiebreak.chart;

import static dev.tiebreak.chart.Samples.SIXTY;
import static dev.tiebreak.chart.Samples.none;
import static dev.tiebreak.chart.Samples.some;

import dev.tiebreak.chart.plot.ChartPlot;
import dev.tiebreak.chart.plot.CostHistograms;
import dev.tiebreak.chart.plot.CostLines;
import dev.tiebreak.chart.plot.ParetoPoints;
import dev.tiebreak.chart.plot.ParityMap;
import dev.tiebreak.chart.plot.PriceSteps;
import dev.tiebreak.chart.plot.RankDiagram;
import dev.tiebreak.chart.plot.ScoreAxis;
import dev.tiebreak.chart.plot.ScoreAxis.Best;
import dev.tiebreak.chart.plot.ScoreHeatMap;
import dev.tiebreak.chart.plot.SlopeLines;
import dev.tiebreak.chart.plot.TornadoBars;
import dev.tiebreak.chart.style.AxisUnit;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;

/** Plots of the kinds that compare costs or more than two models, plain and hard to lay out. */
public final class Kinds {

  private Kinds() {}

  public static ScoreHeatMap scorecard() {
    return ScoreHeatMap.ofPercent(
        List.of("GPT-5.5", "Claude Opus 4.7", "Gemini 3.1 Pro"),
        List.of(
            new ScoreHeatMap.Row("Terminal-Bench 2.0", List.of(some(82.7), some(69.4), some(68.5))),
            new ScoreHeatMap.Row("SWE-bench Pro", List.of(some(58.6), some(64.3), some(54.2))),
            new ScoreHeatMap.Row("MCP-Atlas", List.of(some(75.3), some(79.1), none())),
            new ScoreHeatMap.Row("OSWorld-Verified", List.of(some(78.7), some(78.0), none())),
            new ScoreHeatMap.Row("GDPval", List.of(some(84.9), none(), some(67.3)))));
  }

  /** This many benchmarks and models: extremes, blanks, ties, long names. */
  public static ScoreHeatMap hardScorecard(int benchmarks, int models) {
    return ScoreHeatMap.ofPercent(
        IntStream.range(0, models).mapToObj(i -> name(i, 3)).toList(),
        IntStream.range(0, benchmarks)
            .mapToObj(
                b ->
                    new ScoreHeatMap.Row(
                        name(b, 2),
                        IntStream.range(0, models)
                            .mapToObj(m -> (b + m) % 4 == 3 ? none() : score(b * 7 + m * 13))
                            .toList()))
            .toList());
  }

  /** Blocks of percent, Elo, dollars and seconds, all with long names, blanks and extremes. */
  public static ScoreHeatMap scorecardOfUnits(int models) {
    List<OptionalDouble> none = Collections.nCopies(models, none());
    return new ScoreHeatMap(
        IntStream.range(0, models).mapToObj(i -> name(i, 3)).toList(),
        List.of(
            new ScoreHeatMap.Panel(
                ScoreAxis.percent(1),
                List.of(row("GPQA", models, 58.6, 1), row("Q", models, 0, 9))),
            new ScoreHeatMap.Panel(
                Samples.axis("Elo", AxisUnit.NUMBER, Best.HIGHEST, -1e9),
                List.of(row(SIXTY, models, -1512, 0.5), new ScoreHeatMap.Row("Blank", none))),
            new ScoreHeatMap.Panel(
                Samples.axis("US dollars", AxisUnit.USD, Best.LOWEST, 0),
                List.of(row("Bill", models, 0.0032, 990_000))),
            new ScoreHeatMap.Panel(
                Samples.axis("tokens per second", AxisUnit.NUMBER, Best.LOWEST, 0),
                List.of(row("Speed", models, 1_234_567, 0.0123)))));
  }

  private static ScoreHeatMap.Row row(String name, int models, double first, double step) {
    return new ScoreHeatMap.Row(
        name,
        IntStream.range(0, models)
            .mapToObj(i -> i % 4 == 3 ? none() : some(first + i * step))
            .toList());
  }

  private static OptionalDouble score(int seed) {
    return some(seed % 5 == 0 ? 100 : seed % 7 == 0 ? 0 : seed * 37 % 1000 / 10.0);
  }

  private static String name(int i, int every) {
    return i % every == 0 ? SIXTY.substring(0, 56) + " " + i : "Name " + i;
  }

  public static TornadoBars tornado() {
    return new TornadoBars(
        "Cost of a task with GPT-5.5",
        AxisUnit.USD,
        0.385,
        List.of(
            new TornadoBars.Bar(
                "Input tokens a call",
                Optional.of("GPT-5.5"),
                new TornadoBars.End("5,000", 0.27),
                new TornadoBars.End("20,000", 0.61)),
            new TornadoBars.Bar(
                "Calls a task",
                Optional.of("Claude Opus 4.7"),
                new TornadoBars.End("5", 0.192),
                new TornadoBars.End("15", 0.58)),
            new TornadoBars.Bar(
                "Share read from the cache",
                new TornadoBars.End("80%", 0.21),
                new TornadoBars.End("0%", 0.385)),
            new TornadoBars.Bar(
                "Output tokens a call",
                new TornadoBars.End("500", 0.33),
                new TornadoBars.End("2,000", 0.49))));
  }

  public static TornadoBars hardTornado(int bars) {
    return new TornadoBars(
        SIXTY,
        AxisUnit.USD,
        bars % 2 == 0 ? 0.0001 : 1_000_000,
        IntStream.range(0, bars)
            .mapToObj(
                i ->
                    new TornadoBars.Bar(
                        name(i, 2),
                        i % 3 == 0 ? Optional.empty() : Optional.of(name(i % 4, 2)),
                        new TornadoBars.End(
                            i % 3 == 0 ? SIXTY : "low " + i, i % 4 == 0 ? -1000 : 0.0001),
                        new TornadoBars.End(i % 5 == 0 ? SIXTY : "high", i * 1_000_000.0 / bars)))
            .toList());
  }

  public static CostLines costCurve() {
    return new CostLines(
        "Calls a task with Claude Opus 4.7",
        AxisUnit.NUMBER,
        List.of(
            line("GPT-5.5", 0.56, 0, 20),
            new CostLines.Line(
                "Claude Opus 4.7",
                List.of(new ChartPlot.Point(0, 0), new ChartPlot.Point(20, 1.5)))),
        Optional.of(new ChartPlot.Point(7.467, 0.56)),
        some(11));
  }

  private static CostLines.Line line(String name, double cost, double from, double to) {
    return new CostLines.Line(
        name, List.of(new ChartPlot.Point(from, cost), new ChartPlot.Point(to, cost)));
  }

  public static CostLines hardCostCurve(int lines) {
    double most = lines % 2 == 0 ? 1_000_000 : 0.0001;
    return new CostLines(
        SIXTY,
        AxisUnit.NUMBER,
        IntStream.range(0, lines)
            .mapToObj(
                i ->
                    new CostLines.Line(
                        name(i, 2),
                        List.of(
                            new ChartPlot.Point(0, 0),
                            new ChartPlot.Point(1e9, most * (1 - i * 1e-4)))))
            .toList(),
        Optional.of(new ChartPlot.Point(1e9, most)),
        some(1e9));
  }

  public static ParetoPoints pareto() {
    return new ParetoPoints(
        "Cost of a task, US dollars",
        "SWE-bench Pro, percent",
        List.of(
            new ParetoPoints.Model("GPT-5.5", 0.56, 58.6),
            new ParetoPoints.Model("Claude Opus 4.7", 0.825, 64.3),
            new ParetoPoints.Model("Gemini 3.1 Pro", 0.352, 54.2),
            new ParetoPoints.Model("An older model", 0.9, 51.0),
            new ParetoPoints.Model("A small model", 0.021, 31.5),
            new ParetoPoints.Model("A smaller model", 0.019, 22.0),
            new ParetoPoints.Model("One that is dominated", 0.4, 53.9)));
  }

  public static ParetoPoints hardPareto(int models) {
    Random random = new Random(models);
    return new ParetoPoints(
        SIXTY,
        SIXTY,
        IntStream.range(0, models)
            .mapToObj(
                i ->
                    new ParetoPoints.Model(
                        name(i, 4),
                        i == 0 ? 0.0001 : i == 1 ? 1_000_000 : Math.pow(10, random.nextInt(8) - 3),
                        i % 10 == 0 ? 100 * (i % 2) : random.nextInt(1001) / 10.0))
            .toList());
  }

  public static ParityMap parityMap() {
    List<Double> calls = List.of(3.0, 5.0, 7.0, 9.0, 11.0, 13.0, 15.0);
    List<Double> prices = List.of(5.0, 10.0, 15.0, 20.0, 25.0, 30.0);
    return new ParityMap(
        "GPT-5.5",
        "Claude Opus 4.7",
        new ParityMap.Assumption("Calls a task with Claude Opus 4.7", AxisUnit.NUMBER, calls),
        new ParityMap.Assumption("Output price, US dollars per million", AxisUnit.USD, prices),
        prices.stream()
            .map(price -> calls.stream().map(c -> 7 * (50 + price) / (c * 75)).toList())
            .toList(),
        Optional.of(new ChartPlot.Point(11, 25)));
  }

  public static ParityMap hardParityMap(int steps) {
    List<Double> across =
        IntStream.rangeClosed(0, steps).mapToObj(i -> 0.0001 + i * 1_000_000.0 / steps).toList();
    return new ParityMap(
        SIXTY,
        SIXTY + "2",
        new ParityMap.Assumption(SIXTY, AxisUnit.USD, across),
        new ParityMap.Assumption(SIXTY, AxisUnit.NUMBER, across),
        across.stream().map(y -> across.stream().map(x -> (1 + x) / (1 + y)).toList()).toList(),
        Optional.of(new ChartPlot.Point(across.get(steps), across.get(0))));
  }

  public static CostHistograms distribution() {
    Random random = new Random(7);
    return new CostHistograms(
        "Cost of a task, US dollars",
        List.of(
            sample("GPT-5.5", random, 0.56, 0.12), sample("Claude Opus 4.7", random, 0.8, 0.2)));
  }

  private static CostHistograms.Sample sample(
      String model, Random random, double mean, double deviation) {
    return new CostHistograms.Sample(
        model,
        IntStream.range(0, 5000)
            .mapToObj(i -> mean * Math.exp(random.nextGaussian() * deviation))
            .toList());
  }

  public static CostHistograms hardDistribution(int samples) {
    return new CostHistograms(
        SIXTY,
        IntStream.range(0, samples)
            .mapToObj(
                i ->
                    new CostHistograms.Sample(
                        name(i, 2),
                        i % 3 == 0 ? List.of(1.0, 1.0) : List.of(0.0001, 5.0, 1_000_000.0)))
            .toList());
  }

  public static SlopeLines slope() {
    return new SlopeLines(
        "List price of a task",
        "Cost of a solved task",
        AxisUnit.USD,
        List.of(
            new SlopeLines.Line("GPT-5.5", 0.56, 0.96),
            new SlopeLines.Line("Claude Opus 4.7", 0.83, 1.28),
            new SlopeLines.Line("Gemini 3.1 Pro", 0.35, 0.65),
            new SlopeLines.Line("A small model", 0.34, 1.27)));
  }

  public static SlopeLines hardSlope(int lines) {
    return new SlopeLines(
        SIXTY,
        SIXTY,
        AxisUnit.USD,
        IntStream.range(0, lines)
            .mapToObj(
                i -> new SlopeLines.Line(name(i, 2), i % 2 * 1e6, i % 5 == 0 ? 0.0001 : 5e5 + i))
            .toList());
  }

  public static PriceSteps priceHistory() {
    return new PriceSteps(
        "US dollars per million output tokens",
        List.of(
            new PriceSteps.Line(
                "GPT",
                List.of(price("2024-05-13", 15), price("2025-08-07", 10), price("2026-04-23", 30))),
            new PriceSteps.Line(
                "Claude Opus", List.of(price("2024-03-04", 75), price("2025-11-24", 25)))),
        LocalDate.of(2026, 11, 1));
  }

  /** A list of one day. */
  public static PriceSteps priceHistoryOfOneDay() {
    return new PriceSteps(
        "US dollars per million output tokens",
        List.of(
            new PriceSteps.Line("GPT", List.of(price("2026-04-23", 30))),
            new PriceSteps.Line("Claude Opus", List.of(price("2026-04-23", 25)))),
        LocalDate.of(2026, 4, 23));
  }

  /** A line that ends before the others, and one that begins on the last day. */
  public static PriceSteps priceHistoryWithEnds() {
    return new PriceSteps(
        "US dollars per million output tokens",
        List.of(
            new PriceSteps.Line(
                "GPT",
                List.of(price("2024-05-13", 15), price("2025-08-07", 10)),
                Optional.of(LocalDate.of(2025, 12, 31))),
            new PriceSteps.Line("Claude Opus", List.of(price("2026-04-23", 25)))),
        LocalDate.of(2026, 4, 23));
  }

  private static PriceSteps.Price price(String since, double usd) {
    return new PriceSteps.Price(LocalDate.parse(since), usd);
  }

  public static PriceSteps hardPriceHistory(int lines) {
    return new PriceSteps(
        SIXTY,
        IntStream.range(0, lines)
            .mapToObj(
                i ->
                    new PriceSteps.Line(
                        name(i, 2),
                        List.of(
                            price(lines % 2 == 0 ? "2026-10-30" : "1990-01-01", 1_000_000),
                            price("2026-10-31", i % 2 == 0 ? 0.0001 : 1))))
            .toList(),
        LocalDate.of(2026, 11, 1));
  }

  public static RankDiagram rankDiagram() {
    return new RankDiagram(
        List.of(
            new RankDiagram.Rank("GPT-5.5", 1.6),
            new RankDiagram.Rank("Claude Opus 4.7", 1.9),
            new RankDiagram.Rank("Gemini 3.1 Pro", 3.1),
            new RankDiagram.Rank("GPT-5.4", 3.7),
            new RankDiagram.Rank("A small model", 4.7)),
        1.7);
  }

  public static RankDiagram hardRankDiagram(int models) {
    return new RankDiagram(
        IntStream.range(0, models)
            .mapToObj(i -> new RankDiagram.Rank(name(i, 2), i % 3 == 0 ? 1 : 1 + i * 0.9))
            .toList(),
        models % 2 == 0 ? 100 : 0.01);
  }
}

package dev.tiebreak.chart;

import dev.tiebreak.chart.internal.figure.Figure;
import dev.tiebreak.chart.plot.ChartPlot;
import dev.tiebreak.chart.plot.Dumbbell;
import dev.tiebreak.chart.plot.Dumbbell.Row;
import dev.tiebreak.chart.plot.MarginBars;
import dev.tiebreak.chart.plot.MarginBars.Bar;
import dev.tiebreak.chart.plot.ScoreAxis;
import dev.tiebreak.chart.plot.Words;
import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.chart.style.Size;
import dev.tiebreak.chart.style.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Figures for tests: the article's, and invented ones that strain the layout. */
public final class Samples {

  public static final String SIXTY = "A name as long as vendors love it, sixty characters in all..";

  /**
   * Names in other scripts, from right to left, with accents, with symbols of several characters.
   */
  public static final List<String> SCRIPTS =
      List.of(
          "通义千问 2.5",
          "كلود أوبوس",
          "מודל השפה",
          "ひらがなモデル",
          "클로드",
          "Модель Ж",
          "हिन्दी",
          "Ünïcödé Ẽ ǅ",
          "👩\u200d🔬 Lab ⚡\ufe0f",
          "🇩🇪 Modell");

  private Samples() {}

  /** A dumbbell whose benchmarks have such names. */
  public static Dumbbell scripts() {
    return Dumbbell.ofPercent(
        SCRIPTS.get(0),
        SCRIPTS.get(1),
        SCRIPTS.stream().map(name -> new Row(name, some(70), some(60), name)).toList());
  }

  public static OptionalDouble some(double number) {
    return OptionalDouble.of(number);
  }

  private static Optional<ChartPlot.Limits> limits(double lower, double upper) {
    return Optional.of(new ChartPlot.Limits(lower, upper));
  }

  public static OptionalDouble none() {
    return OptionalDouble.empty();
  }

  /** Plots of each kind that strain the layout, with this many rows, lines or points. */
  public static Stream<ChartPlot> hardPlots(int count) {
    return Stream.of(
        hardDumbbell(count),
        hardMargins(count),
        Kinds.hardScorecard(count, 2),
        Kinds.hardScorecard(Math.min(count, 6), Math.min(30, count)),
        Kinds.hardScorecard(count, Math.min(30, count)),
        Kinds.hardTornado(count),
        Kinds.hardCostCurve(count),
        Kinds.hardPareto(count),
        Kinds.hardParityMap(count),
        Kinds.hardDistribution(count),
        Kinds.hardSlope(count),
        Kinds.hardPriceHistory(count),
        Kinds.hardRankDiagram(count + 1));
  }

  /** Plots with little to show. */
  public static Stream<ChartPlot> sparsePlots() {
    return Stream.of(Kinds.priceHistoryOfOneDay(), Kinds.priceHistoryWithEnds());
  }

  /** Plots of several units, some with numbers as large and as small as there are. */
  public static Stream<ChartPlot> plotsOfUnits() {
    return Stream.of(
        dumbbellOfUnits(),
        marginsOfUnits(),
        new Dumbbell("A", "B", List.of(tokens())),
        Kinds.scorecardOfUnits(3),
        Kinds.scorecardOfUnits(9));
  }

  static ScoreAxis axis(String words, AxisUnit unit, ScoreAxis.Best best, double least) {
    return new ScoreAxis(words, unit, best, least, Double.POSITIVE_INFINITY, OptionalInt.empty());
  }

  private static Dumbbell.Panel tokens() {
    return new Dumbbell.Panel(
        axis("tokens per second", AxisUnit.NUMBER, ScoreAxis.Best.LOWEST, 0),
        List.of(new Row("Speed", some(1_234_567), some(0.0123), "")));
  }

  private static Dumbbell dumbbellOfUnits() {
    return new Dumbbell(
        "GPT-5.5",
        "Claude Opus 4.7",
        List.of(
            new Dumbbell.Panel(
                ScoreAxis.percent(1), List.of(new Row("GPQA", some(58.6), some(64.3), "−5.7"))),
            new Dumbbell.Panel(
                axis("Elo", AxisUnit.NUMBER, ScoreAxis.Best.HIGHEST, -1e9),
                List.of(
                    new Row("Arena", some(1512), some(1480), "+32"),
                    new Row(SIXTY, some(-1512), none(), "uncontested"))),
            new Dumbbell.Panel(
                axis("US dollars", AxisUnit.USD, ScoreAxis.Best.LOWEST, 0),
                List.of(
                    new Row(
                        "Bill",
                        some(0.0032),
                        some(990_000),
                        "",
                        limits(0.001, 0.01),
                        limits(980_000, 1_000_000)))),
            tokens()));
  }

  private static MarginBars marginsOfUnits() {
    return new MarginBars(
        "GPT-5.5",
        "Claude Opus 4.7",
        List.of(
            new MarginBars.Panel(
                ScoreAxis.percentagePoints(1),
                List.of(Bar.clear("GPQA", -5.7), Bar.uncontested("MMLU", "no score for GPT-5.5"))),
            new MarginBars.Panel(
                axis("US dollars", AxisUnit.USD, ScoreAxis.Best.EITHER, -1e9),
                List.of(
                    Bar.clear("Bill", 988_750).within(978_750, 998_750),
                    Bar.muted(SIXTY, -0.0001, "too close to call").within(-20, 20))),
            new MarginBars.Panel(
                axis("tokens per second", AxisUnit.NUMBER, ScoreAxis.Best.LOWEST, -1e12),
                List.of(Bar.clear("Speed", 123_456_789)))));
  }

  /** A figure of each kind. */
  public static Stream<ChartPlot> plots() {
    return Stream.of(
        dumbbell(),
        margins(),
        Kinds.scorecard(),
        Kinds.tornado(),
        Kinds.costCurve(),
        Kinds.pareto(),
        Kinds.parityMap(),
        Kinds.distribution(),
        Kinds.slope(),
        Kinds.priceHistory(),
        Kinds.rankDiagram());
  }

  public static Dumbbell dumbbell() {
    return Dumbbell.ofPercent(
        "GPT-5.5",
        "Claude Opus 4.7",
        List.of(
            new Row(
                "Terminal-Bench 2.0",
                some(82.7),
                some(69.4),
                "+13.3",
                limits(73.5, 89.2),
                limits(59.2, 78.0)),
            new Row("SWE-bench Pro", some(58.6), some(64.3), "+5.7"),
            new Row("MCP-Atlas", some(75.3), some(79.1), "+3.8"),
            new Row("OSWorld-Verified", some(78.7), some(78.0), "+0.7, marginal"),
            new Row("GDPval", some(84.9), none(), ""),
            new Row("Expert-SWE", some(73.1), none(), "")));
  }

  public static MarginBars margins() {
    return MarginBars.ofPercent(
        "GPT-5.5",
        "Claude Opus 4.7",
        List.of(
            Bar.clear("Terminal-Bench 2.0", 13.3).within(0.5, 25.7),
            Bar.muted("OSWorld-Verified", 0.7, "marginal").within(-5.3, 6.7),
            Bar.clear("MCP-Atlas", -3.8),
            Bar.muted("SWE-bench Pro", -5.7, "leans").within(-10.7, -0.7),
            Bar.uncontested("GDPval", "no score for Claude Opus 4.7")));
  }

  /** Rows that run through extremes, blanks, equal and near scores, under the longest names. */
  public static Dumbbell hardDumbbell(int rows) {
    List<Row> all = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      String label = i % 3 == 0 ? SIXTY : "Benchmark " + i;
      all.add(
          switch (i % 6) {
            case 0 ->
                new Row(label, some(0), some(100), "all of it", limits(0, 12), limits(88, 100));
            case 1 -> new Row(label, some(50), some(50), "");
            case 2 -> new Row(label, some(100), none(), SIXTY, limits(0, 100), Optional.empty());
            case 3 -> new Row(label, none(), some(0), "");
            case 4 -> new Row(label, some(78.7), some(78.6), "");
            default -> new Row(label, none(), some(50), "");
          });
    }
    return Dumbbell.ofPercent(SIXTY, SIXTY + "2", all);
  }

  /** Bars that run through extremes, blanks and level scores, under the longest names. */
  public static MarginBars hardMargins(int bars) {
    List<Bar> all = new ArrayList<>();
    for (int i = 0; i < bars; i++) {
      String label = i % 3 == 0 ? SIXTY : "Benchmark " + i;
      all.add(
          switch (i % 6) {
            case 0 -> Bar.clear(label, 100).within(-100, 100);
            case 1 -> Bar.clear(label, -100);
            case 2 -> Bar.muted(label, 0, "level");
            case 3 -> Bar.uncontested(label, "no score for " + SIXTY);
            case 4 -> Bar.muted(label, -99.9, SIXTY).within(-100, 50);
            default -> Bar.clear(label, 0.04);
          });
    }
    return MarginBars.ofPercent(SIXTY, SIXTY + "2", all);
  }

  public static Words words() {
    return new Words(
        "Each model wins two contested benchmarks",
        "Score in percent",
        "the vendors, April 2026",
        List.of("Leads under 1 point are marginal."),
        "Chart of two models' scores.");
  }

  public static Figure figure(ChartPlot plot, Size size, Theme theme) {
    return Figure.of(plot, words()).withSize(size).withTheme(theme);
  }
}

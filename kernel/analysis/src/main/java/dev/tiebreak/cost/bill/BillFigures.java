package dev.tiebreak.cost.bill;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.plot.SlopeLines;
import dev.tiebreak.chart.plot.Words;
import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.cost.price.Costs;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.show.NothingToShow;
import dev.tiebreak.words.internal.Money;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The chart of a bill: which numbers it shows, and in which words. */
final class BillFigures {

  private BillFigures() {}

  /** What a task costs, and what a solved one. */
  static Chart slope(Bill bill) {
    PassRates rates =
        bill.passRates()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "The bill has no pass rates; give it some, such as"
                            + " withPassRates(scores.passRates(\"SWE-bench Pro\"))"));
    Costs costs = bill.costs();
    List<SolvedTaskCost> solved =
        bill.lines().stream().flatMap(line -> line.solved().stream()).toList();
    for (SolvedTaskCost each : solved) {
      if (Double.isInfinite(each.usd())) {
        throw new NothingToShow(
            each.cost().model()
                + " solves nothing on "
                + rates.benchmark()
                + ", so there is no cost of a solved task to draw; allowed: pass rates above 0, or"
                + " display(), which says so");
      }
    }
    Money money =
        Money.of(
            solved.stream()
                .flatMap(each -> Stream.of(each.cost().usd().doubleValue(), each.usd()))
                .toList());
    String numbers =
        solved.stream()
            .map(
                each ->
                    each.cost().model()
                        + " "
                        + money.usd(each.cost().usd())
                        + " a task, "
                        + money.usd(each.usd())
                        + " a solved one")
            .collect(Collectors.joining("; "));
    String title = bill.finding();
    Provenance all = costs.provenance().and(rates.provenance());
    return Chart.of(
        new SlopeLines(
            "A task",
            "A solved task",
            AxisUnit.USD,
            solved.stream()
                .map(
                    each ->
                        new SlopeLines.Line(
                            each.cost().model(), each.cost().usd().doubleValue(), each.usd()))
                .toList()),
        new Words(
            title,
            "Cost in US dollars; failed attempts are paid for too",
            all.line(),
            Stream.of(
                    List.of("Solved: the same share of tasks as on " + rates.benchmark() + "."),
                    bill.chosen(),
                    bill.contradictions(),
                    costs.notes(all))
                .flatMap(List::stream)
                .toList(),
            "Slope chart from the cost of a task to that of a solved one. "
                + title
                + ". "
                + numbers
                + "."
                + bill.contradictions().stream().map(" "::concat).collect(Collectors.joining())));
  }
}

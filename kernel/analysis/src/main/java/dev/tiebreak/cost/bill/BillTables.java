package dev.tiebreak.cost.bill;

import dev.tiebreak.cost.price.Costs;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.cost.price.Whose;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.show.Columns;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.DisplayTable.Cell;
import dev.tiebreak.words.internal.Money;
import dev.tiebreak.words.internal.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/** A bill as a frame and as a table to read. */
final class BillTables {

  private BillTables() {}

  /** One row a model, while a reader has one a quantity. */
  static Table frame(Bill bill) {
    return Columns.<Whose>none()
        .text("model", whose -> cost(bill, whose).model())
        .number("usd_per_call", whose -> cost(bill, whose).usdPerCall().doubleValue())
        .number("usd_per_task", whose -> cost(bill, whose).usd().doubleValue())
        .numberIfAny("usd_per_month", whose -> perMonth(bill, cost(bill, whose)))
        .number(
            "blended_usd_per_million_tokens",
            whose -> cost(bill, whose).plan().blended(3, 1).usd().doubleValue())
        .numberIfAny(
            "pass_rate_percent",
            whose ->
                rate(bill, cost(bill, whose)).stream()
                    .mapToDouble(PassRates.Rate::percent)
                    .findFirst())
        .numberIfAny("usd_per_solved_task", whose -> solved(bill, whose, SolvedTaskCost::usd))
        .numberIfAny(
            "usd_per_solved_task_low", whose -> solved(bill, whose, SolvedTaskCost::lowerUsd))
        .numberIfAny(
            "usd_per_solved_task_high", whose -> solved(bill, whose, SolvedTaskCost::upperUsd))
        .frame("bill", List.of(Whose.FIRST, Whose.SECOND));
  }

  private static TaskCost cost(Bill bill, Whose whose) {
    return bill.costs().of(whose);
  }

  private static OptionalDouble solved(
      Bill bill, Whose whose, ToDoubleFunction<SolvedTaskCost> value) {
    return bill.perSolvedTask(whose).stream().mapToDouble(value).findFirst();
  }

  private static OptionalDouble perMonth(Bill bill, TaskCost cost) {
    return bill.tasksPerMonth().stream()
        .mapToDouble(tasks -> cost.usdPerMonth(tasks).doubleValue())
        .findFirst();
  }

  private static Optional<PassRates.Rate> rate(Bill bill, TaskCost cost) {
    return bill.passRates().map(rates -> rates.of(cost.model()));
  }

  static DisplayTable display(Bill bill) {
    Costs costs = bill.costs();
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(
        money(
            "Blended price, 3 tokens read to 1 written",
            bill,
            cost -> cost.plan().blended(3, 1).usd()));
    rows.add(money("Per call", bill, TaskCost::usdPerCall));
    rows.add(money("Per task", bill, TaskCost::usd));
    bill.tasksPerMonth()
        .ifPresent(
            tasks ->
                rows.add(
                    money(
                        String.format(Locale.ROOT, "Per month of %,d tasks", tasks),
                        bill,
                        cost -> cost.usdPerMonth(tasks))));
    bill.passRates().ifPresent(rates -> rows.addAll(solved(bill, rates)));
    DisplayTable table =
        DisplayTable.titled(headline(bill))
            .withSubtitle("US dollars; the blended price in US dollars per million tokens")
            .withText("")
            .withNumber(costs.first().model())
            .withNumber(costs.second().model())
            .withNumber("First / second")
            .withRows(rows);
    Provenance scores = bill.passRates().map(PassRates::provenance).orElse(Provenance.none());
    Provenance all = costs.provenance().and(scores);
    for (String note : Stream.concat(notes(bill).stream(), costs.notes(all).stream()).toList()) {
      table = table.withNote(note);
    }
    return table.withSource(all.line());
  }

  private static List<String> notes(Bill bill) {
    List<String> notes = new ArrayList<>(bill.costs().basis());
    bill.passRates()
        .ifPresent(
            rates ->
                notes.add(
                    "Per solved task: cost / pass rate on "
                        + rates.benchmark()
                        + ", failed tasks paid for too"
                        + (rates.rates().stream().anyMatch(rate -> rate.tasks().isPresent())
                            ? "; in brackets by the rate's 95% interval (Wilson)."
                            : "; without an error bar, as the number of tasks is not known.")));
    bill.pointsPerDollar().ifPresent(points -> notes.add(points.toString()));
    notes.addAll(bill.contradictions());
    return notes;
  }

  private static List<List<Cell>> solved(Bill bill, PassRates rates) {
    Costs costs = bill.costs();
    SolvedTaskCost first = bill.perSolvedTask(Whose.FIRST).orElseThrow();
    SolvedTaskCost second = bill.perSolvedTask(Whose.SECOND).orElseThrow();
    Money money =
        Money.of(
            Stream.of(first, second)
                .flatMap(each -> Stream.of(each.usd(), each.lowerUsd(), each.upperUsd()))
                .toList());
    return List.of(
        List.of(
            Cell.of("Pass rate on " + rates.benchmark()),
            percent(rates.of(costs.first().model())),
            percent(rates.of(costs.second().model())),
            Cell.muted("–")),
        List.of(
            Cell.of("Per solved task"),
            Cell.strong(first.words(money)),
            Cell.strong(second.words(money)),
            times(first.usd(), second.usd())));
  }

  private static Cell times(double first, double second) {
    double ratio = first / second;
    return Double.isFinite(ratio) ? Cell.of(Numbers.ratio(ratio)) : Cell.muted("–");
  }

  private static Cell percent(PassRates.Rate rate) {
    return Cell.of(Numbers.percent(rate.percent()));
  }

  private static List<Cell> money(String name, Bill bill, Function<TaskCost, BigDecimal> usd) {
    BigDecimal first = usd.apply(bill.costs().first());
    BigDecimal second = usd.apply(bill.costs().second());
    Money money = Money.of(first, second);
    return List.of(
        Cell.of(name),
        Cell.of(money.usd(first)),
        Cell.of(money.usd(second)),
        second.signum() == 0 ? Cell.muted("–") : times(first.doubleValue(), second.doubleValue()));
  }

  private static String headline(Bill bill) {
    Optional<SolvedTaskCost> first = bill.perSolvedTask(Whose.FIRST);
    Optional<SolvedTaskCost> second = bill.perSolvedTask(Whose.SECOND);
    if (first.isEmpty() || second.isEmpty()) {
      return bill.costs().finding();
    }
    return bill.costs().said(new SolvedTaskWords(first.get(), second.get()).finding());
  }
}

package dev.tiebreak.cost.bill;

import dev.tiebreak.cost.price.Costs;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import dev.tiebreak.words.internal.Money;
import dev.tiebreak.words.internal.Numbers;
import dev.tiebreak.words.internal.Plural;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/** A bill as a frame, one row per model, and as a table to read, one row per quantity. */
record BillTables(Bill bill) {

  Table frame() {
    return columns().frame("bill", bill.lines());
  }

  private Columns<BillLine> columns() {
    Optional<PassRates> rates = bill.passRates();
    Columns<BillLine> columns =
        Columns.<BillLine>none()
            .text("model", BillLine::model)
            .figures("Blended price, 3 tokens read to 1 written", money(BillLine::blended))
            .number("usd_per_call", BillLine::perCall)
            .shown("Per call", money(BillLine::perCall))
            .number("usd_per_task", BillLine::perTask)
            .shown("Per task", money(BillLine::perTask))
            .numberIfAny("usd_per_month", BillLine::perMonth);
    if (bill.tasksPerMonth().isPresent()) {
      columns =
          columns.shown(
              "Per month of " + Plural.counted(bill.tasksPerMonth().getAsLong(), "task", "tasks"),
              money(line -> line.perMonth().getAsDouble()));
    }
    columns =
        columns
            .number("blended_usd_per_million_tokens", BillLine::blended)
            .numberIfAny("pass_rate_percent", BillLine::percent);
    if (rates.isPresent()) {
      columns = columns.shown("Pass rate on " + rates.get().benchmark(), BillTables::percent);
    }
    columns =
        columns.numberIfAny("usd_per_solved_task", line -> line.perSolved(SolvedTaskCost::usd));
    if (rates.isPresent()) {
      columns = columns.shown("Per solved task", solved());
    }
    return columns
        .numberIfAny("usd_per_solved_task_low", line -> line.perSolved(SolvedTaskCost::lowerUsd))
        .numberIfAny("usd_per_solved_task_high", line -> line.perSolved(SolvedTaskCost::upperUsd));
  }

  private Function<BillLine, Cell> money(ToDoubleFunction<BillLine> usd) {
    Money money = Money.of(bill.lines().stream().mapToDouble(usd).toArray());
    return line -> line.times(usd).orElseGet(() -> Cell.of(money.usd(usd.applyAsDouble(line))));
  }

  private static Cell percent(BillLine line) {
    return line.times(any -> Double.NaN)
        .orElseGet(() -> Cell.of(Numbers.percent(line.percent().getAsDouble())));
  }

  private Function<BillLine, Cell> solved() {
    Money money =
        Money.of(
            bill.lines().stream()
                .flatMap(line -> line.solved().stream())
                .flatMap(each -> Stream.of(each.usd(), each.lowerUsd(), each.upperUsd()))
                .toList());
    return line ->
        line.times(each -> each.perSolved(SolvedTaskCost::usd).getAsDouble())
            .orElseGet(() -> Cell.strong(line.solved().orElseThrow().words(money)));
  }

  DisplayTable display() {
    Costs costs = bill.costs();
    List<BillLine> lines = new ArrayList<>(bill.lines());
    if (lines.size() == 2) {
      lines.add(lines.get(0).over(lines.get(1)));
    }
    DisplayTable titled =
        DisplayTable.titled(bill.headline())
            .withSubtitle("US dollars; the blended price in US dollars per million tokens");
    Provenance scores = bill.passRates().map(PassRates::provenance).orElse(Provenance.none());
    Provenance all = costs.provenance().and(scores);
    return columns()
        .transposed(titled, lines, BillLine::heading)
        .withNotes(notes())
        .withNotes(costs.notes(all))
        .withSource(all.line());
  }

  private String errorBars() {
    List<PassRates.Rate> rates =
        bill.lines().stream().flatMap(line -> line.rate().stream()).toList();
    boolean counted = rates.stream().anyMatch(rate -> rate.tasks().isPresent());
    boolean stated = rates.stream().anyMatch(rate -> rate.error().isPresent());
    return counted || stated
        ? "; in brackets, the range given by the rate's 95% interval ("
            + (counted && stated
                ? "Wilson, or by the error stated"
                : counted ? "Wilson" : "by the error stated")
            + ")."
        : "; without an error bar, because the number of tasks is not known.";
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>(bill.costs().basis());
    bill.passRates()
        .ifPresent(
            rates ->
                notes.add(
                    "Per solved task: cost / pass rate on "
                        + rates.benchmark()
                        + ", failed tasks paid for too"
                        + errorBars()));
    bill.pointsPerDollar().ifPresent(points -> notes.add(points.toString()));
    bill.passRates().ifPresent(rates -> notes.addAll(rates.notes()));
    notes.addAll(bill.chosen());
    notes.addAll(bill.contradictions());
    return notes;
  }
}

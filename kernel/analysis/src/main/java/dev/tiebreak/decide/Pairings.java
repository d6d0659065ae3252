package dev.tiebreak.decide;

import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.DisplayTable.Cell;
import dev.tiebreak.show.Names;
import dev.tiebreak.show.Tabular;
import dev.tiebreak.stats.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * The verdicts of one decision side by side, each time with another pairing assumed; where two
 * scores do not allow it, the nearest that they do.
 *
 * @param decision the decision
 * @param correlations the correlations ρ to assume, one or more
 */
public record Pairings(SplitDecision decision, List<Double> correlations) implements Tabular {

  /**
   * @throws IllegalArgumentException if there is no correlation, or it is none
   */
  public Pairings {
    correlations = List.copyOf(correlations);
    if (correlations.isEmpty()) {
      throw new IllegalArgumentException("No correlation to assume; allowed: one or more");
    }
    correlations.forEach(rho -> under(decision, rho));
  }

  private static SplitDecision under(SplitDecision decision, double rho) {
    return decision.assuming(decision.assumptions().withPairing(rho));
  }

  /** Returns the decision with each of the pairings. */
  public List<SplitDecision> decisions() {
    return correlations.stream().map(rho -> under(decision, rho)).toList();
  }

  /** Returns what was found, in one sentence short enough for a title. */
  public String finding() {
    Verdicts verdicts = decision.verdicts();
    if (!new LeadCount(verdicts).judged()) {
      return verdicts.finding();
    }
    return "Clear leads: "
        + decisions().stream()
            .map(each -> each.verdicts().count(Certainty.CLEAR) + " at ρ = " + rho(each))
            .collect(Collectors.joining(", "));
  }

  /** Returns a frame, one row a benchmark and pairing: benchmark, ρ, verdict, adjusted p. */
  public Table table() {
    StringColumn benchmark = StringColumn.create("benchmark");
    DoubleColumn rho = DoubleColumn.create("rho_assumed");
    StringColumn words = StringColumn.create("verdict");
    DoubleColumn p = DoubleColumn.create("adjusted_p");
    for (SplitDecision each : decisions()) {
      for (Verdict verdict : each.verdicts().verdicts()) {
        benchmark.append(verdict.benchmark());
        rho.append(each.assumptions().pairing().value());
        words.append(verdict.certainty().words());
        verdict.errorBar().map(ErrorBar::adjustedP).ifPresentOrElse(p::append, p::appendMissing);
      }
    }
    return Table.create("pairings", benchmark, rho, words, p);
  }

  /** Returns a table to read: a row a benchmark, a column a pairing. */
  @Override
  public DisplayTable display() {
    DisplayTable table =
        DisplayTable.titled(finding())
            .withSubtitle(
                "Verdicts if the two models' outcomes on the same tasks are alike by ρ, 0 for not"
                    + " at all and 1 for wholly")
            .withText("Benchmark");
    List<List<Verdict>> columns = new ArrayList<>();
    for (SplitDecision each : decisions()) {
      table = table.withText("ρ = " + rho(each));
      columns.add(each.verdicts().verdicts());
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < decision.contests().size(); i++) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of(decision.contests().get(i).benchmark()));
      for (List<Verdict> column : columns) {
        row.add(cell(column.get(i), decision.assumptions().confidence()));
      }
      rows.add(row);
    }
    table = table.withRows(rows);
    for (String sentence : never()) {
      table = table.withNote(sentence);
    }
    for (SplitDecision each : decisions()) {
      table = Caps.sentence(each).map(table::withNote).orElse(table);
    }
    return table
        .withNotes(known())
        .withNotes(new Findings(decision).contradictions())
        .withSource(decision.provenance().line());
  }

  private static String rho(SplitDecision each) {
    return Numbers.minus(Numbers.number(each.assumptions().pairing().value()));
  }

  /** What is known of the pairing, and what the p values are, where there are any. */
  private List<String> known() {
    if (decision.verdicts().verdicts().stream().noneMatch(v -> v.errorBar().isPresent())) {
      return List.of();
    }
    List<String> measured = BarNotes.measured(decision);
    String oneByOne = "task by task, so that no pairing has to be assumed";
    String unknown =
        "not known. Between 0.56 and 0.66 was measured on SWE-bench Verified, for six pairs of"
            + " models.";
    return List.of(
        BarNotes.allMeasured(decision)
            ? "The models are compared " + oneByOne + "."
            : measured.isEmpty()
                ? "The pairing is " + unknown
                : "On "
                    + Names.some(measured)
                    + " the models are compared "
                    + oneByOne
                    + "; elsewhere the pairing is "
                    + unknown,
        "p in brackets: adjusted by "
            + decision.assumptions().adjustment().label()
            + " for all benchmarks tested together.");
  }

  private static Cell cell(Verdict verdict, Confidence confidence) {
    String text =
        verdict.certainty().words()
            + verdict
                .errorBar()
                .map(bar -> " (p " + Numbers.p(bar.adjustedP(), confidence) + ")")
                .orElse("");
    return verdict.clear() ? Cell.strong(text) : Cell.of(text);
  }

  /** The leads that no pairing makes clear. */
  private List<String> never() {
    return decision.verdicts().verdicts().stream()
        .filter(
            verdict ->
                verdict.certainty() == Certainty.TOO_CLOSE_TO_CALL
                    || verdict.certainty() == Certainty.TOO_FEW_TASKS)
        .map(Verdict::reason)
        .toList();
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}

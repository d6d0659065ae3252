package dev.tiebreak.data;

import dev.tiebreak.domain.SystemName;
import dev.tiebreak.read.internal.Account;
import dev.tiebreak.read.internal.Reading;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/** What charts and tables call a system, where the rows of its scores say so. */
final class ScoreLabels {

  static final String COLUMN = "label";

  private final FrameColumns columns;
  private final Map<SystemName, String> bySystem = new LinkedHashMap<>();
  private final Map<String, SystemName> byLabel = new LinkedHashMap<>();

  private ScoreLabels(Table rows) {
    this.columns = new FrameColumns(rows);
  }

  /**
   * Returns the labels of the rows of scores.
   *
   * @throws IllegalArgumentException if a system has two labels, or a label two systems
   */
  static Map<SystemName, String> of(Table rows) {
    if (!rows.containsColumn(COLUMN)) {
      return Map.of();
    }
    ScoreLabels labels = new ScoreLabels(rows);
    for (int row = 0; row < rows.rowCount(); row++) {
      labels
          .take(row)
          .ifPresent(
              found -> {
                throw new IllegalArgumentException(found + "; allowed: one label for one system");
              });
    }
    return labels.bySystem;
  }

  /** Notes the rows that give a system two labels, or two systems one. */
  static void refuseAmbiguous(Reading reading) {
    if (reading.rows().containsColumn(COLUMN)) {
      ScoreLabels labels = new ScoreLabels(reading.rows());
      reading.refuse(COLUMN, row -> labels.take(row.getRowNumber()), "one label for one system");
    }
  }

  /** Takes the label of a row; returns what is wrong with it. */
  private Optional<String> take(int row) {
    String label = columns.text(COLUMN, row);
    String model = columns.text("model", row);
    if (label.isEmpty() || model.isEmpty()) {
      return Optional.empty();
    }
    SystemName system = system(columns, row);
    String earlier = bySystem.putIfAbsent(system, label);
    SystemName other = byLabel.putIfAbsent(label, system);
    return earlier != null && !earlier.equals(label)
        ? Optional.of(
            "found \"" + label + "\" for " + system.label() + ", before \"" + earlier + "\"")
        : other != null && !other.equals(system)
            ? Optional.of(
                "found \"" + label + "\" for " + system.label() + ", before for " + other.label())
            : Optional.empty();
  }

  /** The system that a row is about. */
  static SystemName system(FrameColumns columns, int row) {
    return new SystemName(
        columns.said("model", row).orElse(MeasureName.UNNAMED),
        columns.text("effort", row),
        columns.text("harness", row),
        columns.text("tools", row));
  }

  /** Says which names of a frame look alike. */
  static Account lookAlikes(Table table) {
    return Stream.of("model", "benchmark", "harness")
        .map(
            column ->
                Account.ofLookAlikes(
                    column + (column.endsWith("s") ? "es" : "s"),
                    table.stringColumn(column).asList()))
        .reduce(Account.empty(), Account::and);
  }
}

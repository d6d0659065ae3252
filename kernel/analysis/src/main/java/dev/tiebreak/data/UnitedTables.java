package dev.tiebreak.data;

import java.util.Optional;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * The rows of two tables below each other, with the columns of both; what one does not have is
 * missing.
 */
record UnitedTables(Table first, Table second) {

  Table rows() {
    Table all = Table.create(first.name());
    for (Column<?> column : first.columns()) {
      all.addColumns(united(column.copy(), column(column.name(), second)));
    }
    for (Column<?> column : second.columns()) {
      if (column(column.name(), first).isEmpty()) {
        Column<?> missing = column.emptyCopy();
        for (int i = 0; i < first.rowCount(); i++) {
          missing.appendMissing();
        }
        all.addColumns(united(missing, Optional.of(column)));
      }
    }
    return all;
  }

  private static Optional<Column<?>> column(String name, Table table) {
    return table.columns().stream()
        .filter(column -> column.name().equalsIgnoreCase(name))
        .<Column<?>>map(column -> column)
        .findFirst();
  }

  private Column<?> united(Column<?> all, Optional<Column<?>> more) {
    for (int i = 0; i < second.rowCount(); i++) {
      if (more.isPresent() && !more.get().isMissing(i)) {
        all.appendObj(more.get().get(i));
      } else {
        all.appendMissing();
      }
    }
    return all;
  }
}

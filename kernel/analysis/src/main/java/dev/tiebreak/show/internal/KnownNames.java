package dev.tiebreak.show.internal;

import dev.tiebreak.show.Naming;
import java.util.List;
import java.util.Optional;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The names that a value of the analysis or of Tablesaw knows. */
public final class KnownNames {

  private KnownNames() {}

  /**
   * Returns the names that a method's parameter can take: those of a {@link Naming} value, the
   * columns of a table, the distinct values of a text column; empty for a value of another type.
   */
  public static List<String> of(Object value, String parameter) {
    if (value instanceof Naming naming) {
      return naming.namesFor(parameter);
    }
    if (value instanceof Table table) {
      return table.columnNames();
    }
    return value instanceof StringColumn texts
        ? texts.unique().removeMissing().asList()
        : List.of();
  }

  /** Returns what a name refers to within a value: the column of a table; otherwise empty. */
  public static Optional<Object> named(Object value, String name) {
    return value instanceof Table table && table.containsColumn(name)
        ? Optional.of(table.column(name))
        : Optional.empty();
  }
}

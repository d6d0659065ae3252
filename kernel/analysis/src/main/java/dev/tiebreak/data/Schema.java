package dev.tiebreak.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * The columns that a file must and may have. A column that the schema does not name is kept as
 * text.
 *
 * @param rules the named columns, in the order in which the frame shall have them
 */
record Schema(List<Rule> rules) {

  /** Whether a column must be there and filled. */
  enum Presence {
    /** The column is there and no cell is blank. */
    REQUIRED,
    /** The column is there; a blank cell is a missing value. */
    BLANKS_ALLOWED,
    /** The column may be left out. */
    OPTIONAL
  }

  /** One named column. */
  record Rule(String name, CellType type, Presence presence) {

    String allowed() {
      return presence == Presence.REQUIRED
          ? type.allowed()
          : type.allowed() + ", or blank where it is not known";
    }
  }

  Schema {
    rules = List.copyOf(rules);
  }

  static Schema of(Rule... rules) {
    return new Schema(List.of(rules));
  }

  static Rule required(String name, CellType type) {
    return new Rule(name, type, Presence.REQUIRED);
  }

  static Rule blanksAllowed(String name, CellType type) {
    return new Rule(name, type, Presence.BLANKS_ALLOWED);
  }

  static Rule optional(String name, CellType type) {
    return new Rule(name, type, Presence.OPTIONAL);
  }

  /** Returns the names of the columns that must be there. */
  List<String> needed() {
    return rules.stream()
        .filter(rule -> rule.presence() != Presence.OPTIONAL)
        .map(Rule::name)
        .toList();
  }

  /**
   * Turns texts into typed columns and notes every cell that is not allowed.
   *
   * @throws BadDataException at once if a column is missing or stands twice
   */
  Reading read(RawRows raw) {
    List<Problem> problems = headerProblems(raw);
    if (!problems.isEmpty()) {
      throw new BadDataException(raw.origin(), problems);
    }
    for (int i = 0; i < raw.rows().size(); i++) {
      int cells = raw.rows().get(i).size();
      if (cells != raw.header().size()) {
        problems.add(
            Problem.ofRow(
                RawRows.FIRST_ROW + i, cells + " cells", raw.header().size() + ", as the header"));
      }
    }
    Table table = Table.create(raw.origin());
    for (Rule rule : rules) {
      table.addColumns(column(rule, raw, problems));
    }
    for (String name : raw.header()) {
      if (rules.stream().noneMatch(rule -> rule.name().equals(name))) {
        table.addColumns(StringColumn.create(name, cells(raw, name)));
      }
    }
    return new Reading(raw.origin(), table, problems);
  }

  private List<Problem> headerProblems(RawRows raw) {
    List<Problem> problems = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.presence() != Presence.OPTIONAL && !raw.header().contains(rule.name())) {
        problems.add(
            new Problem(
                OptionalInt.of(1),
                Optional.of(rule.name()),
                "the column is missing; the header has " + String.join(", ", raw.header()),
                "a header with " + String.join(", ", needed())));
      }
    }
    raw.header().stream()
        .filter(name -> raw.header().indexOf(name) != raw.header().lastIndexOf(name))
        .distinct()
        .map(name -> Problem.ofCell(1, name, "the column stands twice", "each column once"))
        .forEach(problems::add);
    return problems;
  }

  private static Column<?> column(Rule rule, RawRows raw, List<Problem> problems) {
    Column<?> column = rule.type().newColumn(rule.name());
    List<String> cells = cells(raw, rule.name());
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      Optional<?> value = cell.isEmpty() ? Optional.empty() : rule.type().parse(cell);
      boolean blankAllowed = rule.presence() != Presence.REQUIRED;
      if (value.isEmpty() && !(cell.isEmpty() && blankAllowed)) {
        String found = cell.isEmpty() ? "a blank cell" : "found \"" + cell + "\"";
        problems.add(Problem.ofCell(RawRows.FIRST_ROW + i, rule.name(), found, rule.allowed()));
      }
      value.ifPresentOrElse(column::appendObj, column::appendMissing);
    }
    return column;
  }

  private static List<String> cells(RawRows raw, String name) {
    int index = raw.header().indexOf(name);
    return raw.rows().stream()
        .map(row -> index >= 0 && index < row.size() ? row.get(index) : "")
        .toList();
  }
}

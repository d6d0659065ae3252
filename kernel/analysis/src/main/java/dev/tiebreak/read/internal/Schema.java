package dev.tiebreak.read.internal;

import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Problem;
import dev.tiebreak.words.internal.Plural;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * The columns that a file must or may have, matched without regard to case, blanks and underscores.
 * A column that the schema does not name is kept as text.
 *
 * @param rules the named columns, in the order of the frame
 */
public record Schema(List<Rule> rules) {

  /** Whether a column must be there and filled. */
  enum Presence {
    /** The column is there and no cell is blank. */
    REQUIRED,
    /** The column is there; a blank cell is a missing value. */
    BLANKS_ALLOWED,
    /** The column may be left out; the frame has it all the same. */
    OPTIONAL,
    /** The column may be left out, and the frame has it only where the file does. */
    WHERE_THERE
  }

  /** One named column. */
  public record Rule(String name, CellType type, Presence presence) {

    /** Whether a frame has the column anyhow, and blank where its file does not have it. */
    boolean mayBeLeftOut() {
      return presence == Presence.OPTIONAL;
    }

    /** Returns what a file says where there is no value. */
    String missing() {
      return presence == Presence.REQUIRED ? type.missing() : "";
    }

    boolean needed() {
      return presence == Presence.REQUIRED || presence == Presence.BLANKS_ALLOWED;
    }

    String allowed() {
      return presence == Presence.REQUIRED ? type.allowed() : orBlank(type.allowed());
    }

    public static String orBlank(String allowed) {
      return allowed + ", or blank where it is not known";
    }
  }

  public Schema {
    rules = List.copyOf(rules);
  }

  public static Schema of(Rule... rules) {
    return new Schema(List.of(rules));
  }

  public static Rule required(String name, CellType type) {
    return new Rule(name, type, Presence.REQUIRED);
  }

  public static Rule blanksAllowed(String name, CellType type) {
    return new Rule(name, type, Presence.BLANKS_ALLOWED);
  }

  public static Rule optional(String name, CellType type) {
    return new Rule(name, type, Presence.OPTIONAL);
  }

  /** A column that a frame has only where its file does, by a name that others may use too. */
  public static Rule whereThere(String name, CellType type) {
    return new Rule(name, new CellType.Meant(type, name), Presence.WHERE_THERE);
  }

  /** Returns the names of the columns that must be there. */
  public List<String> needed() {
    return rules.stream().filter(Rule::needed).map(Rule::name).toList();
  }

  /** Returns the names of the columns whose numbers are kept as they are written. */
  public List<String> exact() {
    return rules.stream()
        .filter(rule -> rule.type() instanceof CellType.Exact)
        .map(Rule::name)
        .toList();
  }

  /** Returns this schema and more columns. */
  public Schema and(List<Rule> more) {
    return new Schema(Stream.concat(rules.stream(), more.stream()).toList());
  }

  /** Returns the rule of a column, matched as headers are. */
  Optional<Rule> rule(String column) {
    String key = RawRows.key(column);
    return rules.stream().filter(rule -> RawRows.key(rule.name()).equals(key)).findFirst();
  }

  /** Returns the names of all columns that have a rule. */
  public List<String> names() {
    return rules.stream().map(Rule::name).toList();
  }

  /** Returns the columns of a file without a rule, which are kept as text. */
  public List<String> further(RawRows raw) {
    List<String> keys = rules.stream().map(rule -> RawRows.key(rule.name())).toList();
    return raw.header().stream().filter(name -> !keys.contains(RawRows.key(name))).toList();
  }

  /**
   * Turns texts into typed columns and notes every cell that is not allowed.
   *
   * @throws BadDataException at once if a column is missing or appears twice
   */
  public Reading read(RawRows raw) {
    List<Problem> problems = headerProblems(raw);
    if (!problems.isEmpty()) {
      throw new BadDataException(raw.origin(), problems);
    }
    Faults faults = new Faults();
    for (int i = raw.even(); i < raw.rows().size(); i++) {
      RawRows.Line row = raw.rows().get(i);
      int cells = row.cells().size();
      if (cells != raw.header().size()) {
        faults.add(
            i,
            row.placed(
                Problem.ofRow(
                    row.number(),
                    Plural.counted(cells, "cell", "cells"),
                    raw.header().size() + ", as the header")));
      }
    }
    Notation notation = Notation.of(raw, rules);
    Table table = Table.create(raw.origin());
    for (Rule rule : rules) {
      if (rule.presence() != Presence.WHERE_THERE || raw.has(rule.name())) {
        table.addColumns(column(rule, raw, notation, faults));
      }
    }
    for (String name : further(raw)) {
      table.addColumns(texts(name, raw.cells(name)));
    }
    return new Reading(raw, table, faults, raw.account().and(notation.account()));
  }

  /** Whether a header has all columns that must be there. */
  public boolean fits(List<String> header) {
    return needed().stream().allMatch(name -> RawRows.has(header, name));
  }

  /** Returns this schema with another type for one of its columns. */
  public Schema with(String name, CellType type) {
    return new Schema(
        rules.stream()
            .map(rule -> rule.name().equals(name) ? new Rule(name, type, rule.presence()) : rule)
            .toList());
  }

  private List<Problem> headerProblems(RawRows raw) {
    List<Problem> problems = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.needed() && !raw.has(rule.name())) {
        problems.add(
            raw.head()
                .problem(
                    rule.name(),
                    "the column is missing; the header has " + String.join(", ", raw.header()),
                    "a header with " + String.join(", ", needed())));
      }
    }
    Map<String, List<String>> alike = new LinkedHashMap<>();
    for (String name : raw.header()) {
      alike.computeIfAbsent(RawRows.key(name), key -> new ArrayList<>()).add(name);
    }
    alike.values().stream()
        .filter(names -> names.size() > 1)
        .map(names -> raw.head().problem(names.get(0), twice(names), "each column once"))
        .forEach(problems::add);
    return problems;
  }

  private static String twice(List<String> names) {
    List<String> spellings = names.stream().distinct().toList();
    return spellings.size() == 1
        ? "the column appears twice"
        : "the column appears twice, as \""
            + String.join("\" and \"", spellings)
            + "\", which differ only in case, blanks and underscores";
  }

  private static Column<?> column(Rule rule, RawRows raw, Notation notation, Faults faults) {
    Column<?> column = rule.type().newColumn(rule.name());
    CellColumn cells = raw.column(rule.name());
    Object[] values = values(rule, cells, notation);
    boolean blankAllowed = rule.presence() != Presence.REQUIRED;
    for (int i = 0; i < cells.size(); i++) {
      Object read = values[cells.code(i)];
      if (read != null) {
        column.appendObj(read);
        continue;
      }
      String cell = cells.get(i);
      Notation.Plain plain = notation.plain(rule.type(), cell);
      String text = plain.text();
      Optional<?> value = text.isEmpty() ? Optional.empty() : rule.type().parse(text);
      if (value.isEmpty() && !(text.isEmpty() && blankAllowed && !plain.isRefused())) {
        faults.add(
            i, raw.rows().get(i).problem(rule.name(), found(cell, plain), allowed(rule, plain)));
      }
      value.ifPresentOrElse(column::appendObj, column::appendMissing);
    }
    return column;
  }

  /** The values of the different texts of a column; null for those not read as they are written. */
  private static Object[] values(Rule rule, CellColumn cells, Notation notation) {
    Object[] values = new Object[cells.texts()];
    for (int code = 0; code < values.length; code++) {
      String text = cells.text(code);
      if (!text.isEmpty() && notation.isAsWritten(rule.type(), text)) {
        values[code] = rule.type().parse(text).orElse(null);
      }
    }
    return values;
  }

  private static StringColumn texts(String name, List<String> cells) {
    StringColumn column = StringColumn.create(name);
    cells.forEach(column::append);
    return column;
  }

  private static String found(String cell, Notation.Plain plain) {
    return plain.isRefused() ? Problem.found(cell) + plain.doubt() : CellType.notRead(cell);
  }

  private static String allowed(Rule rule, Notation.Plain plain) {
    return plain.remedy().isEmpty() ? rule.allowed() : plain.remedy();
  }
}

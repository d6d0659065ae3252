package dev.tiebreak.read.internal.mapping;

import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Problem;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.internal.Account;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.RawRows.Line;
import dev.tiebreak.read.internal.RawRows.Place;
import dev.tiebreak.read.internal.table.PlainTables;
import dev.tiebreak.words.internal.Plural;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The rows of several files with plain tables below each other, with the columns of all; where a
 * file does not have one, its cells are blank.
 */
public final class SeveralTables {

  private final Source source;
  private final Predicate<List<String>> fits;
  private final List<String> columns = new ArrayList<>();
  private final List<Line> rows = new ArrayList<>();
  private final Set<String> formats = new LinkedHashSet<>();
  private final List<Problem> problems = new ArrayList<>();
  private Account account;

  /** Prepares to read the files of a source. */
  public SeveralTables(Source source, Predicate<List<String>> fits) {
    this.source = source;
    this.fits = fits;
  }

  /**
   * Reads all of them.
   *
   * @throws BadDataException if one of them cannot be read, or has other columns than are looked
   *     for; it names each
   */
  public RawRows rows() {
    MappedFiles files = MappedFiles.of(source);
    account = files.account();
    if (files.sources().size() == 1) {
      return PlainTables.rows(files.sources().get(0), fits).noting(account);
    }
    for (Source file : files.sources()) {
      String name = files.name(file);
      try {
        add(name, PlainTables.rows(file, fits));
      } catch (BadDataException e) {
        e.problems().stream().map(problem -> problem.inFile(name)).forEach(problems::add);
      }
    }
    if (!problems.isEmpty()) {
      throw new BadDataException(source.toString(), problems);
    }
    Line head = new Line(1, List.copyOf(columns), Map.of(), new Place("", "", 0, "the headers"));
    return new RawRows(
        source.toString(), head, filled(), source.manner(), account, String.join(" and ", formats));
  }

  private void add(String file, RawRows table) {
    account = account.and(table.account());
    formats.add(table.format());
    if (!fits.test(table.header())) {
      problems.add(
          Problem.ofRow(
                  table.head().number(),
                  "the header has " + String.join(", ", table.header()),
                  "the columns of one kind of data in each file")
              .inFile(file));
      return;
    }
    List<Integer> places = table.header().stream().map(this::place).toList();
    for (Line line : table.rows()) {
      if (line.cells().size() == places.size()) {
        String[] cells = new String[columns.size()];
        Arrays.fill(cells, "");
        for (int i = 0; i < places.size(); i++) {
          cells[places.get(i)] = line.cells().get(i);
        }
        rows.add(
            new Line(
                rows.size() + 1,
                List.of(cells),
                Map.of(),
                new Place(file, "row", line.number(), "")));
      } else {
        problems.add(
            Problem.ofRow(
                    line.number(),
                    Plural.counted(line.cells().size(), "cell", "cells"),
                    places.size() + ", as the header")
                .inFile(file));
      }
    }
  }

  /** Returns where a column stands, which is the end for one that no file before had. */
  private int place(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (RawRows.has(List.of(columns.get(i)), column)) {
        return i;
      }
    }
    columns.add(column);
    return columns.size() - 1;
  }

  /** Returns the rows; those read before a later file brought a column end with blank cells. */
  private List<Line> filled() {
    return rows.stream()
        .map(
            line -> {
              List<String> cells = new ArrayList<>(line.cells());
              while (cells.size() < columns.size()) {
                cells.add("");
              }
              return new Line(line.number(), cells, line.columns(), line.place());
            })
        .toList();
  }
}

package dev.tiebreak.read.internal.format;

import dev.tiebreak.domain.LeftOut;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Problem;
import dev.tiebreak.read.Source.BadRows;
import dev.tiebreak.read.Source.Decimals;
import dev.tiebreak.read.Source.Manner;
import dev.tiebreak.read.format.FoundRow;
import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.internal.Account;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.RawRows.Line;
import dev.tiebreak.read.internal.RawRows.Place;
import dev.tiebreak.read.internal.Stop;
import dev.tiebreak.read.internal.open.Content;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** The rows that an importer finds in one file or several, with the columns of all. */
final class FoundTable {

  private static final int OFTEN = 1 << 8;

  private final Holding holding;
  private final BadRows badRows;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final List<Found> rows = new ArrayList<>();
  private final FurtherRuns furtherRuns;
  private final Set<List<String>> said = new HashSet<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final Set<String> notes = new LinkedHashSet<>();

  /** A row: the cells of the columns that were known when it was found. */
  private record Found(Cells cells, Place place) {}

  /** Makes a table with the columns that rows of a kind have to have. */
  FoundTable(Holding holding, BadRows badRows) {
    this.holding = holding;
    this.badRows = badRows;
    this.furtherRuns = new FurtherRuns(holding, columns);
    holding.columns().forEach(this::column);
  }

  /**
   * Adds the rows of a file, all or none, without those that a file before it has too.
   *
   * @throws BadDataException if it cannot be read
   */
  void add(KnownContent file) {
    Content opened = file.content().get();
    OfFile found = new OfFile(file.name(), opened.origin());
    ContentFile content = new ContentFile(opened, file.glance(), found::leaves);
    read(file, content, found);
    if (!found.problems.isEmpty()) {
      throw new BadDataException(content.origin(), found.problems);
    }
    if (file.name().isEmpty()) {
      rows.addAll(found.rows);
    } else {
      addOthers(file.name(), found);
    }
    leftOut.addAll(found.leftOut);
  }

  /** Reads a file; what its importer did not expect is wrong with this file only. */
  private void read(KnownContent file, ContentFile content, OfFile found) {
    try {
      file.importer().read(holding, content, found);
    } catch (IllegalArgumentException | UncheckedIOException | CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      BadDataException failed =
          new BadDataException(
              content.origin(),
              List.of(
                  Problem.ofFile(
                      "what reads " + file.importer().format() + " failed: " + e,
                      "a file that it can read; please report this one")));
      failed.initCause(e);
      throw failed;
    }
  }

  /** Adds what no file before this one says. */
  private void addOthers(String file, OfFile found) {
    List<List<String>> now = new ArrayList<>();
    for (Found row : found.rows) {
      List<String> says = row.cells().said();
      if (said.contains(says)) {
        found.leaveOut(row.place().path(), "the same in a file before it");
      } else {
        now.add(says);
        if (holding == Holding.OUTCOMES || row.cells().hasId()) {
          furtherRuns.tell(row.cells(), file);
        }
        rows.add(row);
      }
    }
    said.addAll(now);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Says that there are no rows, and why. */
  Problem nothing() {
    return Problem.ofFile(
        "no row is left"
            + (leftOut.isEmpty()
                ? ""
                : "; left out: "
                    + leftOut.get(0).place()
                    + " ("
                    + leftOut.get(0).reason()
                    + ")"
                    + (leftOut.size() > 1 ? " and " + (leftOut.size() - 1) + " more" : "")),
        "at least one row");
  }

  /** Returns all of them. */
  RawRows rows(String origin, Manner manner, Account account, String format) {
    furtherRuns.words().ifPresent(notes::add);
    Line head =
        new Line(1, List.copyOf(columns.keySet()), Map.of(), new Place("", "", 0, "the columns"));
    List<Line> lines = new ArrayList<>(rows.size());
    for (Found row : rows) {
      String[] cells = Arrays.copyOf(row.cells().texts(), columns.size());
      for (int i = 0; i < cells.length; i++) {
        cells[i] = cells[i] == null ? "" : cells[i];
      }
      lines.add(new Line(lines.size() + 1, List.of(cells), Map.of(), row.place()));
    }
    return new RawRows(
        origin,
        head,
        lines,
        new Manner(
            manner.decimals().or(() -> Optional.of(Decimals.POINT)),
            manner.days(),
            manner.badRows()),
        account.and(new Account(leftOut, List.copyOf(notes))),
        format);
  }

  private int column(String name) {
    return columns.computeIfAbsent(name, key -> columns.size());
  }

  /** Takes the rows of one file. */
  private final class OfFile implements FoundRows {
    private final String file;
    private final String origin;
    private final List<Found> rows = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    OfFile(String file, String origin) {
      this.file = file;
      this.origin = origin;
    }

    @Override
    public void add(String place, Consumer<FoundRow> filling) {
      if (rows.size() % OFTEN == 0) {
        Stop.ifInterrupted();
      }
      Cells cells = new Cells(FoundTable.this::column);
      String path = place.isEmpty() && file.isEmpty() ? "the file" : place;
      try {
        filling.accept(cells);
        rows.add(new Found(cells, new Place(file, "", 0, path)));
      } catch (Cells.Refused e) {
        if (badRows == BadRows.LEFT_OUT) {
          leaveOut(place, e.problem().found());
        } else {
          problems.add(e.problem().at(path));
        }
      }
    }

    /** Leaves out a line that cannot be read, where that is wanted. */
    private boolean leaves(String place, String reason) {
      if (badRows == BadRows.LEFT_OUT) {
        leaveOut(place, reason);
      }
      return badRows == BadRows.LEFT_OUT;
    }

    @Override
    public void leaveOut(String place, String reason) {
      leftOut.add(new LeftOut(origin, place.isEmpty() ? "the file" : place, reason));
    }

    @Override
    public void say(String sentence) {
      notes.add(sentence);
    }
  }
}

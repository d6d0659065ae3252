package dev.tiebreak.read.internal.mapping;

import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Mapping;
import dev.tiebreak.read.Problem;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.Source.Decimals;
import dev.tiebreak.read.Source.Manner;
import dev.tiebreak.read.internal.Account;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.RawRows.Line;
import dev.tiebreak.read.internal.RawRows.Place;
import dev.tiebreak.read.internal.open.Content;
import dev.tiebreak.tree.Node;
import dev.tiebreak.tree.internal.FilePattern;
import dev.tiebreak.tree.internal.TreePath;
import dev.tiebreak.tree.internal.TreePath.Kind;
import dev.tiebreak.tree.internal.TreePath.Need;
import dev.tiebreak.tree.internal.TreePath.Start;
import dev.tiebreak.tree.internal.TreePath.Step;
import dev.tiebreak.tree.internal.Wanted;
import dev.tiebreak.words.internal.Plural;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads all files of a source as its mapping says. */
public final class MappedSource {

  private final Source source;
  private final Mapping mapping;
  private final TreePath rows;
  private final Wanted wanted = new Wanted();
  private final List<TreePath> paths;
  private final MappedRows found;
  private final List<Problem> problems = new ArrayList<>();
  private Account account = Account.empty();
  private boolean tables;
  private boolean trees;
  private boolean point;

  /** Prepares to read a source as a mapping says. */
  public MappedSource(Source source, Mapping mapping) {
    this.source = source;
    this.mapping = mapping;
    this.rows = TreePath.of(mapping.rows());
    this.paths =
        Stream.concat(
                mapping.columns().values().stream().flatMap(column -> column.paths().stream()),
                mapping.where().keySet().stream())
            .map(TreePath::of)
            .toList();
    wanted.add(rows.steps());
    paths.forEach(path -> wanted.add(path.start() == Start.TOP ? path.steps() : rows.and(path)));
    this.found =
        new MappedRows(source.toString(), mapping, source.manner().badRows(), called(mapping));
  }

  /** What the data calls columns, where that is another name. */
  private static Map<String, String> called(Mapping mapping) {
    Map<String, String> called = new HashMap<>();
    mapping
        .columns()
        .forEach(
            (name, column) -> {
              if (!column.paths().isEmpty() && !column.paths().contains(name)) {
                called.put(name, name + ", from " + String.join(" or ", column.paths()));
              }
            });
    return Map.copyOf(called);
  }

  /**
   * Reads all files of the source.
   *
   * @throws BadDataException if one of them cannot be read
   */
  public RawRows rows() {
    MappedFiles files = MappedFiles.of(source);
    boolean several = files.sources().size() > 1;
    account = account.and(files.account());
    for (Source file : files.sources()) {
      String name = files.name(file);
      try {
        read(Content.of(file), name);
      } catch (BadDataException e) {
        e.problems().stream()
            .map(problem -> several ? problem.inFile(name) : problem)
            .forEach(problems::add);
      } catch (UncheckedIOException e) {
        if (!several || Thread.currentThread().isInterrupted()) {
          throw e;
        }
        problems.add(Problem.ofFile(e.getMessage(), "a file that can be read"));
      }
    }
    return rows(origin(files));
  }

  /** Reads what is in one file that was opened before. */
  public RawRows rows(Content file) {
    read(file, "");
    return rows(file.origin());
  }

  private RawRows rows(String origin) {
    problems.addAll(found.problems());
    if (problems.isEmpty() && found.lines().isEmpty()) {
      problems.add(nothing());
    }
    if (!problems.isEmpty()) {
      throw new BadDataException(origin, problems);
    }
    Line head = new Line(1, mapping.names(), Map.of(), new Place("", "", 0, "the mapping"));
    return new RawRows(
        origin,
        head,
        found.lines(),
        manner(),
        account.and(new Account(found.leftOut(), List.of())),
        "read by a mapping");
  }

  private String origin(MappedFiles files) {
    return files.sources().size() == 1 ? files.sources().get(0).toString() : source.toString();
  }

  /** Numbers of JSON and YAML have a decimal point; texts that look like numbers may not. */
  private Manner manner() {
    Manner said = source.manner();
    return tables || (found.isInDoubt() && !point)
        ? said
        : new Manner(
            said.decimals().or(() -> Optional.of(Decimals.POINT)), said.days(), said.badRows());
  }

  private Problem nothing() {
    int left = found.leftOut().size();
    return Problem.ofFile(
        left == 0
            ? "no row at " + rows
            : "no row is left: "
                + left
                + Plural.of(left, " was", " were")
                + " left out, the first since: "
                + found.leftOut().get(0).reason(),
        "at least one row");
  }

  private void read(Content content, String name) {
    Source file = content.source();
    Trail trail = new Trail(name, ofPath(file), rows);
    Optional<RawRows> table =
        new Documents(content, wanted, Documents.Numbers.FINITE, new RowsOf(trail, name))
            .read(this::fits);
    table.ifPresent(read -> account = account.and(read.account()));
    tables |= table.isPresent();
    trees |= table.isEmpty();
    point |= trail.hasPoint();
    if (tables && trees) {
      throw refused(
          file,
          table.isPresent() ? "a table among JSON or YAML" : "JSON or YAML among tables",
          "files of one kind, such as Source.of(\"runs/*.json\")");
    }
    if (trail.grouped().isPresent()
        && source.manner().decimals().equals(Optional.of(Decimals.COMMA))) {
      throw refused(
          file,
          "the number " + trail.grouped().get() + ", which has a decimal point",
          "a source without .decimalComma(), since numbers of JSON and YAML have a point");
    }
  }

  /** Adds each document's rows. */
  private final class RowsOf implements Documents.Taker {
    private final Trail trail;
    private final String file;

    RowsOf(Trail trail, String file) {
      this.trail = trail;
      this.file = file;
    }

    @Override
    public void take(Node root, String of, int number) {
      trail.start(root, of, number);
      found.add(trail);
    }

    @Override
    public boolean leaves(String of, int number, String reason) {
      return found.leaves(new Place(file, of, number, ""), reason);
    }
  }

  private List<String> ofPath(Source file) {
    if (mapping.fromPath().isEmpty()) {
      return List.of();
    }
    String pattern = mapping.fromPath().get();
    if (file.file().isEmpty() || file.isStandardInput()) {
      throw refused(file, file + " has no path to take columns from", "a file");
    }
    try {
      return FilePattern.of(pattern)
          .in(file.file().get().toAbsolutePath().normalize())
          .orElseThrow(
              () ->
                  refused(
                      file,
                      "its path does not have the form " + pattern,
                      "paths that end like that; others can be left out by a pattern of files, such"
                          + " as Source.of(\"runs/*.json\")"));
    } catch (BadDataException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw refused(file, e.getMessage(), "a pattern that takes it apart in one way");
    }
  }

  private static BadDataException refused(Source file, String wrong, String allowed) {
    return new BadDataException(file.toString(), List.of(Problem.ofFile(wrong, allowed)));
  }

  /** Whether a header has all columns that the mapping needs. */
  private boolean fits(List<String> header) {
    return paths.stream()
        .filter(path -> !path.steps().isEmpty())
        .map(path -> path.steps().get(0))
        .filter(step -> step.kind() == Kind.KEY && step.need() == Need.REQUIRED)
        .map(Step::name)
        .allMatch(header::contains);
  }
}

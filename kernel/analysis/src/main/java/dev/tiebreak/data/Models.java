package dev.tiebreak.data;

import static dev.tiebreak.read.internal.Schema.optional;
import static dev.tiebreak.read.internal.Schema.required;

import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.LeftOut;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.internal.Account;
import dev.tiebreak.read.internal.CellType;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.Reading;
import dev.tiebreak.read.internal.Schema;
import dev.tiebreak.read.internal.format.SourceRows;
import dev.tiebreak.read.internal.mapping.Companion;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.Naming;
import dev.tiebreak.show.Result;
import dev.tiebreak.show.internal.Frames;
import dev.tiebreak.words.internal.Names;
import dev.tiebreak.words.internal.Plural;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tech.tablesaw.api.Table;

/** The models by name, with the shorter name that a scorecard prints. */
public final class Models implements Result, Naming {

  /** The name of the file that {@link Scores#read(Path)} looks for next to the scores. */
  public static final String FILE = Companion.MODELS.file();

  static final Schema SCHEMA =
      Schema.of(
              required("model", new CellType.Name()),
              optional("short_name", new CellType.Name()),
              optional("maker", new CellType.Text()),
              optional("released", new CellType.Day()),
              optional("codename", new CellType.Text()),
              optional("source", new CellType.Text()))
          .and(Written.ORIGIN);

  private final Table table;
  private final Written written;
  private final Account account;
  private final Map<String, Contender> byName;

  Models(RawRows rows) {
    Reading reading = SCHEMA.read(WideTable.unlessIn(rows)).unique("model");
    this.table = reading.orThrow();
    this.written = Written.of(SCHEMA, table, reading);
    this.account = reading.account();
    this.byName = new LinkedHashMap<>();
    FrameColumns columns = new FrameColumns(table);
    for (int i = 0; i < table.rowCount(); i++) {
      String name = columns.text("model", i);
      byName.put(name, new Contender(name, columns.said("short_name", i).orElse(name)));
    }
  }

  private Models(Models same, Map<String, Contender> byName) {
    this.table = same.table;
    this.written = same.written;
    this.account = same.account;
    this.byName = byName;
  }

  /** Returns these models and others; the short names of these go first. */
  Models and(Models other) {
    Map<String, Contender> all = new LinkedHashMap<>(other.byName);
    all.putAll(byName);
    return new Models(this, all);
  }

  /** Returns the same models, those of another frame also by the names that it has for them. */
  Models named(OtherNames names, List<String> others) {
    Map<String, Contender> all = new LinkedHashMap<>(byName);
    names
        .partners(Aliases.Kind.MODEL, byName.isEmpty() ? List.of() : others, byName.keySet())
        .found()
        .forEach(
            (name, here) ->
                all.putIfAbsent(name, new Contender(name, byName.get(here).shortName())));
    return new Models(this, all);
  }

  /**
   * Reads the models from a table with the columns {@code model} and, where known, {@code
   * short_name}, {@code maker}, {@code released}, {@code codename}, {@code source}.
   *
   * @throws BadDataException if anything in the file is not allowed; it names each place
   */
  public static Models read(Source source) {
    return new Models(SourceRows.of(source, SCHEMA));
  }

  /** Reads the models from a file; see {@link #read(Source)}. */
  public static Models read(Path file) {
    return read(Source.of(file));
  }

  /** Reads the models from a file; see {@link #read(Source)}. */
  public static Models read(String file) {
    return read(Source.of(file));
  }

  /**
   * Reads the models from a text, such as a table pasted from a page; see {@link #read(Source)}.
   */
  public static Models parse(String text) {
    return read(Source.text(text));
  }

  /** Returns an empty list: every model goes by its full name. */
  static Models none() {
    return new Models(RawRows.none("no models", "model"));
  }

  /** Returns a model with its short name, which is the full one where none is known. */
  public Contender contender(String model) {
    return byName.getOrDefault(model, Contender.of(model));
  }

  /** These models as a file has them. */
  Written written() {
    return written;
  }

  /**
   * Writes the models to a file of which {@link #read(String)} makes the same ones.
   *
   * @throws IllegalArgumentException if it is one of the files that they were read from
   * @throws java.io.UncheckedIOException if the file cannot be written
   */
  public Models save(String file) {
    written.save(Path.of(file));
    return this;
  }

  /** What is to be said of the file. */
  Account account() {
    return account;
  }

  /** Returns what was left out of the file. */
  public List<LeftOut> leftOut() {
    return account.leftOut();
  }

  /** Returns the models, in the order of the file. */
  @Override
  public List<String> namesFor(String parameter) {
    return table.stringColumn("model").asList();
  }

  /** Returns the models as a frame, a copy. */
  @Override
  public Table table() {
    return table.copy();
  }

  /** Returns which model was released last. */
  @Override
  public String finding() {
    Optional<LocalDate> newest =
        table.dateColumn("released").asList().stream()
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder());
    String models = table.rowCount() + Plural.of(table.rowCount(), " model", " models");
    return newest
        .map(
            day ->
                "The newest of "
                    + models
                    + ": "
                    + Names.some(
                        table
                            .where(table.dateColumn("released").isEqualTo(day))
                            .stringColumn("model")
                            .asList())
                    + ", released on "
                    + day)
        .orElse("No day of release is known for " + models);
  }

  @Override
  public DisplayTable display() {
    return Frames.display(table.copy().setName("Models")).withNotes(account.lines());
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}

package dev.tiebreak.data;

import static dev.tiebreak.read.internal.Schema.optional;
import static dev.tiebreak.read.internal.Schema.required;

import dev.tiebreak.domain.LeftOut;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.internal.Account;
import dev.tiebreak.read.internal.CellType;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.Reading;
import dev.tiebreak.read.internal.Schema;
import dev.tiebreak.read.internal.Sources;
import dev.tiebreak.read.internal.format.SourceRows;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.MimeBundle;
import dev.tiebreak.show.Naming;
import dev.tiebreak.show.Result;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import dev.tiebreak.words.internal.Names;
import dev.tiebreak.words.internal.Plural;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** Where each model can be used, and since when. */
public final class Access implements Result, Naming {

  static final Schema SCHEMA =
      Schema.of(
          required("model", new CellType.Name()),
          required("channel", new CellType.Name()),
          required(
              "status",
              CellType.OneOf.of("available", "controlled rollout", "announced", "not offered")),
          optional("detail", new CellType.Text()),
          optional("date", new CellType.Day()),
          optional("source", new CellType.Text()));

  private static final Columns<Row> SHOWN =
      Columns.<Row>none()
          .words("Model", row -> Cell.of(row.getString("model")))
          .words("Channel", row -> Cell.of(row.getString("channel")))
          .words("Status", row -> Cell.of(row.getString("status")))
          .words("Detail", row -> Cell.muted(row.getString("detail")));

  private final Table table;
  private final OtherNames names;
  private final List<String> unknown;
  private final Account account;

  private Access(Table table, OtherNames names, List<String> unknown, Account account) {
    this.table = table;
    this.names = names;
    this.unknown = List.copyOf(unknown);
    this.account = account;
  }

  private static Access checked(RawRows rows, OtherNames names) {
    Reading reading = SCHEMA.read(rows).unique("model", "channel");
    return new Access(reading.orThrow(), names, List.of(), reading.account());
  }

  /**
   * Returns the same with other names of the models, as {@code aliases.csv} next to the file would
   * give.
   *
   * @throws IllegalArgumentException if that file says otherwise; the message names both places
   */
  public Access with(Aliases aliases) {
    return new Access(table, names.and(aliases.names()), unknown, account);
  }

  /**
   * Reads where models can be used from a table with the columns {@code model}, {@code channel},
   * {@code status} (available, controlled rollout, announced or not offered) and, where known,
   * {@code detail}, {@code date}, {@code source}.
   *
   * @throws BadDataException if anything in the file is not allowed; it names each place
   */
  public static Access read(Source source) {
    return of(SourceRows.of(source, SCHEMA), source);
  }

  static Access of(RawRows rows, Source source) {
    return checked(rows, OtherNames.beside(source));
  }

  /** Reads where models can be used from a file; see {@link #read(Source)}. */
  public static Access read(Path file) {
    return read(Source.of(file));
  }

  /**
   * Reads where models can be used from a text, such as a table pasted from a page; see {@link
   * #read(Source)}.
   */
  public static Access parse(String text) {
    return read(Source.text(text));
  }

  /**
   * Reads where models can be used from a file; see {@link #read(Source)}.
   *
   * @param file the file; blank where there is none; then nothing is known about any model
   */
  public static Access read(String file) {
    return file.isBlank()
        ? checked(RawRows.none("no access", "model", "channel", "status"), OtherNames.none())
        : read(Source.of(file));
  }

  /**
   * Returns the rows of these models alone, which may be asked for by other names, and notes which
   * of them have none.
   *
   * @throws IllegalArgumentException if several models here go by other names of one of these
   */
  public Access of(String... models) {
    List<String> known = namesFor("model");
    List<String> asked =
        Stream.of(models)
            .map(model -> names.orAsIs(Aliases.Kind.MODEL, model, known))
            .distinct()
            .toList();
    return new Access(
        table.where(table.stringColumn("model").isIn(asked)),
        names,
        asked.stream().filter(model -> !known.contains(model)).toList(),
        account);
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
    return table.stringColumn("model").asList().stream().distinct().toList();
  }

  /** Returns the frame, one row per model and channel, a copy. */
  @Override
  public Table table() {
    return table.copy();
  }

  /** Returns how many of the models are available on at least one channel. */
  @Override
  public String finding() {
    if (table.isEmpty()) {
      return nothing();
    }
    int all = namesFor("model").size();
    int available =
        table
            .where(table.stringColumn("status").isEqualTo("available"))
            .stringColumn("model")
            .countUnique();
    return available
        + " of "
        + all
        + Plural.of(all, " model", " models")
        + Plural.of(all == 1 ? 1 : available, " is", " are")
        + " available on at least one channel"
        + (unknown.isEmpty() ? "" : "; nothing is known about " + Names.some(unknown));
  }

  /** Returns a table to read. */
  @Override
  public DisplayTable display() {
    DisplayTable titled = DisplayTable.titled("Access");
    DisplayTable rows = table.isEmpty() ? titled : withRows(titled);
    DisplayTable noted = rows.withNotes(account.lines());
    return unknown.isEmpty() ? noted : noted.withNote(nothing() + ".");
  }

  private DisplayTable withRows(DisplayTable titled) {
    return SHOWN
        .fill(titled, IntStream.range(0, table.rowCount()).mapToObj(table::row).toList())
        .withSource(
            table.stream().map(row -> Sources.of(row)).collect(Provenance.together()).line());
  }

  private String nothing() {
    return "Nothing is known about where "
        + (unknown.isEmpty() ? "any model" : String.join(" and ", unknown))
        + " can be used";
  }

  /** Returns the table or, if it has no rows, a sentence that says so. */
  @Override
  public MimeBundle show() {
    return table.isEmpty() ? MimeBundle.ofNothing(nothing() + ".") : display().show();
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}

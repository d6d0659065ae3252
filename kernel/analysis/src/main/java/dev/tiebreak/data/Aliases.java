package dev.tiebreak.data;

import static dev.tiebreak.read.internal.Schema.optional;
import static dev.tiebreak.read.internal.Schema.required;

import dev.tiebreak.domain.LeftOut;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.internal.Account;
import dev.tiebreak.read.internal.CellType;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.Reading;
import dev.tiebreak.read.internal.Schema;
import dev.tiebreak.read.internal.TableValues;
import dev.tiebreak.read.internal.format.SourceRows;
import dev.tiebreak.read.internal.mapping.Companion;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.Result;
import dev.tiebreak.show.internal.Frames;
import dev.tiebreak.words.internal.Plural;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/**
 * Other names of models, benchmarks and harnesses: what one file calls {@code gpt-5.5} and another
 * {@code GPT-5.5} is the same model where a row says so.
 *
 * <p>They are used where frames are joined or a name is asked for; the names within a frame stay as
 * they are written. A list of spellings in public sources comes with Tiebreak; what a file says
 * goes before it.
 */
public final class Aliases implements Result {

  /** The name of the file that frames look for next to the file that they are read from. */
  public static final String FILE = Companion.ALIASES.file();

  /** What a name may be the name of. */
  enum Kind {
    MODEL,
    BENCHMARK,
    HARNESS;

    /** Returns the kind in words, for example {@code model}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static final Schema SCHEMA =
      Schema.of(
          required(
              "kind",
              CellType.OneOf.of(
                  Stream.of(Kind.values()).map(Kind::toString).toArray(String[]::new))),
          required("alias", new CellType.Name()),
          required("name", new CellType.Name()),
          optional("source", new CellType.Text()));

  private final Table table;
  private final Account account;
  private final OtherNames names;

  Aliases(RawRows rows) {
    Reading reading = SCHEMA.read(rows);
    this.names = AliasRows.names(rows.origin(), reading);
    this.table = reading.orThrow();
    this.account = reading.account();
  }

  /**
   * Reads other names from a table with the columns {@code kind} ({@code model}, {@code benchmark}
   * or {@code harness}), {@code alias}, {@code name} and, where known, {@code source}.
   *
   * @throws BadDataException if anything in the file is not allowed; it names each place
   */
  public static Aliases read(Source source) {
    return new Aliases(SourceRows.of(source, SCHEMA));
  }

  /** Reads other names from a file; see {@link #read(Source)}. */
  public static Aliases read(Path file) {
    return read(Source.of(file));
  }

  /** Reads other names from a file; see {@link #read(Source)}. */
  public static Aliases read(String file) {
    return read(Source.of(file));
  }

  /** Reads other names from a text, such as a pasted table; see {@link #read(Source)}. */
  public static Aliases parse(String text) {
    return read(Source.text(text));
  }

  /**
   * Takes other names from a Tablesaw table with the columns that {@link #read(Source)} names.
   *
   * @throws BadDataException if anything in the table is not allowed; it names each place
   */
  public static Aliases of(Table table) {
    return new Aliases(TableValues.rows(table));
  }

  /** What the rows say, to look names up in. */
  OtherNames names() {
    return names;
  }

  /** What is to be said of the file. */
  Account account() {
    return account;
  }

  /** Returns what was left out of the file. */
  public List<LeftOut> leftOut() {
    return account.leftOut();
  }

  /** Returns the other names as a frame, a copy. */
  @Override
  public Table table() {
    return table.copy();
  }

  /** Returns how many other names there are, by kind. */
  @Override
  public String finding() {
    String kinds =
        Stream.of(Kind.values())
            .map(kind -> new Counted(kind, table.stringColumn("kind").countOccurrences(kind + "")))
            .filter(each -> each.rows() > 0)
            .map(Counted::words)
            .collect(Collectors.joining(", "));
    return table.rowCount()
        + Plural.of(table.rowCount(), " other name", " other names")
        + (kinds.isEmpty() ? "" : ": " + kinds);
  }

  private record Counted(Kind kind, int rows) {

    String words() {
      return rows + " of " + kind + (kind == Kind.HARNESS ? "es" : "s");
    }
  }

  @Override
  public DisplayTable display() {
    return Frames.display(table.copy().setName("Aliases")).withNotes(account.lines());
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}

package dev.tiebreak.read;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Where a table is read from, and how: {@code Scores.read(Source.of("scores.xlsx").sheet("Data"))}.
 *
 * <p>A source reads CSV (separated by commas, semicolons or tabs), Excel (.xlsx), Markdown and HTML
 * tables, also inside .gz, .zip and .tar.gz. What it is, is told by its content.
 */
public final class Source {

  /** The name of standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://");
  private static final Pattern OTHER_ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]+://");

  private final Place place;
  private final Optional<Charset> charset;
  private final Optional<String> sheet;
  private final OptionalInt table;
  private final Manner manner;
  private final Optional<Mapping> mapping;

  /** What separates the whole part of a number from its decimals. */
  public enum Decimals {
    /** 1,512.4. */
    POINT,
    /** 1.512,4. */
    COMMA
  }

  /** The order of a date that does not begin with its year. */
  public enum Days {
    /** 25/04/2026. */
    DAY_FIRST,
    /** 04/25/2026. */
    MONTH_FIRST
  }

  /** What becomes of rows that cannot be read. */
  public enum BadRows {
    /** One bad row is an error. */
    REFUSED,
    /** They are left out and named. */
    LEFT_OUT
  }

  /**
   * How the cells are read.
   *
   * @param decimals what separates decimals; empty: as the file's own numbers show
   * @param days the order of dates; empty: as the file's own dates show
   * @param badRows what becomes of rows that cannot be read
   */
  public record Manner(Optional<Decimals> decimals, Optional<Days> days, BadRows badRows) {

    /** Returns the manner in which files are read where nothing else is said. */
    public static Manner withDefaults() {
      return new Manner(Optional.empty(), Optional.empty(), BadRows.REFUSED);
    }
  }

  /** Where it is: one of these. */
  private record Place(Optional<Path> file, Optional<String> text, Optional<URI> address) {

    static Place ofFile(Path file) {
      return new Place(Optional.of(file), Optional.empty(), Optional.empty());
    }
  }

  private Source(
      Place place,
      Optional<Charset> charset,
      Optional<String> sheet,
      OptionalInt table,
      Manner manner,
      Optional<Mapping> mapping) {
    this.place = place;
    this.charset = charset;
    this.sheet = sheet;
    this.table = table;
    this.manner = manner;
    this.mapping = mapping;
  }

  private static Source of(Place place) {
    return new Source(
        place,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Manner.withDefaults(),
        Optional.empty());
  }

  /**
   * Returns a file as a source, standard input if it is called {@code -}, all files in it if it is
   * a folder, those that fit if it is a pattern such as {@code runs/*.csv}, or what an address
   * leads to if it begins with {@code https://} or {@code http://}.
   *
   * <p>What an address leads to is downloaded when it is read, at most once a day (UTC), and kept
   * as a dated copy in the folder in which the program runs, so that an analysis can be repeated
   * when the page has changed.
   *
   * @throws IllegalArgumentException if it looks like an address and is none that is read
   */
  public static Source of(String file) {
    if (OTHER_ADDRESS.matcher(file).lookingAt() && !ADDRESS.matcher(file).lookingAt()) {
      throw new IllegalArgumentException(
          "The address \"" + file + "\" is not read; allowed: https://, http:// or a file");
    }
    return ADDRESS.matcher(file).lookingAt()
        ? of(new Place(Optional.empty(), Optional.empty(), Optional.of(address(file))))
        : of(Path.of(file));
  }

  /** Returns a file as a source; see {@link #of(String)}. */
  public static Source of(Path file) {
    return of(Place.ofFile(file));
  }

  private static URI address(String text) {
    URI address = URI.create(text);
    if (address.getHost() == null) {
      throw new IllegalArgumentException(
          "The address \"" + text + "\" names no server, as https://example.com/scores.csv does");
    }
    return address;
  }

  /** Returns a text as a source, for example a table that was pasted from a page. */
  public static Source text(String text) {
    return of(new Place(Optional.empty(), Optional.of(text), Optional.empty()));
  }

  /**
   * Returns this source, its bytes decoded in another encoding than UTF-8, for example {@code
   * "windows-1252"}.
   *
   * @throws IllegalArgumentException if Java has no encoding of that name
   */
  public Source encoding(String name) {
    try {
      return with(Optional.of(Charset.forName(name)), sheet, table, manner);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new IllegalArgumentException(
          "There is no encoding \"" + name + "\"; examples: UTF-8, windows-1252, UTF-16LE", e);
    }
  }

  /** Returns this source, read from one sheet of an Excel file. */
  public Source sheet(String name) {
    return with(charset, Optional.of(name), table, manner);
  }

  /**
   * Returns this source, read from one table of a page, the first of which is 1.
   *
   * @throws IllegalArgumentException if the number is below 1
   */
  public Source table(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("Tables are counted from 1, not " + number);
    }
    return with(charset, sheet, OptionalInt.of(number), manner);
  }

  /** Returns this source, whose numbers are written 1.512,4. */
  public Source decimalComma() {
    return decimals(Decimals.COMMA);
  }

  /** Returns this source, whose numbers are written 1,512.4. */
  public Source decimalPoint() {
    return decimals(Decimals.POINT);
  }

  /** Returns this source, whose dates are written 25/04/2026. */
  public Source dayFirst() {
    return days(Days.DAY_FIRST);
  }

  /** Returns this source, whose dates are written 04/25/2026. */
  public Source monthFirst() {
    return days(Days.MONTH_FIRST);
  }

  /** Returns this source; rows that cannot be read are left out and named by the frame. */
  public Source lenient() {
    return with(charset, sheet, table, new Manner(manner.decimals, manner.days, BadRows.LEFT_OUT));
  }

  private Source decimals(Decimals decimals) {
    return with(
        charset, sheet, table, new Manner(Optional.of(decimals), manner.days, manner.badRows));
  }

  private Source days(Days days) {
    return with(
        charset, sheet, table, new Manner(manner.decimals, Optional.of(days), manner.badRows));
  }

  private Source with(
      Optional<Charset> inCharset, Optional<String> inSheet, OptionalInt inTable, Manner in) {
    return new Source(place, inCharset, inSheet, inTable, in, mapping);
  }

  /**
   * Returns this source, read as a mapping says. The file is then JSON, JSON Lines, YAML or a
   * table; a folder stands for all files in it, and a pattern such as {@code runs/*}{@code
   * /result.json} for those that it fits.
   */
  public Source mapped(Mapping as) {
    return new Source(place, charset, sheet, table, manner, Optional.of(as));
  }

  /**
   * Returns this source, read as a mapping says that is kept as a file.
   *
   * @throws BadDataException if it is no mapping; it names each place
   */
  public Source mapped(String file) {
    return mapped(Mapping.read(file));
  }

  /** Returns this source for another file. */
  public Source at(Path another) {
    return new Source(Place.ofFile(another), charset, sheet, table, manner, mapping);
  }

  /** Returns how its rows and columns are found, if that was said. */
  public Optional<Mapping> mapping() {
    return mapping;
  }

  /** Returns the file, if this is one; that of standard input is {@code -}. */
  public Optional<Path> file() {
    return place.file;
  }

  /** Returns the address, if this is one. */
  public Optional<URI> address() {
    return place.address;
  }

  /** Whether this is standard input. */
  public boolean isStandardInput() {
    return place.file.filter(Path.of(STANDARD_INPUT)::equals).isPresent();
  }

  /** Returns the text, if this is one. */
  public Optional<String> text() {
    return place.text;
  }

  /** Returns the encoding that was stated. */
  public Optional<Charset> charset() {
    return charset;
  }

  /** Returns the sheet that was asked for. */
  public Optional<String> sheet() {
    return sheet;
  }

  /** Returns the number of the table that was asked for. */
  public OptionalInt table() {
    return table;
  }

  /** Returns how the cells are read. */
  public Manner manner() {
    return manner;
  }

  /** Returns the file's name, the address, "standard input" or "the pasted text". */
  @Override
  public String toString() {
    return isStandardInput()
        ? "standard input"
        : place
            .file
            .map(Path::toString)
            .or(() -> place.address.map(URI::toString))
            .orElse("the pasted text");
  }
}

package dev.tiebreak.read.internal;

import dev.tiebreak.read.Problem;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;
import tech.tablesaw.columns.numbers.IntColumnType;

/** What the cells of a column may contain, and the Tablesaw column that then holds them. */
public sealed interface CellType {

  /** Returns an empty Tablesaw column of this type. */
  default Column<?> newColumn(String name) {
    return StringColumn.create(name);
  }

  /** Reads a cell that is not blank; empty if it is not allowed. */
  Optional<?> parse(String cell);

  /** Whether a number or date may stand here, written as a file in English writes it. */
  default boolean allows(String cell) {
    return parse(cell).isPresent();
  }

  /** Says what is allowed, in words that follow "allowed:". */
  String allowed();

  /** Returns the words that say in a file that there is no value; blank where a blank cell does. */
  default String missing() {
    return this instanceof Count ? Count.NOT_PUBLISHED : "";
  }

  /** What the notation of a file decides about a cell. */
  enum Kind {
    WORDS,
    NUMBER,
    DAY
  }

  /** Returns what the notation of a file decides about cells of this type. */
  default Kind kind() {
    if (this instanceof Meant meant) {
      return meant.type().kind();
    }
    if (this instanceof Name || this instanceof Text || this instanceof OneOf) {
      return Kind.WORDS;
    }
    return this instanceof Day ? Kind.DAY : Kind.NUMBER;
  }

  /**
   * A double turns numbers nearer to zero than this into zero, and cannot hold larger ones at all.
   */
  int LARGEST_EXPONENT = 300;

  /** Reads a number written in the digits 0 to 9, down to its last digit: "82." was cut off. */
  static Optional<BigDecimal> decimal(String cell) {
    char last = cell.isEmpty() ? ' ' : cell.charAt(cell.length() - 1);
    return last < '0' || last > '9' || hasOtherDigits(cell)
        ? Optional.empty()
        : written(cell).filter(number -> !isBeyondDoubles(number));
  }

  private static Optional<BigDecimal> written(String cell) {
    try {
      return Optional.of(new BigDecimal(cell));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static boolean isBeyondDoubles(BigDecimal number) {
    return Math.abs((long) number.precision() - number.scale() - 1) > LARGEST_EXPONENT;
  }

  /** Returns what was found in a cell that does not fit its column, in words. */
  static String notRead(String cell) {
    return Problem.found(cell) + whyNoNumber(cell);
  }

  /** Says why a cell that looks like a number is not read as one; otherwise nothing. */
  static String whyNoNumber(String cell) {
    if (hasOtherDigits(cell)) {
      return ", not written in the digits 0 to 9";
    }
    return written(cell).filter(CellType::isBeyondDoubles).isPresent()
        ? ", whose exponent is beyond " + LARGEST_EXPONENT
        : "";
  }

  /** Whether a text has digits of another script, which Java would read as numbers too. */
  private static boolean hasOtherDigits(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (cell.charAt(i) > '9' && Character.isDigit(cell.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Says what to do with a column that has got a meaning since its file was written. */
  static String elseRenamed(String column) {
    return " (a column that means something else needs another name than " + column + ")";
  }

  /**
   * A type of which a column's name may be taken for something else.
   *
   * @param type what the column holds
   * @param column its name
   */
  record Meant(CellType type, String column) implements CellType {
    @Override
    public Column<?> newColumn(String name) {
      return type.newColumn(name);
    }

    @Override
    public Optional<?> parse(String cell) {
      return type.parse(cell);
    }

    @Override
    public String allowed() {
      return type.allowed() + elseRenamed(column);
    }
  }

  /** A name for use in sentences, tables and charts. */
  record Name() implements CellType {
    @Override
    public Optional<String> parse(String cell) {
      return isOnOneLine(cell) ? Optional.of(cell) : Optional.empty();
    }

    private static boolean isOnOneLine(String cell) {
      for (int i = 0; i < cell.length(); i++) {
        if (Character.isISOControl(cell.charAt(i))) {
          return false;
        }
      }
      return true;
    }

    @Override
    public String allowed() {
      return "text on one line, without tabs";
    }
  }

  /** Any text. */
  record Text() implements CellType {
    @Override
    public Optional<String> parse(String cell) {
      return Optional.of(cell);
    }

    @Override
    public String allowed() {
      return "a text";
    }
  }

  /**
   * One of a few words.
   *
   * @param remark what follows them where they are listed
   */
  record OneOf(List<String> words, String remark) implements CellType {
    public static OneOf of(String... words) {
      return new OneOf(List.of(words), "");
    }

    @Override
    public Optional<String> parse(String cell) {
      return words.contains(cell) ? Optional.of(cell) : Optional.empty();
    }

    @Override
    public String allowed() {
      return String.join(", ", words) + remark;
    }
  }

  /** A decimal number between two bounds, inclusive. */
  record Decimal(BigDecimal least, BigDecimal most, String unit) implements CellType {
    public static Decimal between(long least, long most, String unit) {
      return new Decimal(BigDecimal.valueOf(least), BigDecimal.valueOf(most), unit);
    }

    @Override
    public DoubleColumn newColumn(String name) {
      return DoubleColumn.create(name);
    }

    @Override
    public Optional<Double> parse(String cell) {
      return number(cell).map(BigDecimal::doubleValue);
    }

    /** Reads a number with its decimals as they are written. */
    public Optional<BigDecimal> number(String cell) {
      return decimal(cell)
          .filter(value -> value.compareTo(least) >= 0 && value.compareTo(most) <= 0);
    }

    @Override
    public String allowed() {
      return "a number from " + least + " to " + most + " (" + unit + ")";
    }
  }

  /**
   * A number as it is written, whose unit is told elsewhere, with or without a percent sign; what
   * is no number is kept too, for whoever knows the unit to refuse.
   *
   * @param likely which numbers it may be, as far as is known here
   */
  record Numeral(Decimal likely) implements CellType {
    @Override
    public Optional<String> parse(String cell) {
      return Optional.of(cell);
    }

    @Override
    public boolean allows(String number) {
      return likely.allows(number);
    }

    @Override
    public String allowed() {
      return "a number";
    }
  }

  /**
   * A number with every digit that is written, kept as a text.
   *
   * @param type which numbers are allowed
   */
  record Exact(Decimal type) implements CellType {
    @Override
    public Optional<String> parse(String cell) {
      return type.number(cell).map(BigDecimal::toString);
    }

    @Override
    public String allowed() {
      return type.allowed();
    }
  }

  /** A count of one or more, or the words that say that nobody published it. */
  record Count() implements CellType {
    public static final String NOT_PUBLISHED = "not published";
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    @Override
    public IntColumn newColumn(String name) {
      return IntColumn.create(name);
    }

    @Override
    public Optional<Integer> parse(String cell) {
      if (cell.equals(NOT_PUBLISHED)) {
        return Optional.of(IntColumnType.missingValueIndicator());
      }
      return decimal(cell)
          .filter(value -> value.scale() == 0)
          .filter(value -> value.signum() > 0 && value.compareTo(MOST) <= 0)
          .map(BigDecimal::intValueExact);
    }

    @Override
    public String allowed() {
      return "a whole number of 1 or more, or \"" + NOT_PUBLISHED + "\"";
    }
  }

  /** A whole number of something, which may be written 1234.0. */
  record Whole(long least) implements CellType {
    @Override
    public LongColumn newColumn(String name) {
      return LongColumn.create(name);
    }

    @Override
    public Optional<Long> parse(String cell) {
      try {
        return decimal(cell)
            .map(BigDecimal::longValueExact)
            .filter(value -> value >= least && value <= Integer.MAX_VALUE);
      } catch (ArithmeticException e) {
        return Optional.empty();
      }
    }

    @Override
    public String allowed() {
      return "a whole number of " + least + " to " + Integer.MAX_VALUE;
    }
  }

  /** What a run came to: pass, fail, or a share between them. */
  record Outcome() implements CellType {
    private static final Decimal SHARE = Decimal.between(0, 1, "share");

    @Override
    public DoubleColumn newColumn(String name) {
      return DoubleColumn.create(name);
    }

    @Override
    public Optional<Double> parse(String cell) {
      return switch (cell.toLowerCase(Locale.ROOT)) {
        case "pass", "true" -> Optional.of(1.0);
        case "fail", "false" -> Optional.of(0.0);
        default -> SHARE.parse(cell);
      };
    }

    @Override
    public String allowed() {
      return "pass, fail, true, false or a number from 0 to 1";
    }
  }

  /** A day in the years 0 to 9999; Tablesaw would wrap later ones. */
  record Day() implements CellType {
    private static final int MOST_YEAR = 9999;

    @Override
    public DateColumn newColumn(String name) {
      return DateColumn.create(name);
    }

    @Override
    public Optional<LocalDate> parse(String cell) {
      try {
        return Optional.of(LocalDate.parse(cell)).filter(Day::hasFourDigits);
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }

    private static boolean hasFourDigits(LocalDate day) {
      return day.getYear() >= 0 && day.getYear() <= MOST_YEAR;
    }

    @Override
    public String allowed() {
      return "a date such as 2026-04-23";
    }
  }
}

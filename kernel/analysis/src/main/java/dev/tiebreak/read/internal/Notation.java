package dev.tiebreak.read.internal;

import dev.tiebreak.read.Source.Days;
import dev.tiebreak.read.Source.Decimals;
import dev.tiebreak.read.internal.CellType.Kind;
import dev.tiebreak.words.internal.Plural;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a file writes its numbers and dates: as the call says, else as those of its cells show that
 * can be read in one way only. What then remains open is refused, never guessed.
 */
public final class Notation {

  private static final Set<String> MISSING =
      Set.of("n/a", "na", "#n/a", "null", "none", "\u2014", "\u2013", "-", "\u2026", "...");
  private static final int MOST_NAMED = 3;

  /** The longest mark of what is missing. */
  private static final int LONGEST_MARK = 4;

  /** No number of a table is longer, nor a date. */
  static final int LONGEST = 60;

  private final Optional<Decimals> decimals;
  private final Optional<Days> days;
  private final boolean pointed;
  private final List<String> missing = new ArrayList<>();
  private final List<String> marks = new ArrayList<>();
  private int missingCells;
  private int markedCells;

  /**
   * A cell as Java reads it.
   *
   * @param text the number or date; blank where it is missing
   * @param doubt why it is not read, or nothing
   * @param remedy what to do about it
   */
  public record Plain(String text, String doubt, String remedy) {
    Plain(String text) {
      this(text, "", "");
    }

    /** Whether the cell can be read in two ways, or not as the others are. */
    public boolean isRefused() {
      return !doubt.isEmpty();
    }
  }

  private Notation(Optional<Decimals> decimals, Optional<Days> days) {
    this.decimals = decimals;
    this.days = days;
    this.pointed = decimals.equals(Optional.of(Decimals.POINT));
  }

  /** Tells the notation of some columns of a file. */
  static Notation of(RawRows raw, List<Schema.Rule> rules) {
    Optional<Decimals> decimals = raw.manner().decimals();
    Optional<Days> days = raw.manner().days();
    if (decimals.isPresent() && days.isPresent()) {
      return new Notation(decimals, days);
    }
    OneReading shown = new OneReading();
    for (Schema.Rule rule : rules) {
      if (rule.type().kind() != Kind.WORDS && raw.has(rule.name())) {
        shown.take(raw.column(rule.name()), rule.type());
      }
    }
    return new Notation(decimals.or(shown::decimals), days.or(shown::days));
  }

  /** Tells the notation of cells of which each may be a number of this type. */
  public static Notation of(RawRows raw, List<String> columns, CellType type) {
    return of(raw, columns.stream().map(column -> Schema.optional(column, type)).toList());
  }

  /** Whether a cell says that there is no value. */
  public static boolean isMissing(String cell) {
    return cell.isEmpty()
        || (cell.length() <= LONGEST_MARK
            && !isDigit(cell.charAt(0))
            && MISSING.contains(cell.toLowerCase(Locale.ROOT)));
  }

  /** Whether a cell is a number in some notation, or says that there is none. */
  public static boolean isNumber(String cell) {
    return !cell.isEmpty()
        && (isMissing(cell)
            || NumberText.of(cell)
                .filter(it -> it.withPoint().isPresent() || it.withComma().isPresent())
                .isPresent());
  }

  /** Whether Java reads a cell, where a value of this type may stand, as it is written. */
  boolean isAsWritten(CellType type, String cell) {
    return type.kind() == Kind.WORDS
        || cell.isEmpty()
        || cell.length() > LONGEST
        || (type.kind() == Kind.DAY
            ? isIso(cell)
            : isDigit(cell.charAt(0)) ? isAsWritten(cell) : isWord(cell));
  }

  private static boolean isWord(String cell) {
    return cell.chars().noneMatch(letter -> isDigit((char) letter)) && !isMissing(cell);
  }

  static boolean isIso(String cell) {
    return cell.length() > LONGEST_MARK && cell.charAt(LONGEST_MARK) == '-';
  }

  private boolean isAsWritten(String cell) {
    if (!isPlain(cell)) {
      return false;
    }
    int point = cell.indexOf('.');
    if (point < 0) {
      return true;
    }
    return pointed
        ? point == cell.lastIndexOf('.')
        : !looksGrouped(cell) && !decimals.equals(Optional.of(Decimals.COMMA));
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  /** Returns a cell as Java reads it, where a value of this type may stand there. */
  public Plain plain(CellType type, String cell) {
    if (isAsWritten(type, cell)) {
      return new Plain(cell);
    }
    if (isMissing(cell)) {
      missingCells++;
      addTo(missing, cell);
      return new Plain("");
    }
    return type.kind() == Kind.DAY ? day(cell) : number(type, cell);
  }

  private Plain number(CellType type, String cell) {
    if (isAsWritten(cell)) {
      return new Plain(cell);
    }
    return NumberText.of(cell).map(number -> number(type, cell, number)).orElse(new Plain(cell));
  }

  private Plain number(CellType type, String cell, NumberText number) {
    Optional<String> point = number.withPoint();
    Optional<String> comma = number.withComma();
    if (point.isEmpty() && comma.isEmpty()) {
      return new Plain(cell);
    }
    if (decimals.isEmpty() && !point.equals(comma) && point.isPresent() && comma.isPresent()) {
      return oneOf(type, cell, number, point.get(), comma.get());
    }
    Optional<String> text =
        decimals.equals(Optional.of(Decimals.COMMA)) ? comma : point.or(() -> only(comma));
    if (text.isEmpty()) {
      return new Plain(
          "",
          comma.isEmpty()
              ? ", with a decimal point, where other numbers have a decimal comma"
              : ", with a decimal comma, where other numbers have a decimal point",
          "");
    }
    return marked(cell, number, text.get());
  }

  /** A file without a decision has no number that is written in one way only. */
  private Optional<String> only(Optional<String> comma) {
    return decimals.isEmpty() ? comma : Optional.empty();
  }

  private Plain oneOf(CellType type, String cell, NumberText number, String point, String comma) {
    boolean pointMeant = type.allows(point);
    if (pointMeant != type.allows(comma)) {
      return marked(cell, number, pointMeant ? point : comma);
    }
    return pointMeant
        ? new Plain(
            "",
            ", which is "
                + point
                + " or "
                + comma
                + ", and no other number of the file shows which",
            "a source that says so: .decimalPoint() ("
                + point
                + ") or .decimalComma() ("
                + comma
                + ")")
        : new Plain(cell);
  }

  private Plain marked(String cell, NumberText number, String text) {
    if (!number.mark().isEmpty()) {
      markedCells++;
      addTo(marks, cell);
    }
    return new Plain(text + number.sign());
  }

  private Plain day(String cell) {
    Optional<DayText> found = DayText.of(cell);
    if (found.isEmpty()) {
      return new Plain(cell);
    }
    DayText day = found.get();
    Optional<String> first = day.dayFirst();
    Optional<String> second = day.monthFirst();
    if (first.isPresent() && second.isPresent() && !first.equals(second) && days.isEmpty()) {
      return new Plain(
          "",
          ", which is "
              + first.get()
              + " or "
              + second.get()
              + ", and no other date of the file shows which",
          "a date such as 2026-04-23, or a source that says so: .dayFirst() ("
              + first.get()
              + ") or .monthFirst() ("
              + second.get()
              + ")");
    }
    Optional<String> text =
        days.isEmpty() ? first.or(() -> second) : days.get() == Days.DAY_FIRST ? first : second;
    return new Plain(text.orElse(cell));
  }

  private static void addTo(List<String> named, String cell) {
    if (named.size() < MOST_NAMED && !named.contains(cell)) {
      named.add(cell);
    }
  }

  /** Says what was taken for missing, and which marks were not kept. */
  public Account account() {
    List<String> notes = new ArrayList<>();
    if (missingCells > 0) {
      notes.add(
          Plural.counted(missingCells, "cell says", "cells say")
              + " that there is no value: "
              + named(missing)
              + ".");
    }
    if (markedCells > 0) {
      notes.add(
          Plural.counted(markedCells, "number has", "numbers have")
              + " a footnote, which is not read: "
              + named(marks)
              + ".");
    }
    return new Account(List.of(), notes);
  }

  private static String named(List<String> cells) {
    return cells.stream().map(cell -> "\"" + cell + "\"").collect(Collectors.joining(", "));
  }

  /** Whether a cell has but digits, a point, a sign in front: nothing to take apart. */
  static boolean isPlain(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if ((c < '0' || c > '9') && c != '.' && !(i == 0 && (c == '-' || c == '+'))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a plain cell may be whole, with points between groups of three digits. */
  static boolean looksGrouped(String cell) {
    int last = cell.lastIndexOf('.');
    return last > 0 && cell.length() - last == 4 && isPlain(cell);
  }
}

package dev.tiebreak.read.internal.table;

import dev.tiebreak.read.internal.RawRows;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * A cell of a sheet as a text: a number in the unit that its format shows, with no fewer decimals
 * than that; a date as ISO 8601 has it.
 *
 * @param text what stands in the cell
 * @param isNumber whether it is a number that is written with a decimal point
 * @param isNotAvailable whether it is Excel's #N/A
 */
record ExcelCell(String text, boolean isNumber, boolean isNotAvailable) {

  /** Excel keeps that many digits; what doubles add behind them is noise. */
  private static final MathContext DIGITS = new MathContext(15);

  private static final String NOT_AVAILABLE = "#N/A";

  static ExcelCell of(Cell cell) {
    if (cell.getValue() instanceof BigDecimal number) {
      return ofNumber(cell, number.round(DIGITS));
    }
    String text =
        cell.getType() == CellType.BOOLEAN
            ? cell.asBoolean().toString()
            : Optional.ofNullable(cell.getValue()).map(Object::toString).orElse(cell.getText());
    String stripped = RawRows.strip(text == null ? "" : text);
    return stripped.equals(NOT_AVAILABLE)
        ? new ExcelCell("", false, true)
        : new ExcelCell(stripped, false, false);
  }

  private static ExcelCell ofNumber(Cell cell, BigDecimal number) {
    String format = shown(cell.getDataFormatString());
    if (format.indexOf('y') >= 0 || format.indexOf('d') >= 0) {
      return new ExcelCell(day(cell.asDate()), false, false);
    }
    if (format.indexOf('h') >= 0 || format.indexOf('s') >= 0) {
      return new ExcelCell(cell.asDate().toLocalTime().toString(), false, false);
    }
    boolean percent = format.indexOf('%') >= 0;
    BigDecimal value = percent ? number.movePointRight(2) : number;
    BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    int decimals = Math.max(Math.max(plain.scale(), 0), decimals(format));
    return new ExcelCell(
        plain.setScale(decimals).toPlainString() + (percent ? "%" : ""), true, false);
  }

  private static String day(LocalDateTime time) {
    return time.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? time.toLocalDate().toString()
        : time.toString();
  }

  /** What a format shows of a positive number, without words, colours and currencies in it. */
  private static String shown(String format) {
    return format == null
        ? ""
        : format
            .replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|[\\\\_*].", "")
            .split(";", 2)[0]
            .toLowerCase(Locale.ROOT)
            .replace("general", "");
  }

  private static int decimals(String format) {
    int decimals = 0;
    for (int i = format.indexOf('.') + 1;
        i > 0 && i < format.length() && format.charAt(i) == '0';
        i++) {
      decimals++;
    }
    return decimals;
  }
}

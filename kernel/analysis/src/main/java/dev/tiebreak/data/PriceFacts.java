package dev.tiebreak.data;

import dev.tiebreak.cost.price.Service;
import dev.tiebreak.cost.price.UsdPerMillionTokens;
import dev.tiebreak.remark.internal.PricedCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tech.tablesaw.api.Row;

/** The prices of a file that are above zero and can be read, whatever is wrong with others. */
final class PriceFacts {

  private PriceFacts() {}

  static List<PricedCell> of(FileFacts file, OtherNames names) {
    List<PricedCell> cells = new ArrayList<>();
    FrameColumns columns = new FrameColumns(file.typed());
    PriceLines lines = new PriceLines(columns);
    for (Row row : file.typed()) {
      String model = row.getString("model");
      String line = line(lines, row.getRowNumber());
      String seller = seller(lines.place(row.getRowNumber()));
      for (String column : PriceColumns.PRICES) {
        columns
            .said(column, row.getRowNumber())
            .map(BigDecimal::new)
            .filter(usd -> usd.compareTo(UsdPerMillionTokens.LEAST) >= 0)
            .ifPresent(
                usd ->
                    cells.add(
                        new PricedCell(
                            file.place(row.getRowNumber(), column),
                            model,
                            names.meaning(Aliases.Kind.MODEL, model),
                            line,
                            seller,
                            usd.doubleValue())));
      }
    }
    return cells;
  }

  private static String line(PriceLines lines, int row) {
    PriceRow.Line line = new PriceRow.Line(lines.service(row), lines.fromContext(row));
    return line.equals(new PriceRow.Line(Service.STANDARD, 0)) ? "" : line.words();
  }

  private static String seller(PriceRow.Place place) {
    return Stream.of(place.provider(), place.region())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }
}

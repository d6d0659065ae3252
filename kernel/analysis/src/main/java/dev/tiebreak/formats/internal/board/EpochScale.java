package dev.tiebreak.formats.internal.board;

import dev.tiebreak.formats.internal.JsonNumbers;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.tree.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the scores of a table of Epoch AI are.
 *
 * @param benchmark what was run
 * @param column the column of scores
 * @param unit what they are written in; blank if nothing says it
 */
record EpochScale(String benchmark, String column, String unit) {

  private static final String METADATA = "benchmark_metadata.csv";
  private static final String FILE = "source_file";
  private static final String RELEASED = "Release date";
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  /** The columns of Epoch's own runs, whose scores are rates; the first that is there counts. */
  private static final List<String> OWN = List.of("Best score (across scorers)", "mean_score");

  /** The units of columns that are no shares. */
  private static final Map<String, String> OF_COLUMNS =
      Map.of("ECI Score", "index", "Arena Score", "elo");

  /** The columns that stand between the model and a score, where there are some. */
  private static final List<String> BETWEEN = List.of("Agent", "Scaffold", "Tools");

  /** Returns what the metadata beside a table says of it; else what its columns do. */
  static EpochScale of(KnownFile file) {
    String name = file.glance().name();
    return file.beside(METADATA)
        .map(metadata -> rows(metadata, name))
        .filter(rows -> !rows.isEmpty())
        .map(rows -> told(rows.get(0)))
        .orElseGet(() -> ofColumns(file, name));
  }

  private static List<Node> rows(KnownFile metadata, String name) {
    List<Node> rows = new ArrayList<>();
    metadata.each(
        (row, place) -> {
          if (row.at(FILE).text().equals(name)) {
            rows.add(row);
          }
        });
    return rows;
  }

  private static EpochScale told(Node row) {
    String unit =
        JsonNumbers.decimal(row.at("scale").text())
            .map(
                scale ->
                    scale.compareTo(BigDecimal.ONE) == 0
                        ? "rate"
                        : scale.compareTo(HUNDREDTH) == 0 ? "percent" : "points")
            .orElse("points");
    return new EpochScale(row.at("benchmark").text(), row.at("score_column").text(), unit);
  }

  private static EpochScale ofColumns(KnownFile file, String name) {
    if (name.isEmpty()) {
      throw file.refused(
          "a table of Epoch AI without a file name, which tells its benchmark",
          "a file that is called as in Epoch's archive");
    }
    int end = name.lastIndexOf('.');
    String benchmark = (end < 0 ? name : name.substring(0, end)).replaceFirst("_external$", "");
    List<String> header = file.glance().header();
    for (String own : OWN) {
      if (header.contains(own)) {
        return new EpochScale(benchmark, own, "rate");
      }
    }
    String column =
        header.stream()
            .limit(Math.max(0, header.indexOf(RELEASED)))
            .filter(each -> !each.equals(EpochTable.MODEL) && !BETWEEN.contains(each))
            .reduce((first, last) -> last)
            .orElseThrow(
                () ->
                    file.refused(
                        "a table of Epoch AI in which nothing says which column is the score",
                        METADATA + " beside it, as in Epoch's archive"));
    return new EpochScale(benchmark, column, OF_COLUMNS.getOrDefault(column, ""));
  }
}

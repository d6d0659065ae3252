package dev.tiebreak.article;

import dev.tiebreak.chart.Chart;

/** A piece of an article. */
public sealed interface Part {

  /**
   * Words, a table, a result that shows itself.
   *
   * @param markdown as it stands in the file
   */
  record Text(String markdown) implements Part {}

  /**
   * A chart.
   *
   * @param name the name of its files, without ending
   * @param chart the chart
   */
  record Exhibit(String name, Chart chart) implements Part {}
}

package dev.tiebreak.jupyter.notebook;

import dev.tiebreak.chart.Chart;

/**
 * A chart that a notebook showed.
 *
 * @param name a name for its files, for example "03-margins": the number of the cell and the
 *     heading above it
 * @param chart the chart
 */
public record Exhibit(String name, Chart chart) {}

package dev.tiebreak.jupyter.internal.run;

import dev.tiebreak.chart.Chart;

/**
 * A chart that a cell showed.
 *
 * @param cell the execution count of the cell
 */
public record ShownChart(int cell, Chart chart) {}

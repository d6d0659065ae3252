package dev.tiebreak.jupyter.internal.run;

import dev.tiebreak.chart.Chart;

/**
 * A chart that a cell showed.
 *
 * @param cell which cell to run it was, counted from 1
 * @param chart the chart
 */
public record ShownChart(int cell, Chart chart) {}

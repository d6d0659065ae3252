/**
 * What a user can change about a chart: its size, theme, order and units, and the formats of its
 * files.
 *
 * <p>Start at {@link dev.tiebreak.chart.style.Size} or {@link dev.tiebreak.chart.style.Theme}. Uses
 * {@code words}.
 */
package dev.tiebreak.chart.style;

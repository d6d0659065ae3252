/**
 * Validated frames of scores, outcomes, prices, benchmarks, models and access, read from CSV files
 * or Tablesaw tables.
 *
 * <p>Start at {@link dev.tiebreak.data.Scores}, which a notebook asks for a split decision, or at
 * {@link dev.tiebreak.data.Outcomes}, where the outcome of each task is known. A frame is checked
 * against its {@code Schema} ({@code read.internal}) when it is read; everything wrong is reported
 * at once, by file, row and column. Frames may use {@code decide} and {@code cost}, whose questions
 * they answer with their rows, {@code read}, {@code show} and {@code chart}; none of the others
 * knows a file. {@code Written} is what a frame is on its way to one.
 */
package dev.tiebreak.data;

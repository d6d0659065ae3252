/**
 * Drawing tasks again: start at {@link dev.tiebreak.stats.resample.Bootstrap}. Uses the scores of
 * {@code stats.internal.interval}.
 */
package dev.tiebreak.stats.resample;

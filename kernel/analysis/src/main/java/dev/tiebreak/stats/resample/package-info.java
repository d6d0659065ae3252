/**
 * Resampling tasks: start at {@link dev.tiebreak.stats.resample.Bootstrap}, or with two models on
 * the same tasks at {@link dev.tiebreak.stats.resample.TaskPairs}. Uses the scores of {@code
 * stats.internal.interval}.
 */
package dev.tiebreak.stats.resample;

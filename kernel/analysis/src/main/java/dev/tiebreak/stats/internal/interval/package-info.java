/**
 * Intervals of rates, of means and of their differences. Start at {@link
 * dev.tiebreak.stats.internal.interval.PassRate} and {@link
 * dev.tiebreak.stats.internal.interval.RateDifference}, which need no more than a scorecard and its
 * number of tasks; {@link dev.tiebreak.stats.internal.interval.TaskScores} and {@link
 * dev.tiebreak.stats.internal.interval.RepeatedTrials} take the scores of each task, {@link
 * dev.tiebreak.stats.internal.interval.Granularity} tells which scores are impossible.
 */
package dev.tiebreak.stats.internal.interval;

/**
 * How sure can one be: intervals, tests, adjustments and power for benchmark scores.
 *
 * <p>Numbers in, result records out: an {@link dev.tiebreak.stats.Estimate} carries value, n,
 * interval, method and assumption, a {@link dev.tiebreak.stats.TestResult} statistic and p value.
 * Rates and differences of rates are shares, 0 to 1; only what says {@code percent} is in percent.
 *
 * <p>Start at {@link dev.tiebreak.stats.PassRate} and {@link dev.tiebreak.stats.RateDifference},
 * which need no more than a scorecard and its number of tasks. With the outcomes of each task go to
 * {@link dev.tiebreak.stats.PairedScores}, which picks the method, or straight to {@link
 * dev.tiebreak.stats.PairedOutcomes} for pass and fail, to {@link dev.tiebreak.stats.TaskScores}
 * for scores, clusters and the {@link dev.tiebreak.stats.Bootstrap}, to {@link
 * dev.tiebreak.stats.RepeatedTrials} for several runs of each. {@link
 * dev.tiebreak.stats.Adjustment} looks after many comparisons, {@link dev.tiebreak.stats.MeanRanks}
 * and {@link dev.tiebreak.stats.BradleyTerry} after many models, {@link dev.tiebreak.stats.Power}
 * after what a benchmark can show at all, and {@link dev.tiebreak.stats.Granularity} after scores
 * that cannot be.
 *
 * <p>This package uses {@code progress} for work that lasts, else nothing of ours, and no frame. It
 * alone uses commons-statistics, commons-rng and commons-numbers.
 */
package dev.tiebreak.stats;

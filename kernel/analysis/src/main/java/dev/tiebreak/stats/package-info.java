/**
 * How sure one can be: the results of every statistic.
 *
 * <p>Numbers in, result records out: an {@link dev.tiebreak.stats.Estimate} carries value, n,
 * interval, method and assumption, a {@link dev.tiebreak.stats.TestResult} statistic and p value.
 * Rates and differences of rates are shares, 0 to 1; only what says {@code percent} is in percent.
 * {@link dev.tiebreak.stats.Adjustment} looks after many comparisons.
 *
 * <p>The rooms below compute them: {@code internal.interval} from rates and means, {@code
 * internal.test} from pairs, {@code resample} by resampling, {@code rank} from rankings of many
 * models. They use {@code progress} for long work, otherwise nothing of ours, and no frame; they
 * alone use commons-statistics, commons-rng, commons-numbers and Hipparchus.
 */
package dev.tiebreak.stats;

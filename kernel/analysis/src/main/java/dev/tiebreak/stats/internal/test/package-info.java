/**
 * Two models on the same tasks, and what a benchmark can show at all. Start at {@link
 * dev.tiebreak.stats.internal.test.PairedScores}, which picks the method, or at {@link
 * dev.tiebreak.stats.internal.test.PairedOutcomes} for pass and fail; {@link
 * dev.tiebreak.stats.internal.test.Power} tells how small a lead can be. Uses {@code interval} and
 * {@code resample}.
 */
package dev.tiebreak.stats.internal.test;

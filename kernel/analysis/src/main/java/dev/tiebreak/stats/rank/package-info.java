/**
 * Many models in their order: start at {@link dev.tiebreak.stats.rank.MeanRanks}. Uses {@code
 * stats} alone.
 */
package dev.tiebreak.stats.rank;

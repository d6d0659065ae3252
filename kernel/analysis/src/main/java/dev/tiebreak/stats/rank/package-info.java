/**
 * Many models ranked: start at {@link dev.tiebreak.stats.rank.MeanRanks}. Uses {@code stats} alone.
 */
package dev.tiebreak.stats.rank;

/**
 * Ratings from who beats whom: start at {@link dev.tiebreak.stats.rank.internal.BradleyTerry}. Uses
 * {@code stats} and its intervals.
 */
package dev.tiebreak.stats.rank.internal;

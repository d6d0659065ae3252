/**
 * Sentences that somebody wrote about two models, each checked against the numbers.
 *
 * <p>Start at {@link dev.tiebreak.claims.Claims}; what a sentence can say is in {@link
 * dev.tiebreak.claims.ScoreClaims} and {@link dev.tiebreak.claims.CostClaims}. This package may use
 * {@code data}, {@code decide} and {@code cost}, which supply the numbers, and {@code show}.
 */
package dev.tiebreak.claims;

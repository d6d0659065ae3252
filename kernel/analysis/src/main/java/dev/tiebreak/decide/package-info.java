/**
 * Split decisions between two models: who wins which benchmark, by how much, how sure each lead is
 * and which wins were uncontested.
 *
 * <p>Start at {@link dev.tiebreak.decide.SplitDecision}, which asks a scorecard of {@code
 * decide.judge} and the results of {@code decide.doubt}. May use {@code domain}, {@code stats},
 * {@code show}, and {@code chart} for its figures.
 */
package dev.tiebreak.decide;

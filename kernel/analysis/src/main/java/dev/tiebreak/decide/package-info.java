/**
 * Split decisions between two models: who wins which benchmark, by how much, how sure each lead is
 * and which wins were uncontested.
 *
 * <p>Start at {@link dev.tiebreak.decide.SplitDecision}. Values in, values out: this package knows
 * no file and no frame but the Tablesaw table it answers with. It may use {@code stats} to measure,
 * {@code show} to show itself and {@code chart} for its figures.
 */
package dev.tiebreak.decide;

/**
 * Two models' scores on many benchmarks, and how sure each lead is.
 *
 * <p>Start at {@link dev.tiebreak.decide.judge.Scorecard}, the value that all results about two
 * models rest on. May use {@code domain}, {@code stats} and {@code words}; knows no table or chart,
 * and none of the rooms that ask it.
 */
package dev.tiebreak.decide.judge;

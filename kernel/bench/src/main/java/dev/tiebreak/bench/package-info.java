/**
 * The work whose speed is promised, one method for each piece, for JMH.
 *
 * <p>{@code kernel/bench/functions.py} runs these and, in turn with them, the same work in NumPy,
 * SciPy and matplotlib ({@code peers.py}); a method and its peer have the same name. Start at
 * {@link dev.tiebreak.bench.StatsBenchmark}.
 */
package dev.tiebreak.bench;

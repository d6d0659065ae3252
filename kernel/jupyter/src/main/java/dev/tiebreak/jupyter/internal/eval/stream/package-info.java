/**
 * What code prints, on its way: bytes as text, for which cell, and how much of it.
 *
 * <p>Start at {@link dev.tiebreak.jupyter.internal.eval.stream.StandardStreams}. Uses nothing of
 * ours.
 */
package dev.tiebreak.jupyter.internal.eval.stream;

/**
 * What code prints, on its way: bytes as text, which cell they are for, and how many are let
 * through.
 *
 * <p>Start at {@link dev.tiebreak.jupyter.internal.eval.stream.StandardStreams}. Uses nothing of
 * ours.
 */
package dev.tiebreak.jupyter.internal.eval.stream;

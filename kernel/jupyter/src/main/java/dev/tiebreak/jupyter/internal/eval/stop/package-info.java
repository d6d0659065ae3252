/**
 * How a cell is stopped: its classes pass checks in every loop, and an interrupt makes these throw.
 *
 * <p>Start at {@link dev.tiebreak.jupyter.internal.eval.stop.Interruption}. Uses nothing of ours;
 * the only package that knows ASM.
 */
package dev.tiebreak.jupyter.internal.eval.stop;

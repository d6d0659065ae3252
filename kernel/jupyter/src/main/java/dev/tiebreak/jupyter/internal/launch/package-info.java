/**
 * How Jupyter starts the kernel, and how it starts quickly: the folder that Jupyter reads, the
 * options of Java, and the archive of what the kernel loads each time.
 *
 * <p>Start at {@link dev.tiebreak.jupyter.internal.launch.KernelSpec}. Uses the trees of the
 * analysis, and nothing else of our own.
 */
package dev.tiebreak.jupyter.internal.launch;

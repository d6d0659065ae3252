/**
 * The command line.
 *
 * <p>Start at {@link dev.tiebreak.jupyter.internal.cli.Main}. May use every package of this module,
 * and picocli (the only package that does); the only package that prints to the terminal.
 */
package dev.tiebreak.jupyter.internal.cli;

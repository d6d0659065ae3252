/**
 * The format of notebook files: what a notebook of format 4 must hold, the language it is written
 * in, its cells and their outputs.
 *
 * <p>Start at {@link dev.tiebreak.jupyter.internal.notebook.Notebook}. Whatever is used later is
 * checked while reading, so that no other code meets a value of the wrong type. Uses nothing of
 * ours but {@code show} and {@code tree}.
 */
package dev.tiebreak.jupyter.internal.notebook;

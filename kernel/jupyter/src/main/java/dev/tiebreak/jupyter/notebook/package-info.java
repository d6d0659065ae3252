/**
 * Notebook files: read, set parameters, execute without Jupyter, write as a notebook, as one HTML
 * page and as picture files.
 *
 * <p>Start at {@link dev.tiebreak.jupyter.notebook.Runner}. May use {@code display} and {@code
 * eval}, Gson for the file format and commonmark for the text cells (the only package that does).
 */
package dev.tiebreak.jupyter.notebook;

/**
 * The file format of notebooks: strict JSON, what a notebook of format 4 must hold, and the
 * language it is written in.
 *
 * <p>Start at {@link dev.tiebreak.jupyter.ipynb.NotebookFile}. What it hands over is right in every
 * place that is read later, so that nobody after it meets a value of the wrong type. Uses nothing
 * of ours; may use Gson.
 */
package dev.tiebreak.jupyter.ipynb;

/**
 * What a reader gets of a run: one HTML page, picture files, a page of all charts, an article.
 *
 * <p>Start at {@link dev.tiebreak.jupyter.internal.page.Page} and {@link
 * dev.tiebreak.jupyter.internal.page.Products}. May use {@code notebook}, of {@code run} what came
 * of it, and commonmark for the text cells (the only package that does).
 */
package dev.tiebreak.jupyter.internal.page;

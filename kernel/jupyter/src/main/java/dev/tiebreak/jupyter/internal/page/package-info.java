/**
 * What a reader gets from a run: one HTML page, picture files, a page of all charts, an article.
 *
 * <p>Start at {@link dev.tiebreak.jupyter.internal.page.Page} and {@link
 * dev.tiebreak.jupyter.internal.page.Products}. May use {@code notebook}, the results of {@code
 * run}, and commonmark for the text cells (the only package that does).
 */
package dev.tiebreak.jupyter.internal.page;

/**
 * Articles: words, results and charts in the order of the text, written as one Markdown file with
 * its pictures in the same folder.
 *
 * <p>Start at {@link dev.tiebreak.article.Article}. Uses {@code chart}, {@code files} and {@code
 * show}.
 */
package dev.tiebreak.article;

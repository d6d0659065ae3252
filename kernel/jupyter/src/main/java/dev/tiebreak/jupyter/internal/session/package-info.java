/**
 * A Java session as a notebook sees it: the analysis is imported, cells may hold magics, values
 * come back rendered, and idle moments are used to warm up.
 *
 * <p>Start at {@link dev.tiebreak.jupyter.internal.session.NotebookSession}, on which both the
 * kernel and the headless runner build. May use {@code magic}, {@code assist}, {@code display} and
 * {@code eval}.
 */
package dev.tiebreak.jupyter.internal.session;

/**
 * How far long work has come: a bar in a notebook, a line on a terminal, and nothing if there is
 * neither or the work is short.
 *
 * <p>Start at {@link dev.tiebreak.progress.Loops}, whose functions a notebook calls by name. May
 * use its own {@code internal}; a kernel makes bars visible by a {@link
 * dev.tiebreak.progress.internal.ProgressHost}, which is asked for by {@code show.internal.Host}.
 */
package dev.tiebreak.progress;

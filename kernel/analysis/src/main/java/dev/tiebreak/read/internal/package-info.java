/**
 * Rows of texts to checked, typed frames: the readers of {@code table} and {@link
 * dev.tiebreak.read.internal.TableValues} give the cells as texts ({@link
 * dev.tiebreak.read.internal.RawRows}), a {@link dev.tiebreak.read.internal.Schema} makes typed
 * columns of them in the {@link dev.tiebreak.read.internal.Notation} of the file, and a {@link
 * dev.tiebreak.read.internal.Reading} gathers errors; each can be given up midway, by {@link
 * dev.tiebreak.read.internal.Stop}. Knows no model, benchmark or price: the frames in {@code data}
 * say what their columns are.
 */
package dev.tiebreak.read.internal;

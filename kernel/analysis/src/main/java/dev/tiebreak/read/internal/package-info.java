/**
 * Files and tables to checked, typed frames: {@link dev.tiebreak.read.internal.CsvFile} and {@link
 * dev.tiebreak.read.internal.TableValues} give the cells as texts ({@link
 * dev.tiebreak.read.internal.RawRows}), a {@link dev.tiebreak.read.internal.Schema} makes typed
 * columns of them, and a {@link dev.tiebreak.read.internal.Reading} gathers errors; each can be
 * given up midway, by {@link dev.tiebreak.read.internal.Stop}. Knows no model, benchmark or price:
 * the frames in {@code data} say what their columns are. {@link dev.tiebreak.read.internal.CsvText}
 * writes what {@code CsvFile} reads; FastCSV is used here only.
 */
package dev.tiebreak.read.internal;

/**
 * Rows of texts from JSON, JSON Lines, YAML and tables as a {@link dev.tiebreak.read.Mapping} says.
 * Start at {@link dev.tiebreak.read.internal.mapping.MappedSource}. Knows no model, benchmark or
 * price, but which files lie beside data. Uses {@code tree} for the texts and {@code table} for the
 * tables.
 */
package dev.tiebreak.read.internal.mapping;

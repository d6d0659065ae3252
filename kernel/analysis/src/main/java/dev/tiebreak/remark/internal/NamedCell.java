package dev.tiebreak.remark.internal;

import dev.tiebreak.remark.Remark;

/**
 * A name where it first stands in a file.
 *
 * @param at where it stands
 * @param kind what it names, in a word: model, benchmark
 */
public record NamedCell(Remark.Place at, String kind, String name) {}

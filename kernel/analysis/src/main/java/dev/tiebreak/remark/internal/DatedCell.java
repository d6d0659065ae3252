package dev.tiebreak.remark.internal;

import dev.tiebreak.remark.Remark;
import java.time.LocalDate;

/**
 * A day in a file.
 *
 * @param at where it stands
 */
public record DatedCell(Remark.Place at, LocalDate day) {}

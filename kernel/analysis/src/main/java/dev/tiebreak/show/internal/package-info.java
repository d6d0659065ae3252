/**
 * How results tell a frame and a table from one list, {@link dev.tiebreak.show.internal.Columns},
 * and how values that are not ours are shown: a Tablesaw frame, a picture. {@link
 * dev.tiebreak.show.internal.Host} is how the analysis asks the kernel that runs it, and {@link
 * dev.tiebreak.show.internal.KnownNames} are what an editor offers inside quotes. May use {@code
 * show} and {@code words}.
 */
package dev.tiebreak.show.internal;

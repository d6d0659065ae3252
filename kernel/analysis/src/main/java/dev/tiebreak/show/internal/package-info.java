/**
 * How values that are not ours are shown: a Tablesaw frame, a picture. Start at {@link
 * dev.tiebreak.show.internal.Frames}. May use {@code show} and {@code words}.
 */
package dev.tiebreak.show.internal;

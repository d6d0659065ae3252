/**
 * Where and how to read, and what is wrong with a file that was read: start at {@link
 * dev.tiebreak.read.Source}, and at {@link dev.tiebreak.read.BadDataException}, which names every
 * place at once. The reading itself lies in {@code internal}. Uses {@code words} alone.
 */
package dev.tiebreak.read;

/**
 * Writes files completely or not at all: {@link dev.tiebreak.files.internal.WholeFile}. Uses
 * nothing of ours; every package that writes a file uses it.
 */
package dev.tiebreak.files.internal;

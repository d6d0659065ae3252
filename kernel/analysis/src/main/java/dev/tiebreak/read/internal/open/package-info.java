/**
 * From a source to its bytes: files, standard input, pipes, addresses, and what is packed inside
 * .gz, .zip and .tar.gz, all of it bounded. Start at {@link
 * dev.tiebreak.read.internal.open.Opened}. Knows no table; {@link
 * dev.tiebreak.read.internal.open.FileKind} tells what else a file may be.
 */
package dev.tiebreak.read.internal.open;

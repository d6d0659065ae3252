/** Importers of logs of runs. */
package dev.tiebreak.formats.internal.log;

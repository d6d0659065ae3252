/** Importers of leaderboards and files of scores. */
package dev.tiebreak.formats.internal.board;

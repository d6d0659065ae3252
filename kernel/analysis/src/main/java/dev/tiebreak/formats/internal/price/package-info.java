/** Importers of price lists, and of the scores that stand in the same files or beside them. */
package dev.tiebreak.formats.internal.price;

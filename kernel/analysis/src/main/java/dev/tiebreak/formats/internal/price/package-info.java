/** Importers of price lists. */
package dev.tiebreak.formats.internal.price;

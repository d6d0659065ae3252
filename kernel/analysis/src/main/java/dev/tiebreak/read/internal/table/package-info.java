/**
 * Tables as people have them to rows of texts: delimited text, Markdown, HTML and Excel, one class
 * for each. Start at {@link dev.tiebreak.read.internal.table.PlainTables}, which tells them apart
 * by their content. Knows no model, benchmark or price: whoever asks says which header fits.
 * FastCSV, commonmark, jsoup and fastexcel are used here only.
 */
package dev.tiebreak.read.internal.table;

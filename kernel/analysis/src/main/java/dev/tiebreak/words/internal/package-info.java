/**
 * Wording that other packages share: how numbers and money are printed ({@link
 * dev.tiebreak.words.internal.Numbers}, {@link dev.tiebreak.words.internal.Money}, {@link
 * dev.tiebreak.words.internal.Decimals}), how sentences list names ({@link
 * dev.tiebreak.words.internal.Names}), how a text is escaped so that HTML and Markdown show it
 * unchanged ({@link dev.tiebreak.words.internal.Escape}, {@link
 * dev.tiebreak.words.internal.AsWritten}), and which name a mistyped one was probably meant to be
 * ({@link dev.tiebreak.words.internal.Nearest}). Uses nothing of ours; every package may use it,
 * including the kernel's.
 */
package dev.tiebreak.words.internal;

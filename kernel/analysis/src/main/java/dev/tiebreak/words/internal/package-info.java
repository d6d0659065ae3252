/**
 * Words for other rooms: how numbers and money are printed ({@link
 * dev.tiebreak.words.internal.Numbers}, {@link dev.tiebreak.words.internal.Money}, {@link
 * dev.tiebreak.words.internal.Decimals}), how sentences list names ({@link
 * dev.tiebreak.words.internal.Names}), how a text is written so that HTML and Markdown show it as
 * it is ({@link dev.tiebreak.words.internal.Escape}, {@link
 * dev.tiebreak.words.internal.AsWritten}), and which name a mistyped one was meant to be ({@link
 * dev.tiebreak.words.internal.Nearest}). Uses nothing of ours; every room may use it, the kernel's
 * too.
 */
package dev.tiebreak.words.internal;

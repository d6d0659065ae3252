/**
 * Words for other rooms: how numbers and money are printed ({@link
 * dev.tiebreak.words.internal.Numbers}, {@link dev.tiebreak.words.internal.Money}, {@link
 * dev.tiebreak.words.internal.Decimals}), how sentences list names ({@link
 * dev.tiebreak.words.internal.Names}), and which name a mistyped one was meant to be ({@link
 * dev.tiebreak.words.internal.Nearest}). Uses nothing of ours; every room may use it, the kernel's
 * too.
 */
package dev.tiebreak.words.internal;

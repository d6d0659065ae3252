/**
 * Words for other rooms: which name a mistyped one was meant to be, {@link
 * dev.tiebreak.words.internal.Nearest}. Uses nothing of ours; every room may use it, the kernel's
 * too.
 */
package dev.tiebreak.words.internal;

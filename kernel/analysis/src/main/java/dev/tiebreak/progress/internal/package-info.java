/**
 * The bar itself, and what a kernel implements to make it visible. Start at {@link
 * dev.tiebreak.progress.internal.ProgressBar}. May use {@code show}.
 */
package dev.tiebreak.progress.internal;

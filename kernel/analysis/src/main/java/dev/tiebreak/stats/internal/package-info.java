/**
 * Tools that every room of {@code stats} works with: checks of what is handed in, the normal
 * distribution, random work in parallel. Know no result.
 */
package dev.tiebreak.stats.internal;

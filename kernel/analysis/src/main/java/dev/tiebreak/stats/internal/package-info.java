/**
 * Tools that every room of {@code stats} works with: checks of arguments, the normal distribution,
 * random work in parallel. They know no result.
 */
package dev.tiebreak.stats.internal;

/**
 * Draws from distributions: many quantities at once ({@link
 * dev.tiebreak.stats.resample.internal.JointDraws}), and which of them matters most ({@link
 * dev.tiebreak.stats.resample.internal.SobolIndices}).
 */
package dev.tiebreak.stats.resample.internal;

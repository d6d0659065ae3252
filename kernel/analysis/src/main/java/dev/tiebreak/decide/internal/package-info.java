/** What charts of scores share: {@link dev.tiebreak.decide.internal.ScoreAxes}. */
package dev.tiebreak.decide.internal;

/**
 * Many models: leagues on one benchmark, mean ranks and ratings over many.
 *
 * <p>Start at {@link dev.tiebreak.decide.league.Leagues}. May use {@code decide.judge} for what a
 * verdict assumes and says, {@code domain}, {@code stats}, {@code show}, and {@code chart} for its
 * figure.
 */
package dev.tiebreak.decide.league;

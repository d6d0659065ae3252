/**
 * What everything else refers to: systems and what they are measured on, in which unit and which
 * way up; what is known about the tasks behind their scores, and where numbers come from.
 *
 * <p>Start at {@link dev.tiebreak.domain.Measure} and {@link dev.tiebreak.domain.Evidence}. Plain
 * values that ask no questions; they may use {@code words}, and the numbers of {@code stats}.
 */
package dev.tiebreak.domain;

/**
 * Help for code that is being typed: completion, inspection, and whether it is finished.
 *
 * <p>Start at {@link dev.tiebreak.jupyter.internal.assist.Assistance}. JShell knows what can stand
 * where; what the cell says is read here ({@code Statements}, {@code Draft}), since JShell takes
 * one snippet at a time. May use {@code eval}, {@code source}, {@code jdk.jshell} and the JDK's
 * parser; from the analysis, only how a value shows itself and which names it knows.
 */
package dev.tiebreak.jupyter.internal.assist;

/**
 * Tiebreak in JJava, another Java kernel: JJava finds {@link dev.tiebreak.jjava.TiebreakExtension}
 * as a service when the module comes into its class path, and then shows our values as our own
 * kernel does.
 *
 * <p>The one package that may use jjava-jupyter, which that kernel brings along. Nothing uses this
 * package, so that nothing needs jjava-jupyter elsewhere.
 */
package dev.tiebreak.jjava;

/**
 * Tiebreak in JJava, another Java kernel: JJava finds {@link dev.tiebreak.jjava.TiebreakExtension}
 * as a service when the module is added to its class path, and then shows our values as our own
 * kernel does.
 *
 * <p>The only package that may use jjava-jupyter, which that kernel provides. Nothing uses this
 * package, so nothing else needs jjava-jupyter.
 */
package dev.tiebreak.jjava;

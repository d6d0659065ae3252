/**
 * Java source as it is written: which parts of it are comments and literals. Uses none of our other
 * packages; every package that reads the code of a cell may use it.
 *
 * <p>Start at {@link dev.tiebreak.jupyter.internal.source.Mask}. It reads each character once,
 * without recursion: cells hold data as literals of any length.
 */
package dev.tiebreak.jupyter.internal.source;

/**
 * The class path as the compiler reads it: jars and folders by their packages, without opening
 * those that have nothing to offer.
 *
 * <p>Start at {@link dev.tiebreak.jupyter.internal.eval.classpath.ClassPathFiles}. Uses nothing of
 * ours.
 */
package dev.tiebreak.jupyter.internal.eval.classpath;

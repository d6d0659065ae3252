/**
 * Evaluates Java cells on JShell, in this process.
 *
 * <p>Start at {@link dev.tiebreak.jupyter.internal.eval.Session}; {@link
 * dev.tiebreak.jupyter.internal.eval.outcome.Outcome} is what it returns. May use {@code
 * jdk.jshell}, its own rooms {@code outcome}, {@code classpath}, {@code stop} and {@code stream},
 * which know nothing of it, and, of our other packages, {@code hint}, {@code source} and the
 * analysis's {@code show.internal.Host}, which it implements: it knows nothing of Jupyter,
 * notebooks or how a value is shown.
 */
package dev.tiebreak.jupyter.internal.eval;

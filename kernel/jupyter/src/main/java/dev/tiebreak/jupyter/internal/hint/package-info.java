/**
 * Says in one line what to do about an error: the name that was meant, the import that is missing,
 * Java's way of what was written in another language's.
 *
 * <p>Start at {@link dev.tiebreak.jupyter.internal.hint.CompileHints} and {@link
 * dev.tiebreak.jupyter.internal.hint.RuntimeHints}. Uses of ours {@code source}, {@code show} and
 * {@code words}; may use Tablesaw, whose mistakes it explains, and knows no JShell: what the
 * session knows comes in as a {@link dev.tiebreak.jupyter.internal.hint.Scope}.
 */
package dev.tiebreak.jupyter.internal.hint;

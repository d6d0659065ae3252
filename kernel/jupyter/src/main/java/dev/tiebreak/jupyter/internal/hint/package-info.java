/**
 * Says in one line what to do about an error: the name that was meant, the missing import, or
 * Java's way of writing what was written as in another language.
 *
 * <p>Start at {@link dev.tiebreak.jupyter.internal.hint.CompileHints} and {@link
 * dev.tiebreak.jupyter.internal.hint.RuntimeHints}. Of our packages it uses {@code source}, {@code
 * show} and {@code words}; it may use Tablesaw, whose mistakes it explains, but not JShell: what
 * the session knows comes in as a {@link dev.tiebreak.jupyter.internal.hint.Scope}.
 */
package dev.tiebreak.jupyter.internal.hint;

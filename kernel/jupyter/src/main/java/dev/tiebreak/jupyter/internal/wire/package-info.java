/**
 * Speaks Jupyter's protocol: sockets, messages.
 *
 * <p>Start at {@link dev.tiebreak.jupyter.internal.wire.Kernel}. Each channel is owned by one
 * thread, which sleeps on it; other threads hand it messages through a queue and wake it. What
 * cells print and show goes through {@code CellOutputs}. Connection files, signatures and the
 * content of a few messages come from jjava-jupyter; its channels are not used, since they wait up
 * to 50 ms for each message, and neither is its kernel, which is a static singleton. May use {@code
 * session}, {@code assist}, {@code display} and {@code eval}, jjava-jupyter, JeroMQ and Gson (the
 * only package that does).
 */
package dev.tiebreak.jupyter.internal.wire;

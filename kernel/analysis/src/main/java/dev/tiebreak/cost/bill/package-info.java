/**
 * What is paid: per call, task, month and solved task.
 *
 * <p>Start at {@link dev.tiebreak.cost.bill.Bill}; {@link dev.tiebreak.cost.bill.PassRates} are the
 * scores that the cost of a solved task rests on. May use {@code price}, {@code stats}, {@code
 * show} and {@code chart}.
 */
package dev.tiebreak.cost.bill;

/**
 * How two costs change with assumptions: break-even, sweeps, tornado, heat map, simulation, shares
 * of variance.
 *
 * <p>Start at {@link dev.tiebreak.cost.vary.Lever}, an assumption about one model or both; each
 * result stands beside its figure. Sweeps and draws are computed in doubles, by {@code
 * CostFunction}. May use {@code price}, {@code stats}, {@code show} and {@code chart}.
 */
package dev.tiebreak.cost.vary;

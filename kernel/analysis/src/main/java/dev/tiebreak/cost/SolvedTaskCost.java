package dev.tiebreak.cost;

import dev.tiebreak.stats.PassRate;

/**
 * What a solved task costs, failed ones paid for too.
 *
 * @param cost what a task costs, solved or not
 * @param rate the share of tasks that the model solves
 * @param usd cost / rate, in US dollars; infinite if the model solves none
 * @param lowerUsd the least it may well be, in US dollars
 * @param upperUsd the most it may well be, in US dollars; infinite if the rate may be zero
 */
public record SolvedTaskCost(
    TaskCost cost, PassRate rate, double usd, double lowerUsd, double upperUsd) {}

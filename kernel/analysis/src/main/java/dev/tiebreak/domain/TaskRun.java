package dev.tiebreak.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * One model's run of one task.
 *
 * @param model the model's full name
 * @param benchmark the benchmark
 * @param task the task's name, the same for every model that ran it
 * @param trial which run of the task; empty if each was run once
 * @param outcome 1 for a pass, 0 for a fail, in between for partial credit
 * @param cluster what the task shares with others, such as its repository; empty if it is its own
 *     cluster
 * @param calls calls of the model; empty if they were not counted
 * @param inputTokens tokens that the model read in all calls together
 * @param cachedInputTokens the part of the input tokens that was read from a cache
 * @param outputTokens tokens that it wrote
 * @param costUsd what the run cost in US dollars
 * @param date when it was run, if that is stated
 */
public record TaskRun(
    String model,
    String benchmark,
    String task,
    Optional<String> trial,
    double outcome,
    Optional<String> cluster,
    OptionalInt calls,
    OptionalLong inputTokens,
    OptionalLong cachedInputTokens,
    OptionalLong outputTokens,
    OptionalDouble costUsd,
    Optional<LocalDate> date) {}

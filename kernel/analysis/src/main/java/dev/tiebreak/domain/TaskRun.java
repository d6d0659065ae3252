package dev.tiebreak.domain;

import java.time.LocalDate;
import java.util.Locale;
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
 * @param outcome 1 for a pass, 0 for a fail, in between for partial credit; NaN if the run came to
 *     none, as its status says
 * @param cluster what the task shares with others, such as its repository; empty if it is its own
 *     cluster
 * @param calls calls of the model; empty if they were not counted
 * @param inputTokens tokens that the model read in all calls together, cached ones among them
 * @param cachedInputTokens the part of the input tokens that was read from a cache
 * @param cacheWriteTokens the part of the input tokens that was written to a cache
 * @param outputTokens tokens that it wrote, its reasoning among them
 * @param reasoningTokens the part of the output tokens that was reasoning
 * @param costUsd what the run cost in US dollars
 * @param seconds how long it took
 * @param date when it was run, if that is stated
 * @param status how it ended
 * @param humanOutcome the outcome that a person gave it; empty if nobody did
 * @param labelWeight the weight of that
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
    OptionalLong cacheWriteTokens,
    OptionalLong outputTokens,
    OptionalLong reasoningTokens,
    OptionalDouble costUsd,
    OptionalDouble seconds,
    Optional<LocalDate> date,
    Status status,
    OptionalDouble humanOutcome,
    OptionalDouble labelWeight) {

  /** How a run ended. */
  public enum Status {
    /** It ended by itself. */
    DONE,
    /** Its time was over. */
    TIMEOUT,
    /** It failed to run. */
    ERROR,
    /** Somebody stopped it. */
    CANCELLED,
    /** It never began. */
    NOT_RUN;

    /** Returns the status as files write it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the status that files write like that; done where they write nothing. */
    public static Status of(String written) {
      return written.isEmpty() ? DONE : valueOf(written.toUpperCase(Locale.ROOT));
    }
  }

  /** Whether the run came to an outcome. */
  public boolean hasOutcome() {
    return !Double.isNaN(outcome);
  }
}

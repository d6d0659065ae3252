package dev.tiebreak.cost;

import dev.tiebreak.cost.Quantity.Calls;
import dev.tiebreak.cost.Quantity.InputTokens;
import dev.tiebreak.cost.Quantity.OutputTokens;

/**
 * What one task asks of a model.
 *
 * @param calls calls of the model per task
 * @param input tokens read per call
 * @param output tokens written per call
 */
public record Workload(Calls calls, InputTokens input, OutputTokens output) {

  /**
   * Returns a workload, for example {@code Workload.of(calls(11), inputTokens(10_000),
   * outputTokens(1_000))}.
   */
  public static Workload of(Calls calls, InputTokens input, OutputTokens output) {
    return new Workload(calls, input, output);
  }

  /** Returns this workload with another number of calls per task, one or more. */
  public Workload withCalls(long count) {
    return new Workload(new Calls(count), input, output);
  }

  /** Returns this workload with another number of tokens read per call. */
  public Workload withInputTokens(long count) {
    return new Workload(calls, new InputTokens(count), output);
  }

  /** Returns this workload with another number of tokens written per call. */
  public Workload withOutputTokens(long count) {
    return new Workload(calls, input, new OutputTokens(count));
  }
}

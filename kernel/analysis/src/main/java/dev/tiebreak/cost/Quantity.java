package dev.tiebreak.cost;

import java.util.Locale;

/** A count of something, which an argument list cannot mistake for a count of something else. */
public sealed interface Quantity {

  /** Returns how many. */
  long count();

  /**
   * Calls of the model that one task takes.
   *
   * @param count one or more
   */
  record Calls(long count) implements Quantity {
    public Calls {
      check("Calls per task", count, 1);
    }
  }

  /**
   * Tokens that the model reads in one call.
   *
   * @param count zero or more
   */
  record InputTokens(long count) implements Quantity {
    public InputTokens {
      check("Input tokens per call", count, 0);
    }
  }

  /**
   * Tokens that the model writes in one call.
   *
   * @param count zero or more
   */
  record OutputTokens(long count) implements Quantity {
    public OutputTokens {
      check("Output tokens per call", count, 0);
    }
  }

  /** Returns a number of calls; fails on less than one. */
  static Calls calls(long count) {
    return new Calls(count);
  }

  /** Returns a number of tokens read per call; fails on less than zero. */
  static InputTokens inputTokens(long count) {
    return new InputTokens(count);
  }

  /** Returns a number of tokens written per call; fails on less than zero. */
  static OutputTokens outputTokens(long count) {
    return new OutputTokens(count);
  }

  private static void check(String what, long count, long least) {
    if (count < least) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "%s: %,d; allowed: %d or more", what, count, least));
    }
  }
}

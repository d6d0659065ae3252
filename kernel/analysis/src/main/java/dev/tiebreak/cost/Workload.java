package dev.tiebreak.cost;

import dev.tiebreak.cost.Quantity.Amount;
import dev.tiebreak.cost.Quantity.Calls;
import dev.tiebreak.cost.Quantity.InputTokens;
import dev.tiebreak.cost.Quantity.OutputTokens;
import dev.tiebreak.domain.Provenance;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What one task asks of a model.
 *
 * @param calls calls of the model per task
 * @param input tokens read by the first call
 * @param output tokens written per call, without reasoning
 * @param reasoning tokens of reasoning per call, billed as output
 * @param contextGrowth how many tokens each call reads more than the one before it
 * @param cachedShare the share of what is read that comes from the cache, 0 to 1
 * @param cacheWriteShare the share of what is read that is also written to the cache, 0 to 1; with
 *     the cached share at most 1
 * @param cacheLife how long it stays there
 * @param batchShare the share of calls that go in batches, 0 to 1
 * @param service the service of all other calls
 * @param successRate the share of attempts that solve the task, above 0 to 1; failed ones are
 *     repeated until one does, so that a task takes 1 / rate attempts
 * @param log what the log says that they were taken from, if they were
 * @param basis where these numbers come from, if it is said
 */
public record Workload(
    Calls calls,
    InputTokens input,
    OutputTokens output,
    OutputTokens reasoning,
    InputTokens contextGrowth,
    BigDecimal cachedShare,
    BigDecimal cacheWriteShare,
    CacheLife cacheLife,
    BigDecimal batchShare,
    Service service,
    BigDecimal successRate,
    Optional<RunLog> log,
    Optional<String> basis) {

  /** How long the cache keeps what is written to it. */
  public enum CacheLife {
    /** Five minutes, or what the provider does without being asked. */
    SHORT("a short time"),
    /** An hour. */
    LONG("an hour");

    private final String words;

    CacheLife(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }

    /** Returns what writing to it costs, if that has a price of its own. */
    Optional<UsdPerMillionTokens> writePrice(TokenRates rates) {
      return switch (this) {
        case SHORT -> rates.statedCacheWrite();
        case LONG -> rates.statedLongCacheWrite();
      };
    }
  }

  public Workload {
    Ranges.check("Cached share", cachedShare, "0", "1");
    Ranges.check("Share written to the cache", cacheWriteShare, "0", "1");
    Ranges.check(
        "Cached share and share written to the cache", cachedShare.add(cacheWriteShare), "0", "1");
    Ranges.check("Batch share", batchShare, "0", "1");
    Ranges.check("Success rate", successRate, "0.0001", "1");
  }

  /**
   * Returns a workload, for example {@code Workload.of(calls(11), inputTokens(10_000),
   * outputTokens(1_000))}.
   */
  public static Workload of(Calls calls, InputTokens input, OutputTokens output) {
    return new Workload(
        calls,
        input,
        output,
        Quantity.outputTokens(0),
        Quantity.inputTokens(0),
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        CacheLife.SHORT,
        BigDecimal.ZERO,
        Service.STANDARD,
        BigDecimal.ONE,
        Optional.empty(),
        Optional.empty());
  }

  /** Returns one turn of a chat: 1,500 tokens read, 500 written; assumed, not measured. */
  public static Workload chatTurn() {
    return preset(1, 1_500, 500);
  }

  /** Returns the review of a change: 20,000 tokens read, 1,500 written; assumed, not measured. */
  public static Workload codeReview() {
    return preset(1, 20_000, 1_500);
  }

  /**
   * Returns a task for an agent: eleven calls, as in the article that Tiebreak's data is from; the
   * first reads 10,000 tokens, each further one 2,000 more, each writes 1,000; all of it assumed,
   * not measured.
   */
  public static Workload agenticTask() {
    return preset(1, 10_000, 1_000)
        .with(Quantity.calls(Quantity.assumed(11)))
        .changed(parts -> parts.contextGrowth = Quantity.inputTokens(Quantity.assumed(2_000)));
  }

  private static Workload preset(long calls, long input, long output) {
    return of(
        Quantity.calls(calls),
        Quantity.inputTokens(Quantity.assumed(input)),
        Quantity.outputTokens(Quantity.assumed(output)));
  }

  /**
   * Returns which of its numbers nobody gave: of calls, input tokens, output tokens, reasoning
   * tokens and context growth.
   */
  public List<Assumption> assumed() {
    return amounts().entrySet().stream()
        .filter(entry -> entry.getValue().origin() instanceof Origin.Assumed)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Returns where its numbers come from, as far as a source says them. */
  public Provenance provenance() {
    return amounts().values().stream()
        .flatMap(
            amount ->
                amount.origin() instanceof Origin.Told told
                    ? Stream.of(told.provenance())
                    : Stream.empty())
        .reduce(Provenance.none(), Provenance::and);
  }

  /** Returns how many of what there is a number of, in the order of {@link Assumption}. */
  Map<Assumption, Amount> amounts() {
    Map<Assumption, Amount> amounts = new EnumMap<>(Assumption.class);
    amounts.put(Assumption.CALLS, calls.amount());
    amounts.put(Assumption.INPUT_TOKENS, input.amount());
    amounts.put(Assumption.OUTPUT_TOKENS, output.amount());
    amounts.put(Assumption.REASONING_TOKENS, reasoning.amount());
    amounts.put(Assumption.CONTEXT_GROWTH, contextGrowth.amount());
    return amounts;
  }

  /** Returns this workload with another number of calls per task, one or more. */
  public Workload withCalls(long count) {
    return with(Quantity.calls(count));
  }

  /** Returns this workload with another number of tokens read by the first call. */
  public Workload withInputTokens(long count) {
    return with(Quantity.inputTokens(count));
  }

  /** Returns this workload with another number of tokens written per call. */
  public Workload withOutputTokens(long count) {
    return with(Quantity.outputTokens(count));
  }

  /**
   * Returns this workload with another number of calls, of tokens read by the first call, or of
   * tokens written per call, which may vary: {@code with(calls(triangular(5, 7, 12)))}.
   */
  public Workload with(Quantity quantity) {
    return changed(
        parts -> {
          if (quantity instanceof Calls other) {
            parts.calls = other;
            parts.log = log.map(RunLog::withCallsCounted);
          } else if (quantity instanceof InputTokens other) {
            parts.input = other;
          } else if (quantity instanceof OutputTokens other) {
            parts.output = other;
          }
        });
  }

  /** Returns this workload with tokens of reasoning per call, which are billed as output. */
  public Workload withReasoningTokens(long count) {
    return changed(parts -> parts.reasoning = Quantity.outputTokens(count));
  }

  /** Returns this workload with this many tokens more to read in each call than in the last. */
  public Workload withContextGrowth(long tokens) {
    return changed(parts -> parts.contextGrowth = Quantity.inputTokens(tokens));
  }

  /** Returns this workload with a share of what is read coming from the cache, 0 to 1. */
  public Workload withCachedShare(double share) {
    return changed(parts -> parts.cachedShare = BigDecimal.valueOf(share));
  }

  /** Returns this workload with a share of what is read being written to the cache, 0 to 1. */
  public Workload withCacheWrites(double share, CacheLife life) {
    return changed(
        parts -> {
          parts.cacheWriteShare = BigDecimal.valueOf(share);
          parts.cacheLife = life;
        });
  }

  /** Returns this workload with a share of calls that go in batches, 0 to 1. */
  public Workload withBatchShare(double share) {
    return changed(parts -> parts.batchShare = BigDecimal.valueOf(share));
  }

  /** Returns this workload with another service for the calls that do not go in batches. */
  public Workload withService(Service other) {
    return changed(parts -> parts.service = other);
  }

  /** Returns this workload repeated until it succeeds, which a share of attempts does. */
  public Workload withRetriesUntilSuccess(double rate) {
    return changed(parts -> parts.successRate = BigDecimal.valueOf(rate));
  }

  /** Returns this workload with one more sentence that says where its numbers come from. */
  public Workload withBasis(String sentence) {
    String all = basis.map(first -> first + " " + sentence).orElse(sentence);
    return changed(parts -> parts.basis = Optional.of(all));
  }

  /** Returns this workload as one that was taken from a log. */
  public Workload withLog(RunLog of) {
    return changed(parts -> parts.log = Optional.of(of));
  }

  /** Returns a plan's factor for these tokens: 1 where its own model counted them. */
  BigDecimal tokenizerFactor(PricePlan plan) {
    return log.filter(by -> by.model().equals(plan.model())).isPresent()
        ? BigDecimal.ONE
        : plan.tokenizerFactor();
  }

  /** Whether calls or tokens vary from task to task. */
  boolean varies() {
    return Stream.of(calls, input, output).anyMatch(q -> q.amount().spread().isPresent());
  }

  /** Returns this workload with one number replaced; as it is where that is one of prices. */
  Workload assuming(Assumption assumption, BigDecimal value) {
    return changed(
        parts -> {
          switch (assumption) {
            case CALLS -> {
              parts.calls = new Calls(Amount.of(value));
              parts.log = log.map(RunLog::withCallsCounted);
            }
            case INPUT_TOKENS -> parts.input = new InputTokens(Amount.of(value));
            case OUTPUT_TOKENS -> parts.output = new OutputTokens(Amount.of(value));
            case REASONING_TOKENS -> parts.reasoning = new OutputTokens(Amount.of(value));
            case CONTEXT_GROWTH -> parts.contextGrowth = new InputTokens(Amount.of(value));
            case CACHED_SHARE -> parts.cachedShare = value;
            case BATCH_SHARE -> parts.batchShare = value;
            case SUCCESS_RATE -> parts.successRate = value;
            case TOKENIZER_FACTOR -> parts.log = Optional.empty();
            case INPUT_PRICE, OUTPUT_PRICE, CACHE_READ_PRICE -> {}
          }
        });
  }

  private Workload changed(Consumer<WorkloadParts> change) {
    WorkloadParts parts = new WorkloadParts(this);
    change.accept(parts);
    return parts.workload();
  }

  /** Returns what a task asks for in one sentence, with what of it is assumed or from a source. */
  @Override
  public String toString() {
    return WorkloadWords.sentence(this);
  }
}

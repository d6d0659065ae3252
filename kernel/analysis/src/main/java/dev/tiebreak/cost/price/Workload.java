package dev.tiebreak.cost.price;

import dev.tiebreak.cost.price.Quantity.Amount;
import dev.tiebreak.cost.price.Quantity.Calls;
import dev.tiebreak.cost.price.Quantity.InputTokens;
import dev.tiebreak.cost.price.Quantity.OutputTokens;
import dev.tiebreak.domain.Provenance;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one task asks of a model.
 *
 * @param numbers each assumption about workloads with its number; calls and tokens are counts, all
 *     others shares of 0 to 1
 * @param cacheWriteShare the share of what is read that is also written to the cache, 0 to 1; with
 *     the cached share at most 1
 * @param cacheLife how long the cache keeps it
 * @param service the service of all calls that do not go in batches
 * @param log the log that they were taken from, if they were
 * @param basis where these numbers come from, if stated
 */
public record Workload(
    Map<Assumption, Amount> numbers,
    BigDecimal cacheWriteShare,
    CacheLife cacheLife,
    Service service,
    Optional<RunLog> log,
    Optional<String> basis) {

  /** How long the cache keeps what is written to it. */
  public enum CacheLife {
    /** Five minutes, or the provider's default. */
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

    /** Returns what writing to it costs, if that has its own price. */
    public Optional<UsdPerMillionTokens> writePrice(TokenRates rates) {
      return switch (this) {
        case SHORT -> rates.statedCacheWrite();
        case LONG -> rates.statedLongCacheWrite();
      };
    }
  }

  private static final Set<Assumption> ITS_OWN =
      EnumSet.range(Assumption.CALLS, Assumption.SUCCESS_RATE);

  public Workload {
    if (!numbers.keySet().equals(ITS_OWN)) {
      throw new IllegalArgumentException(
          "Numbers of a workload: " + numbers.keySet() + "; allowed: all of " + ITS_OWN);
    }
    numbers = Collections.unmodifiableMap(new EnumMap<>(numbers));
    numbers.forEach(Assumption::check);
    Ranges.check("Share written to the cache", cacheWriteShare, "0", "1");
    Ranges.check(
        "Cached share and share written to the cache",
        numbers.get(Assumption.CACHED_SHARE).mean().add(cacheWriteShare),
        "0",
        "1");
  }

  /**
   * Returns a workload, for example {@code Workload.of(calls(11), inputTokens(10_000),
   * outputTokens(1_000))}.
   */
  public static Workload of(Calls calls, InputTokens input, OutputTokens output) {
    Map<Assumption, Amount> numbers = new EnumMap<>(Assumption.class);
    for (Quantity each : List.of(calls, input, output)) {
      numbers.put(each.what(), each.amount());
    }
    Amount none = Amount.of(BigDecimal.ZERO);
    numbers.put(Assumption.REASONING_TOKENS, none);
    numbers.put(Assumption.CONTEXT_GROWTH, none);
    numbers.put(Assumption.CACHED_SHARE, none);
    numbers.put(Assumption.BATCH_SHARE, none);
    numbers.put(Assumption.SUCCESS_RATE, Amount.of(BigDecimal.ONE));
    return new Workload(
        numbers,
        BigDecimal.ZERO,
        CacheLife.SHORT,
        Service.STANDARD,
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
   * Returns a task for an agent: eleven calls, as in the article that Tiebreak's data comes from;
   * the first reads 10,000 tokens, each later one 2,000 more than the last, and each writes 1,000;
   * all of it assumed, not measured.
   */
  public static Workload agenticTask() {
    return preset(1, 10_000, 1_000)
        .with(Quantity.calls(Quantity.assumed(11)))
        .with(Assumption.CONTEXT_GROWTH, Quantity.assumed(2_000));
  }

  private static Workload preset(long calls, long input, long output) {
    return of(
        Quantity.calls(calls),
        Quantity.inputTokens(Quantity.assumed(input)),
        Quantity.outputTokens(Quantity.assumed(output)));
  }

  /**
   * Returns which of its numbers are assumed: of calls, input tokens, output tokens, reasoning
   * tokens and context growth.
   */
  public List<Assumption> assumed() {
    return numbers.entrySet().stream()
        .filter(entry -> entry.getValue().origin().isAssumed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Returns where its numbers come from, as far as they have a source. */
  public Provenance provenance() {
    return numbers.values().stream()
        .flatMap(amount -> amount.origin().source().stream())
        .reduce(Provenance.none(), Provenance::and);
  }

  /** Returns one of its numbers, on average; empty where the assumption is about prices. */
  Optional<BigDecimal> find(Assumption assumption) {
    return Optional.ofNullable(numbers.get(assumption)).map(Amount::mean);
  }

  /** Returns the calls of the model per task. */
  public Calls calls() {
    return new Calls(numbers.get(Assumption.CALLS));
  }

  /** Returns the tokens read by the first call. */
  public InputTokens input() {
    return new InputTokens(numbers.get(Assumption.INPUT_TOKENS));
  }

  /** Returns the tokens written per call, without reasoning. */
  public OutputTokens output() {
    return new OutputTokens(numbers.get(Assumption.OUTPUT_TOKENS));
  }

  /** Returns the tokens of reasoning per call, billed as output. */
  public OutputTokens reasoning() {
    return new OutputTokens(numbers.get(Assumption.REASONING_TOKENS));
  }

  /** Returns how many more tokens each call reads than the one before it. */
  public InputTokens contextGrowth() {
    return new InputTokens(numbers.get(Assumption.CONTEXT_GROWTH));
  }

  /** Returns the share of what is read that comes from the cache, 0 to 1. */
  public BigDecimal cachedShare() {
    return numbers.get(Assumption.CACHED_SHARE).mean();
  }

  /** Returns the share of calls that go in batches, 0 to 1. */
  public BigDecimal batchShare() {
    return numbers.get(Assumption.BATCH_SHARE).mean();
  }

  /**
   * Returns the share of attempts that solve the task, above 0 to 1; failed ones are repeated until
   * one succeeds, so a task takes 1 / rate attempts.
   */
  public BigDecimal successRate() {
    return numbers.get(Assumption.SUCCESS_RATE).mean();
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
    return with(quantity.what(), quantity.amount());
  }

  /** Calls that are given are known, even if the log does not count them. */
  private Workload with(Assumption assumption, Amount amount) {
    Map<Assumption, Amount> more = new EnumMap<>(numbers);
    more.put(assumption, amount);
    Optional<RunLog> known =
        assumption == Assumption.CALLS ? log.map(RunLog::withCallsCounted) : log;
    return new Workload(more, cacheWriteShare, cacheLife, service, known, basis);
  }

  private Workload withShare(Assumption assumption, double share) {
    return with(assumption, Amount.of(BigDecimal.valueOf(share)));
  }

  /** Returns this workload with tokens of reasoning per call, which are billed as output. */
  public Workload withReasoningTokens(long count) {
    return with(Assumption.REASONING_TOKENS, Quantity.outputTokens(count).amount());
  }

  /** Returns this workload with this many more tokens to read in each call than in the last. */
  public Workload withContextGrowth(long tokens) {
    return with(Assumption.CONTEXT_GROWTH, Quantity.inputTokens(tokens).amount());
  }

  /** Returns this workload with a share of what is read coming from the cache, 0 to 1. */
  public Workload withCachedShare(double share) {
    return withShare(Assumption.CACHED_SHARE, share);
  }

  /** Returns this workload with a share of what is read being written to the cache, 0 to 1. */
  public Workload withCacheWrites(double share, CacheLife life) {
    return new Workload(numbers, BigDecimal.valueOf(share), life, service, log, basis);
  }

  /** Returns this workload with a share of calls that go in batches, 0 to 1. */
  public Workload withBatchShare(double share) {
    return withShare(Assumption.BATCH_SHARE, share);
  }

  /** Returns this workload with another service for the calls that do not go in batches. */
  public Workload withService(Service other) {
    return new Workload(numbers, cacheWriteShare, cacheLife, other, log, basis);
  }

  /** Returns this workload repeated until it succeeds, given the share of attempts that do. */
  public Workload withRetriesUntilSuccess(double rate) {
    return withShare(Assumption.SUCCESS_RATE, rate);
  }

  /** Returns this workload with one more sentence that says where its numbers come from. */
  public Workload withBasis(String sentence) {
    String all = basis.map(first -> first + " " + sentence).orElse(sentence);
    return new Workload(numbers, cacheWriteShare, cacheLife, service, log, Optional.of(all));
  }

  /** Returns this workload as one taken from a log. */
  public Workload withLog(RunLog of) {
    return new Workload(numbers, cacheWriteShare, cacheLife, service, Optional.of(of), basis);
  }

  /** Returns a plan's factor for these tokens: 1 where its own model counted them. */
  BigDecimal tokenizerFactor(PricePlan plan) {
    return log.filter(by -> by.model().equals(plan.model())).isPresent()
        ? BigDecimal.ONE
        : plan.tokenizerFactor();
  }

  /** Returns whether calls or tokens vary from task to task. */
  public boolean varies() {
    return numbers.values().stream().anyMatch(amount -> amount.spread().isPresent());
  }

  /**
   * Returns this workload with one number replaced; unchanged where the assumption is about prices.
   */
  Workload assuming(Assumption assumption, BigDecimal value) {
    if (numbers.containsKey(assumption)) {
      return with(assumption, Amount.of(value));
    }
    return assumption == Assumption.TOKENIZER_FACTOR
        ? new Workload(numbers, cacheWriteShare, cacheLife, service, Optional.empty(), basis)
        : this;
  }

  /**
   * Returns what a task asks for in one sentence, and which numbers are assumed or have a source.
   */
  @Override
  public String toString() {
    return WorkloadWords.sentence(this);
  }
}

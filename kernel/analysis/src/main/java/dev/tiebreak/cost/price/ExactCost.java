package dev.tiebreak.cost.price;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A task's cost without rounding. Call k = 0, 1, … reads τ(input + k·growth) tokens and writes
 * τ(output + reasoning), all at the rates of the tier that what it reads falls in, which each
 * service may have of its own. A cache price that is not stated follows that of input.
 */
final class ExactCost {

  private static final int MILLION_DIGITS = 6;
  private static final Usd NOTHING = new Usd(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

  private final TaskCost cost;
  private final Map<Assumption, BigDecimal> values = new EnumMap<>(Assumption.class);

  /** US dollars for what is read and written, and for the task, which a minimum may raise. */
  record Usd(BigDecimal input, BigDecimal output, BigDecimal total) {

    private Usd plus(Usd other, BigDecimal times) {
      return new Usd(
          input.add(other.input.multiply(times)),
          output.add(other.output.multiply(times)),
          total.add(other.total.multiply(times)));
    }
  }

  ExactCost(TaskCost cost) {
    this.cost = cost;
    for (Assumption each : Assumption.values()) {
      values.put(each, cost.value(each));
    }
    if (cost.plan().rates().statedCacheRead().isEmpty()) {
      values.remove(Assumption.CACHE_READ_PRICE);
    }
  }

  /** Replaces one assumption's value. */
  ExactCost with(Assumption assumption, BigDecimal value) {
    values.put(assumption, value);
    return this;
  }

  Usd usd() {
    List<Part> parts = parts();
    BigDecimal calls = values.get(Assumption.CALLS);
    Usd sum = NOTHING;
    if (values.get(Assumption.CONTEXT_GROWTH).signum() == 0) {
      sum = sum.plus(call(0, parts), calls);
    } else {
      long whole = calls.longValue();
      for (long k = 0; k < whole; k++) {
        sum = sum.plus(call(k, parts), BigDecimal.ONE);
      }
      sum = sum.plus(call(whole, parts), calls.subtract(BigDecimal.valueOf(whole)));
    }
    BigDecimal rate = values.get(Assumption.SUCCESS_RATE);
    return rate.compareTo(BigDecimal.ONE) == 0
        ? sum
        : new Usd(divide(sum.input, rate), divide(sum.output, rate), divide(sum.total, rate));
  }

  private Usd call(long k, List<Part> parts) {
    BigDecimal factor = values.get(Assumption.TOKENIZER_FACTOR);
    BigDecimal read =
        values
            .get(Assumption.CONTEXT_GROWTH)
            .multiply(BigDecimal.valueOf(k))
            .add(values.get(Assumption.INPUT_TOKENS))
            .multiply(factor);
    BigDecimal written =
        values
            .get(Assumption.OUTPUT_TOKENS)
            .add(values.get(Assumption.REASONING_TOKENS))
            .multiply(factor);
    Usd listed = NOTHING;
    for (Part part : parts) {
      TokenRates tier = tier(part, read);
      BigDecimal input =
          read.multiply(perTokenRead(tier)).multiply(part.times()).movePointLeft(MILLION_DIGITS);
      BigDecimal output =
          written
              .multiply(price(Assumption.OUTPUT_PRICE, tier.output()))
              .multiply(part.times())
              .movePointLeft(MILLION_DIGITS);
      listed = listed.plus(new Usd(input, output, input.add(output)), BigDecimal.ONE);
    }
    return new Usd(listed.input, listed.output, listed.total.max(cost.plan().minimumUsdPerCall()));
  }

  /**
   * Calls of a service.
   *
   * @param tiers what they cost
   * @param times their share of all calls, times the service's multiple of its rates
   */
  private record Part(Service service, List<ContextTier> tiers, BigDecimal times) {}

  /** The calls by services that have different rates. */
  private List<Part> parts() {
    PricePlan plan = cost.plan();
    Service other = cost.workload().service();
    BigDecimal batch = values.get(Assumption.BATCH_SHARE);
    BigDecimal batches = batch.multiply(plan.factor(Service.BATCH));
    BigDecimal others = BigDecimal.ONE.subtract(batch).multiply(plan.factor(other));
    List<ContextTier> inBatches = plan.tiers(Service.BATCH);
    List<ContextTier> elsewhere = plan.tiers(other);
    return inBatches.equals(elsewhere)
        ? List.of(new Part(other, elsewhere, batches.add(others)))
        : Stream.of(new Part(Service.BATCH, inBatches, batches), new Part(other, elsewhere, others))
            .filter(part -> part.times().signum() > 0)
            .toList();
  }

  private TokenRates tier(Part part, BigDecimal read) {
    Optional<TokenRates> rates = Optional.empty();
    for (ContextTier tier : part.tiers()) {
      if (tier.aboveInputTokens() == 0
          || read.compareTo(BigDecimal.valueOf(tier.aboveInputTokens())) > 0) {
        rates = Optional.of(tier.rates());
      }
    }
    return rates.orElseThrow(() -> cost.plan().tooShort(part.service(), read));
  }

  private BigDecimal perTokenRead(TokenRates tier) {
    Workload workload = cost.workload();
    BigDecimal cached = values.get(Assumption.CACHED_SHARE);
    BigDecimal written = workload.cacheWriteShare();
    return cached
        .multiply(cacheReadPrice(tier))
        .add(written.multiply(writePrice(tier)))
        .add(
            BigDecimal.ONE
                .subtract(cached)
                .subtract(written)
                .multiply(price(Assumption.INPUT_PRICE, tier.input())));
  }

  /** The input price, where neither the tier nor an assumption has a price of its own. */
  private BigDecimal cacheReadPrice(TokenRates tier) {
    boolean assumed = values.containsKey(Assumption.CACHE_READ_PRICE);
    return assumed && !tier.readsCacheAsInput(cost.plan().rates())
        ? price(Assumption.CACHE_READ_PRICE, tier.cacheRead())
        : orInput(tier.statedCacheRead(), tier);
  }

  private BigDecimal writePrice(TokenRates tier) {
    return orInput(cost.workload().cacheLife().writePrice(tier), tier);
  }

  private BigDecimal orInput(Optional<UsdPerMillionTokens> stated, TokenRates tier) {
    return stated
        .map(UsdPerMillionTokens::usd)
        .orElseGet(() -> price(Assumption.INPUT_PRICE, tier.input()));
  }

  /** A tier's price, which rises in proportion when the list price does. */
  private BigDecimal price(Assumption which, UsdPerMillionTokens tier) {
    BigDecimal base = cost.value(which);
    BigDecimal now = values.get(which);
    if (now.compareTo(base) == 0) {
      return tier.usd();
    }
    return base.signum() == 0
        ? tier.usd().add(now)
        : tier.usd().compareTo(base) == 0 ? now : divide(tier.usd().multiply(now), base);
  }

  private static BigDecimal divide(BigDecimal value, BigDecimal by) {
    return value.divide(by, MathContext.DECIMAL128);
  }
}

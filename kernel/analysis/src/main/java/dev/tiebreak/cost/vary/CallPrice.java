package dev.tiebreak.cost.vary;

import static dev.tiebreak.cost.price.Assumption.CACHED_SHARE;
import static dev.tiebreak.cost.price.Assumption.CACHE_READ_PRICE;
import static dev.tiebreak.cost.price.Assumption.INPUT_PRICE;
import static dev.tiebreak.cost.price.Assumption.OUTPUT_PRICE;

import dev.tiebreak.cost.price.ContextTier;
import dev.tiebreak.cost.price.PricePlan;
import dev.tiebreak.cost.price.Service;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.cost.price.TokenRates;
import dev.tiebreak.cost.price.UsdPerMillionTokens;
import dev.tiebreak.cost.price.Workload;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a call of a service costs by its tokens and by the list prices, in doubles: at the rates of
 * the tier that what it reads falls in.
 */
@SuppressWarnings("EnumOrdinal") // draws by the million need arrays of primitives
final class CallPrice {

  /** The value of a cache price that is neither stated nor assumed. */
  static final double AS_INPUT = Double.NaN;

  private final PricePlan plan;
  private final Service service;
  private final double least;
  private final double[] thresholds;
  private final Price input;
  private final Price output;
  private final Price cacheRead;
  private final Price cacheReadUnassumed;
  private final boolean[] cacheReadFollows;
  private final Price cacheWrite;
  private final double writeShare;

  /** A list price's line in each tier: ratio × list price + offset. */
  @SuppressWarnings("ArrayRecordComponent") // never leaves the class, never compared
  private record Price(double[] ratio, double[] offset) {
    double at(int tier, double list) {
      return ratio[tier] * list + offset[tier];
    }

    /** What is used where a tier states no price. */
    Price unless(
        List<ContextTier> tiers, Function<TokenRates, Optional<UsdPerMillionTokens>> stated) {
      double[] ratios = ratio.clone();
      double[] offsets = offset.clone();
      for (int tier = 0; tier < ratios.length; tier++) {
        Optional<UsdPerMillionTokens> own = stated.apply(tiers.get(tier).rates());
        if (own.isPresent()) {
          ratios[tier] = 0;
          offsets[tier] = own.get().usd().doubleValue();
        }
      }
      return new Price(ratios, offsets);
    }
  }

  CallPrice(TaskCost cost, Service service) {
    this.plan = cost.plan();
    this.service = service;
    Workload workload = cost.workload();
    List<ContextTier> tiers = plan.tiers(service);
    least = tiers.get(0).aboveInputTokens();
    thresholds = tiers.stream().skip(1).mapToDouble(ContextTier::aboveInputTokens).toArray();
    input = price(tiers, TokenRates::input);
    output = price(tiers, TokenRates::output);
    cacheRead = price(tiers, TokenRates::cacheRead);
    cacheReadUnassumed = input.unless(tiers, TokenRates::statedCacheRead);
    cacheWrite = input.unless(tiers, workload.cacheLife()::writePrice);
    cacheReadFollows = new boolean[tiers.size()];
    for (int tier = 0; tier < tiers.size(); tier++) {
      cacheReadFollows[tier] = tiers.get(tier).rates().readsCacheAsInput(plan.rates());
    }
    writeShare = workload.cacheWriteShare().doubleValue();
  }

  private Price price(List<ContextTier> tiers, Function<TokenRates, UsdPerMillionTokens> which) {
    double base = which.apply(plan.rates()).usd().doubleValue();
    double[] ratio = new double[tiers.size()];
    double[] offset = new double[tiers.size()];
    for (int tier = 0; tier < tiers.size(); tier++) {
      double usd = which.apply(tiers.get(tier).rates()).usd().doubleValue();
      ratio[tier] = base == 0 ? 1 : usd / base;
      offset[tier] = base == 0 ? usd : 0;
    }
    return new Price(ratio, offset);
  }

  /** Whether a call of any length costs as much per token. */
  boolean isFlat() {
    return thresholds.length == 0 && least == 0;
  }

  /** Returns a million times what a call costs, in US dollars. */
  double perMillion(double read, double written, double[] x) {
    if (least > 0 && read <= least) {
      throw plan.tooShort(service, BigDecimal.valueOf(read));
    }
    int tier = 0;
    while (tier < thresholds.length && read > thresholds[tier]) {
      tier++;
    }
    double cached = x[CACHED_SHARE.ordinal()];
    double listed = x[INPUT_PRICE.ordinal()];
    double perTokenRead =
        cached * cachedPrice(tier, listed, x[CACHE_READ_PRICE.ordinal()])
            + writeShare * cacheWrite.at(tier, listed)
            + Math.max(0, 1 - cached - writeShare) * input.at(tier, listed);
    double perTokenWritten = output.at(tier, x[OUTPUT_PRICE.ordinal()]);
    return read * perTokenRead + written * perTokenWritten;
  }

  private double cachedPrice(int tier, double listed, double own) {
    return Double.isNaN(own) || cacheReadFollows[tier]
        ? cacheReadUnassumed.at(tier, listed)
        : cacheRead.at(tier, own);
  }
}

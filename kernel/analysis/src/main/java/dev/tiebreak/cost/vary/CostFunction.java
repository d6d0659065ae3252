package dev.tiebreak.cost.vary;

import static dev.tiebreak.cost.price.Assumption.BATCH_SHARE;
import static dev.tiebreak.cost.price.Assumption.CACHED_SHARE;
import static dev.tiebreak.cost.price.Assumption.CACHE_READ_PRICE;
import static dev.tiebreak.cost.price.Assumption.CALLS;
import static dev.tiebreak.cost.price.Assumption.CONTEXT_GROWTH;
import static dev.tiebreak.cost.price.Assumption.INPUT_PRICE;
import static dev.tiebreak.cost.price.Assumption.INPUT_TOKENS;
import static dev.tiebreak.cost.price.Assumption.OUTPUT_PRICE;
import static dev.tiebreak.cost.price.Assumption.OUTPUT_TOKENS;
import static dev.tiebreak.cost.price.Assumption.REASONING_TOKENS;
import static dev.tiebreak.cost.price.Assumption.SUCCESS_RATE;
import static dev.tiebreak.cost.price.Assumption.TOKENIZER_FACTOR;

import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.PricePlan;
import dev.tiebreak.cost.price.Service;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.cost.price.TokenRates;
import dev.tiebreak.cost.price.UsdPerMillionTokens;
import dev.tiebreak.cost.price.Workload;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;

/**
 * The cost of {@link TaskCost#usd} in doubles, for sweeps and draws by the million; threads may
 * share it. Values are given by {@link Assumption#ordinal()}.
 */
@SuppressWarnings("EnumOrdinal") // draws by the million need arrays of primitives
final class CostFunction {

  private static final double MILLION = 1e6;

  /** The value of a cache price that is neither stated nor assumed. */
  private static final double AS_INPUT = Double.NaN;

  private final double[] thresholds;
  private final Price input;
  private final Price output;
  private final Price cacheRead;
  private final Price cacheReadUnassumed;
  private final boolean[] cacheReadFollows;
  private final Price cacheWrite;
  private final double writeShare;
  private final double minimum;
  private final double batchFactor;
  private final double otherFactor;
  private final double[] values;

  /** A list price's line in each tier: ratio × list price + offset. */
  @SuppressWarnings("ArrayRecordComponent") // never leaves the class, never compared
  private record Price(double[] ratio, double[] offset) {
    double at(int tier, double list) {
      return ratio[tier] * list + offset[tier];
    }

    /** What is used where a tier states no price. */
    Price unless(PricePlan plan, Function<TokenRates, Optional<UsdPerMillionTokens>> stated) {
      double[] ratios = ratio.clone();
      double[] offsets = offset.clone();
      for (int tier = 0; tier < ratios.length; tier++) {
        Optional<UsdPerMillionTokens> own = stated.apply(rates(plan, tier));
        if (own.isPresent()) {
          ratios[tier] = 0;
          offsets[tier] = own.get().usd().doubleValue();
        }
      }
      return new Price(ratios, offsets);
    }
  }

  CostFunction(TaskCost cost) {
    PricePlan plan = cost.plan();
    Workload workload = cost.workload();
    thresholds =
        plan.longContext().stream().mapToDouble(PricePlan.LongContext::aboveInputTokens).toArray();
    input = price(plan, TokenRates::input);
    output = price(plan, TokenRates::output);
    cacheRead = price(plan, TokenRates::cacheRead);
    cacheReadUnassumed = input.unless(plan, TokenRates::statedCacheRead);
    cacheWrite = input.unless(plan, workload.cacheLife()::writePrice);
    cacheReadFollows = new boolean[thresholds.length + 1];
    for (int tier = 0; tier <= thresholds.length; tier++) {
      cacheReadFollows[tier] = rates(plan, tier).readsCacheAsInput(plan.rates());
    }
    writeShare = workload.cacheWriteShare().doubleValue();
    minimum = plan.minimumUsdPerCall().doubleValue();
    batchFactor = plan.factor(Service.BATCH).doubleValue();
    otherFactor = plan.factor(workload.service()).doubleValue();
    values = new double[Assumption.values().length];
    for (Assumption each : Assumption.values()) {
      values[each.ordinal()] = cost.value(each).doubleValue();
    }
    if (plan.rates().statedCacheRead().isEmpty()) {
      values[CACHE_READ_PRICE.ordinal()] = AS_INPUT;
    }
  }

  private static TokenRates rates(PricePlan plan, int tier) {
    return tier == 0 ? plan.rates() : plan.longContext().get(tier - 1).rates();
  }

  private static Price price(PricePlan plan, Function<TokenRates, UsdPerMillionTokens> which) {
    int tiers = plan.longContext().size() + 1;
    double base = which.apply(plan.rates()).usd().doubleValue();
    double[] ratio = new double[tiers];
    double[] offset = new double[tiers];
    for (int tier = 0; tier < tiers; tier++) {
      double usd = which.apply(rates(plan, tier)).usd().doubleValue();
      ratio[tier] = base == 0 ? 1 : usd / base;
      offset[tier] = base == 0 ? usd : 0;
    }
    return new Price(ratio, offset);
  }

  /** Returns a copy of today's values, to change. */
  double[] values() {
    return values.clone();
  }

  /** Returns the cost per task, in US dollars, with these values. */
  double usd(double[] x) {
    double factor = x[TOKENIZER_FACTOR.ordinal()];
    double first = factor * x[INPUT_TOKENS.ordinal()];
    double growth = factor * x[CONTEXT_GROWTH.ordinal()];
    double written = factor * (x[OUTPUT_TOKENS.ordinal()] + x[REASONING_TOKENS.ordinal()]);
    double calls = x[CALLS.ordinal()];
    double sum;
    if (growth == 0) {
      sum = calls * call(first, written, x);
    } else if (thresholds.length == 0 && minimum == 0) {
      double whole = Math.floor(calls);
      double grown = whole * (whole - 1) / 2 + (calls - whole) * whole;
      sum = call(calls * first + growth * grown, calls * written, x);
    } else {
      sum = callByCall(first, growth, written, x);
    }
    return sum / x[SUCCESS_RATE.ordinal()];
  }

  /**
   * Returns the cost per task by the number of calls, all else unchanged: each call is counted
   * once, however many numbers are asked for.
   *
   * @param most the highest number that may be asked for
   */
  DoubleUnaryOperator byCalls(int most) {
    double[] x = values();
    double factor = x[TOKENIZER_FACTOR.ordinal()];
    double first = factor * x[INPUT_TOKENS.ordinal()];
    double growth = factor * x[CONTEXT_GROWTH.ordinal()];
    double written = factor * (x[OUTPUT_TOKENS.ordinal()] + x[REASONING_TOKENS.ordinal()]);
    double rate = x[SUCCESS_RATE.ordinal()];
    double[] before = new double[most + 1];
    for (int k = 0; k < most; k++) {
      before[k + 1] = before[k] + call(first + k * growth, written, x);
    }
    return calls -> {
      int whole = (int) calls;
      double begun = (calls - whole) * call(first + whole * growth, written, x);
      return (before[whole] + begun) / rate;
    };
  }

  /**
   * Returns by how much a call, counted from 0, exceeds the minimum, as a function of one
   * assumption.
   */
  DoubleUnaryOperator overMinimum(Assumption assumption, int k) {
    double[] x = values();
    return value -> {
      x[assumption.ordinal()] = value;
      double factor = x[TOKENIZER_FACTOR.ordinal()];
      double read = factor * (x[INPUT_TOKENS.ordinal()] + k * x[CONTEXT_GROWTH.ordinal()]);
      double written = factor * (x[OUTPUT_TOKENS.ordinal()] + x[REASONING_TOKENS.ordinal()]);
      return list(read, written, x) - minimum;
    };
  }

  private double callByCall(double first, double growth, double written, double[] x) {
    double calls = x[CALLS.ordinal()];
    double sum = 0;
    for (int k = 0; k < calls; k++) {
      sum += Math.min(1, calls - k) * call(first + k * growth, written, x);
    }
    return sum;
  }

  private double call(double read, double written, double[] x) {
    return Math.max(minimum, list(read, written, x));
  }

  /** What a call costs before any minimum. */
  private double list(double read, double written, double[] x) {
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
    double batch = x[BATCH_SHARE.ordinal()];
    double service = batch * batchFactor + (1 - batch) * otherFactor;
    double perTokenWritten = output.at(tier, x[OUTPUT_PRICE.ordinal()]);
    return service * (read * perTokenRead + written * perTokenWritten) / MILLION;
  }

  private double cachedPrice(int tier, double listed, double own) {
    return Double.isNaN(own) || cacheReadFollows[tier]
        ? cacheReadUnassumed.at(tier, listed)
        : cacheRead.at(tier, own);
  }
}

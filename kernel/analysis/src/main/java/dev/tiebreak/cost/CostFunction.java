package dev.tiebreak.cost;

import static dev.tiebreak.cost.Assumption.BATCH_SHARE;
import static dev.tiebreak.cost.Assumption.CACHED_SHARE;
import static dev.tiebreak.cost.Assumption.CACHE_READ_PRICE;
import static dev.tiebreak.cost.Assumption.CALLS;
import static dev.tiebreak.cost.Assumption.CONTEXT_GROWTH;
import static dev.tiebreak.cost.Assumption.INPUT_PRICE;
import static dev.tiebreak.cost.Assumption.INPUT_TOKENS;
import static dev.tiebreak.cost.Assumption.OUTPUT_PRICE;
import static dev.tiebreak.cost.Assumption.OUTPUT_TOKENS;
import static dev.tiebreak.cost.Assumption.REASONING_TOKENS;
import static dev.tiebreak.cost.Assumption.SUCCESS_RATE;
import static dev.tiebreak.cost.Assumption.TOKENIZER_FACTOR;

import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;

/**
 * The cost of {@link ExactCost} in doubles, for sweeps and draws by the million; threads may share
 * it. Values are given by {@link Assumption#ordinal()}.
 */
@SuppressWarnings("EnumOrdinal") // draws by the million need arrays of primitives
final class CostFunction {

  private static final double MILLION = 1e6;

  private final double[] thresholds;
  private final Price input;
  private final Price output;
  private final Price cacheRead;
  private final double[] cacheWrite;
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
  }

  CostFunction(TaskCost cost) {
    PricePlan plan = cost.plan();
    Workload workload = cost.workload();
    thresholds = plan.longContext().stream().mapToDouble(LongContext::aboveInputTokens).toArray();
    input = price(plan, TokenRates::input);
    output = price(plan, TokenRates::output);
    cacheRead = price(plan, TokenRates::cacheRead);
    cacheWrite = new double[thresholds.length + 1];
    for (int tier = 0; tier <= thresholds.length; tier++) {
      cacheWrite[tier] = ExactCost.writePrice(workload, rates(plan, tier)).doubleValue();
    }
    writeShare = workload.cacheWriteShare().doubleValue();
    minimum = plan.minimumUsdPerCall().doubleValue();
    batchFactor = plan.factor(Service.BATCH).doubleValue();
    otherFactor = plan.factor(workload.service()).doubleValue();
    values = new double[Assumption.values().length];
    for (Assumption each : Assumption.values()) {
      values[each.ordinal()] = each.of(cost).doubleValue();
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

  /** Returns a copy of the values that the cost has now, to change. */
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

  /** Returns how much more a call, counted from 0, costs than the minimum, by one assumption. */
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

  /** What a call costs before a minimum is asked. */
  private double list(double read, double written, double[] x) {
    int tier = 0;
    while (tier < thresholds.length && read > thresholds[tier]) {
      tier++;
    }
    double cached = x[CACHED_SHARE.ordinal()];
    double perTokenRead =
        cached * cacheRead.at(tier, x[CACHE_READ_PRICE.ordinal()])
            + writeShare * cacheWrite[tier]
            + (1 - cached - writeShare) * input.at(tier, x[INPUT_PRICE.ordinal()]);
    double batch = x[BATCH_SHARE.ordinal()];
    double service = batch * batchFactor + (1 - batch) * otherFactor;
    double perTokenWritten = output.at(tier, x[OUTPUT_PRICE.ordinal()]);
    return service * (read * perTokenRead + written * perTokenWritten) / MILLION;
  }
}

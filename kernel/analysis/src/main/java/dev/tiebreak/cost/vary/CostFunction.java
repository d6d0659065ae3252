package dev.tiebreak.cost.vary;

import static dev.tiebreak.cost.price.Assumption.BATCH_SHARE;
import static dev.tiebreak.cost.price.Assumption.CACHE_READ_PRICE;
import static dev.tiebreak.cost.price.Assumption.CALLS;
import static dev.tiebreak.cost.price.Assumption.CONTEXT_GROWTH;
import static dev.tiebreak.cost.price.Assumption.INPUT_TOKENS;
import static dev.tiebreak.cost.price.Assumption.OUTPUT_TOKENS;
import static dev.tiebreak.cost.price.Assumption.REASONING_TOKENS;
import static dev.tiebreak.cost.price.Assumption.SUCCESS_RATE;
import static dev.tiebreak.cost.price.Assumption.TOKENIZER_FACTOR;

import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.PricePlan;
import dev.tiebreak.cost.price.Service;
import dev.tiebreak.cost.price.TaskCost;
import java.util.function.DoubleUnaryOperator;

/**
 * The cost of {@link TaskCost#usd} in doubles, for sweeps and draws by the million; threads may
 * share it. Values are given by {@link Assumption#ordinal()}.
 */
@SuppressWarnings("EnumOrdinal") // draws by the million need arrays of primitives
final class CostFunction {

  private static final double MILLION = 1e6;

  private final CallPrice batch;
  private final CallPrice other;
  private final boolean isOnePrice;
  private final double minimum;
  private final double batchFactor;
  private final double otherFactor;
  private final double[] values;

  CostFunction(TaskCost cost) {
    PricePlan plan = cost.plan();
    Service service = cost.workload().service();
    other = new CallPrice(cost, service);
    isOnePrice = plan.tiers(Service.BATCH).equals(plan.tiers(service));
    batch = isOnePrice ? other : new CallPrice(cost, Service.BATCH);
    minimum = plan.minimumUsdPerCall().doubleValue();
    batchFactor = plan.factor(Service.BATCH).doubleValue();
    otherFactor = plan.factor(service).doubleValue();
    values = new double[Assumption.values().length];
    for (Assumption each : Assumption.values()) {
      values[each.ordinal()] = cost.value(each).doubleValue();
    }
    if (plan.rates().statedCacheRead().isEmpty()) {
      values[CACHE_READ_PRICE.ordinal()] = CallPrice.AS_INPUT;
    }
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
    } else if (isOnePrice && other.isFlat() && minimum == 0) {
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
    double batches = x[BATCH_SHARE.ordinal()];
    if (isOnePrice) {
      double service = batches * batchFactor + (1 - batches) * otherFactor;
      return service * other.perMillion(read, written, x) / MILLION;
    }
    return (part(batches * batchFactor, batch, read, written, x)
            + part((1 - batches) * otherFactor, other, read, written, x))
        / MILLION;
  }

  /** A service that no call uses need not have a price. */
  private static double part(
      double times, CallPrice price, double read, double written, double[] x) {
    return times == 0 ? 0 : times * price.perMillion(read, written, x);
  }
}

package dev.tiebreak.cost;

import java.math.BigDecimal;

/** A number that a cost rests on, and that may be asked for its break-even value. */
public enum Assumption {
  /** Calls of the model per task. */
  CALLS("calls per task") {
    @Override
    BigDecimal of(TaskCost cost) {
      return BigDecimal.valueOf(cost.workload().calls().count());
    }

    @Override
    BigDecimal share(TaskCost cost) {
      return cost.usd();
    }
  },
  /** Tokens read per call. */
  INPUT_TOKENS("input tokens per call") {
    @Override
    BigDecimal of(TaskCost cost) {
      return BigDecimal.valueOf(cost.workload().input().count());
    }

    @Override
    BigDecimal share(TaskCost cost) {
      return cost.inputUsd();
    }
  },
  /** Tokens written per call. */
  OUTPUT_TOKENS("output tokens per call") {
    @Override
    BigDecimal of(TaskCost cost) {
      return BigDecimal.valueOf(cost.workload().output().count());
    }

    @Override
    BigDecimal share(TaskCost cost) {
      return cost.outputUsd();
    }
  },
  /** The price of input, in US dollars per million tokens. */
  INPUT_PRICE("US dollars per million input tokens") {
    @Override
    BigDecimal of(TaskCost cost) {
      return cost.plan().input().usd();
    }

    @Override
    BigDecimal share(TaskCost cost) {
      return cost.inputUsd();
    }
  },
  /** The price of output, in US dollars per million tokens. */
  OUTPUT_PRICE("US dollars per million output tokens") {
    @Override
    BigDecimal of(TaskCost cost) {
      return cost.plan().output().usd();
    }

    @Override
    BigDecimal share(TaskCost cost) {
      return cost.outputUsd();
    }
  };

  private final String unit;

  Assumption(String unit) {
    this.unit = unit;
  }

  /** Returns what is counted, in words that follow a number. */
  public String unit() {
    return unit;
  }

  /** Returns the value that this assumption has in a cost. */
  abstract BigDecimal of(TaskCost cost);

  /** Returns the part of a cost, in US dollars, that is proportional to this assumption. */
  abstract BigDecimal share(TaskCost cost);
}

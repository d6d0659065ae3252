package dev.tiebreak.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a model's tokens cost at one provider, in a period; all prices are in US dollars.
 *
 * @param model the model's name
 * @param rates the list prices
 * @param longContext the rates of requests that read more, by rising thresholds; may be empty
 * @param serviceFactors what a service costs as a multiple of the list price, 0 to 10; one that is
 *     not here costs the list price
 * @param minimumUsdPerCall the least that a call costs, 0 to 10,000 US dollars
 * @param tokenizerFactor how many tokens this model's tokenizer makes of what a workload counts as
 *     one, 0.1 to 10
 * @param provider who bills, if the data states it
 * @param effectiveFrom the first day of these prices, if the data states it
 * @param effectiveTo the last day of these prices, if the data states it
 * @param day for which day they were looked up, if they hang on one
 */
public record PricePlan(
    String model,
    TokenRates rates,
    List<LongContext> longContext,
    Map<Service, BigDecimal> serviceFactors,
    BigDecimal minimumUsdPerCall,
    BigDecimal tokenizerFactor,
    Optional<String> provider,
    Optional<LocalDate> effectiveFrom,
    Optional<LocalDate> effectiveTo,
    Optional<PriceDay> day) {

  public PricePlan {
    longContext = List.copyOf(longContext);
    serviceFactors = Map.copyOf(serviceFactors);
    Ranges.check("Minimum US dollars per call", minimumUsdPerCall, "0", "10000");
    Ranges.check("Tokenizer factor", tokenizerFactor, "0.1", "10");
    serviceFactors.forEach(
        (service, factor) ->
            Ranges.check(service + " factor of the list price", factor, "0", "10"));
    for (int i = 1; i < longContext.size(); i++) {
      if (longContext.get(i).aboveInputTokens() <= longContext.get(i - 1).aboveInputTokens()) {
        throw new IllegalArgumentException(
            "Long context is above "
                + longContext.get(i).aboveInputTokens()
                + " tokens after "
                + longContext.get(i - 1).aboveInputTokens()
                + "; allowed: rising thresholds");
      }
    }
    if (effectiveFrom.isPresent()
        && effectiveTo.isPresent()
        && effectiveTo.get().isBefore(effectiveFrom.get())) {
      throw new IllegalArgumentException(
          "Prices hold from "
              + effectiveFrom.get()
              + " to "
              + effectiveTo.get()
              + "; allowed: a last day not before the first");
    }
  }

  /** Returns a plan with these rates and nothing else. */
  public static PricePlan of(String model, TokenRates rates) {
    return new PricePlan(
        model,
        rates,
        List.of(),
        Map.of(),
        BigDecimal.ZERO,
        BigDecimal.ONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Returns the list price of what the model reads. */
  public UsdPerMillionTokens input() {
    return rates.input();
  }

  /** Returns the list price of what the model writes. */
  public UsdPerMillionTokens output() {
    return rates.output();
  }

  /** Returns a service's price as a multiple of the list price, 1 where none is stated. */
  public BigDecimal factor(Service service) {
    return serviceFactors.getOrDefault(service, BigDecimal.ONE);
  }

  /**
   * Returns the price of a token of a mix, for example {@code blended(3, 1)} for three tokens read
   * for each one written, as Artificial Analysis blends.
   *
   * @param inputParts zero or more
   * @param outputParts zero or more, not both zero
   * @throws IllegalArgumentException if a part is negative or both are zero
   */
  public UsdPerMillionTokens blended(int inputParts, int outputParts) {
    if (inputParts < 0 || outputParts < 0 || inputParts + outputParts == 0) {
      throw new IllegalArgumentException(
          "Mix is " + inputParts + ":" + outputParts + "; allowed: parts of 0 or more, not both 0");
    }
    return new UsdPerMillionTokens(
        input()
            .usd()
            .multiply(BigDecimal.valueOf(inputParts))
            .add(output().usd().multiply(BigDecimal.valueOf(outputParts)))
            .divide(BigDecimal.valueOf((long) inputParts + outputParts), MathContext.DECIMAL128));
  }

  /** Returns this plan with other list prices. */
  public PricePlan withRates(TokenRates other) {
    return changed(parts -> parts.rates = other);
  }

  /** Returns this plan with rates for requests that read more than a threshold above the last. */
  public PricePlan withLongContext(long aboveInputTokens, TokenRates higher) {
    return changed(parts -> parts.longContext.add(new LongContext(aboveInputTokens, higher)));
  }

  /** Returns this plan with these list prices for calls of any length. */
  PricePlan atOneRate(TokenRates other) {
    return changed(
        parts -> {
          parts.rates = other;
          parts.longContext.clear();
        });
  }

  /** Returns this plan with a service at a multiple of the list price, for example 0.5. */
  public PricePlan withService(Service service, double factor) {
    return changed(parts -> parts.serviceFactors.put(service, BigDecimal.valueOf(factor)));
  }

  /** Returns this plan with a least price of a call, in US dollars. */
  public PricePlan withMinimumUsdPerCall(double usd) {
    return changed(parts -> parts.minimumUsdPerCall = BigDecimal.valueOf(usd));
  }

  /** Returns this plan with a tokenizer that makes this many tokens of a workload's one. */
  public PricePlan withTokenizerFactor(double factor) {
    return changed(parts -> parts.tokenizerFactor = BigDecimal.valueOf(factor));
  }

  /** Returns this plan with who bills and in which period; the last day may be open. */
  public PricePlan withTerms(
      Optional<String> biller, Optional<LocalDate> from, Optional<LocalDate> to) {
    return changed(
        parts -> {
          parts.provider = biller;
          parts.effectiveFrom = from;
          parts.effectiveTo = to;
        });
  }

  /** Returns this plan as that of a day. */
  public PricePlan withDay(PriceDay lookedUp) {
    return changed(parts -> parts.day = Optional.of(lookedUp));
  }

  /**
   * Returns this plan with one number replaced, long context's in proportion; as it is where that
   * is one of workloads.
   */
  PricePlan assuming(Assumption assumption, BigDecimal value) {
    return changed(
        parts -> {
          switch (assumption) {
            case TOKENIZER_FACTOR -> parts.tokenizerFactor = value;
            case INPUT_PRICE, OUTPUT_PRICE, CACHE_READ_PRICE -> {
              parts.rates = rates.assuming(assumption, value, rates);
              parts.longContext.replaceAll(
                  tier ->
                      new LongContext(
                          tier.aboveInputTokens(),
                          tier.rates().assuming(assumption, value, rates)));
            }
            case CALLS,
                INPUT_TOKENS,
                OUTPUT_TOKENS,
                REASONING_TOKENS,
                CONTEXT_GROWTH,
                CACHED_SHARE,
                BATCH_SHARE,
                SUCCESS_RATE -> {}
          }
        });
  }

  private PricePlan changed(Consumer<Parts> change) {
    Parts parts = new Parts(this);
    change.accept(parts);
    return parts.plan();
  }

  /** The parts of a plan, to change one. */
  private static final class Parts {
    private final String model;
    private TokenRates rates;
    private final List<LongContext> longContext;
    private final Map<Service, BigDecimal> serviceFactors = new EnumMap<>(Service.class);
    private BigDecimal minimumUsdPerCall;
    private BigDecimal tokenizerFactor;
    private Optional<String> provider;
    private Optional<LocalDate> effectiveFrom;
    private Optional<LocalDate> effectiveTo;
    private Optional<PriceDay> day;

    Parts(PricePlan from) {
      model = from.model;
      rates = from.rates;
      longContext = new ArrayList<>(from.longContext);
      serviceFactors.putAll(from.serviceFactors);
      minimumUsdPerCall = from.minimumUsdPerCall;
      tokenizerFactor = from.tokenizerFactor;
      provider = from.provider;
      effectiveFrom = from.effectiveFrom;
      effectiveTo = from.effectiveTo;
      day = from.day;
    }

    PricePlan plan() {
      return new PricePlan(
          model,
          rates,
          longContext,
          serviceFactors,
          minimumUsdPerCall,
          tokenizerFactor,
          provider,
          effectiveFrom,
          effectiveTo,
          day);
    }
  }
}

package dev.tiebreak.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    Optional<LocalDate> effectiveTo) {

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

  /** Returns the list prices of input and output, and nothing else. */
  public PricePlan(
      String model,
      UsdPerMillionTokens input,
      UsdPerMillionTokens output,
      Optional<LocalDate> effectiveFrom) {
    this(
        model,
        TokenRates.of(input, output),
        List.of(),
        Map.of(),
        BigDecimal.ZERO,
        BigDecimal.ONE,
        Optional.empty(),
        effectiveFrom,
        Optional.empty());
  }

  /** Returns a plan with these rates and nothing else. */
  public static PricePlan of(String model, TokenRates rates) {
    return new PricePlan(model, rates.input(), rates.output(), Optional.empty()).withRates(rates);
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
  public PricePlan withRates(TokenRates newRates) {
    return new PricePlan(
        model,
        newRates,
        longContext,
        serviceFactors,
        minimumUsdPerCall,
        tokenizerFactor,
        provider,
        effectiveFrom,
        effectiveTo);
  }

  /** Returns this plan with rates for requests that read more than a threshold above the last. */
  public PricePlan withLongContext(long aboveInputTokens, TokenRates higher) {
    List<LongContext> tiers = new ArrayList<>(longContext);
    tiers.add(new LongContext(aboveInputTokens, higher));
    return new PricePlan(
        model,
        rates,
        tiers,
        serviceFactors,
        minimumUsdPerCall,
        tokenizerFactor,
        provider,
        effectiveFrom,
        effectiveTo);
  }

  /** Returns this plan with a service at a multiple of the list price, for example 0.5. */
  public PricePlan withService(Service service, double factor) {
    Map<Service, BigDecimal> factors = new EnumMap<>(Service.class);
    factors.putAll(serviceFactors);
    factors.put(service, BigDecimal.valueOf(factor));
    return new PricePlan(
        model,
        rates,
        longContext,
        factors,
        minimumUsdPerCall,
        tokenizerFactor,
        provider,
        effectiveFrom,
        effectiveTo);
  }

  /** Returns this plan with a least price of a call, in US dollars. */
  public PricePlan withMinimumUsdPerCall(double usd) {
    return new PricePlan(
        model,
        rates,
        longContext,
        serviceFactors,
        BigDecimal.valueOf(usd),
        tokenizerFactor,
        provider,
        effectiveFrom,
        effectiveTo);
  }

  /** Returns this plan with a tokenizer that makes this many tokens of a workload's one. */
  public PricePlan withTokenizerFactor(double factor) {
    return new PricePlan(
        model,
        rates,
        longContext,
        serviceFactors,
        minimumUsdPerCall,
        BigDecimal.valueOf(factor),
        provider,
        effectiveFrom,
        effectiveTo);
  }

  /** Returns this plan with who bills and in which period; the last day may be open. */
  public PricePlan withTerms(
      Optional<String> biller, Optional<LocalDate> from, Optional<LocalDate> to) {
    return new PricePlan(
        model,
        rates,
        longContext,
        serviceFactors,
        minimumUsdPerCall,
        tokenizerFactor,
        biller,
        from,
        to);
  }
}

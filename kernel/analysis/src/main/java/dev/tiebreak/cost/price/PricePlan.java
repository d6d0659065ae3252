package dev.tiebreak.cost.price;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a model's tokens cost at one provider, in a period; all prices are in US dollars.
 *
 * @param rates the list prices
 * @param longContext the rates of longer requests, by rising thresholds; may be empty
 * @param serviceFactors what a service costs as a multiple of the list price, 0 to 10; one that is
 *     not here costs the list price
 * @param minimumUsdPerCall the least that a call costs, 0 to 10,000 US dollars
 * @param tokenizerFactor how many tokens this model's tokenizer makes of what a workload counts as
 *     one, 0.1 to 10
 * @param terms who bills, and when
 */
public record PricePlan(
    String model,
    TokenRates rates,
    List<LongContext> longContext,
    Map<Service, BigDecimal> serviceFactors,
    BigDecimal minimumUsdPerCall,
    BigDecimal tokenizerFactor,
    Terms terms) {

  /**
   * Who bills, and when.
   *
   * @param provider who bills, if the data states it
   * @param from the first day of the prices, if the data states it
   * @param to the last day of the prices, if the data states it
   * @param day for which day they were looked up, if they depend on one
   */
  public record Terms(
      Optional<String> provider,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Optional<PriceDay> day) {

    public Terms {
      if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
        throw new IllegalArgumentException(
            "Prices hold from "
                + from.get()
                + " to "
                + to.get()
                + "; allowed: a last day not before the first");
      }
    }
  }

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
        new Terms(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
  }

  /** Returns the list price of what the model reads. */
  public UsdPerMillionTokens input() {
    return rates.input();
  }

  /** Returns the list price of what the model writes. */
  public UsdPerMillionTokens output() {
    return rates.output();
  }

  /** Returns who bills, if the data states it. */
  public Optional<String> provider() {
    return terms.provider();
  }

  /** Returns the first day of these prices, if the data states it. */
  public Optional<LocalDate> effectiveFrom() {
    return terms.from();
  }

  /** Returns the last day of these prices, if the data states it. */
  public Optional<LocalDate> effectiveTo() {
    return terms.to();
  }

  /** Returns for which day they were looked up, if they depend on one. */
  public Optional<PriceDay> day() {
    return terms.day();
  }

  /** Returns a service's price as a multiple of the list price, 1 where none is stated. */
  public BigDecimal factor(Service service) {
    return serviceFactors.getOrDefault(service, BigDecimal.ONE);
  }

  /**
   * Returns the price of a token of a mix, for example {@code blended(3, 1)} for three tokens read
   * for each one written, as Artificial Analysis blends prices.
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
    return with(other, longContext);
  }

  /** Returns this plan with rates for requests that read more than a threshold above the last. */
  public PricePlan withLongContext(long aboveInputTokens, TokenRates higher) {
    LongContext tier = new LongContext(aboveInputTokens, higher);
    return with(rates, Stream.concat(longContext.stream(), Stream.of(tier)).toList());
  }

  /** Returns this plan with these list prices for calls of any length. */
  PricePlan atOneRate(TokenRates other) {
    return with(other, List.of());
  }

  /** Returns this plan with all of its rates changed in the same way. */
  PricePlan changed(UnaryOperator<TokenRates> change) {
    return with(
        change.apply(rates),
        longContext.stream()
            .map(tier -> new LongContext(tier.aboveInputTokens(), change.apply(tier.rates())))
            .toList());
  }

  private PricePlan with(TokenRates list, List<LongContext> tiers) {
    return new PricePlan(
        model, list, tiers, serviceFactors, minimumUsdPerCall, tokenizerFactor, terms);
  }

  /** Returns this plan with a service at a multiple of the list price, for example 0.5. */
  public PricePlan withService(Service service, double factor) {
    Map<Service, BigDecimal> factors = new EnumMap<>(Service.class);
    factors.putAll(serviceFactors);
    factors.put(service, BigDecimal.valueOf(factor));
    return new PricePlan(
        model, rates, longContext, factors, minimumUsdPerCall, tokenizerFactor, terms);
  }

  /** Returns this plan with a minimum price per call, in US dollars. */
  public PricePlan withMinimumUsdPerCall(double usd) {
    BigDecimal least = BigDecimal.valueOf(usd);
    return new PricePlan(model, rates, longContext, serviceFactors, least, tokenizerFactor, terms);
  }

  /**
   * Returns this plan with a tokenizer that makes this many tokens of each one that a workload
   * counts.
   */
  public PricePlan withTokenizerFactor(double factor) {
    return withTokenizerFactor(BigDecimal.valueOf(factor));
  }

  PricePlan withTokenizerFactor(BigDecimal factor) {
    return new PricePlan(
        model, rates, longContext, serviceFactors, minimumUsdPerCall, factor, terms);
  }

  /** Returns this plan with its provider and period; the last day may be open. */
  public PricePlan withTerms(
      Optional<String> biller, Optional<LocalDate> from, Optional<LocalDate> to) {
    return with(new Terms(biller, from, to, terms.day()));
  }

  /** Returns this plan as the one of a day. */
  public PricePlan withDay(PriceDay lookedUp) {
    return with(new Terms(terms.provider(), terms.from(), terms.to(), Optional.of(lookedUp)));
  }

  private PricePlan with(Terms other) {
    return new PricePlan(
        model, rates, longContext, serviceFactors, minimumUsdPerCall, tokenizerFactor, other);
  }

  /**
   * Rates for the whole request, all of its input and output, once it reads more than a threshold.
   *
   * @param aboveInputTokens the most tokens that a request may read at the rates below, one or more
   * @param rates the rates above
   */
  public record LongContext(long aboveInputTokens, TokenRates rates) {
    public LongContext {
      if (aboveInputTokens < 1) {
        throw new IllegalArgumentException(
            "Long context is above " + aboveInputTokens + " tokens; allowed: 1 or more");
      }
    }
  }
}

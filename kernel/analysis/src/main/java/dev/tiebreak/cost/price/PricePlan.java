package dev.tiebreak.cost.price;

import dev.tiebreak.words.internal.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What a model's tokens cost at one provider, in a period; all prices are in US dollars.
 *
 * @param tiers the list prices, by rising thresholds; the first is of the shortest requests
 * @param services what other services than the standard one cost; one that is not here costs the
 *     list price
 * @param minimumUsdPerCall the least that a call costs, 0 to 10,000 US dollars
 * @param tokenizerFactor how many tokens this model's tokenizer makes of what a workload counts as
 *     one, 0.1 to 10
 * @param terms who bills, and when
 */
public record PricePlan(
    String model,
    List<ContextTier> tiers,
    Map<Service, ServicePrice> services,
    BigDecimal minimumUsdPerCall,
    BigDecimal tokenizerFactor,
    Terms terms) {

  /**
   * Who bills, and when.
   *
   * @param provider who bills, if the data states it
   * @param region where the model runs, if the data states it
   * @param from the first day of the prices, if the data states it
   * @param to the last day of the prices, if the data states it
   * @param day for which day they were looked up, if they depend on one
   */
  public record Terms(
      Optional<String> provider,
      Optional<String> region,
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
    tiers = ContextTier.rising(tiers);
    services = Map.copyOf(services);
    Ranges.check("Minimum US dollars per call", minimumUsdPerCall, "0", "10000");
    Ranges.check("Tokenizer factor", tokenizerFactor, "0.1", "10");
    services.forEach(
        (service, price) ->
            Ranges.check(service + " factor of the list price", price.factor(), "0", "10"));
  }

  /** Returns a plan with these rates and nothing else. */
  public static PricePlan of(String model, TokenRates rates) {
    return new PricePlan(
        model,
        List.of(new ContextTier(0, rates)),
        Map.of(),
        BigDecimal.ZERO,
        BigDecimal.ONE,
        new Terms(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  /** Returns the list prices of the shortest requests. */
  public TokenRates rates() {
    return tiers.get(0).rates();
  }

  /** Returns the rates of longer requests, by rising thresholds; may be empty. */
  public List<ContextTier> longContext() {
    return tiers.subList(1, tiers.size());
  }

  /**
   * Returns the rates of a service by rising thresholds: its own, else those of the list; {@link
   * #factor} multiplies them.
   */
  public List<ContextTier> tiers(Service service) {
    return Optional.ofNullable(services.get(service)).map(own -> own.over(tiers)).orElse(tiers);
  }

  /** Returns above how many tokens read a call has another price, in batches or by a service. */
  LongStream thresholds(Service service) {
    return Stream.of(Service.BATCH, service)
        .flatMap(each -> tiers(each).stream())
        .mapToLong(ContextTier::aboveInputTokens)
        .filter(above -> above > 0)
        .distinct()
        .sorted();
  }

  /**
   * Returns the exception for a call that reads less than any that has a price.
   *
   * @param service the service that was asked for
   * @param tokens how many tokens the call reads
   */
  public IllegalArgumentException tooShort(Service service, BigDecimal tokens) {
    String most = String.format(Locale.ROOT, "%,d", tiers(service).get(0).aboveInputTokens());
    return new IllegalArgumentException(
        String.format(
            "%s has no price for a call that reads %s tokens: its prices begin above %s; allowed:"
                + " calls that read more than %s tokens, or a price with from_context 0",
            model, Numbers.count(tokens), most, most));
  }

  /** Returns the list price of what the model reads. */
  public UsdPerMillionTokens input() {
    return rates().input();
  }

  /** Returns the list price of what the model writes. */
  public UsdPerMillionTokens output() {
    return rates().output();
  }

  /** Returns who bills, if the data states it. */
  public Optional<String> provider() {
    return terms.provider();
  }

  /** Returns where the model runs, if the data states it. */
  public Optional<String> region() {
    return terms.region();
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

  /** Returns what {@link #tiers(Service)} are multiplied by, 1 where nothing is stated. */
  public BigDecimal factor(Service service) {
    return Optional.ofNullable(services.get(service))
        .map(ServicePrice::factor)
        .orElse(BigDecimal.ONE);
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

  /** Returns this plan with other list prices of the shortest requests. */
  public PricePlan withRates(TokenRates other) {
    ContextTier first = new ContextTier(tiers.get(0).aboveInputTokens(), other);
    return with(Stream.concat(Stream.of(first), longContext().stream()).toList(), services);
  }

  /** Returns this plan with rates for requests that read more than a threshold above the last. */
  public PricePlan withLongContext(long aboveInputTokens, TokenRates higher) {
    ContextTier tier = new ContextTier(aboveInputTokens, higher);
    return with(Stream.concat(tiers.stream(), Stream.of(tier)).toList(), services);
  }

  /** Returns this plan with what calls cost above a threshold, whatever they read. */
  PricePlan atOneRate(long threshold) {
    Map<Service, ServicePrice> flat = new EnumMap<>(Service.class);
    services.forEach(
        (service, price) ->
            flat.put(
                service,
                price.own().isEmpty()
                    ? price
                    : ServicePrice.of(flat(price.over(tiers), threshold))));
    return with(flat(tiers, threshold), flat);
  }

  private static List<ContextTier> flat(List<ContextTier> tiers, long threshold) {
    int place = Math.max(0, ContextTier.at(threshold, tiers));
    return List.of(new ContextTier(0, tiers.get(place).rates()));
  }

  /** Returns this plan with all of its rates changed in the same way. */
  PricePlan changed(UnaryOperator<TokenRates> change) {
    Map<Service, ServicePrice> changed = new EnumMap<>(Service.class);
    services.forEach((service, price) -> changed.put(service, price.changed(change)));
    return with(
        tiers.stream()
            .map(tier -> new ContextTier(tier.aboveInputTokens(), change.apply(tier.rates())))
            .toList(),
        changed);
  }

  private PricePlan with(List<ContextTier> list, Map<Service, ServicePrice> others) {
    return new PricePlan(model, list, others, minimumUsdPerCall, tokenizerFactor, terms);
  }

  /** Returns this plan with a service at a multiple of the list price, for example 0.5. */
  public PricePlan withService(Service service, double factor) {
    return with(service, ServicePrice.times(BigDecimal.valueOf(factor)));
  }

  /** Returns this plan with a service at rates of its own, by rising thresholds. */
  public PricePlan withService(Service service, ContextTier... own) {
    return with(service, ServicePrice.of(List.of(own)));
  }

  private PricePlan with(Service service, ServicePrice price) {
    Map<Service, ServicePrice> more = new EnumMap<>(Service.class);
    more.putAll(services);
    more.put(service, price);
    return with(tiers, more);
  }

  /** Returns this plan with a minimum price per call, in US dollars. */
  public PricePlan withMinimumUsdPerCall(double usd) {
    BigDecimal least = BigDecimal.valueOf(usd);
    return new PricePlan(model, tiers, services, least, tokenizerFactor, terms);
  }

  /**
   * Returns this plan with a tokenizer that makes this many tokens of each one that a workload
   * counts.
   */
  public PricePlan withTokenizerFactor(double factor) {
    return withTokenizerFactor(BigDecimal.valueOf(factor));
  }

  PricePlan withTokenizerFactor(BigDecimal factor) {
    return new PricePlan(model, tiers, services, minimumUsdPerCall, factor, terms);
  }

  /** Returns this plan with its provider and period; the last day may be open. */
  public PricePlan withTerms(
      Optional<String> biller, Optional<LocalDate> from, Optional<LocalDate> to) {
    return with(new Terms(biller, terms.region(), from, to, terms.day()));
  }

  /** Returns this plan as the one of a day. */
  public PricePlan withDay(PriceDay lookedUp) {
    return with(
        new Terms(
            terms.provider(), terms.region(), terms.from(), terms.to(), Optional.of(lookedUp)));
  }

  private PricePlan with(Terms other) {
    return new PricePlan(model, tiers, services, minimumUsdPerCall, tokenizerFactor, other);
  }
}

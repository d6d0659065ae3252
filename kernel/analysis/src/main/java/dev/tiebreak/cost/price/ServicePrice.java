package dev.tiebreak.cost.price;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What calls of a service cost: a multiple of the list price, or rates of their own. A call in a
 * tier for which the service has no rates of its own costs the list price.
 *
 * @param factor the multiple, 0 to 10; 1 where there are own rates
 * @param own the service's own rates, by rising thresholds; empty where it has none
 */
public record ServicePrice(BigDecimal factor, List<ContextTier> own) {

  /**
   * @throws IllegalArgumentException if there is a multiple beside own rates, or thresholds do not
   *     rise
   */
  public ServicePrice {
    own = own.isEmpty() ? List.of() : ContextTier.rising(own);
    if (!own.isEmpty() && factor.compareTo(BigDecimal.ONE) != 0) {
      throw new IllegalArgumentException(
          "A service costs "
              + factor.toPlainString()
              + " times the list price and has rates of its own; allowed: one of them");
    }
  }

  /** Returns a service at a multiple of the list price, for example 0.5. */
  public static ServicePrice times(BigDecimal factor) {
    return new ServicePrice(factor, List.of());
  }

  /** Returns a service with rates of its own, by rising thresholds. */
  public static ServicePrice of(List<ContextTier> own) {
    return new ServicePrice(BigDecimal.ONE, ContextTier.rising(own));
  }

  /** Returns this price with all of its own rates changed in the same way. */
  ServicePrice changed(UnaryOperator<TokenRates> change) {
    return new ServicePrice(
        factor,
        own.stream()
            .map(tier -> new ContextTier(tier.aboveInputTokens(), change.apply(tier.rates())))
            .toList());
  }

  /** Returns its rates in every tier, before any multiple: its own, else those of the list. */
  List<ContextTier> over(List<ContextTier> list) {
    if (own.isEmpty()) {
      return list;
    }
    return thresholds(list).mapToObj(above -> tier(above, list)).toList();
  }

  private LongStream thresholds(List<ContextTier> list) {
    return Stream.of(list, own)
        .flatMap(List::stream)
        .mapToLong(ContextTier::aboveInputTokens)
        .sorted()
        .distinct();
  }

  private ContextTier tier(long above, List<ContextTier> list) {
    List<ContextTier> from = isOwn(above, list) ? own : list;
    return new ContextTier(above, from.get(ContextTier.at(above, from)).rates());
  }

  /** Whether calls above a threshold have an own rate: one of the list's tier or further up. */
  private boolean isOwn(long above, List<ContextTier> list) {
    int place = ContextTier.at(above, own);
    int listed = ContextTier.at(above, list);
    return place >= 0
        && (listed < 0 || own.get(place).aboveInputTokens() >= list.get(listed).aboveInputTokens());
  }

  /**
   * Calls for which a service has no rates of its own, though it has for others.
   *
   * @param above they read more tokens than this
   * @param upTo and at most this many, if there is a limit
   */
  record Gap(long above, Optional<Long> upTo) {

    /** Says how many tokens they read: {@code more than 32,000 and up to 128,000}. */
    String words() {
      return Stream.of(
              Optional.of(above)
                  .filter(least -> least > 0)
                  .map(least -> String.format(Locale.ROOT, "more than %,d", least)),
              upTo.map(most -> String.format(Locale.ROOT, "up to %,d", most)))
          .flatMap(Optional::stream)
          .collect(Collectors.joining(" and "));
    }
  }

  /** Returns where calls of this service cost the list price for want of rates of its own. */
  List<Gap> gaps(List<ContextTier> list) {
    if (own.isEmpty()) {
      return List.of();
    }
    List<Gap> gaps = new ArrayList<>();
    long[] thresholds = thresholds(list).toArray();
    long begun = -1;
    for (long above : thresholds) {
      boolean gap = !isOwn(above, list);
      if (gap && begun < 0) {
        begun = above;
      } else if (!gap && begun >= 0) {
        gaps.add(new Gap(begun, Optional.of(above)));
        begun = -1;
      }
    }
    if (begun >= 0) {
      gaps.add(new Gap(begun, Optional.empty()));
    }
    return List.copyOf(gaps);
  }
}

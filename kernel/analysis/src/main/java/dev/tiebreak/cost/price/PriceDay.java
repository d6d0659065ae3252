package dev.tiebreak.cost.price;

import dev.tiebreak.words.internal.Money;
import dev.tiebreak.words.internal.Plural;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The day whose prices were taken, and the later prices that were known then.
 *
 * @param day the day whose prices they are
 * @param announced prices in force from a later day, the earliest first; may be empty
 */
public record PriceDay(LocalDate day, List<Announced> announced) {

  private static final int MOST_ANNOUNCED = 10;

  public PriceDay {
    announced = List.copyOf(announced);
  }

  /** Returns the day in a sentence. */
  public String sentence() {
    return "Prices in force on " + day + ".";
  }

  /**
   * Returns a sentence for each price that is announced, the first ten of them, and one that counts
   * the rest.
   *
   * @param byModel prices in force from a later day, for each model the earliest first
   */
  public static List<String> announcements(Map<String, List<Announced>> byModel) {
    List<String> sentences =
        byModel.entrySet().stream()
            .flatMap(model -> model.getValue().stream().map(later -> said(model.getKey(), later)))
            .limit(MOST_ANNOUNCED)
            .collect(Collectors.toCollection(ArrayList::new));
    List<LocalDate> rest =
        byModel.values().stream()
            .flatMap(List::stream)
            .skip(MOST_ANNOUNCED)
            .map(Announced::from)
            .sorted()
            .toList();
    if (!rest.isEmpty()) {
      sentences.add(
          String.format(
              Locale.ROOT,
              "Also announced: %,d %s, the earliest from %s.",
              rest.size(),
              Plural.of(rest.size(), "price", "prices"),
              rest.get(0)));
    }
    return List.copyOf(sentences);
  }

  private static String said(String model, Announced later) {
    TokenRates rates = later.rates();
    Money money = Money.of(rates.input().usd(), rates.output().usd());
    return String.format(
        "Announced: %s from %s at %s per million input tokens and %s per million output tokens.",
        later.which().isEmpty() ? model : model + " (" + later.which() + ")",
        later.from(),
        money.usd(rates.input().usd()),
        money.usd(rates.output().usd()));
  }

  /**
   * Prices that are known but not yet in force.
   *
   * @param from their first day
   * @param rates the prices from then on
   * @param which service and tier they are of, in words; empty for the list prices
   */
  public record Announced(LocalDate from, TokenRates rates, String which) {}
}

package dev.tiebreak.cost;

import java.time.LocalDate;
import java.util.List;

/**
 * The day on which prices were looked up, and which later ones were known then.
 *
 * @param day the day whose prices they are
 * @param announced prices that hold from a later day, the earliest first; may be empty
 */
public record PriceDay(LocalDate day, List<Announced> announced) {

  public PriceDay {
    announced = List.copyOf(announced);
  }

  /** Returns the day in a sentence. */
  public String sentence() {
    return "Prices that hold on " + day + ".";
  }

  /** Returns a sentence for each price of a model that is announced. */
  public List<String> announcements(String model) {
    return announced.stream()
        .map(later -> announcement(model, later.from(), later.rates()))
        .toList();
  }

  private static String announcement(String model, LocalDate from, TokenRates rates) {
    Money money = Money.of(rates.input().usd(), rates.output().usd());
    return String.format(
        "Announced: %s from %s at %s per million input tokens and %s per million output tokens.",
        model, from, money.usd(rates.input().usd()), money.usd(rates.output().usd()));
  }

  /**
   * Prices that are known but do not hold yet.
   *
   * @param from their first day
   * @param rates the list prices from then on
   */
  public record Announced(LocalDate from, TokenRates rates) {}
}

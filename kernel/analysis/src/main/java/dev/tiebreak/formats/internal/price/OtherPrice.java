package dev.tiebreak.formats.internal.price;

import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.tree.Node;
import java.math.BigDecimal;

/** What price lists have that no row of prices can say. */
enum OtherPrice {
  REASONING("the price of reasoning, where it is not that of output"),
  REQUEST("a price per request"),
  TIME_OF_DAY("a price that holds at some times of the day"),
  LONG_CACHE("the price of a cache that is kept for 12 hours"),
  HALF_A_BATCH("batch prices without those of both input and output"),
  NO_TEXT("a model that does not write text"),
  NO_PRICE("no price of input and output tokens");

  private final String reason;

  OtherPrice(String reason) {
    this.reason = reason;
  }

  void leaveOut(FoundRows rows, String place) {
    rows.leaveOut(place, reason);
  }

  /** Leaves the price of reasoning out, where there is one and it is not that of output. */
  static void leaveOutReasoning(FoundRows rows, String place, Node reasoning, Node output) {
    if (isPrice(reasoning)
        && (!isPrice(output) || number(reasoning).compareTo(number(output)) != 0)) {
      REASONING.leaveOut(rows, place);
    }
  }

  /** Leaves the price of a request out, where there is one. */
  static void leaveOutRequest(FoundRows rows, String place, Node request) {
    if (isPrice(request)) {
      REQUEST.leaveOut(rows, place);
    }
  }

  /** Whether it is a number, also as a text, other than 0, which says that there is no price. */
  private static boolean isPrice(Node price) {
    try {
      return !price.text().isEmpty() && number(price).signum() != 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static BigDecimal number(Node price) {
    return new BigDecimal(price.text());
  }
}

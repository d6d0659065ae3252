package dev.tiebreak.formats.internal.price;

import dev.tiebreak.formats.internal.JsonNumbers;
import dev.tiebreak.read.format.FoundRow;
import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.tree.Node;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The prices of one model of genai-prices: an object, or an array of such, of which the last holds
 * whose first day has come.
 */
record GenaiModel(String name, Node prices, FoundRows rows) {

  private static final Map<PriceColumn, String> KEYS =
      Map.of(
          PriceColumn.INPUT, "input_mtok",
          PriceColumn.OUTPUT, "output_mtok",
          PriceColumn.CACHE_READ, "cache_read_mtok",
          PriceColumn.CACHE_WRITE, "cache_write_mtok",
          PriceColumn.CACHE_WRITE_1H, "cache_write_1h_mtok");

  void add(Consumer<FoundRow> whose) {
    if (!prices.isArray()) {
      add(name, prices, whose);
      return;
    }
    List<String> days = prices.children().stream().map(GenaiModel::firstDay).toList();
    if (!isInOrder(days)) {
      rows.leaveOut(name, "prices that hold at some times of the day, or under other conditions");
      return;
    }
    for (int i = 0; i < days.size(); i++) {
      String from = days.get(i);
      String next = i + 1 < days.size() ? days.get(i + 1) : "";
      add(
          from.isEmpty() ? name : name + ", from " + from,
          prices.children().get(i).at("prices"),
          row -> {
            whose.accept(row);
            row.put("effective_from", from)
                .put("effective_to", DayBefore.of(next, "start_date", row));
          });
    }
  }

  /** The first day of prices; blank where they have no condition or another one. */
  private static String firstDay(Node conditional) {
    return conditional.at("constraint", "start_date").text();
  }

  /** Whether all prices but the first begin on a day, each after the one before. */
  private static boolean isInOrder(List<String> days) {
    return IntStream.range(1, days.size())
        .allMatch(i -> days.get(i).compareTo(days.get(i - 1)) > 0);
  }

  private void add(String place, Node price, Consumer<FoundRow> whose) {
    if (at(price, PriceColumn.INPUT, 0).isNull() || at(price, PriceColumn.OUTPUT, 0).isNull()) {
      OtherPrice.NO_PRICE.leaveOut(rows, place);
      return;
    }
    OtherPrice.leaveOutRequest(rows, place, price.at("requests_kcount"));
    OtherPrice.leaveOutReasoning(
        rows, place, price.at("output_reasoning_mtok"), at(price, PriceColumn.OUTPUT, 0));
    for (long above : thresholds(price)) {
      rows.add(
          above == 0 ? place : place + ", above " + above + " tokens",
          row -> {
            whose.accept(row);
            row.put("from_context", above == 0 ? "" : String.valueOf(above));
            for (PriceColumn column : PriceColumn.values()) {
              row.put(column.column(), row.numberOf(at(price, column, above)));
            }
          });
    }
  }

  /** All thresholds of all prices, from 0 on. */
  private static TreeSet<Long> thresholds(Node price) {
    TreeSet<Long> found = new TreeSet<>(List.of(0L));
    KEYS.values().stream()
        .flatMap(key -> price.at(key, "tiers").children().stream())
        .flatMap(tier -> JsonNumbers.count(tier.at("start")).stream())
        .forEach(start -> found.add((long) start));
    return found;
  }

  /** The price of a call that reads more than some tokens: that of its tier for all of them. */
  private static Node at(Node price, PriceColumn column, long above) {
    Node value = price.at(KEYS.get(column));
    Node found = value.isObject() ? value.at("base") : value;
    for (Node tier : value.at("tiers").children()) {
      if (JsonNumbers.count(tier.at("start")).filter(start -> start <= above).isPresent()) {
        found = tier.at("price");
      }
    }
    return found;
  }
}

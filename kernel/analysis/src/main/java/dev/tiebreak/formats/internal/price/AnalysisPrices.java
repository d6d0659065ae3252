package dev.tiebreak.formats.internal.price;

import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.tree.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The prices of the models of Artificial Analysis, which repeats them for each effort of a model. A
 * model whose efforts differ in price keeps its whole name.
 */
final class AnalysisPrices {

  private static final Map<PriceColumn, String> KEYS =
      Map.of(
          PriceColumn.INPUT, "price_1m_input_tokens",
          PriceColumn.OUTPUT, "price_1m_output_tokens",
          PriceColumn.CACHE_READ, "price_1m_cache_hit_tokens",
          PriceColumn.CACHE_WRITE, "price_1m_cache_write_tokens");

  private final FoundRows rows;
  private final Map<String, List<String>> seen = new HashMap<>();

  AnalysisPrices(FoundRows rows) {
    this.rows = rows;
  }

  void add(AnalysedModel model) {
    Node prices = model.node().at("pricing");
    if (prices.at(KEYS.get(PriceColumn.INPUT)).isNull()
        || prices.at(KEYS.get(PriceColumn.OUTPUT)).isNull()) {
      OtherPrice.NO_PRICE.leaveOut(rows, model.full());
      return;
    }
    List<String> facts = KEYS.values().stream().map(key -> prices.at(key).text()).toList();
    List<String> earlier = seen.putIfAbsent(model.model(), facts);
    if (facts.equals(earlier)) {
      rows.leaveOut(model.full(), "the same prices as of another effort of the model");
      return;
    }
    rows.add(
        model.full(),
        row -> {
          row.put("model", earlier == null ? model.model() : model.full())
              .put("source", "Artificial Analysis");
          KEYS.forEach((column, key) -> row.number(column.column(), prices, key));
        });
  }
}

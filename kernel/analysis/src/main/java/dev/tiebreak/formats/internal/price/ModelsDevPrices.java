package dev.tiebreak.formats.internal.price;

import dev.tiebreak.read.format.FoundRow;
import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.tree.Node;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The prices of one provider of models.dev: of each model, its tiers and its services. */
record ModelsDevPrices(String name, Node provider, FoundRows rows) {

  private static final Map<PriceColumn, String> KEYS =
      Map.of(
          PriceColumn.INPUT, "input",
          PriceColumn.OUTPUT, "output",
          PriceColumn.CACHE_READ, "cache_read",
          PriceColumn.CACHE_WRITE, "cache_write");

  /**
   * What else a price may have: sound has prices of its own, tiers are read apart, and {@code
   * context_over_200k} repeats one of them, whatever its size.
   */
  private static final Set<String> OTHER_KEYS =
      Set.of("input_audio", "output_audio", "tiers", "context_over_200k", "tier", "reasoning");

  private static final Set<String> SERVICES = Set.of("batch", "flex", "priority");
  private static final String TEXT = "text";

  void add() {
    provider.at("models").fields().forEach(this::add);
  }

  private void add(String id, Node model) {
    String place = name + ", " + id;
    List<Node> outputs = model.at("modalities", "output").children();
    if (!outputs.isEmpty() && outputs.stream().noneMatch(each -> each.text().equals(TEXT))) {
      OtherPrice.NO_TEXT.leaveOut(rows, place);
      return;
    }
    Node cost = model.at("cost");
    if (!cost.isObject()) {
      OtherPrice.NO_PRICE.leaveOut(rows, place);
      return;
    }
    add(place, id, cost, row -> {});
    for (Node tier : cost.at("tiers").children()) {
      String size = tier.at("tier", "size").text();
      add(
          place + ", above " + size + " tokens",
          id,
          tier,
          row -> row.needNumber("from_context", tier, "tier", "size"));
    }
    model.at("experimental", "modes").fields().forEach((mode, each) -> mode(place, id, mode, each));
  }

  private void mode(String place, String id, String mode, Node each) {
    String service = each.at("provider", "body", "service_tier").text();
    if (!each.at("cost").isObject()) {
      return;
    }
    if (SERVICES.contains(service)) {
      add(place + ", " + mode, id, each.at("cost"), row -> row.put("service", service));
    } else {
      rows.leaveOut(
          place + ", " + mode, "the prices of a mode that is neither batch nor flex nor priority");
    }
  }

  private void add(String place, String id, Node cost, Consumer<FoundRow> more) {
    leaveOutOthers(place, cost);
    rows.add(
        place,
        row -> {
          row.put("model", id).put("provider", name).text("source", provider, "doc");
          more.accept(row);
          for (PriceColumn column : PriceColumn.values()) {
            String key = KEYS.get(column);
            if (column == PriceColumn.INPUT || column == PriceColumn.OUTPUT) {
              row.needNumber(column.column(), cost, key);
            } else if (key != null) {
              row.number(column.column(), cost, key);
            }
          }
        });
  }

  private void leaveOutOthers(String place, Node cost) {
    for (String key : cost.keys()) {
      if (!KEYS.containsValue(key) && !OTHER_KEYS.contains(key)) {
        rows.leaveOut(place, "a price called " + key + ", which the format does not have");
      }
    }
    OtherPrice.leaveOutReasoning(rows, place, cost.at("reasoning"), cost.at("output"));
  }
}

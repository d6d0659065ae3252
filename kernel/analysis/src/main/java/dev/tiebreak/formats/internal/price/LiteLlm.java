package dev.tiebreak.formats.internal.price;

import dev.tiebreak.read.format.FoundRow;
import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.read.format.Glance;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.format.Importer;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.read.format.Recognised;
import dev.tiebreak.tree.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * LiteLLM's {@code model_prices_and_context_window.json}: an object whose keys are models, with US
 * dollars per token. Models that are billed by text tokens become rows, one for each service and
 * context tier.
 */
public final class LiteLlm implements Importer {

  private static final Set<String> NO_MODELS = Set.of("sample_spec", "fallback_generalizations");
  private static final Set<String> TEXT = Set.of("chat", "completion", "responses");
  private static final String PROVIDER = "litellm_provider";
  private static final String OUTPUT = "output_cost_per_token";
  private static final String REASONING = "output_cost_per_reasoning_token";

  @Override
  public String format() {
    return "LiteLLM";
  }

  @Override
  public Optional<Recognised> recognise(Glance file) {
    return file.start().isObject()
            && file.start().children().stream().anyMatch(each -> each.field(PROVIDER).isPresent())
        ? Optional.of(Recognised.holding(Holding.PRICES))
        : Optional.empty();
  }

  @Override
  public void read(Holding holding, KnownFile file, FoundRows rows) {
    for (Map.Entry<String, Node> each : file.document().fields().entrySet()) {
      if (!NO_MODELS.contains(each.getKey())) {
        model(each.getKey(), each.getValue(), rows);
      }
    }
  }

  private static void model(String name, Node model, FoundRows rows) {
    String mode = model.at("mode").text();
    if (!TEXT.contains(mode)) {
      rows.leaveOut(name, mode.isEmpty() ? "no mode" : "mode " + mode);
      return;
    }
    LiteLlmPrices prices = LiteLlmPrices.of(name, model, rows);
    leaveOutOthers(name, model, rows);
    List<LiteLlmPrices.Offer> offers = prices.offers();
    if (offers.isEmpty()) {
      OtherPrice.NO_PRICE.leaveOut(rows, name);
    }
    offers.forEach(
        offer ->
            rows.add(
                name + offer.where(),
                row -> {
                  row.put("model", name)
                      .text("provider", model, PROVIDER)
                      .put("service", offer.service())
                      .put("from_context", offer.fromContext())
                      .text("source", model, "source");
                  fill(row, prices, offer);
                }));
  }

  private static void leaveOutOthers(String name, Node model, FoundRows rows) {
    OtherPrice.leaveOutRequest(rows, name, model.at("input_cost_per_request"));
    OtherPrice.leaveOutReasoning(rows, name, model.at(REASONING), model.at(OUTPUT));
    for (Node tier : model.at("tiered_pricing").children()) {
      OtherPrice.leaveOutReasoning(
          rows, name + ", tiered_pricing", tier.at(REASONING), tier.at(OUTPUT));
    }
    if (model.at("off_peak_pricing").isObject()) {
      OtherPrice.TIME_OF_DAY.leaveOut(rows, name);
    }
    if (model.keys().stream().anyMatch(key -> key.contains("_above_12hr"))) {
      OtherPrice.LONG_CACHE.leaveOut(rows, name);
    }
  }

  private static void fill(FoundRow row, LiteLlmPrices prices, LiteLlmPrices.Offer offer) {
    for (PriceColumn column : PriceColumn.values()) {
      row.put(column.column(), UsdPerToken.perMillion(prices.price(column, offer, row)));
    }
  }
}

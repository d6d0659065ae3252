package dev.tiebreak.formats.internal.price;

import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.read.format.Glance;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.format.Importer;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.read.format.Recognised;
import dev.tiebreak.tree.Node;
import java.util.Optional;

/**
 * The data of genai-prices, of both versions: an array of providers with their models, whose prices
 * are US dollars per million tokens, with tiers and first days.
 */
public final class GenaiPrices implements Importer {

  private static final String MODELS = "models";

  @Override
  public String format() {
    return "genai-prices";
  }

  @Override
  public Optional<Recognised> recognise(Glance file) {
    return file.start().isArray() && file.start().children().stream().anyMatch(GenaiPrices::isOne)
        ? Optional.of(Recognised.holding(Holding.PRICES))
        : Optional.empty();
  }

  private static boolean isOne(Node provider) {
    return provider.field("api_pattern").isPresent()
        && provider.at(MODELS).children().stream()
            .anyMatch(each -> each.field("match").isPresent());
  }

  @Override
  public void read(Holding holding, KnownFile file, FoundRows rows) {
    for (Node provider : file.document().children()) {
      String source =
          provider.at("pricing_urls").children().stream().findFirst().map(Node::text).orElse("");
      for (Node model : provider.at(MODELS).children()) {
        String name = provider.at("id").text();
        new GenaiModel(name + ", " + model.at("id").text(), model.at("prices"), rows)
            .add(
                row ->
                    row.needText("model", model, "id")
                        .needText("provider", provider, "id")
                        .put("source", source));
      }
    }
  }
}

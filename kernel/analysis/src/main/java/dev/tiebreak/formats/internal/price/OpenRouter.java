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
import java.util.regex.Pattern;

/**
 * OpenRouter's list of models, whose prices are texts, in US dollars per token. A price may be
 * another one for calls that read much; what such a tier does not price costs what it does else.
 */
public final class OpenRouter implements Importer {

  private static final String PRICING = "pricing";
  private static final String OVERRIDES = "overrides";
  private static final String THRESHOLD = "min_prompt_tokens";

  private static final Map<PriceColumn, String> KEYS =
      Map.of(
          PriceColumn.INPUT, "prompt",
          PriceColumn.OUTPUT, "completion",
          PriceColumn.CACHE_READ, "input_cache_read",
          PriceColumn.CACHE_WRITE, "input_cache_write",
          PriceColumn.CACHE_WRITE_1H, "input_cache_write_1h");

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d{1,3})?");

  @Override
  public String format() {
    return "OpenRouter's list of models";
  }

  @Override
  public Optional<Recognised> recognise(Glance file) {
    return models(file.start()).stream().anyMatch(OpenRouter::isModel)
        ? Optional.of(Recognised.holding(Holding.PRICES))
        : Optional.empty();
  }

  private static List<Node> models(Node start) {
    return start.isArray() ? start.children() : start.at("data").children();
  }

  private static boolean isModel(Node each) {
    return each.field("id").isPresent()
        && each.at(PRICING).field("prompt").isPresent()
        && each.at(PRICING).field("completion").isPresent();
  }

  @Override
  public void read(Holding holding, KnownFile file, FoundRows rows) {
    models(file.document()).forEach(model -> add(model, rows));
  }

  private static void add(Node model, FoundRows rows) {
    String name = model.at("id").text();
    Node prices = model.at(PRICING);
    List<Node> writes = model.at("architecture", "output_modalities").children();
    if (!writes.isEmpty() && writes.stream().noneMatch(each -> each.text().equals("text"))) {
      OtherPrice.NO_TEXT.leaveOut(rows, name);
    } else if (KEYS.values().stream().anyMatch(key -> prices.at(key).text().startsWith("-"))) {
      rows.leaveOut(name, "a price that varies");
    } else {
      add(name, model, prices, rows);
    }
  }

  private static void add(String name, Node model, Node prices, FoundRows rows) {
    OtherPrice.leaveOutRequest(rows, name, prices.at("request"));
    OtherPrice.leaveOutReasoning(
        rows, name, prices.at("internal_reasoning"), prices.at("completion"));
    rows.add(name, row -> fill(row, model, prices, prices));
    for (Node tier : prices.at(OVERRIDES).children()) {
      if (tier.keys().stream().anyMatch(key -> key.startsWith("utc_"))) {
        OtherPrice.TIME_OF_DAY.leaveOut(rows, name);
      } else {
        rows.add(
            name + ", above " + tier.at(THRESHOLD).text() + " tokens",
            row -> fill(row.needNumber("from_context", tier, THRESHOLD), model, prices, tier));
      }
    }
  }

  private static void fill(FoundRow row, Node model, Node all, Node own) {
    row.needText("model", model, "id").put("provider", "openrouter");
    for (PriceColumn column : PriceColumn.values()) {
      String key = KEYS.get(column);
      Node price = own.field(key).orElseGet(() -> all.at(key));
      boolean needed = column == PriceColumn.INPUT || column == PriceColumn.OUTPUT;
      if (!price.isNull() || needed) {
        row.put(column.column(), UsdPerToken.perMillion(number(row, price, key)));
      }
    }
  }

  private static String number(FoundRow row, Node price, String key) {
    if (!NUMBER.matcher(price.text()).matches()) {
      throw row.refused(PRICING + "." + key + " is " + price.words(), "a number, as a text");
    }
    return price.text();
  }
}

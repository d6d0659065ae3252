package dev.tiebreak.formats.internal.price;

import dev.tiebreak.read.format.FoundRow;
import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.read.format.Glance;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.format.Importer;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.read.format.Recognised;
import dev.tiebreak.tree.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The lists of llm-prices, {@code current-v1.json} and {@code historical-v1.json}: prices in US
 * dollars per million tokens, the second with their days. What a model costs above a threshold
 * stands there as another model, {@code gpt-5.5-272k} beside {@code gpt-5.5}.
 */
public final class LlmPrices implements Importer {

  private static final String PRICES = "prices";

  /** How an entry is named that is a tier, and how its id ends: {@code >272k}, {@code -272k}. */
  private static final Pattern TIER = Pattern.compile(".*>\\s*(\\d{1,6})k");

  private static final int THOUSAND = 1000;

  @Override
  public String format() {
    return "llm-prices";
  }

  @Override
  public Optional<Recognised> recognise(Glance file) {
    return file.start().at(PRICES).isArray()
            && file.start().at(PRICES).children().stream().anyMatch(LlmPrices::isPrice)
        ? Optional.of(Recognised.holding(Holding.PRICES))
        : Optional.empty();
  }

  private static boolean isPrice(Node each) {
    return each.keys().containsAll(List.of("id", "vendor", "name", "input", "output"));
  }

  @Override
  public void read(Holding holding, KnownFile file, FoundRows rows) {
    Node all = file.document();
    List<Node> prices = all.at(PRICES).children();
    Set<List<String>> models =
        prices.stream().map(LlmPrices::model).collect(Collectors.toUnmodifiableSet());
    Set<List<String>> seen = new HashSet<>();
    for (int i = 0; i < prices.size(); i++) {
      Node price = prices.get(i);
      String place = PRICES + "[" + i + "], " + price.at("id").text();
      if (!seen.add(facts(price))) {
        rows.leaveOut(place, "the same prices as in an earlier entry");
        continue;
      }
      rows.add(place, row -> fill(row.text("as_of", all, "updated_at"), price, models));
    }
  }

  private static List<String> model(Node price) {
    return List.of(price.at("vendor").text(), price.at("id").text());
  }

  /** All that an entry says but for the words that it is called by. */
  private static List<String> facts(Node price) {
    return price.with("name", "").children().stream().map(Node::text).toList();
  }

  private static void fill(FoundRow row, Node price, Set<List<String>> models) {
    String id = price.at("id").text();
    Matcher tier = TIER.matcher(price.at("name").text());
    String above = tier.matches() ? tier.group(1) : "";
    String suffix = "-" + above + "k";
    String whole = id.endsWith(suffix) ? id.substring(0, id.length() - suffix.length()) : "";
    boolean isTier = tier.matches() && models.contains(List.of(price.at("vendor").text(), whole));
    row.needText("model", price, "id")
        .put("model", isTier ? whole : id)
        .needText("provider", price, "vendor")
        .put("from_context", isTier ? String.valueOf(Long.parseLong(above) * THOUSAND) : "")
        .needNumber(PriceColumn.INPUT.column(), price, "input")
        .needNumber(PriceColumn.OUTPUT.column(), price, "output")
        .number(PriceColumn.CACHE_READ.column(), price, "input_cached")
        .text("effective_from", price, "from_date")
        .put("effective_to", DayBefore.of(price.at("to_date").text(), "to_date", row));
  }
}

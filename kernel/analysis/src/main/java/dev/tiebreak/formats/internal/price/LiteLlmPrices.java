package dev.tiebreak.formats.internal.price;

import dev.tiebreak.formats.internal.JsonNumbers;
import dev.tiebreak.read.format.FoundRow;
import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.tree.Node;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All prices of one of LiteLLM's models. What has no price of its own is billed as LiteLLM bills
 * it: a service in a tier at the standard price of the tier, else as in the tier below; batches at
 * the batch prices of the tier below, and only what they read from a cache at the standard price.
 */
final class LiteLlmPrices {

  private static final String STANDARD = "standard";
  private static final String BATCH = "batch";
  private static final int THOUSAND = 1000;

  private static final Map<String, PriceColumn> COLUMNS =
      Map.of(
          "input_cost_per_token", PriceColumn.INPUT,
          "output_cost_per_token", PriceColumn.OUTPUT,
          "cache_read_input_token_cost", PriceColumn.CACHE_READ,
          "cache_creation_input_token_cost", PriceColumn.CACHE_WRITE);

  private static final String CACHE_HIT = "input_cost_per_token_cache_hit";

  private static final Map<String, String> SERVICES =
      Map.of("", STANDARD, "batches", BATCH, "flex", "flex", "priority", "priority");

  /** {@code cache_creation_input_token_cost_above_1hr_above_200k_tokens_priority}. */
  private static final Pattern KEY =
      Pattern.compile(
          "(input_cost_per_token|output_cost_per_token|cache_read_input_token_cost"
              + "|cache_creation_input_token_cost)(_above_1hr)?"
              + "(?:_above_(\\d{1,9})(k?)_tokens)?(?:_([a-z]+))?");

  /** By service and by the threshold of the tier. */
  private final Map<String, Map<Long, Map<PriceColumn, Node>>> prices = new HashMap<>();

  private final Set<String> services = new LinkedHashSet<>(List.of(STANDARD));
  private final Set<String> others = new TreeSet<>();
  private final TreeSet<Long> tiers = new TreeSet<>(Set.of(0L));

  /**
   * A service in a tier.
   *
   * @param above calls that read more tokens than that
   */
  record Offer(String service, long above) {

    /** What stands in the column of tiers; blank for all calls. */
    String fromContext() {
      return above == 0 ? "" : String.valueOf(above);
    }

    /** Which of a model's prices it is, to follow the model's name. */
    String where() {
      return (service.equals(STANDARD) ? "" : ", " + service)
          + (above == 0 ? "" : ", above " + above + " tokens");
    }
  }

  private LiteLlmPrices() {}

  static LiteLlmPrices of(String name, Node model, FoundRows rows) {
    LiteLlmPrices prices = new LiteLlmPrices();
    List<Node> tiered = model.at("tiered_pricing").children();
    if (tiered.isEmpty()) {
      model.fields().forEach(prices::take);
      prices.others.forEach(
          service -> rows.leaveOut(name, "the prices of a service called " + service));
      if (prices.services.contains(BATCH) && !prices.isWhole(new Offer(BATCH, Long.MAX_VALUE))) {
        OtherPrice.HALF_A_BATCH.leaveOut(rows, name);
      }
    } else {
      prices.tiers.clear();
      tiered.forEach(tier -> prices.takeTier(tier, name, rows));
    }
    return prices;
  }

  private void takeTier(Node tier, String name, FoundRows rows) {
    Optional<Integer> from =
        tier.at("range").children().stream().findFirst().flatMap(JsonNumbers::count);
    if (from.isEmpty()) {
      rows.leaveOut(
          name + ", tiered_pricing", "a tier whose range does not begin with a number of tokens");
      return;
    }
    long above = from.get();
    tiers.add(above);
    tier.fields()
        .forEach(
            (key, price) ->
                Optional.ofNullable(COLUMNS.get(key))
                    .ifPresent(column -> of(STANDARD, above).put(column, price)));
  }

  private void take(String key, Node price) {
    if (key.equals(CACHE_HIT)) {
      of(STANDARD, 0).putIfAbsent(PriceColumn.CACHE_READ, price);
      return;
    }
    if (price.isNull() || !key.contains("_token")) {
      return;
    }
    Matcher found = KEY.matcher(key);
    if (!found.matches()) {
      return;
    }
    String suffix = found.group(5) == null ? "" : found.group(5);
    String service = SERVICES.get(suffix);
    if (service == null) {
      others.add(suffix);
      return;
    }
    PriceColumn column = COLUMNS.get(found.group(1));
    boolean forAnHour = found.group(2) != null;
    long above = found.group(3) == null ? 0 : Long.parseLong(found.group(3));
    long tokens = "k".equals(found.group(4)) ? above * THOUSAND : above;
    services.add(service);
    tiers.add(tokens);
    of(service, tokens)
        .put(
            forAnHour && column == PriceColumn.CACHE_WRITE ? PriceColumn.CACHE_WRITE_1H : column,
            price);
  }

  private Map<PriceColumn, Node> of(String service, long above) {
    return prices
        .computeIfAbsent(service, any -> new HashMap<>())
        .computeIfAbsent(above, any -> new EnumMap<>(PriceColumn.class));
  }

  /**
   * Returns each service in each tier that has prices of its own, the standard ones first; none
   * where not even these have any.
   */
  List<Offer> offers() {
    return tiers.stream().noneMatch(above -> isWhole(new Offer(STANDARD, above)))
        ? List.of()
        : services.stream()
            .flatMap(service -> tiers.stream().map(above -> new Offer(service, above)))
            .filter(this::isOwn)
            .filter(this::isWhole)
            .toList();
  }

  /** Whether it is not the offer below: batches are not billed at a tier's standard prices. */
  private boolean isOwn(Offer offer) {
    return hasOwn(offer.service(), offer.above())
        || (offer.service().equals(BATCH) && hasOwn(STANDARD, offer.above()));
  }

  private boolean hasOwn(String service, long above) {
    return prices.getOrDefault(service, Map.of()).containsKey(above);
  }

  private boolean isWhole(Offer offer) {
    return has(PriceColumn.INPUT, offer) && has(PriceColumn.OUTPUT, offer);
  }

  private boolean has(PriceColumn column, Offer offer) {
    return !found(column, offer).isNull();
  }

  /** Returns a price in US dollars per token; blank if there is none. */
  String price(PriceColumn column, Offer offer, FoundRow row) {
    return row.numberOf(found(column, offer));
  }

  private Node found(PriceColumn column, Offer offer) {
    if (!offer.service().equals(BATCH)) {
      return found(column, List.of(offer.service(), STANDARD), offer.above());
    }
    Node own = found(column, List.of(BATCH), offer.above());
    return own.isNull() && column == PriceColumn.CACHE_READ
        ? found(column, List.of(STANDARD), offer.above())
        : own;
  }

  private Node found(PriceColumn column, List<String> of, long upTo) {
    for (Long above : tiers.headSet(upTo, true).descendingSet()) {
      for (String service : of) {
        Node price =
            prices.getOrDefault(service, Map.of()).getOrDefault(above, Map.of()).get(column);
        if (price != null && !price.isNull()) {
          return price;
        }
      }
    }
    return Node.Leaf.UNREAD;
  }
}

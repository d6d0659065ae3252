package dev.tiebreak.data;

import dev.tiebreak.words.internal.Names;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Prices of one model at several places, of which none is picked silently.
 *
 * @param offers two or more
 */
record Several(List<Offer> offers) {

  static Several of(List<Offer> offers) {
    return new Several(offers);
  }

  /** Lists them, each with the line to type for it. */
  IllegalArgumentException refused() {
    boolean providers = differ(offers, PriceRow.Place::provider);
    boolean regions = differ(offers, PriceRow.Place::region);
    return new IllegalArgumentException(
        offers.get(0).model()
            + " has prices of several "
            + (providers ? regions ? "providers and regions" : "providers" : "regions")
            + "; allowed: "
            + Names.some(offers.stream().map(offer -> line(offer, providers)).toList()));
  }

  private String line(Offer offer, boolean providers) {
    PriceRow.Place place = place(offer);
    boolean regions =
        differ(
            offers.stream()
                .filter(each -> place(each).provider().equals(place.provider()))
                .toList(),
            PriceRow.Place::region);
    return "prices"
        + (providers ? call("fromProvider", place.provider()) : "")
        + (regions ? call("inRegion", place.region()) : "");
  }

  private static String call(String method, Optional<String> name) {
    return "."
        + method
        + "(\""
        + name.orElse("").replace("\\", "\\\\").replace("\"", "\\\"")
        + "\")";
  }

  private static boolean differ(
      List<Offer> offers, Function<PriceRow.Place, Optional<String>> what) {
    return offers.stream().map(offer -> what.apply(place(offer))).distinct().count() > 1;
  }

  private static PriceRow.Place place(Offer offer) {
    return offer.rows().get(0).place();
  }
}

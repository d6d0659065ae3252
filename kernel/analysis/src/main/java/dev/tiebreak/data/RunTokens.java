package dev.tiebreak.data;

import dev.tiebreak.data.OutcomeColumns.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * What a run read, as its row counts it: cached tokens are among the input tokens or beside them.
 *
 * @param input input tokens, with the cached ones or without
 * @param uncached the input tokens without those read from a cache or written to one
 * @param cached the tokens read from a cache
 * @param cacheRead the same under another name
 * @param cacheWrite the tokens written to a cache
 * @param includesCache yes or no: whether the input tokens include the cached ones; may be blank
 */
record RunTokens(
    OptionalLong input,
    OptionalLong uncached,
    OptionalLong cached,
    OptionalLong cacheRead,
    OptionalLong cacheWrite,
    String includesCache) {

  private static final String NO = "no";

  /** The tokens read from a cache. */
  OptionalLong read() {
    return cached.isPresent() ? cached : cacheRead;
  }

  /** All tokens that were read, cached ones among them. */
  OptionalLong all() {
    if (uncached.isPresent()) {
      return OptionalLong.of(uncached.getAsLong() + beside());
    }
    return input.isPresent() && includesCache.equals(NO)
        ? OptionalLong.of(input.getAsLong() + beside())
        : input;
  }

  private long beside() {
    return read().orElse(0) + cacheWrite.orElse(0);
  }

  /** Says where the counts contradict each other. */
  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    if (cached.isPresent() && cacheRead.isPresent() && !cached.equals(cacheRead)) {
      faults.add(
          new Fault(
              "cache_read_tokens",
              found(cacheRead.getAsLong()) + " beside " + cached.getAsLong(),
              "the same number as cached_input_tokens, which counts the same"));
    } else if (input.isPresent() && uncached.isPresent() && !agree()) {
      faults.add(
          new Fault(
              "uncached_input_tokens",
              found(uncached.getAsLong()) + " of " + input.getAsLong(),
              "input_tokens"
                  + (includesCache.equals(NO)
                      ? ", which are without the cached ones here"
                      : " without those read from a cache or written to one")));
    } else if (all().isPresent() && beside() > all().getAsLong()) {
      boolean writes = cacheWrite.orElse(0) > 0;
      faults.add(
          new Fault(
              writes
                  ? "cache_write_tokens"
                  : cached.isPresent() ? "cached_input_tokens" : "cache_read_tokens",
              found(writes ? cacheWrite.getAsLong() : read().orElse(0))
                  + (writes && read().isPresent() ? " beside " + read().getAsLong() + " read" : "")
                  + " of "
                  + all().getAsLong(),
              "no more than input_tokens, unless input_includes_cache is no"));
    }
    return faults;
  }

  /** Whether the input tokens are the uncached ones, with the cached ones or without. */
  private boolean agree() {
    boolean beside = uncached.equals(input);
    boolean among = uncached.getAsLong() + beside() == input.getAsLong();
    return switch (includesCache) {
      case "yes" -> among;
      case NO -> beside;
      default -> among || beside;
    };
  }

  private static String found(long tokens) {
    return "found \"" + tokens + "\"";
  }
}

package dev.tiebreak.formats.internal.price;

/** The columns of prices that price lists have. */
enum PriceColumn {
  INPUT("input_usd_per_million_tokens"),
  OUTPUT("output_usd_per_million_tokens"),
  CACHE_READ("cache_read_usd_per_million_tokens"),
  CACHE_WRITE("cache_write_usd_per_million_tokens"),
  CACHE_WRITE_1H("cache_write_1h_usd_per_million_tokens");

  private final String column;

  PriceColumn(String column) {
    this.column = column;
  }

  /** Returns the name of the column in a frame of prices. */
  String column() {
    return column;
  }
}

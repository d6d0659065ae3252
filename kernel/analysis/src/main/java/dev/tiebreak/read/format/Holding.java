package dev.tiebreak.read.format;

import java.util.List;
import java.util.Locale;

/** What the rows of a file are. */
public enum Holding {
  /** Scores of models on benchmarks. */
  SCORES("model", "benchmark", "score"),
  /** Outcomes of models on tasks. */
  OUTCOMES("model", "benchmark", "task", "outcome"),
  /** Prices of models. */
  PRICES("model", "input_usd_per_million_tokens", "output_usd_per_million_tokens");

  @SuppressWarnings("ImmutableEnumChecker") // a list of texts
  private final List<String> columns;

  Holding(String... columns) {
    this.columns = List.of(columns);
  }

  /** Returns the columns that such rows have at least. */
  public List<String> columns() {
    return columns;
  }

  /** Returns it in words: {@code scores}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package dev.tiebreak.data;

import dev.tiebreak.domain.Better;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.RawRows.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What the name of a benchmark in a wide table says of its scores: {@code Arena (Elo)}, {@code Cost
 * ($) ↓}.
 *
 * @param unit the word of a file for what they are written in
 * @param better which of two is better
 */
record WideHeading(Optional<String> unit, Optional<Better> better) {

  /** The column of which of two scores is better. */
  static final String BETTER = "better";

  /** How a name says what its scores are written in. */
  static final String HOW =
      "a unit in brackets behind the name of the column, such as (%), (rate), (points), (elo),"
          + " (index) or (tokens/s), and ($), (seconds), (minutes) or (tokens) beside \u2191 or \u2193"
          + " for what is better";

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("%", "percent"),
          Map.entry("pct", "percent"),
          Map.entry("0-1", "rate"),
          Map.entry("0\u20131", "rate"),
          Map.entry("$", "usd"),
          Map.entry("us$", "usd"),
          Map.entry("s", "seconds"),
          Map.entry("sec", "seconds"),
          Map.entry("tok/s", "tokens_per_second"),
          Map.entry("tokens/s", "tokens_per_second"),
          Map.entry("tokens per second", "tokens_per_second"));

  private static final Pattern IN_BRACKETS =
      Pattern.compile(".*(?:\\s[(\\[]|[(\\[](?=\\s*%))([^()\\[\\]]+)[)\\]]\\s*");
  private static final Pattern MARKS = Pattern.compile("[\u2191\u2193,]");

  static WideHeading of(String name) {
    boolean up = name.indexOf('\u2191') >= 0;
    boolean down = name.indexOf('\u2193') >= 0;
    String text = RawRows.strip(MARKS.matcher(name).replaceAll(" "));
    Matcher brackets = IN_BRACKETS.matcher(text);
    return new WideHeading(
        brackets.matches()
            ? word(RawRows.strip(brackets.group(1)))
            : text.endsWith(" %") ? Optional.of("percent") : Optional.empty(),
        up == down ? Optional.empty() : Optional.of(down ? Better.LOWER : Better.HIGHER));
  }

  /** Returns the word of a file for a unit, if it is one. */
  private static Optional<String> word(String written) {
    String key = written.toLowerCase(Locale.ROOT);
    return Optional.of(WORDS.getOrDefault(key, key))
        .filter(word -> WrittenUnit.named(word).isPresent());
  }

  /** Returns this, with the unit that a row states, if it does. */
  WideHeading or(String stated) {
    return stated.isEmpty() ? this : new WideHeading(Optional.of(stated), better);
  }

  /** Returns what it says in a column of units or directions; blank where it says nothing. */
  String says(String column) {
    return column.equals(BETTER) ? better.map(Better::toString).orElse("") : unit.orElse("");
  }

  /** Whether nothing says which of two scores in a stated unit is better. */
  boolean isUndirected() {
    return better.isEmpty()
        && unit.flatMap(WrittenUnit::named).filter(it -> it.unit().better().isEmpty()).isPresent();
  }

  /** Whether the scores may be any numbers, and not only percentages. */
  boolean isOfAnyNumbers() {
    return unit.flatMap(WrittenUnit::named)
        .filter(it -> !it.unit().equals(WrittenUnit.PERCENT.unit()))
        .isPresent();
  }

  /** Returns a table whose first row holds the units of its columns with these in its header. */
  static RawRows joined(RawRows rows) {
    if (!rows.has("model") || rows.rows().isEmpty()) {
      return rows;
    }
    Line first = rows.rows().get(0);
    List<String> header = rows.header();
    boolean named = rows.cells("model").get(0).matches("(?i)|units?");
    int[] filled =
        IntStream.range(0, Math.min(header.size(), first.cells().size()))
            .filter(i -> !RawRows.has(List.of(header.get(i)), "model"))
            .filter(i -> !first.cells().get(i).isEmpty())
            .toArray();
    boolean units =
        filled.length > 0
            && IntStream.of(filled).allMatch(i -> word(first.cells().get(i)).isPresent());
    if (!named || !units) {
      return rows;
    }
    List<String> joined = new ArrayList<>(header);
    IntStream.of(filled)
        .forEach(i -> joined.set(i, header.get(i) + " (" + first.cells().get(i) + ")"));
    return rows.with(
        new Line(rows.head().number(), joined), rows.rows().subList(1, rows.rows().size()));
  }
}

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
 * What the name of a benchmark says of its scores: {@code Arena (Elo)}, {@code Cost ($) ↓}, {@code
 * Errors (lower is better)}.
 *
 * @param unit the word of a file for what they are written in
 * @param unread the unit that they are written in, if it is none of these
 * @param better which of two is better
 */
record WideHeading(Optional<String> unit, Optional<String> unread, Optional<Better> better) {

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
          Map.entry("0-100", "percent"),
          Map.entry("0\u2013100", "percent"),
          Map.entry("0-1", "rate"),
          Map.entry("0\u20131", "rate"),
          Map.entry("$", "usd"),
          Map.entry("us$", "usd"),
          Map.entry("s", "seconds"),
          Map.entry("sec", "seconds"),
          Map.entry("secs", "seconds"),
          Map.entry("mins", "minutes"),
          Map.entry("tok/s", "tokens_per_second"),
          Map.entry("tokens/s", "tokens_per_second"),
          Map.entry("tokens per second", "tokens_per_second"));

  private static final WideHeading NOTHING =
      new WideHeading(Optional.empty(), Optional.empty(), Optional.empty());

  private static final Pattern SAYS_SOMETHING = Pattern.compile("[(\\[%\u2191\u2193]");
  private static final Pattern IN_BRACKETS =
      Pattern.compile(".*(?:\\s[(\\[]|[(\\[](?=\\s*(?:[^\\w\\s]|\\w\\w)))([^()\\[\\]]+)[)\\]]\\s*");
  private static final Pattern UP =
      Pattern.compile("(?i)\u2191|[(\\[]\\s*(?:higher|more) is better\\s*[)\\]]");
  private static final Pattern DOWN =
      Pattern.compile("(?i)\u2193|[(\\[]\\s*(?:lower|less|fewer) is better\\s*[)\\]]");

  static WideHeading of(String name) {
    if (!SAYS_SOMETHING.matcher(name).find()) {
      return NOTHING;
    }
    boolean up = UP.matcher(name).find();
    boolean down = DOWN.matcher(name).find();
    String marked = DOWN.matcher(UP.matcher(name).replaceAll(" ")).replaceAll(" ");
    String text = RawRows.strip(marked.replace(',', ' '));
    Matcher brackets = IN_BRACKETS.matcher(text);
    Optional<String> written =
        brackets.matches()
            ? Optional.of(RawRows.strip(brackets.group(1)))
            : text.endsWith(" %") ? Optional.of("%") : Optional.empty();
    Optional<String> unit = written.flatMap(WideHeading::word);
    return new WideHeading(
        unit,
        unit.isPresent() ? Optional.empty() : written.filter(OtherUnits::isOne),
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
    return stated.isEmpty() ? this : new WideHeading(Optional.of(stated), Optional.empty(), better);
  }

  /** Returns what it says of how scores are to be read. */
  Sense sense() {
    return new Sense(
        unit.flatMap(WrittenUnit::named),
        better,
        Sense.NONE.least(),
        Sense.NONE.most(),
        Optional.empty());
  }

  /** Returns the units of rows, as their column or else the names of their benchmarks state. */
  static List<String> units(RawRows rows) {
    List<String> units = rows.cells(WrittenUnit.COLUMN);
    List<String> names = rows.cells("benchmark");
    return IntStream.range(0, units.size())
        .mapToObj(i -> units.get(i).isEmpty() ? of(names.get(i)).unit().orElse("") : units.get(i))
        .toList();
  }

  /** Says that scores are not read in the unit that a name states. */
  static String unreadUnit(String written) {
    return "its name states a unit that scores are not read in, \"" + written + "\"";
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

  private static boolean isUnit(String written) {
    return word(written).isPresent() || OtherUnits.isOne(written);
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
            && IntStream.of(filled).mapToObj(first.cells()::get).allMatch(WideHeading::isUnit);
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

package dev.tiebreak.formats.internal.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A column of BFCL's leaderboard. A group of parts has a column of its own, {@code Live Acc}, and
 * behind it one for each of its parts, {@code Live Simple AST}.
 *
 * @param name its heading
 * @param subset which part of the benchmark it is; blank for all of it
 * @param metric what it counts; blank for the share of right calls
 * @param partOf the measure whose mean it is a part of; blank if it is of none
 */
record BfclColumn(String name, String subset, String metric, String partOf, Kind kind) {

  static final String BENCHMARK = "BFCL";
  static final String OVERALL = "Overall Acc";

  private static final String GROUP = " Acc";
  private static final String RELEVANCE = "Relevance Detection";
  private static final String IRRELEVANCE = "Irrelevance Detection";

  /** A column that only version 4 has, the first in which irrelevance counts by itself. */
  private static final String FOURTH = "Web Search" + GROUP;

  private static final Set<String> NONE =
      Set.of("Rank", "Model", "Model Link", "Organization", "License");

  /** What a column counts. */
  enum Kind {
    SHARE("percent", ""),
    COST("usd", "lower"),
    TIME("seconds", "lower"),
    SPREAD("", "");

    private final String unit;
    private final String better;

    Kind(String unit, String better) {
      this.unit = unit;
      this.better = better;
    }

    String unit() {
      return unit;
    }

    String better() {
      return better;
    }
  }

  /** Returns the columns of numbers of a table. */
  static List<BfclColumn> of(List<String> header) {
    List<BfclColumn> columns = new ArrayList<>();
    String group = "";
    Set<String> uncounted =
        header.contains(FOURTH) ? Set.of(RELEVANCE) : Set.of(RELEVANCE, IRRELEVANCE);
    for (String name : header) {
      if (!NONE.contains(name) && !name.isEmpty()) {
        BfclColumn column = of(name, group, uncounted);
        columns.add(column);
        group = name.endsWith(GROUP) && !name.equals(OVERALL) ? column.subset() : group;
      }
    }
    return columns;
  }

  /**
   * Returns the column of a name.
   *
   * @param group the last group before it; blank if there is none
   * @param uncounted the columns that the whole is not made of
   */
  private static BfclColumn of(String name, String group, Set<String> uncounted) {
    Kind kind = kind(name);
    if (kind != Kind.SHARE) {
      String metric = name.replaceAll("\\s*\\(.*", "").toLowerCase(Locale.ROOT);
      return new BfclColumn(name, "", metric, "", kind);
    }
    if (name.equals(OVERALL)) {
      return new BfclColumn(name, "", "", "", kind);
    }
    if (uncounted.contains(name)) {
      return new BfclColumn(name, name, "", "", kind);
    }
    boolean whole = name.endsWith(GROUP);
    String subset = whole ? name.substring(0, name.length() - GROUP.length()) : name;
    boolean inGroup = !whole && !group.isEmpty() && first(name).equals(first(group));
    return new BfclColumn(name, subset, "", inGroup ? BENCHMARK + ", " + group : BENCHMARK, kind);
  }

  private static Kind kind(String name) {
    if (name.contains("Standard Deviation") || name.contains("Max Delta")) {
      return Kind.SPREAD;
    }
    if (name.contains("($")) {
      return Kind.COST;
    }
    return name.endsWith("(s)") ? Kind.TIME : Kind.SHARE;
  }

  private static String first(String words) {
    int end = words.indexOf(' ');
    return end < 0 ? words : words.substring(0, end);
  }
}

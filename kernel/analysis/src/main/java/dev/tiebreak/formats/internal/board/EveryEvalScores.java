package dev.tiebreak.formats.internal.board;

import dev.tiebreak.formats.internal.JsonNumbers;
import dev.tiebreak.formats.internal.UnixSeconds;
import dev.tiebreak.read.format.FoundRow;
import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.tree.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The scores of a file of Every Eval Ever. */
final class EveryEvalScores {

  private static final String TIME = "evaluation_timestamp";
  private static final String SCORE = "score";
  private static final String LOWER = "lower_is_better";
  private static final String ORGANISATION = "source_organization_name";
  private static final String NONE = "-1";
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");
  private static final int LENGTH_OF_A_DAY = 10;

  /** The words for units in the files, and ours. */
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("proportion", "rate"),
          Map.entry("rate", "rate"),
          Map.entry("fraction", "rate"),
          Map.entry("percent", "percent"),
          Map.entry("percentage", "percent"),
          Map.entry("%", "percent"),
          Map.entry("elo", "elo"),
          Map.entry("usd", "usd"),
          Map.entry("seconds", "seconds"),
          Map.entry("minutes", "minutes"),
          Map.entry("tokens", "tokens"),
          Map.entry("index", "index"));

  private final Node document;
  private final FoundRows rows;

  EveryEvalScores(Node document, FoundRows rows) {
    this.document = document;
    this.rows = rows;
  }

  void add() {
    List<Node> results = document.at("evaluation_results").children();
    for (int i = 0; i < results.size(); i++) {
      add("evaluation_results[" + i + "]", results.get(i));
    }
  }

  private void add(String place, Node result) {
    Node metric = result.at("metric_config");
    Node details = result.at("score_details");
    if (details.at(SCORE).text().equals(NONE)
        && metric.at("has_unknown_level").text().equals("true")) {
      rows.leaveOut(place, "a level that is not known");
      return;
    }
    rows.add(
        place,
        row -> {
          row.needText("model", document, "model_info", "id")
              .needText("benchmark", result, "evaluation_name")
              .text("metric", metric, "metric_id")
              .text("metric", metric, "metric_name")
              .needNumber(SCORE, details, SCORE)
              .put("better", better(row, metric))
              .put(
                  "date",
                  day(result.at(TIME).text()).or(() -> day(document.at(TIME).text())).orElse(""));
          unit(row, metric);
          error(row, details.at("uncertainty"));
          from(row, document.at("source_metadata"));
        });
  }

  private static String better(FoundRow row, Node metric) {
    return switch (metric.at(LOWER).text()) {
      case "true" -> "lower";
      case "false" -> "higher";
      default ->
          throw row.refused(
              "metric_config." + LOWER + " is " + metric.at(LOWER).words(), "true or false");
    };
  }

  /** The unit that is stated, else that of scores from 0 to 1 or to 100; else points. */
  private static void unit(FoundRow row, Node metric) {
    Limits limits = new Limits(metric.at("min_score"), metric.at("max_score"));
    String stated = UNITS.getOrDefault(metric.at("metric_unit").text(), "");
    String unit = stated.isEmpty() ? limits.unit() : stated;
    row.put("unit", unit);
    if (unit.equals("points")) {
      row.put("min", limits.least()).put("max", limits.most());
    }
  }

  /** The lowest and highest score there can be; infinite ones are texts. */
  private record Limits(Node low, Node high) {

    String unit() {
      boolean fromNothing = JsonNumbers.isZero(low);
      return fromNothing && is("1") ? "rate" : fromNothing && is("100") ? "percent" : "points";
    }

    private boolean is(String most) {
      return high.isNumber() && JsonNumbers.whole(high.text()).equals(most);
    }

    String least() {
      return low.isNumber() ? low.text() : "";
    }

    String most() {
      return high.isNumber() ? high.text() : "";
    }
  }

  /** The standard error, else the interval. */
  private static void error(FoundRow row, Node uncertainty) {
    row.number("n", uncertainty, "num_samples");
    if (uncertainty.at("standard_error", "value").isNumber()) {
      row.number("stderr", uncertainty, "standard_error", "value");
    } else {
      Node interval = uncertainty.at("confidence_interval");
      row.number("ci_low", interval, "lower")
          .number("ci_high", interval, "upper")
          .number("ci_level", interval, "confidence_level");
    }
  }

  /**
   * Who evaluated: the model's developer, or the organisation that tells it, unless that only
   * collects what others found.
   */
  private void from(FoundRow row, Node source) {
    boolean collected = source.at("additional_details", "source_role").text().equals("aggregator");
    switch (source.at("evaluator_relationship").text()) {
      case "first_party" -> row.text("evaluator", document, "model_info", "developer");
      case "third_party" -> row.put("evaluator", collected ? "" : source.at(ORGANISATION).text());
      default -> row.put("evaluator", "");
    }
    row.text("source", source, ORGANISATION).text("source", source, "source_name");
  }

  private static Optional<String> day(String time) {
    return DAY.matcher(time).matches()
        ? Optional.of(time.substring(0, LENGTH_OF_A_DAY))
        : UnixSeconds.day(time);
  }
}

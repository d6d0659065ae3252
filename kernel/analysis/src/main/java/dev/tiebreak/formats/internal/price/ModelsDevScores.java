package dev.tiebreak.formats.internal.price;

import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.tree.Node;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The scores of models.dev: the entries of each model's {@code benchmarks}. */
record ModelsDevScores(FoundRows rows) {

  /** How models.dev writes how hard a model was told to think. */
  private static final Set<String> EFFORTS =
      Set.of("none", "minimal", "low", "medium", "high", "xhigh", "max", "default");

  private static final Pattern NUMBER = Pattern.compile("\\s*([-+]?\\d+(?:\\.\\d+)?)\\s*(%?)\\s*");

  /** Metrics that are a share of tasks, which models.dev writes in percent. */
  private static final Pattern SHARE =
      Pattern.compile("percent\\b.*|resolved|accuracy|(?:average )?pass@\\d+|\\w+ rate");

  private static final int DAY = 10;

  void add(String model, Node entry) {
    List<Node> benchmarks = entry.at("benchmarks").children();
    for (int i = 0; i < benchmarks.size(); i++) {
      add(model + ", benchmarks[" + i + "]", model, benchmarks.get(i));
    }
  }

  private void add(String place, String model, Node score) {
    Matcher number = NUMBER.matcher(score.at("score").text());
    boolean written = score.at("score").isNumber();
    if (!written && !score.at("score").text().isEmpty() && !number.matches()) {
      rows.leaveOut(place, "a score that is no number");
      return;
    }
    String variant = score.at("variant").text();
    if (!variant.isEmpty() && !EFFORTS.contains(variant)) {
      rows.leaveOut(place, "a variant that is no reasoning effort");
      return;
    }
    String date = score.at("date").text();
    boolean percent = !written && number.matches() && number.group(2).equals("%");
    rows.add(
        place,
        row -> {
          row.put("model", model)
              .needText("benchmark", score, "name")
              .text("metric", score, "metric")
              .text("harness", score, "harness")
              .text("version", score, "version")
              .text("subset", score, "dataset")
              .text("source", score, "source")
              .put("unit", percent ? "percent" : unit(score.at("metric").text()))
              .needText("score", score, "score");
          if (!written) {
            row.put("score", number.group(1));
          }
          row.put("effort", variant).put(date.length() == DAY ? "date" : "note", date);
        });
  }

  private static String unit(String metric) {
    String words = metric.toLowerCase(Locale.ROOT);
    if (words.equals("elo") || words.equals("index")) {
      return words;
    }
    return SHARE.matcher(words).matches() ? "percent" : "points";
  }
}

package dev.tiebreak.formats.internal.board;

import dev.tiebreak.read.format.FoundRow;
import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.tree.Node;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The scores of one task of MTEB, from 0 to 1; those that are correlations, from -1. */
final class MtebScores {

  private static final String MAIN = "main_score";
  private static final String ALL = "default";

  /** What stands among the metrics of the older shape and is none. */
  private static final Set<String> NONE = Set.of("evaluation_time", "evaluation_time_s");

  private static final List<String> CORRELATIONS = List.of("pearson", "spearman", "kendall");

  private final String model;
  private final Node document;
  private final String name;
  private final FoundRows rows;

  /**
   * Prepares to read a file.
   *
   * @param name the key of the task's name
   */
  MtebScores(String model, Node document, String name, FoundRows rows) {
    this.model = model;
    this.document = document;
    this.name = name;
    this.rows = rows;
  }

  /** Adds the main metric of each part of each split. */
  void add(Node splits) {
    splits
        .fields()
        .forEach(
            (split, parts) -> {
              for (int i = 0; i < parts.children().size(); i++) {
                part("scores." + split + "[" + i + "]", split, parts.children().get(i));
              }
            });
  }

  private void part(String place, String split, Node part) {
    String language = part.at("hf_subset").text();
    String subset = join(split, language.equals(ALL) ? "" : language);
    List<String> metrics =
        part.fields().entrySet().stream()
            .filter(each -> each.getValue().isNumber() && !each.getKey().equals(MAIN))
            .map(Map.Entry::getKey)
            .toList();
    List<String> main =
        metrics.stream()
            .filter(metric -> part.at(metric).text().equals(part.at(MAIN).text()))
            .toList();
    String metric = main.size() == 1 ? main.get(0) : MAIN;
    rows.add(place, row -> fill(row, subset, metric, part, MAIN));
    metrics.stream()
        .filter(other -> !main.contains(other))
        .forEach(other -> rows.leaveOut(place + "." + other, "a metric beside the main one"));
  }

  /** Adds all metrics of the older shape, which does not say which is the main one. */
  void addOld() {
    document.fields().entrySet().stream()
        .filter(split -> split.getValue().isObject())
        .forEach(split -> old(split.getKey(), split.getKey(), "", split.getValue()));
  }

  private void old(String place, String subset, String above, Node metrics) {
    metrics
        .fields()
        .forEach(
            (metric, value) -> {
              String at = place + "." + metric;
              if (value.isObject()) {
                boolean language = above.isEmpty() && value.field(MAIN).isPresent();
                old(
                    at,
                    language ? join(subset, metric) : subset,
                    language ? "" : join(above, metric),
                    value);
              } else if (metric.endsWith("_stderr")) {
                rows.leaveOut(at, "a spread over repetitions");
              } else if (!NONE.contains(metric) && !metric.equals(MAIN)) {
                rows.add(at, row -> fill(row, subset, join(above, metric), metrics, metric));
              }
            });
  }

  private void fill(FoundRow row, String subset, String metric, Node from, String key) {
    boolean correlation = CORRELATIONS.stream().anyMatch(metric::contains);
    row.put("model", model)
        .needText("benchmark", document, name)
        .put("subset", subset)
        .put("metric", metric)
        .needNumber("score", from, key)
        .put("unit", "rate")
        .put("min", correlation ? "-1" : "")
        .put("max", correlation ? "1" : "");
  }

  private static String join(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + ", " + second;
  }
}

package dev.tiebreak.formats.internal.log;

import dev.tiebreak.formats.internal.JsonNumbers;
import dev.tiebreak.read.format.FoundRow;
import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.tree.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The scores of a log: the metrics of each of its scorers. */
final class InspectResults {

  private static final String ERROR = "stderr";
  private static final Set<String> SPREADS = Set.of(ERROR, "std", "var", "bootstrap_stderr");
  private static final String SHARE = "accuracy";

  /** The metrics whose error the one that stands beside them is. */
  private static final Set<String> MEANS = Set.of(SHARE, "mean");

  private final InspectRun run;
  private final FoundRows rows;

  InspectResults(InspectRun run, FoundRows rows) {
    this.run = run;
    this.rows = rows;
  }

  void add(Node results) {
    List<Node> scores = results.at("scores").children();
    if (scores.isEmpty()) {
      rows.leaveOut("results", "a log without scores");
    }
    for (int i = 0; i < scores.size(); i++) {
      String place = "results.scores[" + i + "]";
      Node score = scores.get(i);
      score
          .at("metrics")
          .fields()
          .forEach(
              (name, metric) -> {
                if (!SPREADS.contains(InspectMetric.kind(name, metric))) {
                  add(place + ".metrics." + name, results, score, Map.entry(name, metric));
                }
              });
    }
  }

  private void add(String place, Node results, Node score, Map.Entry<String, Node> metric) {
    if (metric.getValue().at("value").text().isEmpty()) {
      rows.leaveOut(place, "no value");
      return;
    }
    String name = metric.getKey();
    String kind = InspectMetric.kind(name, metric.getValue());
    boolean ofAll = !InspectMetric.isGroup(metric.getValue());
    rows.add(
        place,
        row -> {
          run.fill(row);
          row.put("metric", metric(scorer(results, score), name))
              .needNumber("score", metric.getValue(), "value")
              .put("unit", kind.equals(SHARE) ? "rate" : "points")
              .put("note", run.remark())
              .identifiedBy(run.id(place, metric.getValue().at("value").text()));
          if (ofAll && MEANS.contains(kind)) {
            row.number("stderr", score.at("metrics", ERROR), "value");
          }
          if (ofAll) {
            count(row, results, score);
          }
        });
  }

  /** The accuracy, the mean of what a scorer gave, is called as the outcomes of its samples are. */
  private static String metric(String scorer, String name) {
    if (name.equals(SHARE)) {
      return scorer;
    }
    return scorer.isEmpty() ? name : scorer + ", " + name;
  }

  /** Which of several scorers it is, and which way of its to make one score of all epochs. */
  private static String scorer(Node results, Node score) {
    List<Node> all = results.at("scores").children();
    if (all.size() == 1) {
      return "";
    }
    String name = name(score);
    String reducer = score.at("reducer").text();
    boolean reduced =
        !reducer.isEmpty() && all.stream().filter(each -> name(each).equals(name)).count() > 1;
    return reduced ? name + ", " + reducer : name;
  }

  /** A scorer or, if it gives several values, one of them, called as in the samples. */
  private static String name(Node score) {
    String name = score.at("name").text();
    String scorer = score.at("scorer").text();
    return scorer.isEmpty() || scorer.equals(name) ? name : scorer + ", " + name;
  }

  /** How many samples were scored, and how often each was run. */
  private void count(FoundRow row, Node results, Node score) {
    int epochs = run.epochs(row);
    Optional<Integer> scored = counted(row, score, "scored_samples");
    if (scored.isPresent()) {
      fill(row, scored.get(), epochs);
      return;
    }
    counted(row, results, "completed_samples")
        .filter(all -> all % epochs == 0)
        .ifPresent(all -> fill(row, all / epochs, epochs));
  }

  private static void fill(FoundRow row, int samples, int epochs) {
    row.put("n", samples == 0 ? "" : String.valueOf(samples)).put("trials", String.valueOf(epochs));
  }

  private static Optional<Integer> counted(FoundRow row, Node of, String key) {
    Node number = of.at(key);
    Optional<Integer> count = JsonNumbers.count(number);
    if (count.isEmpty() && !number.isNull()) {
      throw row.refused(key + " is " + number.words(), "a whole number");
    }
    return count;
  }
}

package dev.tiebreak.formats.internal.log;

import dev.tiebreak.formats.internal.JsonNumbers;
import dev.tiebreak.read.format.FoundRow;
import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.tree.Node;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The outcomes of a log's samples: one for each epoch and scorer. */
final class InspectSamples {

  /** What scorers write for correct, incorrect, partial and no answer. */
  private static final Map<String, String> GRADES =
      Map.of("C", "1", "I", "0", "P", "0.5", "N", "0");

  private static final Set<String> LIMITS_OF_TIME = Set.of("time", "working");

  private final InspectRun run;
  private final FoundRows rows;
  private final InspectTokens tokens;
  private boolean any;

  InspectSamples(InspectRun run, FoundRows rows) {
    this.run = run;
    this.rows = rows;
    this.tokens = new InspectTokens(run, rows);
  }

  /** Says so if there was none. */
  void end() {
    if (!any) {
      rows.leaveOut("samples", "a log without samples");
    }
  }

  void add(String place, Node sample) {
    any = true;
    Map<String, Node> values = values(sample.at("scores"));
    if (values.isEmpty() && sample.at("error").isNull()) {
      rows.leaveOut(place, "a sample without a score");
      return;
    }
    if (values.isEmpty()) {
      rows.add(place, row -> fill(row.put("status", "error"), sample, ""));
    }
    values.forEach(
        (scorer, value) -> {
          Optional<String> outcome = outcome(value);
          if (outcome.isEmpty()) {
            rows.leaveOut(place, "a score that is no share: " + value.words());
            return;
          }
          rows.add(
              place,
              row ->
                  fill(
                      row.put("outcome", outcome.get())
                          .put("metric", values.size() == 1 ? "" : scorer)
                          .put("status", outcome.get().isEmpty() ? "error" : status(sample)),
                      sample,
                      scorer + ", " + value.text()));
        });
  }

  /** A sample that took too long, which its summary says in a word. */
  private static String status(Node sample) {
    Node limit = sample.at("limit");
    return LIMITS_OF_TIME.contains(limit.isObject() ? limit.at("type").text() : limit.text())
        ? "timeout"
        : "";
  }

  /** The value of each scorer, and of each of its parts if it has several. */
  private static Map<String, Node> values(Node scores) {
    Map<String, Node> values = new LinkedHashMap<>();
    scores
        .fields()
        .forEach(
            (scorer, score) -> {
              Node value = score.at("value");
              if (value.isObject()) {
                value.fields().forEach((part, each) -> values.put(scorer + ", " + part, each));
              } else {
                values.put(scorer, value);
              }
            });
    return values;
  }

  /** Returns the share that a score is, blank if it is NaN; empty if it is none. */
  private static Optional<String> outcome(Node value) {
    String text = value.text();
    if (value.isNumber()) {
      BigDecimal number = new BigDecimal(text);
      return JsonNumbers.isShare(number) ? Optional.of(number.toPlainString()) : Optional.empty();
    }
    if (text.equals("true") || text.equals("false")) {
      return Optional.of(text);
    }
    return value.leaf().isPresent() && text.isEmpty()
        ? Optional.of("")
        : Optional.ofNullable(GRADES.get(text));
  }

  private void fill(FoundRow row, Node sample, String score) {
    String id = sample.at("uuid").text();
    row.identifiedBy(
        id.isEmpty()
            ? run.id(sample.at("id").text(), sample.at("epoch").text(), score)
            : id + ", " + score);
    run.fill(row);
    row.needText("task", sample, "id").text("trial", sample, "epoch");
    tokens.fill(row, sample);
    row.number("seconds", sample, "total_time");
  }
}

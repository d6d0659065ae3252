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

  InspectSamples(InspectRun run, FoundRows rows) {
    this.run = run;
    this.rows = rows;
  }

  void add(String place, Node sample) {
    Map<String, Node> values = values(sample.at("scores"));
    if (values.isEmpty() && sample.at("error").isNull()) {
      rows.leaveOut(place, "a sample without a score");
      return;
    }
    if (values.isEmpty()) {
      rows.add(place, row -> fill(row.put("status", "error"), sample));
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
                      sample));
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

  /** A grader's tokens, which stand beside the model's, are not the model's. */
  private void fill(FoundRow row, Node sample) {
    Node usage = sample.at("model_usage", run.model());
    run.fill(row);
    row.needText("task", sample, "id")
        .text("trial", sample, "epoch")
        .number("input_tokens", usage, "input_tokens")
        .number("output_tokens", usage, "output_tokens")
        .number("cache_read_tokens", usage, "input_tokens_cache_read")
        .number("cache_write_tokens", usage, "input_tokens_cache_write")
        .number("reasoning_tokens", usage, "reasoning_tokens")
        .number("cost_usd", usage, "total_cost")
        .number("seconds", sample, "total_time")
        .put("input_includes_cache", usage.isObject() ? "no" : "");
  }
}

package dev.tiebreak.formats.internal.board;

import dev.tiebreak.formats.internal.JsonNumbers;
import dev.tiebreak.read.format.FoundRow;
import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.tree.Node;
import java.math.BigDecimal;

/** The samples of Every Eval Ever, one a line. */
final class EveryEvalSamples {

  private static final String SCORE = "score";
  private static final String CORRECT = "is_correct";
  private static final int MILLI = 3;

  private final FoundRows rows;

  EveryEvalSamples(FoundRows rows) {
    this.rows = rows;
  }

  void add(Node sample, String place) {
    rows.add(place, row -> fill(row, sample));
  }

  private static void fill(FoundRow row, Node sample) {
    Node usage = sample.at("token_usage");
    row.needText("model", sample, "model_id")
        .needText("benchmark", sample, "evaluation_name")
        .needText("task", sample, "sample_id")
        .put("outcome", outcome(row, sample.at("evaluation")))
        .number("input_tokens", usage, "input_tokens")
        .number("output_tokens", usage, "output_tokens")
        .number("cache_read_tokens", usage, "input_tokens_cache_read")
        .number("cache_write_tokens", usage, "input_tokens_cache_write")
        .number("reasoning_tokens", usage, "reasoning_tokens")
        .put("seconds", seconds(row.numberOf(sample.at("performance"), "latency_ms")));
  }

  /** The score where it is a share; else whether the answer is right. */
  private static String outcome(FoundRow row, Node evaluation) {
    String score = row.numberOf(evaluation, SCORE);
    if (!score.isEmpty()) {
      BigDecimal share = new BigDecimal(score);
      if (JsonNumbers.isShare(share)) {
        return share.toPlainString();
      }
    }
    String correct = evaluation.at(CORRECT).text();
    if (!correct.equals("true") && !correct.equals("false")) {
      throw row.refused(
          "evaluation." + CORRECT + " is " + evaluation.at(CORRECT).words(), "true or false");
    }
    return correct;
  }

  private static String seconds(String milliseconds) {
    return milliseconds.isEmpty()
        ? ""
        : new BigDecimal(milliseconds).movePointLeft(MILLI).stripTrailingZeros().toPlainString();
  }
}

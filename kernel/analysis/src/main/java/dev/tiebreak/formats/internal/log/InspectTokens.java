package dev.tiebreak.formats.internal.log;

import dev.tiebreak.read.format.FoundRow;
import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.tree.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a sample took of the tested model, without what it took as a grader or in another role. */
final class InspectTokens {

  private static final String UNKNOWN =
      "What some samples took of their model cannot be told from what it took in another role, such"
          + " as that of the grader; it is left blank.";

  private static final List<Map.Entry<String, String>> COLUMNS =
      List.of(
          Map.entry("input_tokens", "input_tokens"),
          Map.entry("output_tokens", "output_tokens"),
          Map.entry("cache_read_tokens", "input_tokens_cache_read"),
          Map.entry("cache_write_tokens", "input_tokens_cache_write"),
          Map.entry("reasoning_tokens", "reasoning_tokens"),
          Map.entry("cost_usd", "total_cost"));

  private final InspectRun run;
  private final FoundRows rows;
  private final boolean alsoHasARole;

  InspectTokens(InspectRun run, FoundRows rows) {
    this.run = run;
    this.rows = rows;
    this.alsoHasARole = run.alsoHasARole();
  }

  /** Fills the cells of a sample, as far as they are known. */
  void fill(FoundRow row, Node sample) {
    Node usage = sample.at("model_usage", run.model());
    if (!usage.isObject()) {
      return;
    }
    Optional<Map<String, String>> own =
        otherRoles(sample).flatMap(others -> without(others, usage, row));
    own.ifPresentOrElse(
        cells -> {
          cells.forEach(row::put);
          row.put("input_includes_cache", "no");
        },
        () -> rows.say(UNKNOWN));
  }

  /** What the tested model took in other roles; empty if it is not known which those were. */
  private Optional<List<Node>> otherRoles(Node sample) {
    if (sample.field("role_usage").isEmpty()) {
      return alsoHasARole ? Optional.empty() : Optional.of(List.of());
    }
    boolean alone = sample.at("model_usage").children().size() == 1;
    List<Node> others = new ArrayList<>();
    for (Map.Entry<String, Node> role : sample.at("role_usage").fields().entrySet()) {
      List<String> models = alone ? List.of(run.model()) : run.models(role.getKey());
      if (models.isEmpty() || (models.size() > 1 && models.contains(run.model()))) {
        return Optional.empty();
      }
      if (models.contains(run.model())) {
        others.add(role.getValue());
      }
    }
    return Optional.of(others);
  }

  /** The cells without what others took; empty if that is more than all, or all. */
  private static Optional<Map<String, String>> without(
      List<Node> others, Node usage, FoundRow row) {
    Map<String, String> cells = new LinkedHashMap<>();
    boolean any = others.isEmpty();
    for (Map.Entry<String, String> column : COLUMNS) {
      String all = row.numberOf(usage, column.getValue());
      if (!all.isEmpty() && !others.isEmpty()) {
        BigDecimal left = new BigDecimal(all);
        for (Node other : others) {
          String taken = row.numberOf(other, column.getValue());
          left = taken.isEmpty() ? left : left.subtract(new BigDecimal(taken));
        }
        if (left.signum() < 0) {
          return Optional.empty();
        }
        any |= left.signum() > 0;
        all = left.toPlainString();
      }
      cells.put(column.getKey(), all);
    }
    return any ? Optional.of(cells) : Optional.empty();
  }
}

package dev.tiebreak.formats.internal.log;

import dev.tiebreak.formats.internal.Moments;
import dev.tiebreak.read.format.FoundRow;
import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.read.format.Glance;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.format.Importer;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.read.format.Recognised;
import dev.tiebreak.tree.Node;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What promptfoo writes with {@code --output results.json}: each test with each prompt and
 * provider, which is the model. A test is known by its position alone.
 */
public final class Promptfoo implements Importer {

  private static final Set<String> VERSIONS = Set.of("2", "3");
  private static final String FAILED_BY_ERROR = "2";
  private static final int THOUSANDTHS = 3;

  @Override
  public String format() {
    return "a promptfoo results file";
  }

  @Override
  public Optional<Recognised> recognise(Glance file) {
    Node results = file.start().at("results");
    return results.field("version").isPresent()
            && results.field("timestamp").isPresent()
            && (results.at("results").isArray() || results.at("prompts").isArray())
        ? Optional.of(Recognised.holding(Holding.OUTCOMES).inVersion(results.at("version").text()))
        : Optional.empty();
  }

  @Override
  public void read(Holding holding, KnownFile file, FoundRows rows) {
    Node document = file.document();
    String version = document.at("results", "version").text();
    if (!VERSIONS.contains(version)) {
      throw file.refused("version " + version + " of promptfoo's results", "version 2 or 3");
    }
    String description = document.at("config", "description").text();
    rows.say(
        "promptfoo knows a test by its position: tests are the same in two files only if both ran"
            + " the same list of tests.");
    List<Node> results = document.at("results", "results").children();
    List<String> prompts = results.stream().map(Promptfoo::prompt).distinct().toList();
    Map<List<String>, Integer> trials = new HashMap<>();
    for (int i = 0; i < results.size(); i++) {
      Node each = results.get(i);
      int trial = trials.merge(key(each), 1, Integer::sum);
      rows.add(
          "results.results[" + i + "]",
          row -> {
            row.put("benchmark", description.isBlank() ? "promptfoo" : description)
                .put(
                    "subset",
                    prompts.size() > 1 ? "prompt " + (prompts.indexOf(prompt(each)) + 1) : "")
                .put("date", Moments.day(document.at("results", "timestamp")))
                .put("trial", String.valueOf(trial));
            fill(row, each);
          });
    }
  }

  private static List<String> key(Node result) {
    return List.of(model(result), prompt(result), result.at("testIdx").text());
  }

  /** Which prompt a result is of; its {@code promptIdx} is another for each provider. */
  private static String prompt(Node result) {
    String id = result.at("promptId").text();
    return id.isEmpty() ? result.at("prompt", "label").text() : id;
  }

  private static String model(Node result) {
    Node provider = result.at("provider");
    return provider.isObject() ? provider.at("id").text() : provider.text();
  }

  private static void fill(FoundRow row, Node result) {
    boolean error = result.at("failureReason").text().equals(FAILED_BY_ERROR);
    row.put("model", model(result)).needText("task", result, "testIdx");
    if (model(result).isBlank()) {
      throw row.refused("no provider.id", "the provider of the answer");
    }
    if (error) {
      row.put("status", "error");
    } else {
      row.needText("outcome", result, "success");
    }
    row.number("cost_usd", result, "cost");
    if (!result.at("response", "cached").text().equals("true")) {
      used(row, result);
    }
  }

  /** What an answer took; one from promptfoo's own cache took nothing that tells anything. */
  private static void used(FoundRow row, Node result) {
    Node tokens = result.at("response", "tokenUsage");
    String latency = row.numberOf(result, "latencyMs");
    row.number("input_tokens", tokens, "prompt")
        .number("output_tokens", tokens, "completion")
        .number("reasoning_tokens", tokens, "completionDetails", "reasoning")
        .put(
            "seconds",
            latency.isEmpty()
                ? ""
                : new BigDecimal(latency)
                    .movePointLeft(THOUSANDTHS)
                    .stripTrailingZeros()
                    .toPlainString());
  }
}

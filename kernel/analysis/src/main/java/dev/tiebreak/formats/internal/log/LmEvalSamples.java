package dev.tiebreak.formats.internal.log;

import dev.tiebreak.formats.internal.JsonNumbers;
import dev.tiebreak.read.format.FoundRow;
import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.tree.Node;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The outcomes of a {@code samples_….jsonl}. Its task stands only in its name, its model only in
 * the results beside it.
 */
final class LmEvalSamples {

  private static final Pattern NAME =
      Pattern.compile("samples_(.+)_(\\d{4}-\\d{2}-\\d{2}T[-.0-9]+)");

  private static final Set<String> NO_METRICS =
      Set.of(
          "doc_id",
          "doc",
          "target",
          "arguments",
          "resps",
          "filtered_resps",
          "filter",
          "doc_hash",
          "prompt_hash",
          "target_hash");

  private final String task;
  private final String model;
  private final Optional<LmEvalRun> run;
  private final FoundRows rows;
  private final Map<String, String> documents = new HashMap<>();
  private final Set<String> read = new HashSet<>();

  private LmEvalSamples(String task, String model, Optional<LmEvalRun> run, FoundRows rows) {
    this.task = task;
    this.model = model;
    this.run = run;
    this.rows = rows;
  }

  static LmEvalSamples of(KnownFile file, FoundRows rows) {
    String name = FileName.stem(file, "its task");
    Matcher parts = NAME.matcher(name);
    boolean whole = parts.matches();
    Optional<LmEvalRun> run =
        whole
            ? file.beside("results_" + parts.group(2) + ".json").map(LmEvalRun::of)
            : Optional.empty();
    String model = run.map(LmEvalRun::model).filter(each -> !each.isBlank()).orElse("");
    if (model.isEmpty()) {
      List<String> folders = file.folders();
      if (folders.isEmpty()) {
        throw file.refused(
            "no model", "a file beside its results_….json, or in a folder of its model");
      }
      model = folders.get(folders.size() - 1);
      rows.say(
          "No results lie beside these samples of lm-evaluation-harness: their model is the name of"
              + " the folder, and whether they are all of the task's samples is not known.");
    }
    return new LmEvalSamples(whole ? parts.group(1) : name, model, run, rows);
  }

  void add(KnownFile file) {
    file.each(this::add);
    String all = run.map(each -> each.samples(task)).orElse("");
    if (!all.isEmpty() && new BigDecimal(all).compareTo(BigDecimal.valueOf(read.size())) > 0) {
      rows.say(
          "The samples of "
              + task
              + " by "
              + model
              + " are "
              + read.size()
              + " of the "
              + all
              + " that its results are of.");
    }
  }

  private void add(Node sample, String place) {
    String id = sample.at("doc_id").text();
    read.add(id);
    for (String name : metrics(sample)) {
      LmEvalMetric metric = LmEvalMetric.of(name, sample.at("filter").text());
      Node value = sample.at(name);
      if (isShare(value)) {
        rows.add(
            place,
            row -> {
              fill(row, sample, id);
              row.put("metric", metric.words()).put("outcome", value.text());
            });
      } else {
        rows.leaveOut(place, "a value of " + name + " that is no share");
      }
    }
  }

  /** The names of its metrics, which older samples do not list. */
  private static List<String> metrics(Node sample) {
    return sample.field("metrics").isPresent()
        ? sample.at("metrics").children().stream().map(Node::text).toList()
        : sample.keys().stream().filter(key -> !NO_METRICS.contains(key)).toList();
  }

  private static boolean isShare(Node value) {
    return value.isNumber()
        ? JsonNumbers.isShare(value)
        : value.text().equals("true") || value.text().equals("false");
  }

  /** A document is its hash; one that stands in a data set twice is that and its number. */
  private void fill(FoundRow row, Node sample, String id) {
    String hash = sample.at("doc_hash").text();
    run.ifPresentOrElse(each -> each.fill(row, task), () -> row.put("benchmark", task));
    row.put("model", model);
    if (hash.isEmpty()) {
      row.needText("task", sample, "doc_id");
    } else {
      boolean first = documents.computeIfAbsent(hash, key -> id).equals(id);
      row.put("task", first ? hash : hash + ", document " + id);
    }
  }
}

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
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A submission to tau2-bench: for each domain the share of tasks that were solved in each of k
 * trials, which is another measure for each k, and the cost of a task.
 */
public final class Tau2Bench implements Importer {

  private static final String STANDARD = "standard";
  private static final String TEXT = "text";

  @Override
  public String format() {
    return "a submission to tau2-bench";
  }

  @Override
  public Optional<Recognised> recognise(Glance file) {
    return file.has("model_name")
            && file.has("submitting_organization")
            && file.start().at("results").children().stream()
                .anyMatch(domain -> domain.field("pass_1").isPresent())
        ? Optional.of(Recognised.holding(Holding.SCORES))
        : Optional.empty();
  }

  @Override
  public void read(Holding holding, KnownFile file, FoundRows rows) {
    Node submission = file.document();
    submission
        .at("results")
        .fields()
        .forEach((name, domain) -> add(submission, name, domain, rows));
  }

  private static void add(Node submission, String name, Node domain, FoundRows rows) {
    String place = "results." + name + ".";
    for (String k : List.of("1", "2", "3", "4")) {
      String key = "pass_" + k;
      if (!domain.at(key).isNull()) {
        rows.add(
            place + key,
            row -> {
              fill(row, submission, name, domain);
              row.put("metric", "pass^" + k)
                  .needNumber("score", domain, key)
                  .put("unit", "percent");
            });
      } else if (domain.field(key).isPresent()) {
        rows.leaveOut(place + key, "no value");
      }
    }
    if (domain.at("cost").isNull()) {
      if (domain.field("cost").isPresent()) {
        rows.leaveOut(place + "cost", "no value");
      }
    } else {
      rows.add(
          place + "cost",
          row -> {
            fill(row, submission, name, domain);
            row.put("metric", "cost per task")
                .needNumber("score", domain, "cost")
                .put("unit", "usd")
                .put("better", "lower");
          });
    }
  }

  private static void fill(FoundRow row, Node submission, String name, Node domain) {
    String modality = submission.at("modality").text();
    String type = submission.at("submission_type").text();
    String user = submission.at("methodology", "user_simulator").text();
    row.needText("model", submission, "model_name")
        .put("benchmark", "tau2-bench")
        .text("version", submission, "methodology", "tau2_bench_version")
        .put(
            "subset",
            Stream.of(
                    name,
                    modality.equals(TEXT) ? "" : modality,
                    domain.at("retrieval_config").text())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", ")))
        .text("effort", submission, "reasoning_effort")
        .put("harness", user.isBlank() ? "" : "user simulated by " + user)
        .text("evaluator", submission, "submitting_organization")
        .put("date", Moments.day(submission.at("submission_date")))
        .put("note", type.isEmpty() || type.equals(STANDARD) ? "" : "submission type " + type);
  }
}
